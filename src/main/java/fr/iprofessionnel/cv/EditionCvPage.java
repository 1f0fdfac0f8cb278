package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.affichage.Bloc;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A CV as a document: parameter {@code cv} for a version of the caller, {@code copie} for one of their frozen copies, with
 * {@code dossier} for a copy of somebody whose file the caller manages; {@code confie} for a copy that the caller was given to
 * read.
 */
@Named
@RequestScoped
public class EditionCvPage {

    /** Parameter that names a frozen copy. */
    static final String COPIE = "copie";

    private static final String CONFIE = "confie";
    private static final String DOSSIER = "dossier";

    @Inject
    private CvService cvs;

    @Inject
    private LectureCvService lectures;

    @Inject
    private CvPage page;

    @Inject
    private HttpServletRequest requete;

    private ContenuCv contenu;
    private CopieOuverte copie;
    private CvAffiche document;

    /** Makes sure that the page of a frozen copy is asked for one, before anything of it is written. */
    public void ouvrirCopie() {
        if (getCopie() == null) {
            throw new Introuvable("copie de CV");
        }
    }

    /** The frozen copy that is asked for; null for a version. */
    public CopieOuverte getCopie() {
        if (contenu == null) {
            lire();
        }
        return copie;
    }

    /** What the CV says. */
    public ContenuCv getContenu() {
        if (contenu == null) {
            lire();
        }
        return contenu;
    }

    private void lire() {
        String demandee = requete.getParameter(COPIE);
        String confie = requete.getParameter(CONFIE);
        if (confie != null) {
            copie = lectures.lire(confie);
            contenu = copie.contenu();
            return;
        }
        if (demandee == null) {
            CvOuvert ouvert = page.getCv();
            contenu = (ouvert == null ? cvs.ouvrir(requete.getParameter(CvPage.PARAMETRE)) : ouvert).contenu();
            return;
        }
        String dossier = requete.getParameter(DOSSIER);
        copie = dossier == null ? cvs.copie(demandee) : cvs.copieDe(dossier, demandee);
        contenu = copie.contenu();
    }

    /** Parameters of the addresses of the same copy as a file. */
    public String getSuite() {
        if (getCopie().estConfiee()) {
            return CONFIE + "=" + copie.copie().reference();
        }
        String dossier = requete.getParameter(DOSSIER);
        return COPIE + "=" + copie.copie().reference()
                + (dossier == null ? "" : "&" + DOSSIER + "=" + URLEncoder.encode(dossier, StandardCharsets.UTF_8));
    }

    /** The document that it makes. */
    public CvAffiche getDocument() {
        if (document == null) {
            document = getContenu().affiche();
        }
        return document;
    }

    /** The same as it is drawn in a page. */
    public List<Bloc> getApercu() {
        return List.of(plume -> CvDessine.dessiner(getDocument(), "h3", plume));
    }
}
