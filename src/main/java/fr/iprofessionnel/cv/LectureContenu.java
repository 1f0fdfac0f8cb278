package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Textes;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the format that {@link ContenuJson} writes. From a file that is imported, it keeps what the teacher may write
 * alone; all that is wrong is told at once.
 */
final class LectureContenu {

    private static final Set<String> RACINE = Set.of(
            "format",
            "version",
            "copie",
            "titulaire",
            "date",
            "nom",
            "titre",
            "presentation",
            "modele",
            "pages",
            "masquees",
            "lignes",
            "administratif");

    private static final Set<String> LIGNE =
            Set.of("section", "intitule", "organisme", "uai", "du", "au", "niveau", "texte", "preuve", "verifie");

    private static final Set<String> NIVEAUX = Set.of("A1", "A2", "B1", "B2", "C1", "C2");

    private LectureContenu() {}

    /**
     * What a file says.
     *
     * @param contenu null when something is wrong
     * @param erreurs all that is wrong, in French; empty when nothing is
     * @param ecartees how many data of the file, proofs and stamps it holds: they are not imported
     */
    record Lue(ContenuCv contenu, List<String> erreurs, int ecartees) {}

    /** Reads a file that somebody sends. */
    static Lue importer(String json) {
        JsonObject objet;
        try {
            objet = racine(json);
        } catch (JsonParsingException e) {
            return refusee(Textes.phrase(
                    "cv.import.syntaxe",
                    e.getLocation().getLineNumber(),
                    e.getLocation().getColumnNumber()));
        } catch (JsonException e) {
            return refusee(Textes.phrase("cv.import.illisible"));
        }
        Champs champs = new Champs(objet, "", RACINE);
        champs.exiger("format", ContenuJson.FORMAT);
        champs.nombre("version", ContenuJson.VERSION, ContenuJson.VERSION);
        List<LigneCv> lignes = lignes(champs);
        ContenuCv contenu = new ContenuCv(
                champs.texte("nom", Limites.NOM, true),
                null,
                null,
                null,
                champs.texte("titre", Limites.TITRE, false),
                champs.texte("presentation", Limites.PRESENTATION, false),
                new VersionCv.MiseEnPage(modele(champs), champs.nombre("pages", 1, 2), masquees(champs)),
                lignes,
                List.of());
        return champs.erreurs().isEmpty()
                ? new Lue(contenu, List.of(), ecartees(objet))
                : new Lue(null, champs.erreurs(), 0);
    }

    private static Lue refusee(String erreur) {
        return new Lue(null, List.of(erreur), 0);
    }

    private static JsonObject racine(String json) {
        try (JsonReader lecture = Json.createReader(new StringReader(json))) {
            if (lecture.readValue() instanceof JsonObject objet) {
                return objet;
            }
            throw new JsonException("not an object");
        }
    }

    private static int ecartees(JsonObject objet) {
        int nombre = objet.get("administratif") instanceof JsonArray donnees ? donnees.size() : 0;
        List<JsonValue> lignes = objet.get("lignes") instanceof JsonArray lues ? lues : List.of();
        for (JsonValue ligne : lignes) {
            nombre += ligne.asJsonObject().containsKey("preuve") ? 1 : 0;
            nombre += ligne.asJsonObject().containsKey("verifie") ? 1 : 0;
        }
        return nombre;
    }

    private static Modele modele(Champs champs) {
        String nom = champs.texte("modele", Limites.NOM, true);
        return nom == null
                ? Modele.COLONNE
                : Modele.de(nom).orElseGet(() -> {
                    champs.refuser("modele", "cv.import.liste", nom, "CLASSIQUE, COLONNE");
                    return Modele.COLONNE;
                });
    }

    private static Set<String> masquees(Champs champs) {
        Set<String> masquees = new TreeSet<>(champs.textes("masquees", Limites.INTITULE));
        if (String.join("\n", masquees).length() > Limites.MASQUEES) {
            champs.refuser("masquees", "cv.import.long", Limites.MASQUEES);
        }
        return masquees;
    }

