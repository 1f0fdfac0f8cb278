package fr.iprofessionnel.echanges;

import java.util.List;

/**
 * How an import went, in a form that leaves the application: the server writes it beside the watched folder, and the
 * command line shows it. Nothing of Jakarta EE, so that it is read outside the server.
 *
 * @param empreinte SHA-256 of the file received, in hexadecimal
 * @param recuLe instants as {@code 2026-09-01T08:00:00Z}, days as {@code 2026-09-01}; null when not known yet
 * @param total teachers, or schools, of the file
 * @param absents known teachers who are no longer in the extract
 * @param ecartes rows left out, as they should be
 * @param motif why the whole file was refused or the import stopped; null when neither
 * @param nombreAnomalies how many things were found; null where they were not counted
 * @param anomalies the first {@link #ANOMALIES} of them; null where they were not read
 */
public record CompteRendu(
        String reference,
        String nature,
        String origine,
        String fichier,
        String empreinte,
        String etat,
        boolean essai,
        String recuLe,
        String debuteLe,
        String termineLe,
        String dateExtraction,
        int total,
        int traites,
        int crees,
        int modifies,
        int inchanges,
        int rejetes,
        int absents,
        int ecartes,
        String motif,
        Long nombreAnomalies,
        List<Constat> anomalies) {

    /** Most anomalies that a report gives; the page of the import has them all. */
    public static final int ANOMALIES = 1000;

    /** Folder of the reports, in the watched folder. */
    public static final String DOSSIER = "comptes-rendus";

    /**
     * Something that the import could not take as it is.
     *
     * @param ligne line in the file, 1 being the headings; null when it is about the whole file
     * @param colonne heading; null when it is about the whole line
     * @param valeur what was read, masked where it is confidential; null when nothing was
     * @param gravite {@code REJET}, {@code AVERTISSEMENT} or {@code ECART}
     */
    public record Constat(String gravite, String fichier, Integer ligne, String colonne, String valeur, String motif) {}
}
