package fr.iprofessionnel.guides.texte;

import static fr.iprofessionnel.guides.texte.Lignes.Colonne.nombre;
import static fr.iprofessionnel.guides.texte.Lignes.Colonne.texte;

import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.statut.bareme.DroitRetraite;
import java.time.LocalDate;

/** Tables of pay, absences, service, retirement and representation. */
final class TableauxDroits {

    private final Lignes lignes;

    TableauxDroits(Lignes lignes) {
        this.lignes = lignes;
    }

    TableauAffiche retraite(Directive table) {
        table.exiger(1, 1);
        DroitRetraite.Categorie categorie = table.code(0, DroitRetraite.Categorie.class);
        return Lignes.tableau(
                Textes.phrase(
                        categorie == DroitRetraite.Categorie.ACTIVE
                                ? "guide.table.retraite.active"
                                : "guide.table.retraite.sedentaire"),
                lignes.enVigueur("retraite.csv", l -> l.dit("categorie", categorie.name())),
                texte("naissance", l -> LigneStatut.periode(jour(l, "naissance_du"), jour(l, "naissance_au"))),
                texte("age", TableauxDroits::age),
                nombre("trimestres", l -> l.nombre("trimestres")));
    }

    private static LocalDate jour(LigneStatut ligne, String colonne) {
        return ligne.texte(colonne).isEmpty() ? null : LocalDate.parse(ligne.texte(colonne));
    }

    private static String age(LigneStatut ligne) {
        return ligne.texte("age_annees").isEmpty()
                ? Textes.phrase("guide.non-etabli")
                : Chiffres.duree(Integer.parseInt(ligne.texte("age_annees")) * 12
                        + Integer.parseInt("0" + ligne.texte("age_mois")));
    }

    TableauAffiche effets(Directive table, String fichier) {
        table.exiger(0, 0);
        return Lignes.tableau(
                Textes.phrase(fichier.equals("conges.csv") ? "guide.table.conges" : "guide.table.positions"),
                lignes.enVigueur(fichier, Lignes.TOUTES),
                texte("situation", l -> l.texte("libelle")),
                texte("anciennete", l -> l.texte("effet_anciennete")),
                texte("remuneration", l -> l.texte("effet_remuneration")));
    }

    TableauAffiche services(Directive table) {
        table.exiger(0, 0);
        return Lignes.tableau(
                Textes.phrase("guide.table.services"),
                lignes.enVigueur("obligations_service.csv", Lignes.TOUTES),
                texte("echelle", l -> l.echelle("echelle")),
                nombre("heures", l -> l.nombre("heures")),
                texte("precision", l -> l.texte("precision")));
    }

    TableauAffiche valeurPoint(Directive table) {
        table.exiger(0, 0);
        return Lignes.tableau(
                Textes.phrase("guide.table.valeur-point"),
                lignes.connues("valeur_point.csv", Lignes.TOUTES),
                texte("periode", LigneStatut::periode),
                nombre("valeur", l -> l.montant("valeur_annuelle_indice_100")));
    }

    TableauAffiche residence(Directive table) {
        table.exiger(0, 0);
        return Lignes.tableau(
                Textes.phrase("guide.table.residence"),
                lignes.enVigueur("residence.csv", Lignes.TOUTES),
                texte("zone", l -> l.texte("zone")),
                nombre("taux", l -> l.pourCent("taux")));
    }

    TableauAffiche supplementFamilial(Directive table) {
        table.exiger(0, 0);
        return Lignes.tableau(
                Textes.phrase("guide.table.supplement-familial"),
                lignes.enVigueur("supplement_familial.csv", Lignes.TOUTES),
                texte(
                        "enfants",
                        l -> l.dit("enfants", "SUPPLEMENTAIRE")
                                ? Textes.phrase("guide.enfant-de-plus")
                                : l.texte("enfants")),
                nombre("part-fixe", l -> l.montant("part_fixe")),
                nombre("part-proportionnelle", l -> l.pourCent("taux")),
                nombre("indice-plancher", l -> l.nombre("indice_plancher")),
                nombre("indice-plafond", l -> l.nombre("indice_plafond")));
    }

    TableauAffiche sieges(Directive table) {
        table.exiger(0, 0);
        return Lignes.tableau(
                Textes.phrase("guide.table.sieges"),
                lignes.enVigueur("sieges_commission.csv", Lignes.TOUTES),
                texte(
                        "effectif",
                        l -> l.texte("effectif_max").isEmpty()
                                ? Textes.phrase("guide.a-partir-de", l.nombre("effectif_min"))
                                : Textes.phrase("guide.de-a", l.nombre("effectif_min"), l.nombre("effectif_max"))),
                nombre("sieges", l -> l.nombre("sieges")));
    }

    TableauAffiche divergences(Directive table) {
        table.exiger(0, 0);
        return Lignes.tableau(
                Textes.phrase("guide.table.divergences"),
                lignes.enVigueur("divergences.csv", Lignes.TOUTES),
                texte("objet", l -> l.titre("objet")),
                texte("echelle", LigneStatut::echelleEtGrade),
                texte("echelon", l -> l.echelon("echelon")),
                texte("retenu", l -> l.texte("retenu")),
                texte("autre", l -> l.texte("autre")),
                texte("source", l -> l.texte("autre_source")));
    }
}
