package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.texte.Source;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;
import java.util.List;

/** The guide that ships, made once for all the tests. */
final class EditionDEssai {

    static final LocalDate JOUR = LocalDate.of(2026, 11, 25);
    static final Edition LIVREE =
            new Edition(Bareme.livre(), JOUR, Source.livree(Bareme.livre()), Source.VIDE, List.of());

    private EditionDEssai() {}
}
