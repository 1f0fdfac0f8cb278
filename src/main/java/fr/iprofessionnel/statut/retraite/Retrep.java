package fr.iprofessionnel.statut.retraite;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodeParametre;
import fr.iprofessionnel.statut.bareme.Parametre;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.explication.Grandeur;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One way to the temporary scheme (RETREP): conditions that must all be met.
 *
 * <p>Source: code de l'éducation, R.914-120 to R.914-137.
 *
 * @param voie the way
 * @param conditions its conditions
 */
public record Retrep(Voie voie, List<Condition> conditions) {

    private static final String TEXTE = "Code de l'éducation, R.914-120 à R.914-137";
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** The ways to the scheme. */
    public enum Voie {
        AGE_LEGAL("âge légal"),
        CATEGORIE_ACTIVE("âge anticipé des anciens instituteurs"),
        SANS_CONDITION_AGE("sans condition d'âge");

        private final String libelle;

        Voie(String libelle) {
            this.libelle = libelle;
        }

        /** French name, as shown. */
        public String libelle() {
            return libelle;
        }
    }

    /**
     * One condition.
     *
     * @param libelle what it is about, in French
     * @param requis what is needed, in French
     * @param constate what is known, in French; null when unknown
     * @param satisfaite whether it is met; null when unknown
     * @param depuis day from which time alone makes it met; null where time does not
     * @param parametre figure read; null where the condition has none
     * @param texte legal reference
     */
    public record Condition(
            String libelle,
            String requis,
            String constate,
            Boolean satisfaite,
            LocalDate depuis,
            Valeur<?> parametre,
            String texte) {}

    public Retrep {
        conditions = List.copyOf(conditions);
    }

    /** Whether the way is open: no as soon as one condition is not met, null when one is unknown and none is not met. */
    public Boolean ouverte() {
        if (conditions.stream().anyMatch(c -> Boolean.FALSE.equals(c.satisfaite()))) {
            return false;
        }
        return conditions.stream().anyMatch(c -> c.satisfaite() == null) ? null : true;
    }

    /**
     * The ways to the scheme, by the law in force on a day.
     *
     * @return empty where the rule is not known on this day, or no legal age for this birth
     */
    public static List<Retrep> voies(Bareme bareme, SituationRetraite situation, LocalDate au) {
        Optional<DepartLegal> depart =
                Optional.ofNullable(situation.naissance()).flatMap(n -> DepartLegal.de(bareme, n, au));
        Optional<Valeur<Parametre>> services = bareme.parametre(CodeParametre.RETREP_SERVICES_ANNEES, au);
        if (services.isEmpty() || (situation.naissance() != null && depart.isEmpty())) {
            return List.of();
        }
        List<Retrep> voies = new ArrayList<>();
        voies.add(new Retrep(
                Voie.AGE_LEGAL,
                List.of(
                        contrat(situation),
                        age(depart.map(DepartLegal::date), depart.<Valeur<?>>map(DepartLegal::regle), au),
                        duree("Services", situation.services(), services.get(), TEXTE))));
        categorieActive(bareme, situation, depart, au).ifPresent(voies::add);
        voies.add(new Retrep(Voie.SANS_CONDITION_AGE, List.of(contrat(situation), motif(bareme, situation, au))));
        return voies;
    }

    /**
     * Whether the services are enough for the annuity of the additional scheme; a capital is paid otherwise.
     *
     * <p>Source: décret 2025-246.
     *
     * @param services services; null when unknown
     * @return empty where no rule is known on this day
     */
    public static Optional<Condition> regimeAdditionnel(Bareme bareme, Anciennete services, LocalDate au) {
        return bareme.parametre(CodeParametre.ADDITIONNEL_SERVICES_ANNEES, au)
                .map(annees -> duree("Services pour le régime additionnel", services, annees, annees.source()));
    }

    private static Optional<Retrep> categorieActive(
            Bareme bareme, SituationRetraite situation, Optional<DepartLegal> depart, LocalDate au) {
        Optional<Valeur<Parametre>> reduction = bareme.parametre(CodeParametre.CATEGORIE_ACTIVE_REDUCTION_ANNEES, au);
        return bareme.parametre(CodeParametre.RETREP_INSTITUTEUR_ANNEES, au)
                .filter(a -> reduction.isPresent())
                .map(annees -> new Retrep(
                        Voie.CATEGORIE_ACTIVE,
                        List.of(
                                contrat(situation),
                                age(depart.map(d -> d.dateActive(reduction.get().valeur())), reduction.map(r -> r), au),
                                duree(
                                        "Services à l'échelle des instituteurs",
                                        situation.servicesInstituteur(),
                                        annees,
                                        TEXTE))));
    }

    private static Condition contrat(SituationRetraite situation) {
        Boolean definitif = situation.contratDefinitif();
        String constate = definitif == null ? null : definitif ? "définitif" : "non définitif";
        return new Condition(
                "Contrat ou agrément", "définitif, au moment de la demande", constate, definitif, null, null, TEXTE);
    }

    private static Condition age(Optional<LocalDate> atteint, Optional<? extends Valeur<?>> regle, LocalDate au) {
        return new Condition(
                "Âge",
                atteint.map(j -> "atteint le " + JOUR.format(j)).orElse("âge légal"),
                atteint.isEmpty() ? null : "au " + JOUR.format(au),
                atteint.map(j -> !au.isBefore(j)).orElse(null),
                atteint.orElse(null),
                regle.orElse(null),
                "Code de la sécurité sociale, L.161-17-2");
    }

    private static Condition duree(String libelle, Anciennete constatee, Valeur<Parametre> requise, String texte) {
        int annees = requise.valeur().valeur().intValueExact();
        return new Condition(
                libelle,
                annees + " ans",
                constatee == null ? null : Grandeur.anciennete(constatee).enTexte(),
                constatee == null ? null : constatee.annees() >= annees,
                null,
                requise,
                texte);
    }

    /** Unfitness, a child with a disability, or three children: one is enough. */
    private static Condition motif(Bareme bareme, SituationRetraite situation, LocalDate au) {
        List<Boolean> motifs = new ArrayList<>();
        motifs.add(situation.inaptitude());
        motifs.add(situation.enfantHandicape());
        motifs.add(situation.parentDeTroisEnfants());
        Boolean un = motifs.contains(true) ? Boolean.TRUE : motifs.contains(null) ? null : Boolean.FALSE;
        return new Condition(
                "Motif",
                "inaptitude, enfant handicapé, ou trois enfants sous les conditions antérieures",
                un == null ? null : un ? "l'un d'eux" : "aucun",
                un,
                null,
                bareme.parametre(CodeParametre.RETREP_ENFANTS, au).orElse(null),
                TEXTE);
    }
}
