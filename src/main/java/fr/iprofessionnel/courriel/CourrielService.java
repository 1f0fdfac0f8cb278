package fr.iprofessionnel.courriel;

import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;

/** Takes in the e-mails of the portal, and tells the administrators how they get away. */
@Stateless
public class CourrielService {

    private static final int SUJET = 200;

    @Inject
    private CourrielRepository courriels;

    @Inject
    private Horloge horloge;

    @Inject
    private Appelant appelant;

    @Inject
    private JournalService journal;

    /**
     * Writes an e-mail down, in the transaction of what it announces: it leaves if that is kept, and only then.
     *
     * @param adresse address of the person
     * @param sujet subject, without anything that is confidential
     * @param texte plain text; the warning that no password is ever asked for is put at its end
     */
    public void deposer(String adresse, String sujet, String texte) {
        String corps = texte + "\n\n" + Textes.phrase("courriel.pied", academie());
        courriels.ajouter(
                Reference.nouvelle(),
                adresse,
                sujet.substring(0, Math.min(SUJET, sujet.length())),
                corps,
                horloge.maintenant());
    }

    private static String academie() {
        return Configuration.courante().texte(Parametre.ACADEMIE_NOM).orElse("");
    }

    /** How the e-mails get away, for an administrator. */
    public EtatCourriels etat() {
        appelant.exiger(Role.ADMINISTRATEUR);
        return courriels.etat(horloge.maintenant().minus(Duration.ofHours(24)));
    }

    /**
     * Tries again those that were given up, for an administrator.
     *
     * @return how many there are
     */
    public int reprendre() {
        long compte = appelant.exiger(Role.ADMINISTRATEUR).compteId();
        int nombre = courriels.reprendre(horloge.maintenant());
        journal.noter("COURRIELS_REPRIS", compte, null, null, String.valueOf(nombre));
        return nombre;
    }
}
