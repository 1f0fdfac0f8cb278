package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Introuvable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A CV as a document: parameter {@code cv} for a version of the caller, {@code copie} for one of their frozen copies, with
 * {@code dossier} for a copy of somebody whose file the caller manages.
 */
@Named
@RequestScoped
public class EditionCvPage {

    /** Attribute of a request for a document in smaller letters. */
    static final String SERREE = "cv.serree";

    @Inject
    private CvService cvs;

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
        String demandee = requete.getParameter("copie");
        if (demandee == null) {
            CvOuvert ouvert = page.getCv();
            contenu = (ouvert == null ? cvs.ouvrir(requete.getParameter(CvPage.PARAMETRE)) : ouvert).contenu();
            return;
        }
        String dossier = requete.getParameter("dossier");
        copie = dossier == null ? cvs.copie(demandee) : cvs.copieDe(dossier, demandee);
        contenu = copie.contenu();
    }

    /** The document that it makes. */
    public CvAffiche getDocument() {
        if (document == null) {
            document = getContenu().affiche();
        }
        return document;
    }

    /** Whether it is laid out in smaller letters, to hold in its pages. */
    public boolean isSerree() {
        return requete.getAttribute(SERREE) != null;
    }
}
