package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.AppreciationFinale;
import fr.iprofessionnel.statut.ConstructionSituation;
import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads a {@link Demande} field by field, as {@code POST /api/simulations} and the form of the simulator name them. What is
 * not given stays unknown, but the service: a full one unless another is said.
 */
public final class LectureDemande {

    /** First day that the rules cover. */
    public static final LocalDate PREMIER_JOUR = LocalDate.of(2017, 9, 1);

    /** Last day that may be asked for. */
    public static final LocalDate DERNIER_JOUR = LocalDate.of(2099, 12, 31);

    /** The scales that have steps: the others have nothing to simulate. */
    public static final List<Echelle> ECHELLES =
            Arrays.stream(Echelle.values()).filter(e -> !e.estSansEchelon()).toList();

    private static final String SPECIAL = "ES";

    /** The steps of a grid from the lowest: numbers, then the special step; chevrons in their order. */
    public static final Comparator<Echelon> ORDRE_DE_GRILLE = Comparator.comparing(
                    (Echelon e) -> e.rang().equals(SPECIAL))
            .thenComparing(e -> e.rang().length())
            .thenComparing(Echelon::rang)
            .thenComparing(e -> e.chevron() == null ? "" : e.chevron());

    private static final Set<String> CHAMPS = Set.of(
            "echelle",
            "grade",
            "echelon",
            "chevron",
            "dateAccesEchelon",
            "ancienneteConservee",
            "dateReference",
            "degre",
            "quotite",
            "nombreEnfants",
            "zoneResidence",
            "dateNaissance",
            "appreciation");

    private static final List<Grade> GRADES =
            List.of(Grade.CLASSE_NORMALE, Grade.HORS_CLASSE, Grade.CLASSE_EXCEPTIONNELLE);
    private static final LocalDate PREMIER_ACCES = LocalDate.of(1950, 1, 1);
    private static final LocalDate PREMIERE_NAISSANCE = LocalDate.of(1900, 1, 1);
    private static final int DERNIER_ECHELON = 99;
    private static final int ANCIENNETE = 50;
    private static final int AGE_MINIMUM = 16;
    private static final int AGE_MAXIMUM = 100;
    private static final int ENFANTS = 20;
    private static final int ZONES = 3;
    private static final BigDecimal MI_TEMPS = new BigDecimal("50");
    private static final BigDecimal TEMPS_COMPLET = new BigDecimal("100");

    private final Saisie saisie;
    private final Bareme bareme;

    private LectureDemande(Saisie saisie, Bareme bareme) {
        this.saisie = saisie;
        this.bareme = bareme;
    }

    /**
     * Reads a demand that may hold no other field.
     *
     * @throws SaisieInvalide with every fault
     */
    public static Demande lireStrictement(Saisie saisie, Bareme bareme) {
        saisie.refuserInconnus(CHAMPS);
        return lire(saisie, bareme);
    }

    /**
     * Reads a demand.
     *
     * @throws SaisieInvalide with every fault
     */
    public static Demande lire(Saisie saisie, Bareme bareme) {
        return new LectureDemande(saisie, bareme).lire();
    }

    private Demande lire() {
        LocalDate jour = saisie.exiger("dateReference", saisie.date("dateReference", PREMIER_JOUR, DERNIER_JOUR));
        Echelon echelon = echelon(jour);
        LocalDate limite = jour == null ? DERNIER_JOUR : jour;
        LocalDate acces = saisie.date("dateAccesEchelon", PREMIER_ACCES, limite);
        var conservee = saisie.duree("ancienneteConservee", ANCIENNETE);
        if (!saisie.donne("dateAccesEchelon") && !saisie.donne("ancienneteConservee")) {
            saisie.fauter("dateAccesEchelon", Textes.phrase("simulateur.faute.acces"));
        }
        Degre degre = degre(echelon);
        BigDecimal quotite = saisie.nombre("quotite", MI_TEMPS, TEMPS_COMPLET);
        Integer enfants = saisie.entier("nombreEnfants", 0, ENFANTS);
        Integer zone = saisie.entier("zoneResidence", 1, ZONES);
        LocalDate naissance = naissance(jour);
        var niveau = saisie.choix("appreciation", List.of(AppreciationFinale.Niveau.values()));
        saisie.valider();
        ConstructionSituation situation = SituationStatutaire.de(echelon)
                .depuis(acces)
                .ancienneteConservee(conservee)
                .degre(degre)
                .quotite(quotite == null ? TEMPS_COMPLET : quotite)
                .enfants(enfants)
                .zoneResidence(zone)
                .neLe(naissance);
        if (niveau != null) {
            situation.appreciation(new AppreciationFinale(niveau, null, null));
        }
        return new Demande(situation.faite(), jour);
    }

