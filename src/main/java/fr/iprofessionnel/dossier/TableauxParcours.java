package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Tables of marks and appreciations, diplomas, and earlier services. */
final class TableauxParcours {

    private TableauxParcours() {}

    /** Marks and appreciations in one series, the most recent first. */
    static Tableau evaluations(Lecture lecture) {
        var tableau = new Tableau.Constructeur(lecture, "evaluations", "date", "evaluation", "resultat", "autorite");
        List<LigneDossier> toutes = Stream.<LigneDossier>concat(
                        lecture.de(Notation.class).stream(), lecture.de(Appreciation.class).stream())
                .sorted(Comparator.comparing(TableauxParcours::date).reversed())
                .toList();
        for (LigneDossier ligne : toutes) {
            if (ligne instanceof Notation notation) {
                tableau.ligne(
                        notation,
                        false,
                        Tableau.Cellule.de(notation.getAnnee()),
                        Tableau.Cellule.de(Textes.phrase("evaluation.notation")),
                        Tableau.Cellule.de(notes(notation)),
                        Tableau.Cellule.de(notation.getEvaluateur()));
            } else if (ligne instanceof Appreciation appreciation) {
                tableau.ligne(
                        appreciation,
                        false,
                        Tableau.Cellule.de(Formats.date(appreciation.getDu())),
                        Tableau.Cellule.de(Code.libelle("appreciation", appreciation.getType())),
                        Tableau.Cellule.de(Code.libelle("niveau", appreciation.getNiveau())),
                        Tableau.Cellule.de(appreciation.getAutorite()));
            }
        }
        return tableau.fait();
    }

    private static LocalDate date(LigneDossier ligne) {
        return ligne.debut() == null ? LocalDate.MIN : ligne.debut();
    }

    private static String notes(Notation notation) {
        Stream<String> notes = Stream.of(
                        notation.getNotePedagogique() == null
                                ? null
                                : Textes.phrase("note.pedagogique", Formats.nombre(notation.getNotePedagogique())),
                        notation.getNoteAdministrative() == null
                                ? null
                                : Textes.phrase(
                                        "note.administrative", Formats.nombre(notation.getNoteAdministrative())))
                .filter(n -> n != null);
        return String.join(" ; ", notes.toList());
    }

    static Tableau diplomes(Lecture lecture) {
        var tableau =
                new Tableau.Constructeur(lecture, "diplomes", "date", "nature", "intitule", "niveau", "organisme");
        for (Diplome diplome : lecture.recentes(Diplome.class)) {
            tableau.ligne(
                    diplome,
                    false,
                    Tableau.Cellule.de(Formats.date(diplome.getDu())),
                    Tableau.Cellule.de(Code.libelle("diplome", diplome.getNature())),
                    Tableau.Cellule.de(diplome.getIntitule()),
                    Tableau.Cellule.de(diplome.getNiveau()),
                    Tableau.Cellule.de(diplome.getOrganisme()));
        }
        return tableau.fait();
    }

    static Tableau services(Lecture lecture) {
        var tableau = new Tableau.Constructeur(
                lecture, "anterieurs", "du", "au", "nature", "employeur", "quotite", "coefficient");
        for (ServiceAnterieur service : lecture.recentes(ServiceAnterieur.class)) {
            tableau.periode(
                    service,
                    Tableau.Cellule.de(Code.libelle("service", service.getNature())),
                    Tableau.Cellule.de(service.getEmployeur()),
                    Tableau.Cellule.nombre(TableauxService.pourcentage(service.getQuotite())),
                    Tableau.Cellule.nombre(Formats.nombre(service.getCoefficient())));
        }
        return tableau.fait();
    }
}
