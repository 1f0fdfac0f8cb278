package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Visiteur;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A message to many, from the one who writes it to those who receive it, and by who may not. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DiffusionIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    @Test
    void un_message_a_plusieurs_part_une_fois_a_chacun_apres_une_seconde_personne_et_se_corrige() {
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        Visiteur etienne = new Visiteur(SITE).connecte("eloubet");
        String premier = preparer(nathalie, "", "Réunion du 12", "Bonjour {civilité} {nom}, réunion le 12.");
        String vue = nathalie.lire(message(premier)).body();
        assertTrue(vue.contains("À soumettre") && vue.contains("réunion le 12."), vue);
        assertFalse(vue.contains("{nom}"), "les exemples portent les données des enseignants");
        assertEquals(5, vue.split("class=\"message\"", -1).length - 1, "cinq exemples");
        acte(nathalie, premier, "soumettre", Map.of());
        assertTrue(acte(nathalie, premier, "approuver", soumise(premier)).body().contains("une autre personne"));
        assertEquals("SOUMISE", etat(premier));
        acte(etienne, premier, "approuver", Map.of("soumise", "1"));
        assertEquals("SOUMISE", etat(premier), "ce qui a changé depuis la lecture n'est pas approuvé");
        acte(etienne, premier, "approuver", soumise(premier));
        Attente.de("un premier envoi", PATIENCE, () -> envoyes(premier) > 0);
        acte(nathalie, premier, "arreter", Map.of());
        assertEquals("ARRETEE", etat(premier));
        int atteints = envoyes(premier);
        String destinataires = "select destinataires from diffusion where reference = '" + premier + "'";
        assertTrue(atteints < Integer.parseInt(Essais.sql(destinataires)), "l'arrêt arrête");
        corriger(nathalie, etienne, premier, atteints);
        acte(nathalie, premier, "reprendre", Map.of());
        Attente.de("la fin de l'envoi", PATIENCE, () -> etat(premier).equals("TERMINEE"));
        assertEquals(Essais.sql(destinataires), messages("Réunion du 12", "réunion le 12."));
        assertEquals(
                "0",
                Essais.sql("select count(*) from (select fil_id from message where texte like '%réunion le 12.'"
                        + " group by fil_id having count(*) > 1) doubles"),
                "chacun une fois");
    }

    /** The correction reaches those who were reached, in the same conversations, and nobody else. */
    private static void corriger(Visiteur auteur, Visiteur second, String premier, int atteints) {
        HttpResponse<String> commencee = acte(auteur, premier, "corriger", Map.of());
        String suite = auteur.destination(commencee).replaceAll(".*ref=", "");
        String correction = preparer(auteur, suite, "Réunion du 13", "La réunion est le 13.");
        acte(auteur, correction, "soumettre", Map.of());
        acte(second, correction, "approuver", soumise(correction));
        Attente.de("la fin de la correction", PATIENCE, () -> etat(correction).equals("TERMINEE"));
        assertEquals(atteints, envoyes(correction));
        assertEquals(Integer.toString(atteints), messages("Réunion du 12", "La réunion est le 13."));
    }

    @Test
    void un_message_a_plusieurs_ne_se_lit_que_dans_son_service() {
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        String reference = preparer(nathalie, "", "Essai", "Bonjour");
        for (String qui : new String[] {"bpages", "fdurand", "mlespinasse", "administrateur"}) {
            Visiteur autre = new Visiteur(SITE).connecte(qui);
            assertEquals(404, autre.lire(message(reference)).statusCode(), qui);
            assertEquals(
                    404, autre.lire("/gestion/diffusions/suivi/" + reference).statusCode(), qui);
        }
        acte(new Visiteur(SITE).connecte("eloubet"), reference, "soumettre", Map.of());
        assertEquals("PREPAREE", etat(reference), "seul son auteur le soumet");
        acte(nathalie, reference, "abandonner", Map.of());
        assertEquals("ABANDONNEE", etat(reference));
    }

    @Test
    void ce_qui_manque_ou_n_existe_pas_est_dit() {
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        assertTrue(saisir(nathalie, "", "Essai", "Bonjour {salaire}", "").body().contains("salaire"));
        assertTrue(saisir(nathalie, "", "Essai", "Bonjour", "0310047Z").body().contains("0310047Z"));
        assertTrue(saisir(nathalie, "", "Essai", "Bonjour", "0951099D").body().contains("Personne ne répond"));
    }

    static String preparer(Visiteur auteur, String reference, String objet, String texte) {
        HttpResponse<String> reponse = saisir(auteur, reference, objet, texte, "");
        assertEquals(302, reponse.statusCode(), reponse::body);
        return auteur.destination(reponse).replaceAll(".*ref=", "");
    }

    private static HttpResponse<String> saisir(
            Visiteur auteur, String reference, String objet, String texte, String uai) {
        Map<String, String> champs = new TreeMap<>(Map.of(
                "ref",
                reference,
                "diffusion:objet",
                objet,
                "diffusion:texte",
                texte,
                "diffusion:uai",
                uai,
                "diffusion:echelle",
                "",
                "diffusion:degre",
                "",
                "diffusion:calcul",
                "",
                "diffusion:essayer",
                "x"));
        return envoyer(auteur, "/gestion/diffusions/ecrire", "diffusion", champs);
    }

    private static HttpResponse<String> acte(Visiteur qui, String reference, String acte, Map<String, String> suite) {
        Map<String, String> champs = new TreeMap<>(suite);
        champs.put("ref", reference);
        champs.put("suite:" + acte, "x");
        return envoyer(qui, "/gestion/diffusions/message", "suite", champs);
    }

    private static HttpResponse<String> envoyer(
            Visiteur qui, String chemin, String formulaire, Map<String, String> champs) {
        champs.put(formulaire, formulaire);
        champs.put("jakarta.faces.ViewState", "stateless");
        champs.put("jeton", qui.jeton());
        return qui.envoyer(chemin, champs);
    }

    private static String message(String reference) {
        return "/gestion/diffusions/message?ref=" + reference;
    }

    private static Map<String, String> soumise(String reference) {
        return Map.of("soumise", Essais.sql("select soumise_le from diffusion where reference = '" + reference + "'"));
    }

    private static String etat(String reference) {
        return Essais.sql("select etat from diffusion where reference = '" + reference + "'");
    }

    private static int envoyes(String reference) {
        return Integer.parseInt(Essais.sql("select envoyes from diffusion where reference = '" + reference + "'"));
    }

    private static String messages(String objet, String fin) {
        return Essais.sql("select count(*) from message m join fil f on f.id = m.fil_id where f.objet = '" + objet
                + "' and m.texte like '%" + fin + "'");
    }
}
