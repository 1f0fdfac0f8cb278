package fr.iprofessionnel.cv;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A section of a CV, in the order in which a CV shows them, with the fields that its lines have. */
public enum Section {
    /** Steps of the career: what the file knows, and nothing else. */
    CARRIERE,
    EXPERIENCE(Champ.ETABLISSEMENT, Champ.PERIODE, Champ.TEXTE),
    FONCTION(Champ.ETABLISSEMENT, Champ.PERIODE, Champ.TEXTE),
    RESPONSABILITE(Champ.ORGANISME, Champ.PERIODE, Champ.TEXTE),
    CONCOURS(Champ.ORGANISME, Champ.DATE, Champ.TEXTE),
    DIPLOME(Champ.ORGANISME, Champ.DATE, Champ.TEXTE),
    FORMATION(Champ.ORGANISME, Champ.PERIODE, Champ.TEXTE),
    FORMATION_SUIVIE(Champ.ORGANISME, Champ.PERIODE, Champ.TEXTE),
    FORMATION_DISPENSEE(Champ.ORGANISME, Champ.PERIODE, Champ.TEXTE),
    COMPETENCE(Champ.TEXTE),
    LANGUE(Champ.NIVEAU, Champ.TEXTE),
    PUBLICATION(Champ.ORGANISME, Champ.DATE, Champ.TEXTE),
    ENGAGEMENT(Champ.ORGANISME, Champ.PERIODE, Champ.TEXTE);

    /** A field that the lines of a section may have, besides their title. */
    enum Champ {
        /** A school of the repertory, or another place. */
        ETABLISSEMENT,
        ORGANISME,
        PERIODE,
        /** One date: the first of a period without end. */
        DATE,
        NIVEAU,
        TEXTE
    }

    @SuppressWarnings("ImmutableEnumChecker") // Never changed after construction.
    private final Set<Champ> champs;

    Section(Champ... champs) {
        this.champs = champs.length == 0 ? EnumSet.noneOf(Champ.class) : EnumSet.copyOf(Arrays.asList(champs));
    }

    /** The section of this name; empty when none has it. */
    public static Optional<Section> de(String nom) {
        return Arrays.stream(values()).filter(s -> s.name().equals(nom)).findFirst();
    }

    /** All of them, in their order. */
    public static List<Section> toutes() {
        return List.of(values());
    }

    /** Whether the teacher may write lines in it. */
    public boolean estLibre() {
        return !champs.isEmpty();
    }

    /** Whether its lines have a place that may be a school. */
    public boolean aEtablissement() {
        return champs.contains(Champ.ETABLISSEMENT);
    }

    /** Whether its lines have a place. */
    public boolean aLieu() {
        return aEtablissement() || champs.contains(Champ.ORGANISME);
    }

    /** Whether its lines have a first day. */
    public boolean aDebut() {
        return aFin() || champs.contains(Champ.DATE);
    }

    /** Whether its lines have a last day. */
    public boolean aFin() {
        return champs.contains(Champ.PERIODE);
    }

    /** Whether its lines have a level of language. */
    public boolean aNiveau() {
        return champs.contains(Champ.NIVEAU);
    }

    /** Anchor in the page. */
    public String ancre() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of its French name. */
    public String cle() {
        return "section-cv." + ancre();
    }

    /** Key of what evaluators look for in it. */
    public String conseil() {
        return "conseil-cv." + ancre();
    }

    /** Key of the label of the title of its lines. */
    public String question() {
        return "intitule-cv." + ancre();
    }
}
