package fr.iprofessionnel.services;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The links that ship with the application: {@code services/liens.csv}, where each has its source. */
final class LiensLivres {

    private static final String FICHIER = "/services/liens.csv";
    private static final int COLONNES = 10;

    private LiensLivres() {}

    /** Those of every academy, and those of this one. */
    static List<LienUtile> pourCetteAcademie() {
        return pour(Configuration.courante().texte(Parametre.ACADEMIE_NOM).orElse(""));
    }

    /**
     * Those of every academy, and those of the one whose name this is.
     *
     * @param academie "Académie de Toulouse"
     * @throws IllegalStateException when a line of the file is not well written
     */
    static List<LienUtile> pour(String academie) {
        try (BufferedReader lecteur = new BufferedReader(
                new InputStreamReader(LiensLivres.class.getResourceAsStream(FICHIER), StandardCharsets.UTF_8))) {
            return lecteur.lines()
                    .skip(1)
                    .map(ligne -> ligne.split(";", -1))
                    .filter(c -> colonnes(c)[1].isEmpty() || academie.contains(c[1]))
                    .map(LiensLivres::lien)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] colonnes(String[] cellules) {
        if (cellules.length != COLONNES) {
            throw new IllegalStateException(FICHIER + " : " + String.join(";", cellules));
        }
        return cellules;
    }

    /** code;academie;theme;rang;titre;description;adresse;degre;releve_le;source. */
    private static LienUtile lien(String[] c) {
        return new LienUtile(
                c[0],
                Theme.valueOf(c[2]),
                Integer.parseInt(c[3]),
                c[4],
                c[5],
                c[6],
                Cible.lue(c[7], (String) null),
                null,
                null,
                c[9],
                LocalDate.parse(c[8]),
                null,
                Instant.EPOCH,
                null,
                LienUtile.Controle.AUCUN);
    }
}
