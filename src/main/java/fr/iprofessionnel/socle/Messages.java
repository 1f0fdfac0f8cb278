package fr.iprofessionnel.socle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The messages of a page: the errors, each with the field it is about, and what was just done. */
@Named
@RequestScoped
public class Messages {

    /** Parameter by which a redirection tells what was done: the end of a key that begins with {@code fait.}. */
    public static final String FAIT = "fait";

    @Inject
    private HttpServletRequest requete;

    @Inject
    private Cles cles;

    private final List<Erreur> ajoutees = new ArrayList<>();

    /**
     * An error.
     *
     * @param champ identifier of the field in the page, null when it is about the whole
     * @param texte the sentence
     */
    public record Erreur(String champ, String texte) {}

    /**
     * Adds an error to the page that answers this request.
     *
     * @param champ identifier of the field in the page, null when it is about the whole
     * @param cle key of the sentence
     */
    public void ajouter(String champ, String cle, Object... parametres) {
        ajoutees.add(new Erreur(champ, Textes.phrase(cle, parametres)));
    }

    /** What is wrong with a field, as was told by {@link #ajouter}; null when nothing is. */
    public String erreur(String champ) {
        return ajoutees.stream()
                .filter(e -> champ.equals(e.champ()))
                .map(Erreur::texte)
                .findFirst()
                .orElse(null);
    }

    /** The errors, in the order of the page. */
    public List<Erreur> getErreurs() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Erreur> erreurs = new ArrayList<>(ajoutees);
        Iterator<String> champs = faces.getClientIdsWithMessages();
        while (champs.hasNext()) {
            String champ = champs.next();
            for (FacesMessage message : faces.getMessageList(champ)) {
                erreurs.add(new Erreur(champ, message.getSummary()));
            }
        }
        if ("GET".equals(requete.getMethod())) {
            RefusRenvoye.lire(requete.getParameter("refus"), requete.getParameter("signe"), cles)
                    .ifPresent(phrase -> erreurs.add(new Erreur(null, phrase)));
        }
        return erreurs;
    }

    /** What was just done, as a sentence; null when nothing or when the address was tampered with. */
    public String getFait() {
        String cle = requete.getParameter(FAIT);
        if (cle == null || !"GET".equals(requete.getMethod())) {
            return null;
        }
        try {
            return Textes.phrase("fait." + cle);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
