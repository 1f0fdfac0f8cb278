package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of promotions and of appraisal meetings. */
final class Promotions {

    /** One base rule for a day: what is promoted, from which scale and grade; the grade is null when any will do. */
    record CleCondition(CodePromotion code, Echelle echelle, Grade grade) {}

    private record CleRendezVous(Echelle echelle, int rang) {}

    private final TableDatee<CleCondition, ConditionPromotion> conditions =
            new LecteurTable("conditions_promotion.csv").lire(Promotions::cle, Promotions::condition);
    private final TableDatee<CleRendezVous, RendezVousRegle> rendezVous = new LecteurTable("rendez_vous.csv")
            .lire(l -> new CleRendezVous(l.echelle(), l.entier("rang")), Promotions::rendezVous);

    private static CleCondition cle(LecteurTable.Ligne ligne) {
        return new CleCondition(
                CodePromotion.valueOf(ligne.texte("code")), ligne.echelle(), ligne.enumOuNul("grade", Grade.class));
    }

    private static ConditionPromotion condition(LecteurTable.Ligne l) {
        return new ConditionPromotion(
                CodePromotion.valueOf(l.texte("code")),
                l.echelle(),
                l.enumOuNul("grade", Grade.class),
                l.enumOuNul("echelle_cible", Echelle.class),
                l.enumOuNul("grade_cible", Grade.class),
                l.entierOuNul("echelon_min"),
                l.entierOuNul("echelon_max"),
                l.entierOuNul("mois_min"),
                l.entierOuNul("mois_max"),
                l.entierOuNul("echelon_sans_condition"),
                l.entierOuNul("age_min"),
                l.entierOuNul("annees_services_min"),
                l.entierOuNul("annees_dans_echelle_min"),
                l.entierOuNul("annees_fonctions_min"),
                l.ouiOuNon("contrat_definitif"),
                DateAppreciation.valueOf(l.texte("date_appreciation")),
                l.enumOuNul("date_appartenance", DateAppreciation.class),
                l.ouiOuNon("candidature"),
                l.texte("instance"),
                l.texte("autorite"),
                l.texte("contingent"),
                l.texte("autres"),
                l.texte("texte"));
    }

    private static RendezVousRegle rendezVous(LecteurTable.Ligne l) {
        return new RendezVousRegle(
                l.echelle(),
                l.enumOuNul("grade", Grade.class),
                l.entier("rang"),
                l.entierOuNul("echelon"),
                l.entierOuNul("mois_min"),
                l.entierOuNul("mois_max"),
                l.enumOuNul("date_appreciation", DateAppreciation.class),
                l.texte("effet"));
    }

    Optional<Valeur<ConditionPromotion>> condition(CodePromotion code, Echelle echelle, Grade grade, LocalDate jour) {
        Optional<Valeur<ConditionPromotion>> propre = conditions.le(new CleCondition(code, echelle, grade), jour);
        return propre.isPresent() ? propre : conditions.le(new CleCondition(code, echelle, null), jour);
    }

    List<Valeur<ConditionPromotion>> conditions(Echelle echelle, Grade grade, LocalDate jour) {
        List<Valeur<ConditionPromotion>> trouvees = new ArrayList<>();
        for (CodePromotion code : CodePromotion.values()) {
            condition(code, echelle, grade, jour).ifPresent(trouvees::add);
        }
        return trouvees;
    }

    List<Valeur<RendezVousRegle>> rendezVous(Echelle echelle, LocalDate jour) {
        List<Valeur<RendezVousRegle>> trouves = new ArrayList<>();
        for (int rang = 0; rang <= 3; rang++) {
            rendezVous.le(new CleRendezVous(echelle, rang), jour).ifPresent(trouves::add);
        }
        return trouves;
    }
}
