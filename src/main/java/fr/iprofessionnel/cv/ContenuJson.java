package fr.iprofessionnel.cv;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/** Writes what a CV says as JSON, in the format that {@link LectureContenu} reads. */
final class ContenuJson {

    /** What the member {@code format} says. */
    static final String FORMAT = "i-professionnel/cv";

    /** Version of the format. */
    static final int VERSION = 1;

    private ContenuJson() {}

    static String ecrire(ContenuCv contenu) {
        StringWriter sortie = new StringWriter();
        try (JsonWriter ecriture = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(sortie)) {
            ecriture.writeObject(objet(contenu));
        }
        return sortie.toString().strip() + "\n";
    }

    private static JsonObject objet(ContenuCv contenu) {
        VersionCv.MiseEnPage page = contenu.miseEnPage();
        JsonObjectBuilder objet =
                Json.createObjectBuilder().add("format", FORMAT).add("version", VERSION);
        ajouter(objet, "copie", contenu.numero());
        ajouter(objet, "titulaire", contenu.titulaire());
        ajouter(objet, "date", contenu.jour());
        ajouter(objet, "nom", contenu.nom());
        ajouter(objet, "titre", contenu.titre());
        ajouter(objet, "presentation", contenu.presentation());
        objet.add("modele", page.modele().name()).add("pages", page.pages());
        JsonArrayBuilder masquees = Json.createArrayBuilder();
        page.masquees().stream().sorted().forEach(masquees::add);
        objet.add("masquees", masquees);
        JsonArrayBuilder lignes = Json.createArrayBuilder();
        contenu.lignes().forEach(l -> lignes.add(ligne(l)));
        objet.add("lignes", lignes);
        JsonArrayBuilder administratives = Json.createArrayBuilder();
        contenu.administratives().forEach(d -> administratives.add(donnee(d)));
        return objet.add("administratif", administratives).build();
    }

    private static JsonObjectBuilder ligne(LigneCv l) {
        JsonObjectBuilder objet =
                Json.createObjectBuilder().add("section", l.section().name()).add("intitule", l.intitule());
        ajouter(objet, "organisme", l.organisme());
        ajouter(objet, "uai", l.uai());
        ajouter(objet, "du", l.du() == null ? null : l.du().ecrite());
        ajouter(objet, "au", l.au() == null ? null : l.au().ecrite());
        ajouter(objet, "niveau", l.niveau());
        ajouter(objet, "texte", l.texte());
        if (l.preuve() != null) {
            objet.add(
                    "preuve",
                    Json.createObjectBuilder()
                            .add("fichier", l.preuve().reference())
                            .add("nom", l.preuve().nom())
                            .add("empreinte", l.preuve().empreinte()));
        }
        if (l.visa() != null) {
            objet.add(
                    "verifie",
                    Json.createObjectBuilder()
                            .add("par", l.visa().par())
                            .add("date", l.visa().date().toString()));
        }
        return objet;
    }

    private static JsonObjectBuilder donnee(DonneeAdministrative d) {
        JsonObjectBuilder objet = Json.createObjectBuilder()
                .add("section", d.section().name())
                .add("cle", d.cle())
                .add("intitule", d.intitule());
        ajouter(objet, "lieu", d.lieu());
        ajouter(objet, "du", d.du());
        ajouter(objet, "au", d.au());
        return objet.add("dure", d.dure());
    }

    private static void ajouter(JsonObjectBuilder objet, String nom, Object valeur) {
        if (valeur != null) {
            objet.add(nom, valeur.toString());
        }
    }
}
