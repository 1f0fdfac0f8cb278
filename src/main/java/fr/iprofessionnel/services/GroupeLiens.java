package fr.iprofessionnel.services;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The links of a theme, in their order.
 *
 * @param liens one at the least
 */
public record GroupeLiens(Theme theme, List<LienUtile> liens) {

    /** What a teacher of a profile sees on a day, theme by theme. */
    static List<GroupeLiens> pour(Profil profil, LocalDate jour, Collection<LienUtile> liens) {
        return Arrays.stream(Theme.values())
                .map(theme -> new GroupeLiens(
                        theme,
                        liens.stream()
                                .filter(l -> l.theme() == theme && l.estMontreLe(jour))
                                .filter(l -> l.cible().convientA(profil))
                                .sorted(Comparator.comparing(LienUtile::rang).thenComparing(LienUtile::titre))
                                .toList()))
                .filter(g -> !g.liens().isEmpty())
                .toList();
    }
}
