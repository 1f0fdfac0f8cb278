package fr.iprofessionnel.cv;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The CV of the caller: parameter {@code cv} for one of its versions, the last changed without it. */
@Named
@RequestScoped
public class CvPage {

    /** Parameter that names a version. */
    static final String PARAMETRE = "cv";

    @Inject
    private CvService cvs;

    @Inject
    private HttpServletRequest requete;

    private CvOuvert cv;
    private List<Copie> copies;

    /** Reads it before anything of the page is written. */
    public void ouvrir() {
        cv = cvs.ouvrir(requete.getParameter(PARAMETRE));
    }

    /** The version that is open. */
    public CvOuvert getCv() {
        return cv;
    }

    /** Its sections, in their order. */
    public List<Section> getSections() {
        return Section.toutes();
    }

    /** Whether a section, or a datum of the file, is shown. */
    public boolean montre(String cle) {
        return cv.version().miseEnPage().montre(cle);
    }

    /** The frozen copies, the most recent first. */
    public List<Copie> getCopies() {
        if (copies == null) {
            copies = cvs.copies();
        }
        return copies;
    }

    /** End of the address of a page about this version. */
    public String getSuite() {
        return suite(cv.version().reference());
    }

    /** End of the address of a page about a version; nothing for one that does not exist yet. */
    static String suite(String reference) {
        return reference.isEmpty() ? "" : "?" + PARAMETRE + "=" + reference;
    }

    /** Longest title, in signs. */
    public int getLongueurTitre() {
        return Limites.TITRE;
    }

    /** Longest presentation, in signs. */
    public int getLongueurPresentation() {
        return Limites.PRESENTATION;
    }

    /** Longest name of a version, in signs. */
    public int getLongueurNom() {
        return Limites.NOM;
    }
}
