package fr.iprofessionnel.courrier;

import fr.iprofessionnel.courriel.CourrielService;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.SureteService;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells teachers by e-mail that a message waits, and nothing of it: to the address that they have shown to be theirs, as
 * soon or as seldom as they like.
 */
@Stateless
public class AvisService {

    private static final Duration VALIDITE = Duration.ofMinutes(30);
    private static final int ESSAIS = 5;
    private static final int ENVOIS = 5;
    private static final Pattern ADRESSE = Pattern.compile("[^@\\s]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,20}");

    @Inject
    private AvisRepository avis;

    @Inject
    private CourrielService courriels;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private Cles cles;

    @Inject
    private JournalService journal;

    @Inject
    private SureteService surete;

    /** How the caller wants to be told. */
    public AvisRegle lire() {
        return avis.de(appelant.exiger().compteId()).orElse(AvisRegle.PAR_DEFAUT);
    }

    /** Chooses how soon. */
    public void choisir(Rythme rythme) {
        long compte = appelant.exiger(Role.ENSEIGNANT).compteId();
        avis.reserver(compte, horloge.maintenant());
        avis.choisir(compte, rythme);
    }

    /**
     * Sends a code to an address, by which the caller shows that it is theirs.
     *
     * @throws Refus if it is no address, if too many codes were sent, or if the address cannot be changed now
     */
    public void demander(String adresse) {
        long compte = appelant.exiger().compteId();
        surete.exigerAdresse();
        String nette = adresse == null ? "" : adresse.strip();
        if (!ADRESSE.matcher(nette).matches()) {
            throw new Refus("courrier.avis.adresse");
        }
        Instant maintenant = horloge.maintenant();
        avis.reserver(compte, maintenant);
        if (avis.envois(compte) >= ENVOIS) {
            throw new Refus("courrier.avis.envois");
        }
        String code = Reference.codeDeHuitChiffres();
        avis.demander(compte, nette, cles.signer("avis", compte + ":" + code), maintenant.plus(VALIDITE));
        courriels.deposer(
                nette, Textes.phrase("courrier.avis.code.sujet"), Textes.phrase("courrier.avis.code.texte", code));
    }

    /**
     * Whether this is the code that was sent. A first address is used from now on; another takes the place of the one before
     * after a day, and the one before is told: its holder can still keep it.
     *
     * @throws Refus if the address cannot be changed now
     */
    public boolean confirmer(String code) {
        long compte = appelant.exigerPreuve().compteId();
        surete.exigerAdresse();
        Instant maintenant = horloge.maintenant();
        String net = code == null ? "" : code.replaceAll("\\s", "");
        AvisRegle avant = lire();
        boolean autre = avant.adresse() != null && !avant.adresse().equals(avant.adresseVoulue());
        Instant effet = autre ? maintenant.plus(SureteService.DUREE) : maintenant;
        boolean juste = avis.essayer(compte, maintenant, ESSAIS)
                && avis.confirmer(compte, cles.signer("avis", compte + ":" + net), effet);
        if (juste) {
            avis.remplacer(maintenant);
            journal.noter("ADRESSE_VERIFIEE", compte, null, null, null);
            if (autre) {
                courriels.deposer(
                        avant.adresse(),
                        Textes.phrase("courrier.avis.remplacee.sujet"),
                        Textes.phrase("courrier.avis.remplacee.texte", Formats.moment(effet)));
            }
        }
        return juste;
    }

    /** Keeps the verified address of the caller: the other does not take its place. */
    public void garder() {
        long compte = appelant.exigerPreuve().compteId();
        if (avis.garder(compte)) {
            journal.noter("ADRESSE_GARDEE", compte, null, null, null);
        }
    }

    /** Puts in place the addresses whose time has come. */
    public void remplacer() {
        avis.remplacer(horloge.maintenant());
    }

    /** Tells the teacher of a conversation that something waits in it, if they want to know at once. */
    public void annoncer(Fil fil) {
        annoncer(fil, a -> a.rythme() == Rythme.IMMEDIAT);
    }

    /** The same for a formal message: whatever they like, they are told at once. */
    public void annoncerFormel(Fil fil) {
        annoncer(fil, a -> true);
    }

    private void annoncer(Fil fil, Predicate<AvisRegle> voulu) {
        avis.deLAgent(fil.enseignant().agentId())
                .filter(AvisRegle::estPossible)
                .filter(voulu)
                .ifPresent(a -> courriels.deposer(
                        a.adresse(),
                        Textes.phrase("courrier.avis.sujet"),
                        Textes.phrase("courrier.avis.texte", lien("/courrier/fil?fil=" + fil.reference()))));
    }

    /** Tells those who want one e-mail a day. */
    public void avertir() {
        Instant maintenant = horloge.maintenant();
        for (AvisRepository.Avertir a : avis.aAvertir()) {
            if (avis.averti(a.compte(), maintenant)) {
                courriels.deposer(
                        a.adresse(),
                        Textes.phrase("courrier.avis.sujet"),
                        Textes.phrase("courrier.avis.jour", a.nombre(), lien("/courrier")));
            }
        }
    }

    private static String lien(String chemin) {
        Optional<String> adresse = Configuration.courante().texte(Parametre.PORTAIL_ADRESSE);
        return adresse.map(a -> a.replaceAll("/+$", "") + chemin)
                .orElseGet(() -> Textes.phrase("courrier.avis.portail"));
    }
}
