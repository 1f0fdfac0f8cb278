package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Visiteur;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gestures of somebody who writes in the portal without script. */
final class Courriers {

    private static final Pattern BROUILLON = Pattern.compile("name=\"brouillon\" value=\"([^\"]{22})\"");
    private static final Pattern ENVOI = Pattern.compile("fil=([^&]+)&envoye=([^&]+)");

    private Courriers() {}

    /** Where a message went. */
    record Envoi(String fil, String message) {}

    static HttpResponse<String> acte(Visiteur visiteur, String chemin, String... champs) {
        Map<String, String> formulaire = new TreeMap<>();
        formulaire.put("jeton", visiteur.jeton());
        for (int i = 0; i < champs.length; i += 2) {
            formulaire.put(champs[i], champs[i + 1]);
        }
        return visiteur.envoyer(chemin, formulaire);
    }

    static String nouveauBrouillon(Visiteur visiteur) {
        Matcher lu = BROUILLON.matcher(visiteur.lire("/courrier/ecrire").body());
        assertTrue(lu.find());
        return lu.group(1);
    }

    static Envoi ecrire(Visiteur visiteur, String objet, String texte) {
        String brouillon = nouveauBrouillon(visiteur);
        acte(visiteur, "/courrier/redaction", "acte", "relire", "brouillon", brouillon, "objet", objet, "texte", texte);
        return envoi(visiteur, acte(visiteur, "/courrier/redaction", "acte", "envoyer", "brouillon", brouillon));
    }

    static Envoi envoi(Visiteur visiteur, HttpResponse<String> reponse) {
        return envoi(visiteur.destination(reponse));
    }

    /** Where the message went whose sending led to this address. */
    static Envoi envoi(String adresse) {
        Matcher lu = ENVOI.matcher(adresse);
        assertTrue(lu.find(), adresse);
        return new Envoi(lu.group(1), lu.group(2));
    }

    /** Who has the file of a teacher, by their identifiants. */
    static String gestionnaireDe(String identifiant) {
        return Essais.sql("select c.identifiant from compte c join portefeuille p on p.gestionnaire_id = c.agent_id"
                + " join dossier d on d.portefeuille_id = p.id join compte e on e.agent_id = d.agent_id"
                + " where e.identifiant = '" + identifiant + "'");
    }

    static Envoi repondre(Visiteur gestionnaire, String fil, String texte, String... suite) {
        HttpResponse<String> relire = acte(
                gestionnaire,
                "/courrier/redaction",
                "acte",
                "relire",
                "fil",
                fil,
                "espace",
                "/gestion",
                "texte",
                texte);
        String brouillon = gestionnaire.destination(relire).replaceAll(".*brouillon=", "");
        List<String> champs = new ArrayList<>(List.of("acte", "envoyer", "brouillon", brouillon, "espace", "/gestion"));
        champs.addAll(List.of(suite));
        return envoi(gestionnaire, acte(gestionnaire, "/courrier/redaction", champs.toArray(String[]::new)));
    }
}
