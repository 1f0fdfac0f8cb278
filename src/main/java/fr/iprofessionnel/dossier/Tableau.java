package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * The lines of a rubric, as a page, the print and the PDF show them.
 *
 * @param titre what it is about
 * @param colonnes headings
 * @param lignes lines, the most recent first
 * @param remarques what must be known to read it: gaps, overlaps, totals
 */
public record Tableau(String titre, List<String> colonnes, List<Ligne> lignes, List<String> remarques) {

    /** Whether the file holds nothing there. */
    public boolean estVide() {
        return lignes.isEmpty();
    }

    /**
     * As pages draw it, with where each line comes from.
     *
     * @param signaler address of the page that tells of an error in a line; null when the reader may not
     * @param signalements where the report of an error in a line stands, by its number
     */
    TableauAffiche affiche(LongFunction<String> signaler, Map<String, String> signalements) {
        List<String> titres = new ArrayList<>(colonnes);
        titres.add(Textes.phrase("colonne.source"));
        return new TableauAffiche(
                titre,
                titres,
                lignes.stream()
                        .map(l -> l.affichee(signaler, signalements.get(String.valueOf(l.id()))))
                        .toList());
    }

    /**
     * A line.
     *
     * @param id number of the line, to tell of an error in it
     * @param actuelle whether it holds on the day of the reading
     * @param source where it comes from and since when it has been known
     * @param cellules one for each heading
     */
    public record Ligne(Long id, boolean actuelle, String source, List<Cellule> cellules) {

        private TableauAffiche.Ligne affichee(LongFunction<String> signaler, String signalement) {
            List<TableauAffiche.Cellule> affichees = new ArrayList<>();
            cellules.forEach(c -> affichees.add(c.affichee()));
            affichees.add(TableauAffiche.Cellule.de(
                    actuelle ? Partie.etiquette(Textes.phrase("ligne.actuelle")) : null,
                    Partie.mention(source),
                    signalement == null ? null : Partie.etiquette(signalement),
                    signaler == null
                            ? null
                            : Partie.signaler(
                                    signaler.apply(id),
                                    cellules.get(0).texte() + ", "
                                            + cellules.get(2).texte())));
            return new TableauAffiche.Ligne(actuelle, affichees);
        }
    }

    /**
     * A cell.
     *
     * @param texte what it says
     * @param mention more, in small; null when nothing
     * @param reserve what is shown only when asked for; null when nothing
     * @param nombre whether it is a figure, set to the right
     */
    public record Cellule(String texte, String mention, String reserve, boolean nombre) {

        static Cellule de(String texte) {
            return new Cellule(texte == null || texte.isBlank() ? "–" : texte, null, null, false);
        }

        static Cellule nombre(String texte) {
            return new Cellule(texte == null || texte.isBlank() ? "–" : texte, null, null, true);
        }

        Cellule avecMention(String ajout) {
            return new Cellule(texte, ajout == null || ajout.isBlank() ? null : ajout, reserve, nombre);
        }

        Cellule avecReserve(String cache) {
            return new Cellule(texte, mention, cache, nombre);
        }

        private TableauAffiche.Cellule affichee() {
            Partie[] parties = {
                Partie.texte(texte),
                mention == null ? null : Partie.mention(mention),
                reserve == null ? null : Partie.reserve(Textes.phrase("conges.motif"), reserve)
            };
            return nombre ? TableauAffiche.Cellule.nombre(parties) : TableauAffiche.Cellule.de(parties);
        }
    }

    /** Builds a table line by line. */
    static final class Constructeur {

        private final String titre;
        private final List<String> colonnes;
        private final Lecture lecture;
        private final List<Ligne> lignes = new ArrayList<>();
        private final List<String> remarques = new ArrayList<>();

        /** @param colonnes keys of the headings, without their prefix */
        Constructeur(Lecture lecture, String cle, String... colonnes) {
            this.lecture = lecture;
            this.titre = Textes.phrase("tableau." + cle);
            this.colonnes = Arrays.stream(colonnes)
                    .map(c -> Textes.phrase("colonne." + c))
                    .toList();
        }

        Constructeur ligne(LigneDossier ligne, boolean actuelle, Cellule... cellules) {
            lignes.add(new Ligne(ligne.getId(), actuelle, source(ligne), List.of(cellules)));
            return this;
        }

        /** A line that begins with its first and last days. */
        Constructeur periode(LigneDossier ligne, Cellule... suite) {
            List<Cellule> cellules = new ArrayList<>();
            cellules.add(Cellule.de(Formats.date(ligne.getDu())));
            cellules.add(
                    Cellule.de(ligne.getAu() == null ? Textes.phrase("periode.encours") : Formats.date(ligne.getAu())));
            cellules.addAll(Arrays.asList(suite));
            return ligne(ligne, ligne.vautLe(lecture.jour()), cellules.toArray(new Cellule[0]));
        }

        Constructeur remarque(String phrase) {
            remarques.add(phrase);
            return this;
        }

        Constructeur remarques(List<String> phrases) {
            remarques.addAll(phrases);
            return this;
        }

        Tableau fait() {
            return new Tableau(titre, colonnes, lignes, remarques);
        }

        private static String source(LigneDossier ligne) {
            String cle = ligne.getImportId() == null ? "source.courte.saisie" : "source.courte.import";
            return Textes.phrase(cle, Formats.date(LocalDate.ofInstant(ligne.getConnuDu(), Horloge.PARIS)));
        }
    }
}
