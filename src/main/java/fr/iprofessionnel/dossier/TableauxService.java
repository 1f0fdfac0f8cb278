package fr.iprofessionnel.dossier;

import fr.iprofessionnel.annuaire.DirectionEcole;
import fr.iprofessionnel.annuaire.Ecole;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.ObligationService;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables of service, year by year, and of assignments. */
final class TableauxService {

    private TableauxService() {}

    /** One line for each school year and modality, the most recent first. */
    static Tableau modalites(Lecture lecture) {
        var tableau = new Tableau.Constructeur(
                lecture, "modalites", "annee", "modalite", "quotite", "heures", "obligation", "etablissements");
        List<Modalite> modalites = lecture.recentes(Modalite.class);
        int derniere = modalites.stream().mapToInt(m -> rentree(m.getDu())).reduce(rentree(lecture.jour()), Math::max);
        int premiere =
                modalites.stream().mapToInt(m -> rentree(m.getDu())).min().orElse(derniere + 1);
        for (int annee = derniere; annee >= premiere; annee--) {
            LocalDate debut = LocalDate.of(annee, Month.SEPTEMBER, 1);
            LocalDate fin = debut.plusYears(1).minusDays(1);
            for (Modalite modalite : modalites) {
                if (touche(modalite, debut, fin)) {
                    ajouter(tableau, lecture, modalite, debut, fin);
                }
            }
        }
        return tableau.fait();
    }

    private static void ajouter(
            Tableau.Constructeur tableau, Lecture lecture, Modalite modalite, LocalDate debut, LocalDate fin) {
        boolean partielle = modalite.getDu().isAfter(debut)
                || (modalite.getAu() != null && modalite.getAu().isBefore(fin));
        String periode = partielle ? periode(modalite) : null;
        Optional<Valeur<ObligationService>> obligation = obligation(lecture, debut, fin);
        tableau.ligne(
                modalite,
                modalite.vautLe(lecture.jour())
                        && !lecture.jour().isBefore(debut)
                        && !lecture.jour().isAfter(fin),
                Tableau.Cellule.de(debut.getYear() + "-" + fin.getYear()).avecMention(periode),
                Tableau.Cellule.de(Code.libelle("modalite", modalite.getCode())).avecMention(modalite.getPrecision()),
                Tableau.Cellule.nombre(pourcentage(modalite.getQuotite())),
                Tableau.Cellule.nombre(heures(modalite.getHeures())),
                Tableau.Cellule.nombre(
                                obligation.map(o -> heures(o.valeur().heures())).orElse(null))
                        .avecMention(obligation.map(TableauxService::precision).orElse(null)),
                Tableau.Cellule.de(etablissements(lecture, modalite, debut, fin)));
    }

    private static String precision(Valeur<ObligationService> obligation) {
        String precision = obligation.valeur().precision();
        String doute = obligation.estAConfirmer() ? Textes.phrase("a-confirmer") : "";
        return precision.isEmpty() || doute.isEmpty() ? precision + doute : precision + " (" + doute + ")";
    }

    private static String periode(LigneDossier ligne) {
        return ligne.getAu() == null
                ? Textes.phrase("periode.depuis", Formats.date(ligne.getDu()))
                : Textes.phrase("periode.du-au", Formats.date(ligne.getDu()), Formats.date(ligne.getAu()));
    }

    /** First year of the school year of a day. */
    private static int rentree(LocalDate jour) {
        return jour.getMonthValue() < Month.SEPTEMBER.getValue() ? jour.getYear() - 1 : jour.getYear();
    }

    private static boolean touche(LigneDossier ligne, LocalDate debut, LocalDate fin) {
        return !ligne.getDu().isAfter(fin)
                && (ligne.getAu() == null || !ligne.getAu().isBefore(debut));
    }

    /** Weekly service due at full time, in the scale of that year. */
    private static Optional<Valeur<ObligationService>> obligation(Lecture lecture, LocalDate debut, LocalDate fin) {
        return lecture.recentes(EtapeEchelon.class).stream()
                .filter(e -> touche(e, debut, fin))
                .findFirst()
                .flatMap(e -> Bareme.courant().obligationService(Echelle.valueOf(e.getEchelleCode()), fin));
    }

    /** The schools of the days when both the year and the modality run. */
    private static String etablissements(Lecture lecture, Modalite modalite, LocalDate debut, LocalDate fin) {
        LocalDate du = modalite.getDu().isAfter(debut) ? modalite.getDu() : debut;
        LocalDate au = modalite.getAu() != null && modalite.getAu().isBefore(fin) ? modalite.getAu() : fin;
        return lecture.recentes(Affectation.class).stream()
                .filter(a -> touche(a, du, au))
                .map(a -> lecture.ecole(a).libelle())
                .distinct()
                .collect(Collectors.joining(" ; "));
    }

    static String pourcentage(BigDecimal quotite) {
        return quotite == null ? null : Formats.nombre(quotite) + "\u00a0%";
    }

    static String heures(BigDecimal heures) {
        return heures == null ? null : Formats.nombre(heures) + "\u00a0h";
    }

    static Tableau affectations(Lecture lecture) {
        var tableau = new Tableau.Constructeur(
                lecture,
                "affectations",
                "du",
                "au",
                "etablissement",
                "fonction",
                "heures",
                "contrat-ecole",
                "direction");
        for (Affectation affectation : lecture.recentes(Affectation.class)) {
            Ecole ecole = lecture.ecole(affectation);
            tableau.periode(
                    affectation,
                    Tableau.Cellule.de(ecole.libelle())
                            .avecMention(ecole.uai() + ", "
                                    + Textes.phrase(
                                            Boolean.TRUE.equals(affectation.getPrincipale())
                                                    ? "affectation.principale"
                                                    : "affectation.secondaire")),
                    Tableau.Cellule.de(Code.libelle("fonction", affectation.getFonction()))
                            .avecMention(affectation.getDiscipline()),
                    Tableau.Cellule.nombre(heures(affectation.getHeures())),
                    Tableau.Cellule.de(ecole.contrat())
                            .avecMention(ecole.degre() == 0 ? null : Textes.phrase("degre." + ecole.degre())),
                    Tableau.Cellule.de(directions(ecole, affectation))
                            .avecMention(lecture.discrete() ? null : affectation.getMotifFin()));
        }
        return tableau.fait();
    }

    private static String directions(Ecole ecole, Affectation affectation) {
        return ecole.directions().stream()
                .filter(d -> d.couvre(affectation.getDu(), affectation.getAu()))
                .map(DirectionEcole::nom)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
