package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures that stand alone, generations of the retirement, seats, and sources that disagree. */
final class Generalites {

    private static final String PARAMETRES = "parametres.csv";
    private static final String RETRAITE = "retraite.csv";
    private static final String SIEGES = "sieges_commission.csv";

    private record CleGeneration(DroitRetraite.Categorie categorie, Periode naissances) {}

    /** Numbers of people, both included; no end when the last is null. */
    private record Tranche(int minimum, Integer maximum) {

        boolean contient(int effectif) {
            return effectif >= minimum && (maximum == null || effectif <= maximum);
        }
    }

    private record CleDesaccord(String table, Echelon echelon) {}

    private final TableDatee<CodeParametre, Parametre> parametres;
    private final TableDatee<CleGeneration, DroitRetraite> generations;
    private final TableDatee<Tranche, Integer> sieges;
    private final TableDatee<CleDesaccord, Desaccord> desaccords;

    Generalites(LectureJeu lecture) {
        parametres = lecture.lire(
                PARAMETRES,
                List.of("code"),
                List.of("valeur", "unite", "libelle"),
                Generalites::code,
                l -> new Parametre(l.nombre("valeur"), l.texte("unite"), l.texteRequis("libelle")));
        generations = lecture.lire(
                RETRAITE,
                List.of("categorie", "naissance_du", "naissance_au"),
                List.of("age_annees", "age_mois", "trimestres"),
                l -> new CleGeneration(l.code("categorie", DroitRetraite.Categorie.class), naissances(l)),
                l -> new DroitRetraite(
                        naissances(l), l.entierOuNul("age_annees"), l.entierOuNul("age_mois"), l.entier("trimestres")));
        sieges = lecture.lire(
                SIEGES,
                List.of("effectif_min", "effectif_max"),
                List.of("sieges"),
                l -> new Tranche(l.entier("effectif_min"), l.entierOuNul("effectif_max")),
                l -> l.entier("sieges"));
        desaccords = lecture.lire(
                "divergences.csv",
                List.of("table", "echelle", "grade", "echelon", "chevron"),
                List.of("objet", "retenu", "autre", "autre_source"),
                l -> new CleDesaccord(table(lecture, l), l.echelon()),
                l -> new Desaccord(
                        l.texte("table"),
                        l.texteRequis("objet"),
                        l.texteRequis("retenu"),
                        l.texteRequis("autre"),
                        l.texteRequis("autre_source")));
        for (CodeParametre code : CodeParametre.values()) {
            if (parametres.toutes(code).isEmpty()) {
                lecture.refuser(PARAMETRES, 0, "le paramètre « " + code + " », lu par une règle, manque");
            }
        }
        refuserGenerationsDoubles(lecture);
    }

    private static CodeParametre code(LigneTable ligne) {
        try {
            return ligne.code("code", CodeParametre.class);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("aucune règle ne lit le paramètre « " + ligne.texte("code") + " »", e);
        }
    }

    private static String table(LectureJeu lecture, LigneTable ligne) {
        String table = ligne.texteRequis("table");
        if (!lecture.aLu(table)) {
            throw new IllegalArgumentException("aucune règle ne lit la table « " + table + " »");
        }
        return table;
    }

    private static Periode naissances(LigneTable ligne) {
        ligne.texteRequis("naissance_du");
        return new Periode(ligne.dateOuNul("naissance_du"), ligne.dateOuNul("naissance_au"));
    }

    private void refuserGenerationsDoubles(LectureJeu lecture) {
        List<CleGeneration> cles = new ArrayList<>(generations.cles());
        for (int i = 0; i < cles.size(); i++) {
            for (CleGeneration autre : cles.subList(0, i)) {
                if (cles.get(i).categorie() == autre.categorie()
                        && cles.get(i).naissances().chevauche(autre.naissances())) {
                    refuserGenerationsDoubles(lecture, generations.toutes(cles.get(i)), generations.toutes(autre));
                }
            }
        }
    }

    private static void refuserGenerationsDoubles(
            LectureJeu lecture, List<Valeur<DroitRetraite>> unes, List<Valeur<DroitRetraite>> autres) {
        for (Valeur<DroitRetraite> une : unes) {
            autres.stream()
                    .filter(une::chevauche)
                    .forEach(a -> lecture.refuser(
                            RETRAITE,
                            Math.max(une.ligne(), a.ligne()),
                            "deux règles pour un même jour de naissance (ligne " + Math.min(une.ligne(), a.ligne())
                                    + ")"));
        }
    }

    Optional<Valeur<Parametre>> parametre(CodeParametre code, LocalDate jour) {
        return parametres.le(code, jour);
    }

    /** The rules that held for this birth, in the order of the file. */
    List<Valeur<DroitRetraite>> retraite(DroitRetraite.Categorie categorie, LocalDate naissance) {
        return generations.cles().stream()
                .filter(c -> c.categorie() == categorie && c.naissances().contient(naissance))
                .flatMap(c -> generations.toutes(c).stream())
                .toList();
    }

    Optional<Valeur<Integer>> sieges(int effectif, LocalDate jour) {
        return sieges.cles().stream()
                .filter(t -> t.contient(effectif))
                .map(t -> sieges.le(t, jour))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<Valeur<Desaccord>> desaccord(String table, Echelon echelon, LocalDate jour) {
        return desaccords.le(new CleDesaccord(table, echelon), jour);
    }
}
