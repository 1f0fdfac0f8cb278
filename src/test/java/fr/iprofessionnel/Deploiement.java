package fr.iprofessionnel;

import fr.iprofessionnel.defi.ReponseDefi;
import fr.iprofessionnel.navigateur.Banc;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all the integration tests: the WAR that the build made, file by file, with the classes of the
 * tests that run inside the server.
 */
@ArquillianSuiteDeployment
public final class Deploiement {

    private Deploiement() {}

    /** The WAR to deploy. */
    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "i-professionnel.war")
                .importFrom(Banc.war().toFile())
                .as(WebArchive.class)
                .addClasses(
                        EssaisServlet.class,
                        CompteurListener.class,
                        PorteArquillian.class,
                        EnTantQue.class,
                        ServicesRolesIT.class,
                        DemonstrationPrete.class,
                        CourrierDemonstrationIT.class,
                        CvDemonstrationIT.class,
                        AccesAuxServices.class,
                        AccesAuCourrier.class,
                        AccesAuCompte.class,
                        AccesAuCv.class,
                        AccesAuxComptes.class,
                        AccesALaFederation.class,
                        ReponseDefi.class,
                        AccesAuxLiens.class,
                        AccesAuxDiffusions.class)
                .addPackages(
                        false,
                        a -> a.get().matches(".*/echanges/(ImportIT|ArchiveEssai).*"),
                        "fr.iprofessionnel.echanges")
                .addAsResource("etablissements/annuaire-extrait.csv")
                .addAsResource("etablissements/geolocalisation-extrait.csv");
    }
}
