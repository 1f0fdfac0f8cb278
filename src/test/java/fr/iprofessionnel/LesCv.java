package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Visiteur;
import fr.iprofessionnel.socle.Reference;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gestures of a teacher who writes a CV without script. */
final class LesCv {

    private static final Pattern VERSION = Pattern.compile("[?&]cv=([^&#]{22})");
    private static final Pattern COPIE = Pattern.compile("[?&]copie=([^&#]{22})");

    private LesCv() {}

    /** An act of the page of the CV. */
    static HttpResponse<String> acte(Visiteur visiteur, String... champs) {
        return Courriers.acte(visiteur, "/cv/acte", champs);
    }

    private static String trouver(Pattern motif, Visiteur visiteur, HttpResponse<String> reponse) {
        Matcher lu = motif.matcher(visiteur.destination(reponse));
        assertTrue(lu.find(), () -> visiteur.destination(reponse) + "\n" + reponse.body());
        return lu.group(1);
    }

    /** A new version; its reference. */
    static String creer(Visiteur visiteur, String nom) {
        return trouver(VERSION, visiteur, acte(visiteur, "acte", "creer", "nom", nom));
    }

    /** A frozen copy of a version; its reference. */
    static String figer(Visiteur visiteur, String cv) {
        return trouver(COPIE, visiteur, acte(visiteur, "acte", "figer", "cv", cv));
    }

    /** Gives a frozen copy to read to the person of this account. */
    static HttpResponse<String> confier(Visiteur visiteur, String copie, String identifiant) {
        return Courriers.acte(visiteur, "/cv/lecteurs", "copie", copie, "lecteur", agent(identifiant));
    }

    /** Public reference of the person of this account. */
    static String agent(String identifiant) {
        return Essais.sql("select a.reference from agent a join compte c on c.agent_id = a.id where c.identifiant = '"
                + identifiant + "'");
    }

    /** A new line; its reference. */
    static String ajouter(Visiteur visiteur, String cv, String section, String intitule, String... champs) {
        String ligne = Reference.nouvelle();
        HttpResponse<String> reponse = enregistrer(
                visiteur,
                ligne,
                tous(new String[] {"cv", cv, "section", section, "saisie:intitule", intitule}, champs));
        assertTrue(visiteur.destination(reponse).contains("fait=cv-ligne"), reponse.body());
        return ligne;
    }

    /** The form of a line, sent. */
    static HttpResponse<String> enregistrer(Visiteur visiteur, String ligne, String... champs) {
        return Courriers.acte(
                visiteur,
                "/cv/ligne",
                tous(
                        new String[] {
                            "saisie", "saisie",
                            "jakarta.faces.ViewState", "stateless",
                            "saisie:enregistrer", "Enregistrer",
                            "ligne", ligne
                        },
                        champs));
    }

    private static String[] tous(String[] premiers, String[] suivants) {
        String[] tous = new String[premiers.length + suivants.length];
        System.arraycopy(premiers, 0, tous, 0, premiers.length);
        System.arraycopy(suivants, 0, tous, premiers.length, suivants.length);
        return tous;
    }

    /** A version with many lines; its reference. */
    static String rempli(Visiteur visiteur) {
        String cv = creer(visiteur, "CV complet");
        acte(
                visiteur,
                "acte",
                "presenter",
                "cv",
                cv,
                "titre",
                "Professeur",
                "presentation",
                "Trois phrases. ".repeat(20));
        for (String section : new String[] {"FONCTION", "RESPONSABILITE", "FORMATION_SUIVIE", "ENGAGEMENT"}) {
            for (int i = 1; i <= 3; i++) {
                ajouter(
                        visiteur,
                        cv,
                        section,
                        "Ligne " + i,
                        "saisie:organisme",
                        "Un lieu au nom assez long, Toulouse",
                        "saisie:du",
                        "0" + i + "/2019",
                        "saisie:texte",
                        "Ce qui a été fait, avec qui et pour quel résultat. ".repeat(3));
            }
        }
        ajouter(visiteur, cv, "LANGUE", "Anglais", "saisie:niveau", "B2");
        return cv;
    }
}
