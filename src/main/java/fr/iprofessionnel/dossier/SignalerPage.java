package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.explication.Critere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;

/**
 * Prepares the message that tells of an error in the file: parameters {@code rubrique}, and {@code ligne} when it is
 * about one line. A computation that is contested is told by {@code calcul}, and its condition by {@code condition}.
 */
@Named
@RequestScoped
public class SignalerPage {

    @Inject
    private DossierService dossiers;

    @Inject
    private DossierPage dossierPage;

    @Inject
    private HttpServletRequest requete;

    private LigneDossier ligne;
    private Rubrique rubrique;

    /** Reads the line, once the file is open. */
    public void ouvrir() {
        String numero = requete.getParameter("ligne");
        if (numero != null && numero.matches("[0-9]{1,18}")) {
            ligne = dossiers.ligne(dossierPage.getReference(), Long.parseLong(numero));
            rubrique = ligne.getRubrique();
        } else {
            rubrique = Arrays.stream(Rubrique.values())
                    .filter(r -> r.name().equals(requete.getParameter("rubrique")))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The line; null when it is about a whole rubric, or the whole file. */
    public LigneDossier getLigne() {
        return ligne;
    }

    /** The rubric; null when it is about the whole file. */
    public Rubrique getRubrique() {
        return rubrique;
    }

    /** Whether it is about somebody having opened the file. */
    public boolean isConsultation() {
        return "consultation".equals(requete.getParameter("objet"));
    }

    /** Whether it is about a computation of the perspectives. */
    public boolean isCalcul() {
        return calcul() != null;
    }

    /** Code of what was computed; null when it is about none. */
    public String getCodeCalcul() {
        return isCalcul() ? requete.getParameter("calcul") : null;
    }

    /** What was computed, in French; null when it is about none. */
    private String calcul() {
        String nom = requete.getParameter("calcul");
        if ("AVANCEMENT".equals(nom) || "RENDEZ_VOUS".equals(nom)) {
            return Textes.phrase("signaler.calcul." + nom.toLowerCase(Locale.ROOT));
        }
        return Arrays.stream(CodePromotion.values())
                .filter(c -> c.name().equals(nom))
                .map(CodePromotion::libelle)
                .findFirst()
                .orElse(null);
    }

    private String condition() {
        return Arrays.stream(Critere.values())
                .filter(c -> c.name().equals(requete.getParameter("condition")))
                .map(Critere::libelle)
                .findFirst()
                .orElse(null);
    }

    /** The message, ready to be completed: what is written, and where it comes from. */
    public String getMessage() {
        if (isConsultation()) {
            return Textes.phrase("signaler.message.consultation") + "\n";
        }
        StringBuilder message = new StringBuilder(Textes.phrase("signaler.message.debut"))
                .append("\n\n")
                .append(Textes.phrase(
                        "signaler.message.rubrique",
                        rubrique == null ? Textes.phrase("onglet.dossier") : Textes.phrase(rubrique.cle())))
                .append('\n');
        if (isCalcul()) {
            message.append(Textes.phrase("signaler.message.calcul", calcul())).append('\n');
            if (condition() != null) {
                message.append(Textes.phrase("signaler.message.condition", condition()))
                        .append('\n');
            }
        }
        if (ligne != null) {
            ligne.champs().forEach(c -> message.append(c.libelle())
                    .append("\u00a0: ")
                    .append(c.texte())
                    .append('\n'));
            message.append(Textes.phrase("signaler.message.source", Formats.moment(ligne.getConnuDu())))
                    .append('\n');
        }
        return message.append('\n')
                .append(Textes.phrase("signaler.message.fin"))
                .append('\n')
                .toString();
    }
}
