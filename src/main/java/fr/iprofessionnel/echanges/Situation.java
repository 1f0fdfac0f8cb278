package fr.iprofessionnel.echanges;

import fr.iprofessionnel.annuaire.CleTri;
import fr.iprofessionnel.annuaire.Portefeuille;
import fr.iprofessionnel.dossier.Rubrique;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a teacher stands on a day, for the lists: step, school, discipline.
 *
 * @param etape step of that day; null before the first and after the last
 * @param affectation main assignment of that day, or another one; null when there is none
 * @param changeLe first later day when it may be otherwise; null when none is known
 */
record Situation(LigneImport etape, LigneImport affectation, LocalDate changeLe) {

    static Situation le(LocalDate jour, List<LigneImport> lignes) {
        Optional<LigneImport> etape = du(lignes, Rubrique.ECHELON, jour).max(Comparator.comparing(LigneImport::du));
        Optional<LigneImport> affectation = du(lignes, Rubrique.AFFECTATION, jour)
                .max(Comparator.comparing((LigneImport l) -> l.estOui(ColonneLigne.INDICATEUR))
                        .thenComparing(LigneImport::du));
        Optional<LocalDate> change = lignes.stream()
                .filter(l -> l.rubrique() == Rubrique.ECHELON || l.rubrique() == Rubrique.AFFECTATION)
                .flatMap(l -> Stream.concat(
                        Stream.of(l.du()), Stream.ofNullable(l.au()).map(a -> a.plusDays(1))))
                .filter(d -> d.isAfter(jour))
                .min(Comparator.naturalOrder());
        return new Situation(etape.orElse(null), affectation.orElse(null), change.orElse(null));
    }

    private static Stream<LigneImport> du(List<LigneImport> lignes, Rubrique rubrique, LocalDate jour) {
        return lignes.stream()
                .filter(l -> l.rubrique() == rubrique && !jour.isBefore(l.du()))
                .filter(l -> l.au() == null || !jour.isAfter(l.au()));
    }

    String echelle() {
        return etape == null ? null : etape.texte(ColonneLigne.ECHELLE);
    }

    String grade() {
        return etape == null ? null : etape.texte(ColonneLigne.GRADE);
    }

    String echelon() {
        return etape == null ? null : etape.texte(ColonneLigne.ECHELON);
    }

    String chevron() {
        return etape == null ? null : etape.texte(ColonneLigne.CHEVRON);
    }

    String uai() {
        return affectation == null ? null : affectation.texte(ColonneLigne.UAI);
    }

    String discipline() {
        return affectation == null ? null : affectation.texte(ColonneLigne.DISCIPLINE);
    }

    /**
     * Degree taught: that of the scale, else that of the school.
     *
     * @param ecole degree of the school, null when unknown
     */
    Integer degre(Integer ecole) {
        int echelle = etape == null ? 0 : Echelle.valueOf(echelle()).degre();
        return echelle == 0 ? ecole : Integer.valueOf(echelle);
    }

    /** Sorts by scale, then grade, then step. */
    String cleEchelle() {
        if (etape == null) {
            return "~";
        }
        String rang = echelon().matches("\\d+") ? "%02d".formatted(Integer.parseInt(echelon())) : echelon();
        return "%s %d %s %s"
                .formatted(
                        echelle().toLowerCase(Locale.ROOT).replace('_', ' '),
                        Grade.valueOf(grade()).niveau(),
                        rang.toLowerCase(Locale.ROOT),
                        chevron() == null ? "" : chevron().toLowerCase(Locale.ROOT))
                .strip();
    }

    /** What decides which portfolio takes the file. */
    Portefeuille.Critere critere(String nom, Integer degre, String departement) {
        String initiale =
                CleTri.de(nom).isEmpty() ? "A" : CleTri.de(nom).substring(0, 1).toUpperCase(Locale.ROOT);
        return new Portefeuille.Critere(degre, echelle(), uai(), departement, initiale);
    }
}
