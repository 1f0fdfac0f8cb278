package fr.iprofessionnel.bench;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Whether the time of an answer tells who exists: wrong sign-ins, searches for an account and requests for a new password, of
 * 200 people who exist and of two groups of 200 who do not, in a random order. The difference between the first and the
 * others is to be within what chance makes between two groups that are alike.
 */
final class MesureExistence {

    private static final int COMBIEN = 200;
    private static final int ECHAUFFEMENT = 60;
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private final Random hasard = new Random(1);
    private final Guichet guichet;
    private final List<ComptesMesures.Titulaire> titulaires;
    private int adresse;

    MesureExistence(Guichet guichet, List<ComptesMesures.Titulaire> titulaires) {
        this.guichet = guichet;
        this.titulaires = titulaires;
    }

    /** Who is asked for. */
    enum Groupe {
        CONNUS,
        INCONNUS,
        AUTRES_INCONNUS
    }

    /** The pages that must not tell. */
    enum Page {
        CONNEXION("/connexion"),
        RETROUVER("/compte/retrouver"),
        REINITIALISER("/compte/reinitialiser");

        private final String adresse;

        Page(String adresse) {
            this.adresse = adresse;
        }
    }

    /** Times in milliseconds, by group. */
    Map<Groupe, List<Double>> mesurer(Page page) throws IOException, InterruptedException {
        for (int i = 0; i < ECHAUFFEMENT; i++) {
            demander(page, Groupe.values()[i % 3], titulaires.get(COMBIEN + i));
        }
        List<Groupe> ordre = new ArrayList<>();
        for (Groupe groupe : Groupe.values()) {
            ordre.addAll(Collections.nCopies(COMBIEN, groupe));
        }
        Collections.shuffle(ordre, hasard);
        Map<Groupe, List<Double>> temps = new EnumMap<>(Groupe.class);
        for (Groupe groupe : ordre) {
            List<Double> siens = temps.computeIfAbsent(groupe, g -> new ArrayList<>());
            siens.add(demander(page, groupe, titulaires.get(siens.size())));
        }
        return temps;
    }

    /** The alarm may be raised between the page and its form: such an answer has looked at nothing, and is asked for again. */
    private double demander(Page page, Groupe groupe, ComptesMesures.Titulaire modele)
            throws IOException, InterruptedException {
        Guichet.Reponse reponse;
        do {
            adresse++;
            reponse = guichet.remplir(
                    page.adresse,
                    champs(page, groupe, modele),
                    "10.9.%d.%d".formatted(adresse >> 8 & 255, adresse & 255),
                    "");
        } while (reponse.veutLImage());
        boolean attendue = page == Page.CONNEXION ? reponse.estRefusee() : reponse.statut() == 302;
        if (!attendue) {
            throw new IllegalStateException(page + " was answered " + reponse.statut() + "\n" + reponse.corps());
        }
        return reponse.millis();
    }

    private static Map<String, String> champs(Page page, Groupe groupe, ComptesMesures.Titulaire modele) {
        String identifiant = groupe == Groupe.CONNUS ? modele.identifiant() : inconnu(modele.identifiant(), groupe);
        String nom = groupe == Groupe.CONNUS ? modele.nom() : inconnu(modele.nom(), groupe);
        String naissance = JOUR.format(modele.naissance());
        return switch (page) {
            case CONNEXION -> Guichet.connexion(identifiant, "un secret que personne n'a");
            case RETROUVER ->
                Guichet.champs(
                        "retrouver", "nom", nom, "prenom", modele.prenom(), "naissance", naissance, "rechercher", "x");
            case REINITIALISER ->
                Guichet.champs(
                        "reinitialiser",
                        "identifiant",
                        identifiant,
                        "numen",
                        modele.numen(),
                        "naissance",
                        naissance,
                        "demander",
                        "x");
        };
    }

    /** As long as the true one, and nobody's. */
    private static String inconnu(String vrai, Groupe groupe) {
        return (groupe == Groupe.INCONNUS ? "zq" : "qz") + vrai.substring(Math.min(2, vrai.length()));
    }
}
