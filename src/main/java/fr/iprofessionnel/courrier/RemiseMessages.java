package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Puts a message of the service before a teacher, for what writes to many at once. It joins the transaction under way, and
 * does not ask who calls: whoever uses it has decided that.
 */
@Dependent
public class RemiseMessages {

    @Inject
    private AccesSql sql;

    @Inject
    private FilRepository fils;

    @Inject
    private MessageRepository messages;

    @Inject
    private AvisService avis;

    @Inject
    private Horloge horloge;

    @Inject
    private Event<CourrierChange> change;

    /**
     * Who writes.
     *
     * @param compteId account
     * @param nom name, as it is shown
     * @param fonction what they do and where, as it is shown
     */
    public record Auteur(long compteId, String nom, String fonction) {}

    /** The teachers of these files, in the order of the files. One SQL statement. */
    public List<EnseignantConcerne> enseignants(List<Long> dossiers) {
        return sql.lire(
                "select " + EnseignantConcerne.COLONNES + " from dossier d" + EnseignantConcerne.JOINTURES
                        + " where d.id in (" + AccesSql.parametres(dossiers.size()) + ") order by d.id",
                EnseignantConcerne::lire,
                dossiers.toArray());
    }

    /**
     * Writes in a conversation, or begins one; the teacher is told by e-mail as they like to be.
     *
     * @param fil number of the conversation; null to begin one
     * @param objet subject of a conversation that begins
     * @return number of the conversation
     */
    public long remettre(Auteur auteur, EnseignantConcerne enseignant, Long fil, String objet, String texte) {
        Instant le = horloge.maintenant();
        LocalDate echeance = ObjetCourrier.echeance(objet, horloge.aujourdhui());
        String extrait = EnvoiService.extrait(texte);
        Fil ecrit = fil == null
                ? commencer(enseignant, objet, echeance, le, extrait)
                : fils.fil(fil, horloge.aujourdhui()).orElseThrow();
        messages.ajouter(new MessageRepository.Nouveau(
                Reference.nouvelle(),
                ecrit.id(),
                Sens.SERVICE,
                auteur.compteId(),
                auteur.nom(),
                auteur.fonction(),
                texte,
                objet,
                le,
                le,
                null,
                null,
                false));
        if (fil != null) {
            fils.avancer(ecrit.id(), Attente.ENSEIGNANT, echeance, le, extrait, true);
        }
        avis.annoncer(ecrit);
        change.fire(CourrierChange.de(ecrit));
        return ecrit.id();
    }

    private Fil commencer(EnseignantConcerne enseignant, String objet, LocalDate echeance, Instant le, String extrait) {
        return fils.ajouter(
                Reference.nouvelle(),
                new Brouillon(null, enseignant.dossierId(), null, objet, null, null, null, null, null, null),
                fils.correspondants(enseignant.dossierId(), horloge.aujourdhui()),
                Attente.ENSEIGNANT,
                echeance,
                le,
                extrait);
    }
}
