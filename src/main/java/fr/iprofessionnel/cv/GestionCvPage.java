package fr.iprofessionnel.cv;

import fr.iprofessionnel.dossier.DossierPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The CV of a teacher for the manager in charge of their file: parameters {@code dossier}, and {@code cv}. */
@Named
@RequestScoped
public class GestionCvPage {

    @Inject
    private CvService cvs;

    @Inject
    private DossierPage dossierPage;

    @Inject
    private HttpServletRequest requete;

    private CvOuvert cv;
    private CvAffiche document;

    /** The version that is open. */
    public CvOuvert getCv() {
        if (cv == null) {
            cv = cvs.lire(dossierPage.getDossier(), requete.getParameter(CvPage.PARAMETRE));
        }
        return cv;
    }

    /** The document that it makes, as the teacher prints it. */
    public CvAffiche getDocument() {
        if (document == null) {
            document = getCv().contenu().affiche();
        }
        return document;
    }
}
