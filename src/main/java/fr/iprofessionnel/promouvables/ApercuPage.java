package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Cellule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** How many answers a set of tables would change; parameter {@code empreinte}. */
@Named
@RequestScoped
public class ApercuPage {

    @Inject
    private ApercuService apercus;

    @Inject
    private HttpServletRequest requete;

    private Apercu apercu;
    private boolean lu;

    /** Asks for the comparison. */
    public void compter() throws IOException {
        String empreinte = requete.getParameter("empreinte");
        apercus.demander(empreinte);
        Redirection.vers("/administration/tables/jeu?empreinte=" + empreinte + "#reponses");
    }

    private Apercu apercu() {
        if (!lu) {
            apercu = apercus.lire(requete.getParameter("empreinte")).orElse(null);
            lu = true;
        }
        return apercu;
    }

    /** Where the comparison stands, in one sentence. */
    public String getEtat() {
        if (apercu() == null) {
            return Textes.phrase("apercu.aucun");
        }
        Calcul calcul = apercu().calcul();
        return switch (calcul.etat()) {
            case DEMANDE -> Textes.phrase("promouvables.attente");
            case EN_COURS -> Textes.phrase("promouvables.en-cours", Formats.nombre(calcul.traites()));
            case ECHEC -> Textes.phrase("promouvables.echec");
            case TERMINE ->
                Textes.phrase(
                        "apercu.termine",
                        Formats.nombre(calcul.changes()),
                        Formats.nombre(calcul.traites()),
                        Formats.jour(calcul.dateReference()),
                        Formats.moment(calcul.termineLe()));
        };
    }

    /** Whether it waits or runs. */
    public boolean isEnCours() {
        return apercu() != null && apercu().calcul().estPendant();
    }

    /** Answers that change, promotion by promotion; null when none does. */
    public TableauAffiche getTableau() {
        if (apercu() == null || apercu().ecarts().isEmpty()) {
            return null;
        }
        return new TableauAffiche(
                Textes.phrase("apercu.tableau"),
                List.of(
                        Textes.phrase("promouvables.promotion"),
                        Textes.phrase("apercu.avant"),
                        Textes.phrase("apercu.apres"),
                        Textes.phrase("apercu.nombre")),
                apercu().ecarts().stream().map(ApercuPage::ligne).toList());
    }

    private static TableauAffiche.Ligne ligne(Ecart ecart) {
        return new TableauAffiche.Ligne(
                false,
                List.of(
                        Cellule.entete(Partie.texte(ecart.code().libelle())),
                        Cellule.de(Partie.texte(reponse(ecart.avant()))),
                        Cellule.de(Partie.texte(reponse(ecart.apres()))),
                        Cellule.nombre(Partie.texte(Formats.nombre(ecart.nombre())))));
    }

    private static String reponse(String code) {
        return Textes.phrase("apercu.reponse." + code.toLowerCase(Locale.ROOT));
    }
}
