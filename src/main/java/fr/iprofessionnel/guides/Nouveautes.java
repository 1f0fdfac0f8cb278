package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.texte.Article;
import fr.iprofessionnel.guides.texte.Regles;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.LienPage;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What changes in the rules, day by day, as the tables and the articles tell it. */
public final class Nouveautes {

    /** First year that the tables cover. */
    static final int PREMIERE_ANNEE = 2017;

    private static final int DERNIERES = 5;

    private Nouveautes() {}

    /**
     * A change.
     *
     * @param jour from when
     * @param texte what changes
     * @param articles where the guide tells it
     */
    public record Nouveaute(LocalDate jour, String texte, List<LienPage> articles) {}

    /** The last ones up to today, the most recent first. */
    static List<Nouveaute> dernieres(Edition edition) {
        List<Nouveaute> recentes = new ArrayList<>();
        for (int annee = edition.jour().getYear(); annee >= PREMIERE_ANNEE && recentes.size() < DERNIERES; annee--) {
            recentes.addAll(de(edition, annee).stream()
                    .filter(n -> !n.jour().isAfter(edition.jour()))
                    .sorted(Comparator.comparing(Nouveaute::jour).reversed())
                    .toList());
        }
        return recentes.stream().limit(DERNIERES).toList();
    }

    /** Those of a year, in the order of the days. */
    static List<Nouveaute> de(Edition edition, int annee) {
        List<Nouveaute> toutes = new ArrayList<>();
        Regles.tables().forEach(table -> toutes.addAll(deLaTable(edition, table, annee)));
        for (Article article : edition.articles()) {
            if (article.estDeLAcademie() && article.du().getYear() == annee) {
                toutes.add(new Nouveaute(
                        article.du(), Textes.phrase("guides.nouveautes.academie"), List.of(lien(article))));
            }
        }
        return toutes.stream().sorted(Comparator.comparing(Nouveaute::jour)).toList();
    }

    private static List<Nouveaute> deLaTable(Edition edition, String table, int annee) {
        Map<LocalDate, Long> lignes = edition.lignes(table).stream()
                .map(Valeur::du)
                .filter(du -> du != null && du.getYear() == annee)
                .collect(Collectors.groupingBy(du -> du, Collectors.counting()));
        List<LienPage> articles = edition.articles().stream()
                .filter(a -> a.regles().contains(table))
                .map(Nouveautes::lien)
                .toList();
        return lignes.entrySet().stream()
                .map(e -> new Nouveaute(
                        e.getKey(),
                        Textes.phrase(
                                e.getValue() == 1 ? "guides.nouveautes.ligne" : "guides.nouveautes.lignes",
                                Regles.libelle(table),
                                e.getValue()),
                        articles))
                .toList();
    }

    private static LienPage lien(Article article) {
        return new LienPage(article.titre(), Adresses.GUIDES + "/" + article.slug(), false);
    }
}
