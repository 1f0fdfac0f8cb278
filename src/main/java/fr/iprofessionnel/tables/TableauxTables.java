package fr.iprofessionnel.tables;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Cellule;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Ligne;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Difference;
import fr.iprofessionnel.statut.bareme.Refus;
import java.time.Instant;
import java.util.List;

/** The tables of the pages of the sets: faults, changes, sets that are kept. */
final class TableauxTables {

    private static final int COURTE = 12;

    private TableauxTables() {}

    /** The beginning of a fingerprint, for the eye. */
    static String court(String empreinte) {
        return empreinte.substring(0, COURTE);
    }

    private static TableauAffiche tableau(String titre, List<String> colonnes, List<Ligne> lignes) {
        return new TableauAffiche(
                titre,
                colonnes.stream().map(n -> Textes.phrase("tables.colonne." + n)).toList(),
                lignes);
    }

    /** All that is wrong in a set. */
    static TableauAffiche fautes(JeuDepose jeu) {
        return tableau(
                Textes.phrase("tables.fautes", jeu.nom()),
                List.of("table", "ligne", "raison"),
                jeu.fautes().stream().map(TableauxTables::ligne).toList());
    }

    private static Ligne ligne(Refus refus) {
        String ligne = refus.ligne() == 0 ? Textes.phrase("tables.fichier-entier") : Formats.nombre(refus.ligne());
        return new Ligne(
                false,
                List.of(
                        Cellule.entete(Partie.texte(refus.table())),
                        Cellule.nombre(Partie.texte(ligne)),
                        Cellule.de(Partie.texte(refus.raison()))));
    }

    /** Which figures change. */
    static TableauAffiche differences(List<Difference> differences) {
        return tableau(
                Textes.phrase("tables.differences.tableau"),
                List.of("table", "objet", "du", "avant", "apres"),
                differences.stream().map(TableauxTables::ligne).toList());
    }

    private static Ligne ligne(Difference difference) {
        return new Ligne(
                false,
                List.of(
                        Cellule.entete(Partie.texte(difference.table())),
                        Cellule.de(Partie.texte(difference.cle())),
                        Cellule.de(Partie.texte(Formats.jour(difference.du()))),
                        Cellule.de(Partie.texte(valeur(difference.ancien()))),
                        Cellule.de(Partie.texte(valeur(difference.nouveau())))));
    }

    private static String valeur(String texte) {
        return texte == null ? Textes.phrase("tables.aucune-valeur") : texte;
    }

    /** The sets that may be put in force. */
    static TableauAffiche recus(List<JeuRecu> recus) {
        return tableau(
                Textes.phrase("tables.recus.tableau"),
                List.of("nom", "recu", "active", "suite"),
                recus.stream().map(TableauxTables::ligne).toList());
    }

    private static Ligne ligne(JeuRecu jeu) {
        boolean actuel = Bareme.courant().empreinte().equals(jeu.empreinte());
        Partie suite = actuel
                ? Partie.etiquette(Textes.phrase("tables.actuel"))
                : Partie.lien(
                        Textes.phrase("tables.examiner.lien"), TablesPage.PAGE + "/jeu?empreinte=" + jeu.empreinte());
        return new Ligne(
                actuel,
                List.of(
                        Cellule.entete(Partie.texte(jeu.nom()), Partie.mention(court(jeu.empreinte()))),
                        Cellule.de(Partie.texte(moment(jeu.recuLe(), jeu.recuPar(), "tables.livre"))),
                        Cellule.de(Partie.texte(moment(jeu.activeLe(), jeu.activePar(), "tables.jamais"))),
                        Cellule.de(suite)));
    }

    private static String moment(Instant le, String par, String sinon) {
        return le == null ? Textes.phrase(sinon) : Textes.phrase("tables.par", Formats.moment(le), par);
    }
}