    private static List<LigneCv> lignes(Champs champs) {
        List<Champs> objets = champs.objets("lignes", LIGNE);
        if (objets.size() > Limites.LIGNES) {
            champs.refuser("lignes", "cv.import.lignes", Limites.LIGNES);
            return List.of();
        }
        return objets.stream().map(LectureContenu::ligne).toList();
    }

    private static LigneCv ligne(Champs champs) {
        Section section = section(champs);
        LigneCv ligne = new LigneCv(
                null,
                section,
                champs.texte("intitule", Limites.INTITULE, true),
                champs.texte("organisme", Limites.ORGANISME, false),
                uai(champs),
                champs.date("du"),
                champs.date("au"),
                niveau(champs),
                champs.texte("texte", Limites.TEXTE, false),
                null,
                null,
                null);
        champs.refuserHorsSection(section);
        if (ligne.du() != null
                && ligne.au() != null
                && ligne.au().fin().isBefore(ligne.du().debut())) {
            champs.refuser("au", "cv.ligne.dates");
        }
        return ligne;
    }

    private static Section section(Champs champs) {
        String nom = champs.texte("section", Limites.NOM, true);
        if (nom == null) {
            return null;
        }
        Section section = Section.de(nom).filter(Section::estLibre).orElse(null);
        if (section == null) {
            champs.refuser("section", "cv.import.section", nom);
        }
        return section;
    }

    private static String uai(Champs champs) {
        String uai = champs.texte("uai", 8, false);
        if (uai != null && !uai.matches("\\d{7}[A-Z]")) {
            champs.refuser("uai", "cv.import.uai", uai);
        }
        return uai;
    }

    private static String niveau(Champs champs) {
        String niveau = champs.texte("niveau", Limites.NOM, false);
        if (niveau != null && !NIVEAUX.contains(niveau)) {
            champs.refuser("niveau", "cv.import.liste", niveau, "A1, A2, B1, B2, C1, C2");
        }
        return niveau;
    }

    /** Reads a frozen copy, whose bytes we wrote. */
    static ContenuCv relire(String json) {
        JsonObject objet = racine(json);
        List<LigneCv> lignes = new ArrayList<>();
        for (JsonValue valeur : objet.getJsonArray("lignes")) {
            JsonObject ligne = valeur.asJsonObject();
            lignes.add(avecVisa(ligne(new Champs(ligne, "", LIGNE)), ligne));
        }
        return new ContenuCv(
                objet.getString("nom"),
                objet.getString("titulaire"),
                LocalDate.parse(objet.getString("date")),
                objet.getString("copie", null),
                objet.getString("titre", null),
                objet.getString("presentation", null),
                new VersionCv.MiseEnPage(
                        Modele.valueOf(objet.getString("modele")),
                        objet.getInt("pages"),
                        Set.copyOf(new Champs(objet, "", RACINE).textes("masquees", Limites.MASQUEES))),
                lignes,
                objet.getJsonArray("administratif").stream()
                        .map(v -> donnee(v.asJsonObject()))
                        .toList());
    }

    private static LigneCv avecVisa(LigneCv l, JsonObject ligne) {
        JsonObject preuve = ligne.getJsonObject("preuve");
        JsonObject visa = ligne.getJsonObject("verifie");
        return new LigneCv(
                null,
                l.section(),
                l.intitule(),
                l.organisme(),
                l.uai(),
                l.du(),
                l.au(),
                l.niveau(),
                l.texte(),
                preuve == null
                        ? null
                        : new Preuve(
                                preuve.getString("fichier"), preuve.getString("nom"), preuve.getString("empreinte")),
                visa == null ? null : new Visa(visa.getString("par"), Instant.parse(visa.getString("date"))),
                null);
    }

    private static DonneeAdministrative donnee(JsonObject d) {
        return new DonneeAdministrative(
                Section.valueOf(d.getString("section")),
                d.getString("cle"),
                d.getString("intitule"),
                d.getString("lieu", null),
                jour(d.getString("du", null)),
                jour(d.getString("au", null)),
                d.getBoolean("dure"),
                null);
    }

    private static LocalDate jour(String texte) {
        return texte == null ? null : LocalDate.parse(texte);
    }
}
