package fr.iprofessionnel.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Whether the time of an answer tells who exists: wrong sign-ins and searches for an account, of people who exist and of two
 * groups of people who do not, in a random order. The difference between the first and the others is to be within that
 * between the two groups that are alike.
 *
 * <p>Against a server of the demonstration that believes the proxies of this machine ({@code iprofessionnel.proxys=127.0.0.1}):
 * each request comes from an address of its own. Argument: address of the application.
 */
public final class MesureComptes {

    private static final int COMBIEN = 200;
    private static final List<String> CONNUS = List.of("fdurand", "ccastelnau", "fdurand2", "hmontaut", "iesperou");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random hasard = new Random(1);
    private final String site;
    private int adresse;

    private MesureComptes(String site) {
        this.site = site;
    }

    /** Who is asked for. */
    private enum Groupe {
        CONNUS,
        INCONNUS,
        AUTRES_INCONNUS
    }

    /** Measures, and prints the medians in milliseconds. */
    public static void main(String[] arguments) throws Exception {
        MesureComptes mesure = new MesureComptes(arguments[0]);
        Banc.dire("connexion : " + mesure.medianes("/connexion"));
        Banc.dire("retrouver : " + mesure.medianes("/compte/retrouver"));
    }

    private Map<Groupe, String> medianes(String page) throws IOException, InterruptedException {
        List<Groupe> ordre = new ArrayList<>();
        for (Groupe groupe : Groupe.values()) {
            ordre.addAll(Collections.nCopies(COMBIEN, groupe));
        }
        Collections.shuffle(ordre, hasard);
        Map<Groupe, List<Long>> temps = new EnumMap<>(Groupe.class);
        for (Groupe groupe : ordre) {
            temps.computeIfAbsent(groupe, g -> new ArrayList<>()).add(demander(page, corps(page, groupe)));
        }
        return temps.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> mediane(e.getValue()), (a, b) -> a, () -> new EnumMap<>(Groupe.class)));
    }

    private static String mediane(List<Long> nanos) {
        List<Long> tries = nanos.stream().sorted().toList();
        return "%.2f ms".formatted(tries.get(tries.size() / 2) / 1e6);
    }

    private String corps(String page, Groupe groupe) {
        String qui = groupe == Groupe.CONNUS
                ? CONNUS.get(hasard.nextInt(CONNUS.size()))
                : groupe.name().toLowerCase(Locale.ROOT).charAt(0) + "zz" + hasard.nextInt(1000);
        return page.equals("/connexion")
                ? formulaire("connexion", "identifiant", qui, "motDePasse", "un secret faux", "valider", "x")
                : formulaire(
                        "retrouver",
                        "nom",
                        groupe == Groupe.CONNUS ? "Durand" : qui,
                        "prenom",
                        "Florent",
                        "naissance",
                        "04/09/1978",
                        "rechercher",
                        "x");
    }

    private static String formulaire(String nom, String... champs) {
        StringBuilder corps = new StringBuilder(nom + "=" + nom + "&jakarta.faces.ViewState=stateless");
        for (int i = 0; i < champs.length; i += 2) {
            corps.append('&')
                    .append(nom)
                    .append(':')
                    .append(champs[i])
                    .append('=')
                    .append(URLEncoder.encode(champs[i + 1], StandardCharsets.UTF_8));
        }
        return corps.toString();
    }

    private long demander(String page, String corps) throws IOException, InterruptedException {
        adresse++;
        HttpRequest requete = HttpRequest.newBuilder(URI.create(site + page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", "10.9.%d.%d".formatted(adresse >> 8 & 255, adresse & 255))
                .POST(HttpRequest.BodyPublishers.ofString(corps))
                .build();
        long debut = System.nanoTime();
        http.send(requete, HttpResponse.BodyHandlers.discarding());
        return System.nanoTime() - debut;
    }
}
