package fr.iprofessionnel.echanges.demonstration;

import fr.iprofessionnel.echanges.FichierExtraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes an extract of a fictional academy, of any size. */
public final class Generateur {

    private Generateur() {}

    /**
     * Writes the archive.
     *
     * @param archive file to write
     * @param enseignants how many teachers, at least the eight whom the README names
     * @param extraction day of the extract
     */
    public static void ecrire(Path archive, int enseignants, LocalDate extraction) throws IOException {
        Path dossier = Files.createTempDirectory(archive.toAbsolutePath().getParent(), "extraction");
        try {
            Feuilles feuilles = new Feuilles(dossier);
            List<Ecole> ecoles = Ecole.sousContrat();
            feuilles.ajouter(FichierExtraction.EXTRACTION, 1, "Académie fictive", extraction);
            Encadrants.ecrire(feuilles, ecoles, extraction);
            List<Profil> nommes = Personnages.enseignants(ecoles, extraction);
            for (int i = 0; i < Math.max(enseignants, nommes.size()); i++) {
                Tirage tirage = new Tirage(i);
                Profil profil = i < nommes.size() ? nommes.get(i) : Profil.auHasard(tirage, i, ecoles, extraction);
                Enseignant.ecrire(feuilles, profil, tirage, extraction);
            }
            feuilles.emballer(archive);
        } finally {
            Files.delete(dossier);
        }
    }
}
