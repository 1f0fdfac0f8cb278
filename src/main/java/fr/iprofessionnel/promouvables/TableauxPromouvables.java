package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.perspectives.Rubriques;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Cellule;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Ligne;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/** The tables of the page of those who may be promoted. */
final class TableauxPromouvables {

    /** Under this number of files, a figure might tell of somebody. */
    private static final int DISCRETION = 5;

    private TableauxPromouvables() {}

    /** @param au end of the address of what a teacher reads for a day that is over; empty for today */
    static TableauAffiche lignes(String titre, List<LignePromouvable> lignes, String au) {
        return new TableauAffiche(
                titre,
                colonnes("nom", "etablissement", "echelon", "points", "raison"),
                lignes.stream().map(l -> ligne(l, au)).toList());
    }

    private static List<String> colonnes(String... noms) {
        return Arrays.stream(noms)
                .map(n -> Textes.phrase("promouvables.colonne." + n))
                .toList();
    }

    private static Ligne ligne(LignePromouvable ligne, String au) {
        String dossier = "?dossier=" + ligne.reference();
        return new Ligne(
                false,
                List.of(
                        Cellule.entete(
                                Partie.lien(ligne.nom() + " " + ligne.prenom(), "/perspectives" + dossier + au),
                                ligne.absentDepuis() == null
                                        ? null
                                        : Partie.alerte(
                                                Textes.phrase("gestion.absent", Formats.date(ligne.absentDepuis())))),
                        Cellule.de(Partie.texte(ligne.ecole())),
                        Cellule.de(Partie.texte(ligne.echelle()), Partie.mention(ligne.echelon())),
                        Cellule.nombre(Partie.texte(points(ligne))),
                        Cellule.de(raison(ligne, dossier))));
    }

    private static String points(LignePromouvable ligne) {
        return ligne.points() == null ? Textes.phrase("promouvables.sans-points") : Formats.nombre(ligne.points());
    }

    private static Partie[] raison(LignePromouvable ligne, String dossier) {
        List<Partie> parties = new ArrayList<>();
        parties.add(Partie.etiquette(Formats.majuscule(ligne.verdict().libelle())));
        parties.add(Partie.mention(ligne.motif()));
        for (Donnee donnee : ligne.manquantes()) {
            Rubriques.ecran(donnee)
                    .map(e -> Partie.mention(Partie.lien(
                            Textes.phrase("promouvables.completer", donnee.libelle()), e.chemin() + dossier)))
                    .ifPresent(parties::add);
        }
        return parties.toArray(Partie[]::new);
    }

    /** How many files got each answer. */
    static TableauAffiche decomptes(String titre, String premiere, List<Decompte> decomptes) {
        return tableau(titre, premiere, decomptes, n -> Formats.nombre(n));
    }

    /** The same for who may not know of each file: small figures are not told. */
    static TableauAffiche discrets(List<Decompte> decomptes) {
        return tableau(
                "promouvables.academie",
                "promouvables.colonne.echelle",
                decomptes,
                n -> n > 0 && n < DISCRETION ? Textes.phrase("promouvables.moins-de", DISCRETION) : Formats.nombre(n));
    }

    private static TableauAffiche tableau(
            String titre, String premiere, List<Decompte> decomptes, LongFunction<String> ecriture) {
        List<String> colonnes = new ArrayList<>(List.of(Textes.phrase(premiere)));
        for (Verdict verdict : Verdict.values()) {
            colonnes.add(Formats.majuscule(verdict.libelle()));
        }
        return new TableauAffiche(
                Textes.phrase(titre),
                colonnes,
                decomptes.stream().map(d -> ligne(d, ecriture)).toList());
    }

    private static Ligne ligne(Decompte decompte, LongFunction<String> ecriture) {
        String objet = decompte.objet() == null ? Textes.phrase("promouvables.inconnu") : decompte.objet();
        List<Cellule> cellules = new ArrayList<>(List.of(Cellule.entete(Partie.texte(objet))));
        for (Verdict verdict : Verdict.values()) {
            cellules.add(Cellule.nombre(Partie.texte(ecriture.apply(decompte.de(verdict)))));
        }
        return new Ligne(false, cellules);
    }
}
