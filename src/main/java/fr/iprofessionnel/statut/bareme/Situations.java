package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.EffetInterruption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Positions, leaves, and the service due. */
final class Situations {

    private final TableDatee<String, EffetConge> positions;
    private final TableDatee<String, EffetConge> conges;
    private final TableDatee<Echelle, ObligationService> obligations;

    Situations(LectureJeu lecture) {
        positions = lecture.lire(
                "positions.csv",
                List.of("code"),
                List.of("libelle", "effet", "effet_anciennete", "effet_remuneration"),
                l -> l.texteRequis("code"),
                l -> effet(l, false, null));
        conges = lecture.lire(
                "conges.csv",
                List.of("code"),
                List.of("libelle", "sante", "effet", "effet_anciennete", "effet_remuneration", "poste_protege"),
                l -> l.texteRequis("code"),
                l -> effet(l, l.oui("sante"), l.oui("poste_protege")));
        obligations = lecture.lire(
                "obligations_service.csv",
                List.of("echelle"),
                List.of("heures", "precision"),
                LigneTable::echelle,
                l -> new ObligationService(l.nombre("heures"), l.texte("precision")));
    }

    private static EffetConge effet(LigneTable ligne, boolean sante, Boolean posteProtege) {
        return new EffetConge(
                ligne.texte("code"),
                ligne.texteRequis("libelle"),
                sante,
                ligne.code("effet", EffetInterruption.class),
                ligne.texte("effet_anciennete"),
                ligne.texte("effet_remuneration"),
                posteProtege);
    }

    Optional<Valeur<EffetConge>> position(String code, LocalDate jour) {
        return positions.le(code, jour);
    }

    Optional<Valeur<EffetConge>> conge(String code, LocalDate jour) {
        return conges.le(code, jour);
    }

    Optional<Valeur<ObligationService>> obligation(Echelle echelle, LocalDate jour) {
        return obligations.le(echelle, jour);
    }

    Set<String> codesPosition() {
        return new TreeSet<>(positions.cles());
    }

    Set<String> codesConge() {
        return new TreeSet<>(conges.cles());
    }
}
