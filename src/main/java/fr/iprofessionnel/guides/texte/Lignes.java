package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Cellule;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Ligne;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The lines of the tables of the statute on a day, and how they are laid out. */
final class Lignes {

    static final Predicate<LigneStatut> TOUTES = l -> true;

    /** A column: key of its heading, what it says of a line, and whether it is a figure. */
    record Colonne(String cle, Function<LigneStatut, String> contenu, boolean figure) {

        static Colonne texte(String cle, Function<LigneStatut, String> contenu) {
            return new Colonne(cle, contenu, false);
        }

        static Colonne nombre(String cle, Function<LigneStatut, String> contenu) {
            return new Colonne(cle, contenu, true);
        }
    }

    private final Bareme bareme;
    private final LocalDate jour;

    Lignes(Bareme bareme, LocalDate jour) {
        this.bareme = bareme;
        this.jour = jour;
    }

    /** Gross monthly salary of an index; null when unknown. */
    BigDecimal traitement(int indice) {
        return bareme.traitementMensuelBrut(indice, jour).orElse(null);
    }

    /** The lines that hold on the day. */
    List<LigneStatut> enVigueur(String table, Predicate<LigneStatut> choisies) {
        return lignes(table, choisies.and(l -> l.ligne().vautLe(jour)));
    }

    /** The lines that hold on the day or held before. */
    List<LigneStatut> connues(String table, Predicate<LigneStatut> choisies) {
        return lignes(
                table,
                choisies.and(l -> l.ligne().du() == null || !l.ligne().du().isAfter(jour)));
    }

    private List<LigneStatut> lignes(String table, Predicate<LigneStatut> choisies) {
        return bareme.lignes(table).stream()
                .map(LigneStatut::new)
                .filter(choisies)
                .toList();
    }

    static TableauAffiche tableau(String titre, List<LigneStatut> lignes, Colonne... colonnes) {
        return new TableauAffiche(
                titre,
                List.of(colonnes).stream()
                        .map(c -> Textes.phrase("guide.colonne." + c.cle()))
                        .toList(),
                lignes.stream().map(l -> ligne(l, colonnes)).toList());
    }

    private static Ligne ligne(LigneStatut ligne, Colonne... colonnes) {
        List<Cellule> cellules = new ArrayList<>();
        cellules.add(Cellule.entete(
                Partie.texte(Formats.majuscule(colonnes[0].contenu().apply(ligne))),
                Partie.aConfirmer(ligne.ligne().estAConfirmer())));
        for (int i = 1; i < colonnes.length; i++) {
            String texte = colonnes[i].contenu().apply(ligne);
            Partie contenu = Partie.texte(texte == null || texte.isBlank() ? "–" : texte);
            cellules.add(colonnes[i].figure() ? Cellule.nombre(contenu) : Cellule.de(contenu));
        }
        return new Ligne(false, cellules);
    }
}
