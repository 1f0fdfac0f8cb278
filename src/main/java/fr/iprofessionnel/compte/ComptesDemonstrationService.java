package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Opens the accounts of the fictional academy that the README names, all with one password known to everybody. Only the
 * loading of the demonstration calls it, and that refuses a base that holds other people.
 */
@Stateless
public class ComptesDemonstrationService {

    /** Password of the accounts of the demonstration. */
    public static final String MOT_DE_PASSE = "trois randonneurs au lac";

    /** Account of administration of the demonstration. */
    public static final String ADMINISTRATEUR = "administrateur";

    private static final List<String> IDENTIFIANTS = List.of(
            "fdurand",
            "ccastelnau",
            "fdurand2",
            "hmontaut",
            "iesperou",
            "kayache",
            "mpeyrusse",
            "ncazaux",
            "vdelmas",
            "eloubet",
            "bpages",
            "mlespinasse",
            "pcastera");

    @Inject
    private CompteRepository comptes;

    @Inject
    private HachageMotDePasse hachage;

    @Inject
    private Horloge horloge;

    /** Whether it was done already. */
    public boolean existe() {
        return comptes.parIdentifiant(ADMINISTRATEUR).isPresent();
    }

    /** Gives the accounts their password; the last teacher named keeps their NUMEN, to show the first sign-in. */
    public void activer() {
        String hache = hachage.hacher(MOT_DE_PASSE);
        for (String identifiant : IDENTIFIANTS) {
            comptes.parIdentifiant(identifiant)
                    .orElseThrow(() -> new IllegalStateException("Compte de démonstration absent : " + identifiant))
                    .choisirMotDePasse(hache, horloge.maintenant());
        }
        Compte administrateur = new Compte(ADMINISTRATEUR, Role.ADMINISTRATEUR, null, horloge.maintenant());
        administrateur.choisirMotDePasse(hache, horloge.maintenant());
        comptes.ajouter(administrateur);
    }
}
