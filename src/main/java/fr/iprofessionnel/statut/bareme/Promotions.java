package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The conditions of the promotions, and how many are promoted. */
final class Promotions {

    private static final String CONDITIONS = "conditions_promotion.csv";
    private static final List<String> CONTENU = List.of(
            "echelle_cible",
            "grade_cible",
            "echelon_min",
            "echelon_max",
            "mois_min",
            "mois_max",
            "echelon_sans_condition",
            "age_min",
            "annees_services_min",
            "annees_dans_echelle_min",
            "annees_fonctions_min",
            "contrat_definitif",
            "date_appreciation",
            "date_appartenance",
            "candidature",
            "instance",
            "autorite",
            "contingent",
            "autres",
            "texte");

    /** One base rule for a day: what is promoted, from which scale and grade; the grade is null when any will do. */
    private record Cle(CodePromotion code, Echelle echelle, Grade grade) {}

    private record CleRatio(CodePromotion code, Echelle echelle, Ratio.Champ champ) {}

    private final TableDatee<Cle, ConditionPromotion> conditions;
    private final Map<Echelle, List<CodePromotion>> codes = new EnumMap<>(Echelle.class);
    private final TableDatee<CleRatio, Ratio> ratios;

    Promotions(LectureJeu lecture) {
        conditions = lecture.lire(
                CONDITIONS, List.of("code", "echelle", "grade"), CONTENU, Promotions::cle, Promotions::condition);
        ratios = lecture.lire(
                "ratios.csv",
                List.of("code", "echelle", "champ"),
                List.of("taux", "effectifs"),
                l -> new CleRatio(
                        l.code("code", CodePromotion.class),
                        l.codeOuNul("echelle", Echelle.class),
                        l.code("champ", Ratio.Champ.class)),
                l -> new Ratio(l.code("champ", Ratio.Champ.class), l.nombreOuNul("taux"), l.texte("effectifs")));
        for (Echelle echelle : Echelle.values()) {
            codes.put(echelle, new ArrayList<>());
            for (CodePromotion code : CodePromotion.values()) {
                if (conditions.cles().stream().anyMatch(c -> c.code() == code && c.echelle() == echelle)) {
                    codes.get(echelle).add(code);
                }
            }
        }
        conditions.cles().stream().filter(c -> c.grade() != null).forEach(c -> refuserDoubles(lecture, c));
    }

    private static Cle cle(LigneTable ligne) {
        return new Cle(ligne.code("code", CodePromotion.class), ligne.echelle(), ligne.codeOuNul("grade", Grade.class));
    }

    private static ConditionPromotion condition(LigneTable l) {
        return new ConditionPromotion(
                l.code("code", CodePromotion.class),
                l.echelle(),
                l.codeOuNul("grade", Grade.class),
                l.codeOuNul("echelle_cible", Echelle.class),
                l.codeOuNul("grade_cible", Grade.class),
                l.entierOuNul("echelon_min"),
                l.entierOuNul("echelon_max"),
                l.entierOuNul("mois_min"),
                l.entierOuNul("mois_max"),
                l.entierOuNul("echelon_sans_condition"),
                l.entierOuNul("age_min"),
                l.entierOuNul("annees_services_min"),
                l.entierOuNul("annees_dans_echelle_min"),
                l.entierOuNul("annees_fonctions_min"),
                l.oui("contrat_definitif"),
                l.code("date_appreciation", DateAppreciation.class),
                l.codeOuNul("date_appartenance", DateAppreciation.class),
                l.oui("candidature"),
                l.texte("instance"),
                l.texteRequis("autorite"),
                l.texte("contingent"),
                l.texte("autres"),
                l.texteRequis("texte"));
    }

    private void refuserDoubles(LectureJeu lecture, Cle cle) {
        for (Valeur<ConditionPromotion> generale : conditions.toutes(new Cle(cle.code(), cle.echelle(), null))) {
            conditions.toutes(cle).stream()
                    .filter(generale::chevauche)
                    .forEach(v -> lecture.refuser(
                            CONDITIONS,
                            Math.max(v.ligne(), generale.ligne()),
                            "deux règles de base pour un même jour (ligne " + Math.min(v.ligne(), generale.ligne())
                                    + ")"));
        }
    }

    Optional<Valeur<ConditionPromotion>> condition(CodePromotion code, Echelle echelle, Grade grade, LocalDate jour) {
        Optional<Valeur<ConditionPromotion>> propre = conditions.le(new Cle(code, echelle, grade), jour);
        return propre.isPresent() ? propre : conditions.le(new Cle(code, echelle, null), jour);
    }

    List<Valeur<ConditionPromotion>> conditions(Echelle echelle, Grade grade, LocalDate jour) {
        List<Valeur<ConditionPromotion>> trouvees = new ArrayList<>();
        for (CodePromotion code : codes.get(echelle)) {
            condition(code, echelle, grade, jour).ifPresent(trouvees::add);
        }
        return trouvees;
    }

    List<Valeur<ConditionPromotion>> histoire(CodePromotion code, Echelle echelle, Grade grade) {
        List<Valeur<ConditionPromotion>> propres = conditions.toutes(new Cle(code, echelle, grade));
        return propres.isEmpty() ? conditions.toutes(new Cle(code, echelle, null)) : propres;
    }

    Optional<Valeur<Ratio>> ratio(CodePromotion code, Echelle echelle, Ratio.Champ champ, LocalDate jour) {
        Optional<Valeur<Ratio>> propre = ratios.le(new CleRatio(code, echelle, champ), jour);
        return propre.isPresent() ? propre : ratios.le(new CleRatio(code, null, champ), jour);
    }
}
