package fr.iprofessionnel.assistance;

import fr.iprofessionnel.courriel.CourrielService;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.DebitService;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Takes in the requests of people who cannot sign in, and shows them to the administrators. */
@Stateless
public class AssistanceService {

    private static final Duration CONSERVATION = Duration.ofDays(365);
    private static final int MONTREES = 100;

    @Inject
    private AccesSql sql;

    @Inject
    private DebitService debits;

    @Inject
    private CourrielService courriels;

    @Inject
    private JournalService journal;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    /** What is typed in the form; what is not given is null. */
    public record Saisie(
            String nom, String prenom, String identifiant, String joindre, String etablissement, String texte) {}

    /**
     * Takes a request in, and tells the desk that one waits.
     *
     * @param adresse network address that it comes from
     * @throws Refus when too many came from there
     */
    public void deposer(Saisie saisie, String adresse) {
        int maximum = Configuration.courante().entier(Parametre.ASSISTANCE_DEMANDES);
        if (!debits.prendre("assistance", AdresseClient.reseau(adresse), maximum, Duration.ofHours(1))) {
            throw new Refus("assistance.trop");
        }
        String reference = Reference.nouvelle();
        sql.ecrire(
                """
                insert into demande_assistance
                    (id, reference, recue_le, nom, prenom, identifiant, joindre, etablissement, texte)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                sql.suivant("demande_assistance"),
                reference,
                horloge.maintenant(),
                saisie.nom(),
                saisie.prenom(),
                saisie.identifiant(),
                saisie.joindre(),
                saisie.etablissement(),
                saisie.texte());
        journal.noter("ASSISTANCE_DEMANDEE", null, reference, adresse, null);
        Configuration.courante()
                .texte(Parametre.ASSISTANCE_COURRIEL)
                .ifPresent(a -> courriels.deposer(
                        a, Textes.phrase("assistance.courriel.sujet"), Textes.phrase("assistance.courriel.texte")));
    }

    /** The last requests, those that wait first; for an administrator. */
    public List<DemandeAssistance> lister() {
        appelant.exiger(Role.ADMINISTRATEUR);
        return sql.lire("""
                select reference, recue_le, nom, prenom, identifiant, joindre, etablissement, texte, traitee_le
                from demande_assistance
                order by case when traitee_le is null then 0 else 1 end, recue_le desc fetch first %d rows only
                """.formatted(MONTREES), AssistanceService::demande);
    }

    private static DemandeAssistance demande(AccesSql.Colonnes c) throws SQLException {
        return new DemandeAssistance(
                c.texte(), c.instant(), c.texte(), c.texte(), c.texte(), c.texte(), c.texte(), c.texte(), c.instant());
    }

    /**
     * Notes that a request was handled; for an administrator.
     *
     * @throws Introuvable when none of this reference waits
     */
    public void traiter(String reference) {
        long compte = appelant.exiger(Role.ADMINISTRATEUR).compteId();
        if (sql.ecrire(
                        "update demande_assistance set traitee_le = ?, traitee_par = ?"
                                + " where reference = ? and traitee_le is null",
                        horloge.maintenant(),
                        compte,
                        reference == null ? "" : reference)
                == 0) {
            throw new Introuvable("demande");
        }
        journal.noter("ASSISTANCE_TRAITEE", compte, reference, null, null);
    }

    /** Forgets those that are a year old. */
    public void oublier() {
        sql.ecrire(
                "delete from demande_assistance where recue_le < ?",
                horloge.maintenant().minus(CONSERVATION));
    }
}
