package fr.iprofessionnel.echanges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fr.iprofessionnel.socle.Cles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two columns that an extract may do without: the number of a temporary agent, and its last day. */
class NumeroTemporaireTest {

    private static final String TITRES =
            String.join(";", FichierExtraction.IDENTITE.titres()) + ";numero_temporaire;numero_jusquau";

    @TempDir
    private Path dossier;

    private static Extrait avec(String numero, String jusquau) {
        return Extrait.juste()
                .titres(FichierExtraction.IDENTITE, TITRES)
                .vide(FichierExtraction.IDENTITE)
                .avec(
                        FichierExtraction.IDENTITE,
                        Extrait.NUMEN
                                + ";MME;Pagès;Pagès;Zoé;;1985-04-12;Albi;Française;MARIE;2;zoe.pages@ac-exemple.fr;"
                                + numero + ";" + jusquau);
    }

    private Optional<NumeroTemporaire> lire(Extrait extrait) throws IOException {
        Path travail = dossier.resolve("travail");
        new Reception(extrait.archive(dossier), travail, 100_000_000).recevoir();
        try (LecteurExtraction lecteur = new LecteurExtraction(travail)) {
            return lecteur.suivant().numero();
        }
    }

    @Test
    void leNumeroEtSonDernierJourSontLus() throws IOException {
        assertEquals(
                Optional.of(new NumeroTemporaire("AT26000042", LocalDate.of(2027, 8, 31))),
                lire(avec("AT26000042", "2027-08-31")));
        assertEquals(Optional.of(new NumeroTemporaire("AT26000042", null)), lire(avec("AT26000042", "")));
    }

    @Test
    void uneExtractionSansCesColonnesSeLitCommeAvant() throws IOException {
        assertEquals(Optional.empty(), lire(Extrait.juste()));
        assertEquals(List.of(), Extrait.juste().anomalies(dossier));
    }

    @Test
    void unNumeroIllisibleEstRefuseSansEtreMontre() throws IOException {
        assertEquals(
                List.of("R identite.csv:2 numero_temporaire (at2••••••••42) numéro illisible : de 6 à 20 lettres"
                        + " capitales ou chiffres"),
                avec("at26000042", "").anomalies(dossier));
    }

    @Test
    void ceQuiEnEstGardeNeLeContientPasEtChangeAvecSonDernierJour() {
        Cles cles = new Cles(dossier.resolve("cles.properties"));
        NumeroTemporaire numero = new NumeroTemporaire("AT26000042", null);
        String empreinte = numero.empreinte(cles);
        assertFalse(empreinte.contains("AT26000042"), empreinte);
        assertNotEquals(empreinte, new NumeroTemporaire("AT26000042", LocalDate.of(2027, 8, 31)).empreinte(cles));
    }
}
