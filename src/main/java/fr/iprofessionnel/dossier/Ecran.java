package fr.iprofessionnel.dossier;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A page of the file: its address, under {@code /dossier} but for one, and the rubrics that it reads. */
public enum Ecran {
    SYNTHESE(
            "",
            Rubrique.CONTRAT,
            Rubrique.ECHELON,
            Rubrique.POSITION,
            Rubrique.CONGE,
            Rubrique.MODALITE,
            Rubrique.AFFECTATION),
    IDENTIFICATION("identification", Rubrique.IDENTIFICATION),
    COORDONNEES("coordonnees", Rubrique.COORDONNEES),
    CONTRAT("contrat", Rubrique.CONTRAT),
    CARRIERE("carriere", Rubrique.ECHELON),
    POSITIONS("positions", Rubrique.POSITION),
    CONGES("conges", Rubrique.CONGE),
    MODALITES("modalites", Rubrique.MODALITE, Rubrique.AFFECTATION, Rubrique.ECHELON),
    AFFECTATIONS("affectations", Rubrique.AFFECTATION),
    EVALUATIONS("evaluations", Rubrique.NOTATION, Rubrique.APPRECIATION),
    DIPLOMES("diplomes", Rubrique.DIPLOME),
    ANTERIEURS("anterieurs", Rubrique.SERVICE),
    FRISE(
            "frise",
            Rubrique.CONTRAT,
            Rubrique.ECHELON,
            Rubrique.POSITION,
            Rubrique.CONGE,
            Rubrique.AFFECTATION,
            Rubrique.APPRECIATION),
    HISTORIQUE("historique"),
    CONSULTATIONS("consultations"),
    SIGNALER("signaler"),
    PDF("pdf", SYNTHESE.rubriques),
    /** Next step, promotions and the rest: the page is in another tab, and reads what the rules look at. */
    PERSPECTIVES(
            "/perspectives",
            Rubrique.IDENTIFICATION,
            Rubrique.CONTRAT,
            Rubrique.ECHELON,
            Rubrique.POSITION,
            Rubrique.CONGE,
            Rubrique.MODALITE,
            Rubrique.AFFECTATION,
            Rubrique.APPRECIATION,
            Rubrique.SERVICE),
    /** What the CV of the teacher takes of the file; the page is the manager's, the teacher's are in another tab. */
    CV("/gestion/cv", Rubrique.DIPLOME, Rubrique.ECHELON, Rubrique.AFFECTATION, Rubrique.SERVICE),
    /** No page of a file: the list of those who may be promoted, taken out as a file for a spreadsheet. */
    PROMOUVABLES("/gestion/promouvables");

    private final String suffixe;

    @SuppressWarnings("ImmutableEnumChecker") // Never changed after construction.
    private final Rubrique[] rubriques;

    Ecran(String suffixe, Rubrique... rubriques) {
        this.suffixe = suffixe;
        this.rubriques = rubriques;
    }

    /** The page of this address; empty for an address that is none. */
    public static Optional<Ecran> a(String chemin) {
        return Arrays.stream(values()).filter(e -> e.chemin().equals(chemin)).findFirst();
    }

    /** The pages that the menu of a file shows, in order. */
    public static List<Ecran> duMenu() {
        return Arrays.stream(values())
                .filter(e -> e != SIGNALER && e != PDF && e != PROMOUVABLES)
                .toList();
    }

    /** The page where the lines of a rubric are. */
    public static Ecran de(Rubrique rubrique) {
        return Arrays.stream(values())
                .filter(e -> e != SYNTHESE && e.rubriques.length > 0 && e.rubriques[0] == rubrique)
                .findFirst()
                .orElse(EVALUATIONS);
    }

    /** Address, such as {@code /dossier/conges}. */
    public String chemin() {
        if (suffixe.startsWith("/")) {
            return suffixe;
        }
        return suffixe.isEmpty() ? "/dossier" : "/dossier/" + suffixe;
    }

    /** Rubrics that it reads; none where it reads no line. */
    public Set<Rubrique> rubriques() {
        return rubriques.length == 0 ? EnumSet.noneOf(Rubrique.class) : EnumSet.copyOf(Arrays.asList(rubriques));
    }

    /** The rubric that it is about; empty where it reads no line. */
    public Optional<Rubrique> principale() {
        return Arrays.stream(rubriques).findFirst();
    }

    /** Whether it may be read for a past day: what tells of each change, or is no part of the file, has its own days. */
    boolean estDatable() {
        return this != HISTORIQUE && this != CONSULTATIONS && this != SIGNALER && this != CV;
    }

    /** Whether what is over need not be read. */
    boolean duJourSeulement() {
        return this == SYNTHESE || this == PDF;
    }

    /** Key of its French name in the texts. */
    public String cle() {
        return "ecran." + name().toLowerCase(Locale.ROOT);
    }
}