    /** The step; null when a field of it is at fault. */
    private Echelon echelon(LocalDate jour) {
        Echelle echelle = saisie.exiger("echelle", saisie.choix("echelle", ECHELLES));
        Grade grade = saisie.exiger("grade", grade(saisie, echelle, bareme));
        String rang = saisie.exiger("echelon", rang());
        String chevron = saisie.texte("chevron");
        if (echelle == null || grade == null || jour == null) {
            return null;
        }
        List<Echelon> grille = bareme.echelons(echelle, grade).stream()
                .filter(e -> bareme.indice(e, jour).isPresent())
                .toList();
        if (grille.isEmpty()) {
            saisie.fauter("grade", Textes.phrase("simulateur.faute.grille"));
        } else if (rang != null) {
            verifier(grille, rang, chevron);
        }
        return rang == null ? null : new Echelon(echelle, grade, rang, chevron);
    }

    private void verifier(List<Echelon> grille, String rang, String chevron) {
        List<Echelon> memeRang =
                grille.stream().filter(e -> e.rang().equals(rang)).toList();
        List<String> chevrons = memeRang.stream()
                .map(Echelon::chevron)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (memeRang.isEmpty()) {
            saisie.fauter("echelon", Saisie.admises(rangs(grille)));
        } else if (chevron != null && chevrons.isEmpty()) {
            saisie.fauter("chevron", Textes.phrase("simulateur.faute.chevron"));
        } else if (chevron != null && !chevrons.contains(chevron)) {
            saisie.fauter("chevron", Saisie.admises(chevrons));
        }
    }

    private static List<String> rangs(List<Echelon> grille) {
        return grille.stream()
                .sorted(ORDRE_DE_GRILLE)
                .map(Echelon::rang)
                .distinct()
                .toList();
    }

    /** A number, or ES for the special step. */
    private String rang() {
        if (saisie.vaut("echelon", SPECIAL)) {
            return SPECIAL;
        }
        Integer numero = saisie.entier("echelon", 1, DERNIER_ECHELON);
        return numero == null ? null : numero.toString();
    }

    /**
     * Reads the grade; where the scale has one class only, CLASSE_NORMALE names it too.
     *
     * @param echelle scale; null when it is not known
     */
    public static Grade grade(Saisie saisie, Echelle echelle, Bareme bareme) {
        List<Grade> grades = echelle == null
                ? GRADES
                : Arrays.stream(Grade.values())
                        .filter(g -> bareme.connaitGrade(echelle, g))
                        .toList();
        if (grades.contains(Grade.CLASSE_UNIQUE) && saisie.vaut("grade", Grade.CLASSE_NORMALE.name())) {
            return Grade.CLASSE_UNIQUE;
        }
        return saisie.choix("grade", grades);
    }

    private LocalDate naissance(LocalDate jour) {
        return jour == null
                ? saisie.date("dateNaissance", PREMIERE_NAISSANCE, DERNIER_JOUR)
                : saisie.date("dateNaissance", jour.minusYears(AGE_MAXIMUM), jour.minusYears(AGE_MINIMUM));
    }

    private Degre degre(Echelon echelon) {
        Degre degre = saisie.choix("degre", List.of(Degre.values()));
        Degre propre = echelon == null ? null : Degre.de(echelon.echelle());
        if (degre != null && propre != null && degre != propre) {
            saisie.fauter("degre", Textes.phrase("simulateur.faute.degre", propre.name()));
        }
        return degre == null ? propre : degre;
    }
}
