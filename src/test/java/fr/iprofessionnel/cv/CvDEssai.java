package fr.iprofessionnel.cv;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A CV with a line of each kind, for the tests of what is made of it. */
final class CvDEssai {

    private static final Instant LE = Instant.parse("2026-11-26T09:00:00Z");

    private CvDEssai() {}

    static ContenuCv complet() {
        return new ContenuCv(
                "Classe exceptionnelle",
                "Florent Durand",
                LocalDate.of(2026, 11, 26),
                null,
                "Professeur de lettres & de « théâtre »",
                "Premier paragraphe.\nSecond <paragraphe>.",
                new VersionCv.MiseEnPage(Modele.CLASSIQUE, 1, Set.of("ENGAGEMENT", "DIPLOME/caché")),
                List.of(
                        ligne(Section.FONCTION, "Formateur", "Lycée Joseph Niel, Muret", "0310001A", "2019-09", "2022"),
                        ligne(Section.ENGAGEMENT, "Association", null, null, null, null),
                        new LigneCv(
                                null,
                                Section.LANGUE,
                                "Anglais",
                                null,
                                null,
                                null,
                                null,
                                "B2",
                                "Séjour",
                                null,
                                null,
                                null),
                        prouvee()),
                List.of(new DonneeAdministrative(
                        Section.DIPLOME,
                        "DIPLOME/licence",
                        "Licence",
                        "Université",
                        LocalDate.of(2001, 6, 30),
                        null,
                        false,
                        12L)));
    }

    private static LigneCv prouvee() {
        return new LigneCv(
                null,
                Section.DIPLOME,
                "Master",
                "Université de Toulouse",
                null,
                DateCv.lire("2004").orElseThrow(),
                null,
                null,
                null,
                new Preuve("AAAAAAAAAAAAAAAAAAAAAA", "master.pdf", "00"),
                new Visa("Nathalie Cazaux", LE),
                null);
    }

    private static LigneCv ligne(Section section, String intitule, String organisme, String uai, String du, String au) {
        return new LigneCv(
                null,
                section,
                intitule,
                organisme,
                uai,
                DateCv.lire(du).orElse(null),
                DateCv.lire(au).orElse(null),
                null,
                null,
                null,
                null,
                null);
    }
}
