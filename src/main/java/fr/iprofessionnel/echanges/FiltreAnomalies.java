package fr.iprofessionnel.echanges;

/**
 * Which anomalies of an import are shown.
 *
 * @param fichier file in the archive; null for all
 * @param gravite what came of them; null for all
 */
public record FiltreAnomalies(String fichier, String gravite) {

    /** An empty text is no choice. */
    public FiltreAnomalies {
        fichier = fichier == null || fichier.isBlank() ? null : fichier;
        gravite = gravite == null || gravite.isBlank() ? null : gravite;
    }

    /** Whether these are among those chosen. */
    boolean retient(AnomalieRepository.Compte compte) {
        return (fichier == null || fichier.equals(compte.fichier()))
                && (gravite == null || gravite.equals(compte.gravite()));
    }
}
