package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.AdressesDuWar;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Examen;
import fr.iprofessionnel.navigateur.Visiteur;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page that a role can open, in a real browser: accessible, usable by keyboard, of one piece on a telephone,
 * light, and without any other host. The pages are read in the WAR; one that no role opens fails the last test.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesE2EIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final Set<String> EXAMINEES = new TreeSet<>();
    private static final Set<String> AU_CLAVIER = new HashSet<>();
    private static final String PREMIER_MOT_DE_PASSE = "/connexion/mot-de-passe";
    private static final String SECONDE_ETAPE = "/connexion/code";

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
        Essais.regler("oidc.emetteur", "https://portail.exemple.fr");
        Essais.regler("oidc.client", "i-professionnel");
    }

    @AfterAll
    static void remettre() {
        Essais.regler("oidc.emetteur", "");
        Essais.regler("oidc.client", "");
    }

    @Test
    @Order(1)
    void les_pages_publiques() {
        examiner(new Visiteur(SITE), true, Map.of());
    }

    @Test
    @Order(2)
    void les_pages_d_un_enseignant() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Map<String, String> suites = new HashMap<>(courrier(florent, ""));
        String cv = LesCv.rempli(florent);
        suites.put("/cv", "?cv=" + cv);
        suites.put("/cv/ligne", "?section=FONCTION&cv=" + cv);
        suites.put("/cv/copie", "?copie=" + LesCv.figer(florent, cv));
        suites.put("/moncompte/facteurs/retirer", "?facteur=pages-e2e");
        florent.envoyer(
                "/moncompte/facteurs",
                Map.of(
                        "application", "application",
                        "application:nom", "Essai",
                        "application:preparer", "x",
                        "jeton", florent.jeton(),
                        "jakarta.faces.ViewState", "stateless"));
        Essais.sql("insert into facteur (reference, compte_id, genre, nom, cle_id, cle_publique, signatures, cree_le,"
                + " confirme_le) select 'pages-e2e', id, 'CLE', 'Clé d''essai', 'pages-e2e', 'x', 0, 0, 0 from compte"
                + " where identifiant = 'fdurand'");
        try {
            examiner(florent, false, suites);
        } finally {
            Essais.sql("delete from facteur");
        }
    }

    @Test
    @Order(3)
    void les_pages_d_une_gestionnaire() {
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        Map<String, String> suites = new HashMap<>(surLeDossierDe("fdurand"));
        suites.put("/gestion/courrier/ecrire", suites.get("/dossier"));
        suites.put("/gestion/compte", suites.get("/dossier"));
        suites.putAll(courrier(new Visiteur(SITE).connecte("fdurand"), "/gestion"));
        suites.put(
                "/gestion/diffusions/message", "?ref=" + DiffusionIT.preparer(nathalie, "", "Essai", "Bonjour {nom}"));
        suites.put("/gestion/courrier/relire", "?brouillon=" + reponse(nathalie, suites));
        examiner(nathalie, false, suites);
    }

    @Test
    @Order(4)
    void les_pages_d_un_chef_d_etablissement() {
        String chef = Essais.sql("select c.identifiant from compte c join direction d on d.agent_id = c.agent_id"
                + " where c.identifiant in ('mlespinasse', 'iesperou') order by c.identifiant desc");
        String enseignant = Essais.sql("select min(d.reference) from dossier d join direction r on r.uai = d.uai"
                + " join compte c on c.agent_id = r.agent_id and d.agent_id <> c.agent_id where c.identifiant = '"
                + chef + "'");
        examiner(new Visiteur(SITE).connecte(chef), false, Map.of("/dossier", "?dossier=" + enseignant));
    }

    @Test
    @Order(5)
    void les_pages_d_un_inspecteur() {
        Visiteur inspecteur = new Visiteur(SITE).connecte("pcastera");
        examiner(inspecteur, false, Map.of());
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        String copie = LesCv.figer(florent, LesCv.rempli(florent));
        LesCv.confier(florent, copie, "pcastera");
        examiner(inspecteur, false, Map.of("/gestion/cv/confie", "?confie=" + copie));
        try (Examen examen = Examen.de(SITE, florent.cookie().orElseThrow())) {
            examen.examiner("/cv/copie?copie=" + copie, true);
            rendreCompte(examen);
        }
    }

    @Test
    @Order(6)
    void les_pages_d_un_administrateur() {
        String reference = Essais.sql("select min(reference) from import_fichier where nature = 'PERSONNELS'");
        Essais.sql("insert into agenda_entree (reference, titre, description, adresse, degre, du, au, modifie_par,"
                + " modifie_le) values ('" + Reference.nouvelle() + "', 'Candidatures au mouvement', 'Par écrit.',"
                + " 'https://exemple.fr/mouvement', 'SECOND', date('2099-03-02'), date('2099-04-05'), 'Essai', 0)");
        examiner(
                new Visiteur(SITE).connecte("administrateur"),
                false,
                Map.of(
                        "/administration/imports/import",
                        "?ref=" + reference,
                        "/administration/imports/arreter",
                        "?ref=" + reference,
                        "/administration/services/lien",
                        "?ref=devenir-enseignant",
                        "/administration/services/retirer",
                        "?lien=devenir-enseignant",
                        "/administration/services/apercu",
                        "?degre=SECOND",
                        "/administration/tables/jeu",
                        "?empreinte=" + Bareme.livre().empreinte()));
    }

    @Test
    @Order(7)
    void le_choix_du_premier_mot_de_passe() {
        String empreinte = Essais.sql("select activation_empreinte from compte where identifiant = 'lcaubet'");
        Visiteur lea = new Visiteur(SITE);
        try {
            assertEquals(
                    302,
                    lea.connecter("lcaubet", Personnages.numenDeLeaCaubet()).statusCode());
            try (Examen examen = Examen.de(SITE, lea.cookie().orElseThrow())) {
                examen.examiner(PREMIER_MOT_DE_PASSE, true);
                EXAMINEES.add(PREMIER_MOT_DE_PASSE);
                rendreCompte(examen);
            }
        } finally {
            Essais.rendreNumen("lcaubet", empreinte);
        }
    }

    @Test
    @Order(8)
    void la_seconde_etape_de_la_connexion() {
        Visiteur louise = new Visiteur(SITE).connecte("fdurand2");
        Essais.sql("update session_ouverte set etape = 'CODE' where empreinte = '"
                + Reference.empreinte(louise.cookie().orElseThrow()) + "'");
        try (Examen examen = Examen.de(SITE, louise.cookie().orElseThrow())) {
            examen.examiner(SECONDE_ETAPE, true);
            EXAMINEES.add(SECONDE_ETAPE);
            rendreCompte(examen);
        }
    }

    @Test
    @Order(9)
    void chaque_page_du_war_est_ouverte_par_un_role_au_moins() {
        Set<String> oubliees = new TreeSet<>(AdressesDuWar.pages());
        oubliees.removeAll(EXAMINEES);
        assertEquals(Set.of(), oubliees, "pages qu'aucun rôle n'a ouvertes (ou ce test seul a été lancé)");
    }

    /** A conversation with several messages, an error told of, and a draft with all that a draft can have. */
    private static Map<String, String> courrier(Visiteur enseignant, String espace) {
        Courriers.Envoi envoi = Courriers.ecrire(enseignant, "Paie", "Bonjour,\n\nune question longue.\n".repeat(20));
        Essais.sql("update fil set signalement = 'EN_VERIFICATION', signalement_le = 0 where reference = '"
                + envoi.fil() + "'");
        String brouillon = Courriers.nouveauBrouillon(enseignant);
        Courriers.acte(
                enseignant,
                "/courrier/redaction",
                "acte",
                "enregistrer",
                "brouillon",
                brouillon,
                "objet",
                "Retraite",
                "texte",
                "À compléter");
        return Map.of(
                espace + "/courrier/fil",
                "?fil=" + envoi.fil(),
                espace + "/courrier/relire",
                "?brouillon=" + brouillon);
    }

    /** The answer that a manager is writing in that conversation. */
    private static String reponse(Visiteur gestionnaire, Map<String, String> suites) {
        HttpResponse<String> relire = Courriers.acte(
                gestionnaire,
                "/courrier/redaction",
                "acte",
                "relire",
                "fil",
                suites.get("/gestion/courrier/fil").replace("?fil=", ""),
                "espace",
                "/gestion",
                "texte",
                "Bonjour, voici la réponse.");
        return gestionnaire.destination(relire).replaceAll(".*brouillon=", "");
    }

    private static Map<String, String> surLeDossierDe(String identifiant) {
        String reference = Essais.sql("select d.reference from dossier d join compte c on c.agent_id = d.agent_id"
                + " where c.identifiant = '" + identifiant + "'");
        String suite = "?dossier=" + reference;
        return Map.of("/dossier", suite, "/perspectives", suite, "/gestion/cv", suite);
    }

    private static void examiner(Visiteur visiteur, boolean publiques, Map<String, String> suites) {
        List<String> adresses = new ArrayList<>();
        for (String page : AdressesDuWar.pages()) {
            boolean publique = Adresses.estPublique(page);
            String adresse = page + suite(page, suites);
            if (publique == publiques
                    && !page.equals(PREMIER_MOT_DE_PASSE)
                    && !page.equals(SECONDE_ETAPE)
                    && visiteur.lire(adresse).statusCode() == 200) {
                adresses.add(adresse);
                EXAMINEES.add(page);
            }
        }
        assertTrue(!adresses.isEmpty(), "aucune page");
        try (Examen examen = Examen.de(SITE, visiteur.cookie().orElse(null))) {
            for (String adresse : adresses) {
                examen.examiner(adresse, AU_CLAVIER.add(adresse.replaceAll("\\?.*", "")));
            }
            rendreCompte(examen);
        }
    }

    private static String suite(String page, Map<String, String> suites) {
        return suites.entrySet().stream()
                .filter(s -> page.equals(s.getKey()) || page.startsWith(s.getKey() + "/"))
                .max(Comparator.comparing(s -> s.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse("");
    }

    private static void rendreCompte(Examen examen) {
        assertTrue(examen.defauts().isEmpty(), "\n" + String.join("\n", examen.defauts()));
    }
}
