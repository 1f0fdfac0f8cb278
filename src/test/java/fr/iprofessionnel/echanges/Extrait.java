package fr.iprofessionnel.echanges;

import fr.iprofessionnel.statut.bareme.Bareme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small personnel extract, right at first, that a test makes wrong in one place. */
final class Extrait {

    static final String NUMEN = "16P1200001DEM";
    static final String UAI = "0310083X";
    static final LocalDate JOUR = LocalDate.of(2026, 11, 2);

    private final Map<FichierExtraction, List<String>> rangees = new EnumMap<>(FichierExtraction.class);
    private final Map<String, byte[]> entrees = new LinkedHashMap<>();

    /** An extract with one teacher, in which nothing is wrong. */
    static Extrait juste() {
        Extrait extrait = new Extrait();
        for (FichierExtraction fichier : FichierExtraction.values()) {
            extrait.rangees.put(fichier, new ArrayList<>(List.of(String.join(";", fichier.titres()))));
        }
        return extrait.avec(FichierExtraction.EXTRACTION, "1;Académie fictive;" + JOUR)
                .avecEnseignant(NUMEN);
    }

    /** One more teacher in whose file nothing is wrong. */
    Extrait avecEnseignant(String numen) {
        return avec(
                        FichierExtraction.IDENTITE,
                        numen + ";MME;Pagès;Pagès;Zoé;;1985-04-12;Albi;Française;MARIE;2;zoe.pages@ac-exemple.fr")
                .avec(FichierExtraction.COORDONNEES, numen + ";3 rue Haute;31000;Toulouse;France;06 00 00 00 01;")
                .avec(FichierExtraction.CONTRATS, numen + ";CONTRAT_DEFINITIF;2012-09-01;;")
                .avec(
                        FichierExtraction.ECHELONS,
                        numen + ";CERTIFIE;CLASSE_NORMALE;6;;2019-09-01;2022-08-31;ANCIENNETE;;")
                .avec(FichierExtraction.ECHELONS, numen + ";CERTIFIE;CLASSE_NORMALE;7;;2022-09-01;;ANCIENNETE;;")
                .avec(FichierExtraction.POSITIONS, numen + ";ACTIVITE;2012-09-01;;")
                .avec(FichierExtraction.MODALITES, numen + ";TEMPS_COMPLET;2012-09-01;;100;18;")
                .avec(
                        FichierExtraction.AFFECTATIONS,
                        numen + ";" + UAI + ";oui;ENSEIGNEMENT;Mathématiques;18;2012-09-01;;");
    }

    Extrait avec(FichierExtraction fichier, String rangee) {
        rangees.get(fichier).add(rangee);
        return this;
    }

    /** Without any row, headings kept. */
    Extrait vide(FichierExtraction fichier) {
        rangees.get(fichier).subList(1, rangees.get(fichier).size()).clear();
        return this;
    }

    Extrait titres(FichierExtraction fichier, String titres) {
        rangees.get(fichier).set(0, titres);
        return this;
    }

    Extrait sansFichier(FichierExtraction fichier) {
        rangees.remove(fichier);
        return this;
    }

    /** With this entry, whatever its name: in place of the file of this name if there is one. */
    Extrait avecEntree(String nom, byte[] contenu) {
        FichierExtraction.nomme(nom).ifPresent(this::sansFichier);
        entrees.put(nom, contenu);
        return this;
    }

    Extrait enCharset(FichierExtraction fichier, Charset charset) {
        String contenu = String.join("\n", rangees.get(fichier)) + "\n";
        return avecEntree(fichier.fichier(), contenu.getBytes(charset));
    }

    /** Writes the archive in this folder. */
    Path archive(Path dossier) {
        Path archive = dossier.resolve("extraction.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Map.Entry<FichierExtraction, List<String>> fichier : rangees.entrySet()) {
                String contenu = String.join("\n", fichier.getValue()) + "\n";
                ajouter(zip, fichier.getKey().fichier(), contenu.getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> entree : entrees.entrySet()) {
                ajouter(zip, entree.getKey(), entree.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return archive;
    }

    private static void ajouter(ZipOutputStream zip, String nom, byte[] contenu) throws IOException {
        zip.putNextEntry(new ZipEntry(nom));
        zip.write(contenu);
        zip.closeEntry();
    }

    /** Everything that reception, reading and validation say of the teachers of this archive. */
    static List<Anomalie> anomalies(Path archive, Path travail, Set<String> etablissements, LocalDate extraction)
            throws IOException {
        List<Anomalie> anomalies = new ArrayList<>(new Reception(archive, travail, 100_000_000).recevoir());
        ValidationDossier validation = new ValidationDossier(Bareme.courant(), etablissements, extraction);
        try (LecteurExtraction lecteur = new LecteurExtraction(travail)) {
            for (DossierLu dossier = lecteur.suivant(); dossier != null; dossier = lecteur.suivant()) {
                validation.controler(dossier);
                anomalies.addAll(dossier.anomalies());
            }
            anomalies.addAll(lecteur.orphelines());
        }
        anomalies.addAll(Encadrement.lire(travail).anomalies());
        return anomalies;
    }

    /** The anomalies of this extract as short texts: {@code R echelons.csv:3 du (01/09/2022) reason}. */
    List<String> anomalies(Path dossier) throws IOException {
        return anomalies(archive(dossier), dossier.resolve("travail"), Set.of(UAI), JOUR).stream()
                .map(Extrait::texte)
                .toList();
    }

    static String texte(Anomalie anomalie) {
        return "%s %s%s%s%s %s"
                .formatted(
                        anomalie.gravite().name().charAt(0),
                        anomalie.fichier(),
                        anomalie.ligne() == null ? "" : ":" + anomalie.ligne(),
                        anomalie.colonne() == null ? "" : " " + anomalie.colonne(),
                        anomalie.valeur() == null ? "" : " (" + anomalie.valeur() + ")",
                        anomalie.motif());
    }
}
