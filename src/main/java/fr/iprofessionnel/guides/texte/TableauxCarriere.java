package fr.iprofessionnel.guides.texte;

import static fr.iprofessionnel.guides.texte.Lignes.Colonne.nombre;
import static fr.iprofessionnel.guides.texte.Lignes.Colonne.texte;

import fr.iprofessionnel.guides.texte.Lignes.Colonne;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.Reclassement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tables of the career: grids, steps, promotions, changes of scale, appraisal meetings. */
final class TableauxCarriere {

    private final Lignes lignes;

    TableauxCarriere(Lignes lignes) {
        this.lignes = lignes;
    }

    TableauAffiche grille(Directive table) {
        return Lignes.tableau(
                titreDuGrade("guide.table.grille", table),
                lignes.enVigueur("grilles.csv", duGrade(table)),
                texte("echelon", l -> l.echelon("echelon")),
                nombre("indice", l -> l.nombre("indice_majore")),
                nombre("traitement", this::traitement));
    }

    private String traitement(LigneStatut ligne) {
        return Formats.montant(lignes.traitement(Integer.parseInt(ligne.texte("indice_majore"))));
    }

    TableauAffiche durees(Directive table) {
        List<LigneStatut> trouvees = lignes.enVigueur("durees_echelon.csv", duGrade(table));
        List<Colonne> colonnes = new ArrayList<>();
        colonnes.add(texte("echelon", l -> l.echelon("echelon")));
        colonnes.add(nombre(
                "duree",
                l -> l.texte("duree_mois").isEmpty() ? Textes.phrase("guide.dernier-echelon") : l.duree("duree_mois")));
        if (trouvees.stream().anyMatch(l -> !l.texte("duree_acceleree_mois").isEmpty())) {
            colonnes.add(nombre("duree-acceleree", l -> l.duree("duree_acceleree_mois")));
        }
        return Lignes.tableau(titreDuGrade("guide.table.durees", table), trouvees, colonnes.toArray(Colonne[]::new));
    }

    TableauAffiche rendezVous(Directive table) {
        table.exiger(0, 0);
        return Lignes.tableau(
                Textes.phrase("guide.table.rendez-vous"),
                lignes.enVigueur("rendez_vous.csv", l -> !l.dit("rang", "0")),
                texte("echelle", LigneStatut::echelleEtGrade),
                nombre("rendez-vous", l -> l.texte("rang")),
                texte("echelon", l -> l.echelon("echelon")),
                texte("anciennete", l -> Textes.phrase("guide.fenetre", l.duree("mois_min"), l.duree("mois_max"))),
                texte("effet", l -> l.texte("effet")));
    }

    TableauAffiche delais(Directive table) {
        table.exiger(0, 0);
        return Lignes.tableau(
                Textes.phrase("guide.table.delais"),
                lignes.enVigueur("rendez_vous_delais.csv", Lignes.TOUTES),
                texte("etape", l -> l.titre("objet")),
                texte("delai", l -> l.texte("delai")));
    }

    TableauAffiche baremeHorsClasse(Directive table) {
        table.exiger(1, 1);
        String degre = Integer.toString(table.entier(0));
        return Lignes.tableau(
                Textes.phrase("guide.table.bareme-hors-classe", degre.equals("1") ? "premier" : "second"),
                lignes.enVigueur("bareme_hors_classe.csv", l -> l.dit("degre", degre)),
                texte("critere", TableauxCarriere::critere),
                nombre("points", l -> l.nombre("points")));
    }

    private static String critere(LigneStatut ligne) {
        if (!ligne.texte("appreciation").isEmpty()) {
            return Textes.phrase("guide.critere.appreciation", ligne.appreciation("appreciation"));
        }
        return Textes.phrase(
                ligne.dit("et_plus", "oui") ? "guide.critere.anciennete.plus" : "guide.critere.anciennete",
                Formats.majuscule(ligne.echelon("echelon")),
                ligne.texte("annees"));
    }

    TableauAffiche baremeClasseExceptionnelle(Directive table) {
        table.exiger(0, 0);
        return Lignes.tableau(
                Textes.phrase("guide.table.bareme-classe-exceptionnelle"),
                lignes.connues("bareme_classe_exceptionnelle.csv", Lignes.TOUTES),
                texte("appreciation", l -> l.appreciation("appreciation")),
                nombre("points", l -> l.nombre("points")),
                texte("periode", LigneStatut::periode));
    }

    TableauAffiche conditions(Directive table) {
        table.exiger(1, 1);
        CodePromotion code = table.code(0, CodePromotion.class);
        return Lignes.tableau(
                Textes.phrase("guide.table.conditions", code.libelle()),
                lignes.connues("conditions_promotion.csv", l -> l.dit("code", code.name())),
                texte("echelle", LigneStatut::echelleEtGrade),
                texte("periode", LigneStatut::periode),
                texte("conditions", ConditionsEnPhrase::de),
                texte(
                        "candidature",
                        l -> Textes.phrase(
                                l.dit("candidature", "oui") ? "guide.candidature.oui" : "guide.candidature.non")),
                texte("texte", l -> l.texte("texte")));
    }

