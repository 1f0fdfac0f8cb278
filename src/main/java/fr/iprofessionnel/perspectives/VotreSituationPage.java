package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.affichage.Entree;
import fr.iprofessionnel.socle.affichage.Partie;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * What the rules say of the reader of an article of the guide: a teacher who is signed in, of their own file alone. The page
 * stays open to everybody.
 */
@Named
@RequestScoped
public class VotreSituationPage {

    @Inject
    private PerspectivesService service;

    @Inject
    private Appelant appelant;

    private Perspectives perspectives;

    /** Reads the file of the reader, if they have one. */
    @PostConstruct
    void ouvrir() {
        boolean enseignant = appelant.agent()
                .filter(a -> a.est(Role.ENSEIGNANT) && !a.estRetenu())
                .isPresent();
        if (enseignant) {
            try {
                perspectives = service.ouvrir(null, null, null);
            } catch (Introuvable e) {
                perspectives = null;
            }
        }
    }

    /** Whether something can be said of the reader. */
    public boolean isConnue() {
        return perspectives != null && perspectives.isCalculable();
    }

    /**
     * What is said.
     *
     * @param sujet a topic of the guide: {@code PROCHAIN_ECHELON}…
     */
    public List<Entree> entrees(String sujet) {
        return switch (sujet) {
            case "RENDEZ_VOUS" -> cartes(perspectives.getRendezVous());
            case "PROMOTIONS" -> cartes(perspectives.getPromotions());
            case "REMUNERATION" -> perspectives.getAvancement().suites();
            case "RETRAITE" -> perspectives.getCessation().getRetraite();
            default -> cartes(List.of(perspectives.getAvancement()));
        };
    }

    private static List<Entree> cartes(List<Carte> cartes) {
        return cartes.stream()
                .map(c -> Entree.de(
                        c.titre(),
                        c.reponse() == null
                                ? null
                                : Partie.etiquette(c.reponse().phrase()),
                        Partie.texte(c.raison())))
                .toList();
    }
}
