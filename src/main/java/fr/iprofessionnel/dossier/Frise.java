package fr.iprofessionnel.dossier;

import fr.iprofessionnel.annuaire.Ecole;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The whole career as a drawing, in units of the drawing, and as a list of days: the two say the same.
 */
public final class Frise {

    /** Width of the drawing. */
    public static final int LARGEUR = 960;

    private static final int MARGE = 8;
    private static final int PISTE = 46;
    private static final int HAUT = 30;
    private static final int POINT = 6;

    private final LocalDate debut;
    private final LocalDate fin;
    private final List<Piste> pistes = new ArrayList<>();
    private final List<Evenement> evenements = new ArrayList<>();

    /** A year on the axis. */
    public record Annee(double x, int annee) {}

    /** A row of the drawing. */
    public record Piste(String libelle, int y, List<Barre> barres) {

        /** Whether nothing of the row reaches this place. */
        boolean estLibre(double x) {
            return barres.stream().allMatch(b -> b.x() + b.largeur() <= x + 1);
        }
    }

    /** A period in a row; the text is empty where there is no room for it. */
    public record Barre(double x, double largeur, String texte, String titre, String classe) {}

    /** Something that began, or happened, on a day. */
    public record Evenement(LocalDate date, LocalDate au, String nature, String libelle) {}

    Frise(Lecture lecture) {
        fin = lecture.jour();
        debut = lecture.lignes().stream()
                .map(LigneDossier::getDu)
                .filter(d -> d != null && !d.isAfter(fin))
                .min(Comparator.naturalOrder())
                .orElse(fin.minusYears(1))
                .withDayOfYear(1);
        for (EtapeEchelon etape : lecture.de(EtapeEchelon.class)) {
            String nom = etape.echelon().libelle() + ", " + Code.grade(etape.getGradeCode());
            ajouter("echelons", etape, etape.getRang(), Code.echelle(etape.getEchelleCode()) + ", " + nom, "echelon");
        }
        for (Affectation affectation : lecture.de(Affectation.class)) {
            Ecole ecole = lecture.ecole(affectation);
            boolean principale = Boolean.TRUE.equals(affectation.getPrincipale());
            ajouter(
                    principale ? "affectations" : "complementaires",
                    affectation,
                    ecole.nom(),
                    ecole.libelle(),
                    "affectation");
        }
        for (PositionAdministrative position : lecture.de(PositionAdministrative.class)) {
            String nom = lecture.position(position);
            ajouter("positions", position, nom, nom, "position");
        }
        for (Conge conge : lecture.de(Conge.class)) {
            String nom = Code.conge(conge.getCode(), conge.getDu());
            ajouter("conges", conge, "", nom, "conge");
        }
        for (Appreciation appreciation : lecture.de(Appreciation.class)) {
            String nom = Code.libelle("appreciation", appreciation.getType());
            ajouter("appreciations", appreciation, "", nom, "appreciation");
        }
        evenements.sort(Comparator.comparing(Evenement::date).reversed());
    }

    private void ajouter(String piste, LigneDossier ligne, String court, String complet, String classe) {
        String libelle = Textes.phrase("frise." + piste);
        boolean ponctuel = ligne instanceof Appreciation;
        evenements.add(new Evenement(ligne.getDu(), ponctuel ? ligne.getDu() : ligne.getAu(), libelle, complet));
        if (ligne.getDu().isAfter(fin)) {
            return;
        }
        double x = x(ligne.getDu());
        LocalDate dernier = ligne.getAu() == null || ligne.getAu().isAfter(fin) ? fin : ligne.getAu();
        double largeur = ponctuel ? POINT : Math.max(2, x(dernier) - x);
        String suite = ligne.getAu() == null ? Textes.phrase("periode.encours") : Formats.date(ligne.getAu());
        String periode = Formats.date(ligne.getDu()) + (ponctuel ? "" : " – " + suite);
        boolean tient = court.length() * 7.0 < largeur - 4;
        piste(libelle, x).barres().add(new Barre(x, largeur, tient ? court : "", complet + " : " + periode, classe));
    }

    /** The row of this name; another one below where the bar would cover the last of it. */
    private Piste piste(String libelle, double x) {
        return pistes.stream()
                .filter(p -> p.libelle().equals(libelle) && p.estLibre(x))
                .findFirst()
                .orElseGet(() -> {
                    Piste piste = new Piste(libelle, HAUT + pistes.size() * PISTE, new ArrayList<>());
                    pistes.add(piste);
                    return piste;
                });
    }

    private double x(LocalDate jour) {
        long total = Math.max(1, ChronoUnit.DAYS.between(debut, fin));
        double place = (double) ChronoUnit.DAYS.between(debut, jour) / total * (LARGEUR - 2 * MARGE);
        return Math.round((MARGE + place) * 10) / 10.0;
    }

    /** Years of the axis: each one, or one in two or in five where they would touch. */
    public List<Annee> getAnnees() {
        int nombre = fin.getYear() - debut.getYear() + 1;
        int pas = nombre > 24 ? 5 : nombre > 12 ? 2 : 1;
        List<Annee> annees = new ArrayList<>();
        for (int annee = debut.getYear(); annee <= fin.getYear(); annee++) {
            if (annee % pas == 0) {
                annees.add(new Annee(x(LocalDate.of(annee, 1, 1)), annee));
            }
        }
        return annees;
    }

    public List<Piste> getPistes() {
        return pistes;
    }

    /** Everything, the most recent first. */
    public List<Evenement> getEvenements() {
        return evenements;
    }

    public int getLargeur() {
        return LARGEUR;
    }

    public int getHauteur() {
        return HAUT + pistes.size() * PISTE + 10;
    }
}