    TableauAffiche ratios(Directive table) {
        table.exiger(1, 1);
        CodePromotion code = table.code(0, CodePromotion.class);
        return Lignes.tableau(
                Textes.phrase("guide.table.ratios", code.libelle()),
                lignes.connues("ratios.csv", l -> l.dit("code", code.name())),
                texte(
                        "echelle",
                        l -> l.texte("echelle").isEmpty() ? Textes.phrase("guide.toutes") : l.echelle("echelle")),
                nombre("annee", l -> Integer.toString(l.ligne().du().getYear())),
                nombre("taux", l -> l.pourCent("taux")),
                texte("effectifs", l -> l.texte("effectifs")),
                texte(
                        "champ",
                        l -> Textes.phrase(l.dit("champ", "PUBLIC") ? "guide.champ.public" : "guide.champ.projet")));
    }

    /** The new structure of 2017 happened on one day: it is told afterwards too. */
    TableauAffiche reclassement(Directive table) {
        table.exiger(3, 3);
        Reclassement.Operation operation = table.code(0, Reclassement.Operation.class);
        Echelle echelle = table.code(1, Echelle.class);
        Grade cible = table.code(2, Grade.class);
        Predicate<LigneStatut> choisies = l -> l.dit("operation", operation.name())
                && l.dit("echelle", echelle.name())
                && l.dit("grade_cible", cible.name());
        return Lignes.tableau(
                Textes.phrase("guide.table.reclassement", echelle.libelle(), cible.libelle()),
                operation == Reclassement.Operation.PPCR
                        ? lignes.connues("reclassement.csv", choisies)
                        : lignes.enVigueur("reclassement.csv", choisies),
                texte("echelon-origine", l -> l.echelon("echelon_origine")),
                texte("anciennete", TableauxCarriere::anciennete),
                texte("echelon-cible", l -> l.echelon("echelon_cible")),
                texte(
                        "anciennete-conservee",
                        l -> Textes.phrase(
                                l.dit("anciennete", "CONSERVEE") ? "guide.conservee.oui" : "guide.conservee.non")));
    }

    private static String anciennete(LigneStatut ligne) {
        String minimum = ligne.duree("anciennete_min_mois");
        String maximum = ligne.duree("anciennete_max_mois");
        if (maximum.isEmpty()) {
            return minimum.isEmpty() || minimum.startsWith("0") ? "" : Textes.phrase("guide.au-moins", minimum);
        }
        return minimum.isEmpty() || minimum.startsWith("0")
                ? Textes.phrase("guide.moins-de", maximum)
                : Textes.phrase("guide.fenetre", minimum, maximum);
    }

    TableauAffiche equivalences(Directive table) {
        table.exiger(1, 1);
        Echelle echelle = table.code(0, Echelle.class);
        return Lignes.tableau(
                Textes.phrase("guide.table.equivalences", echelle.libelle()),
                lignes.enVigueur("equivalences.csv", l -> l.dit("echelle", echelle.name())),
                texte("echelon", l -> l.grade("grade") + ", " + l.echelon("echelon")),
                texte("echelle-cible", l -> l.echelle("echelle_cible")),
                texte("echelon-equivalent", l -> l.echelon("echelon_equivalent")),
                nombre(
                        "anciennete-ajoutee",
                        l -> Chiffres.duree(
                                Integer.parseInt(l.texte("annees")) * 12 + Integer.parseInt(l.texte("mois")))));
    }

    TableauAffiche reprise(Directive table) {
        table.exiger(0, 0);
        return Lignes.tableau(
                Textes.phrase("guide.table.reprise"),
                lignes.enVigueur("reprise_services.csv", Lignes.TOUTES),
                texte("qui", l -> l.titre("libelle")),
                texte("part", TableauxCarriere::part));
    }

    private static String part(LigneStatut ligne) {
        String part = ligne.texte("numerateur") + "/" + ligne.texte("denominateur");
        return ligne.texte("seuil_annees").isEmpty()
                ? part
                : Textes.phrase(
                        "guide.part-au-dela",
                        part,
                        ligne.texte("seuil_annees"),
                        ligne.texte("numerateur_au_dela") + "/" + ligne.texte("denominateur_au_dela"));
    }

    private static Predicate<LigneStatut> duGrade(Directive table) {
        table.exiger(2, 2);
        String echelle = table.code(0, Echelle.class).name();
        String grade = table.code(1, Grade.class).name();
        return l -> l.dit("echelle", echelle) && l.dit("grade", grade);
    }

    private static String titreDuGrade(String cle, Directive table) {
        return Textes.phrase(
                cle,
                table.code(0, Echelle.class).libelle(),
                table.code(1, Grade.class).libelle());
    }
}
