package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.DemonstrationChargee;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.List;

/** Gives a teacher of the fictional academy a CV, some of whose lines their manager has verified: {@code demonstration/cv.json}. */
@ApplicationScoped
class CvDemonstration {

    @Inject
    private AccesSql sql;

    @Inject
    private AccesCv acces;

    @Inject
    private LigneCvRepository lignes;

    @Inject
    private Horloge horloge;

    /** A file, and the words of the stamp of who manages it. */
    private record Dossier(long id, String gestionnaire) {}

    void ecrire(@Observes DemonstrationChargee chargee) throws IOException {
        if (!Configuration.courante().estOui(Parametre.DEMONSTRATION_CV)) {
            return;
        }
        chargee.pourChaque("cv.json", this::ecrire);
    }

    private void ecrire(JsonObject un) {
        ContenuCv contenu =
                LectureContenu.importer(un.getJsonObject("cv").toString()).contenu();
        Dossier dossier = dossier(un.getString("de"));
        VersionCv version = acces.ajouter(
                new VersionCv(
                        0, "", contenu.nom(), contenu.titre(), contenu.presentation(), contenu.miseEnPage(), null),
                dossier.id());
        List<String> verifiees = intitules(un.getJsonArray("verifiees"));
        for (LigneCv ligne : contenu.lignes()) {
            LigneCv nouvelle = ligne.sousUneReference();
            lignes.ajouter(nouvelle, version.id());
            if (verifiees.contains(nouvelle.intitule())) {
                lignes.viser(nouvelle.reference(), new Visa(dossier.gestionnaire(), horloge.maintenant()));
            }
        }
    }

    private static List<String> intitules(JsonArray intitules) {
        return intitules.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private Dossier dossier(String identifiant) {
        return sql.premier(
                        """
                        select d.id, a.prenom, a.nom_usage, g.service from dossier d
                            join compte c on c.agent_id = d.agent_id join portefeuille p on p.id = d.portefeuille_id
                            join gestionnaire g on g.agent_id = p.gestionnaire_id join agent a on a.id = g.agent_id
                        where c.identifiant = ?
                        """,
                        c -> new Dossier(
                                c.nombre(), Textes.phrase("cv.visa.par", c.texte() + " " + c.texte(), c.texte())),
                        identifiant)
                .orElseThrow();
    }
}
