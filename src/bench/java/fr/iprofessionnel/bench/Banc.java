package fr.iprofessionnel.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmark from end to end: {@code mvn -Pbench verify -DskipTests}. */
public final class Banc {

    private final Reglages reglages;
    private final BasePostgresql postgresql;
    private final Rapport rapport = new Rapport();

    private Banc(Reglages reglages, BasePostgresql postgresql) {
        this.reglages = reglages;
        this.postgresql = postgresql;
    }

    /** Measures, then prints the report. */
    public static void main(String[] arguments) throws Exception {
        Reglages reglages = Reglages.lire();
        if (reglages.neuf()) {
            Dossiers.vider(reglages.garde());
        }
        Dossiers.vider(reglages.travail());
        try (BasePostgresql postgresql = new BasePostgresql(reglages)) {
            new Banc(reglages, postgresql).executer();
        }
    }

    @SuppressWarnings("SystemOut") // The console is where the benchmark speaks.
    static void dire(String texte) {
        System.out.println(texte);
    }

    private void executer() throws Exception {
        Path reference = ArchiveReference.ecrire(reglages.travail(), postgresql.url(BasePostgresql.APPLICATION));
        if (!MesureImport.existe(reglages.garde())) {
            charger(reference);
        }
        rapport.importation(MesureImport.lire(reglages.garde()), reglages.dossiers());
        try (ServeurWildFly serveur = demarrer(reference)) {
            if (reglages.comptes()) {
                new MesureComptes(reglages, postgresql, serveur, rapport).mesurer();
            } else {
                rapport.promouvables(new MesurePromouvables(postgresql).mesurer());
                mesurerPages(serveur);
            }
        }
        rapport.ecrire(reglages.travail().resolve("rapport.md"));
    }

    private ServeurWildFly demarrer(Path reference) throws Exception {
        return new ServeurWildFly(reglages, postgresql.url(BasePostgresql.APPLICATION), reference);
    }

    /** Loads the database by the real import, then measures the plain insertions of what it wrote. */
    private void charger(Path reference) throws Exception {
        postgresql.recreer(BasePostgresql.APPLICATION);
        Dossiers.vider(reglages.garde().resolve("donnees"));
        Chargement.Resultat chargement;
        try (ServeurWildFly serveur = demarrer(reference)) {
            chargement = new Chargement(postgresql, serveur.jvm()).attendre();
        }
        dire("import : " + chargement);
        InsertionsSimples.Resultat simples = new InsertionsSimples(postgresql).mesurer();
        dire("insertions : " + simples);
        MesureImport.de(chargement, simples).garder(reglages.garde());
    }

    private void mesurerPages(ServeurWildFly serveur) throws Exception {
        CvDeDeuxPages.ecrire(postgresql);
        MessagesGeneres.ecrire(postgresql);
        postgresql.executer(BasePostgresql.APPLICATION, "vacuum analyze");
        Client client = new Client(reglages.portHttp());
        List<PageMesuree> pages = presentes(client);
        Map<PageMesuree, Rapport.Poids> poids = peser(serveur, client, pages);
        Map<PageMesuree, List<Rondes.Cout>> couts = new Rondes(reglages, client, serveur.jvm()).mesurer(pages);
        rapport.pages(couts, poids);
        Catalogue.bornes().forEach(b -> {
            if (couts.containsKey(b.page())) {
                rapport.borne(b.nom(), couts.get(b.page()), couts.get(b.reference()), b.maximum());
            }
        });
        if (couts.containsKey(Catalogue.CV_PDF)) {
            rapport.memoireCv(new MemoireCv(client, serveur.jvm()).mesurer());
        }
        rapport.sessions(sessions(serveur, client));
    }

    private MemoireSessions.Resultat sessions(ServeurWildFly serveur, Client client)
            throws SQLException, IOException, InterruptedException {
        return new MemoireSessions(postgresql, client, serveur.jvm()).mesurer(reglages.sessions());
    }

    private List<PageMesuree> presentes(Client client) throws IOException, InterruptedException {
        List<PageMesuree> presentes = new ArrayList<>();
        for (PageMesuree page : Catalogue.pages()) {
            if (page.estDeLApplication()
                    && !reglages.pages().matcher(page.nom()).find()) {
                continue;
            }
            HttpResponse<byte[]> reponse = client.demander(client.requete(page));
            if (reponse.statusCode() == HttpURLConnection.HTTP_OK) {
                presentes.add(page);
            } else {
                dire("absente (" + reponse.statusCode() + ") : " + page.nom() + ", " + page.adresse());
            }
        }
        return presentes;
    }

    private static Map<PageMesuree, Rapport.Poids> peser(ServeurWildFly serveur, Client client, List<PageMesuree> pages)
            throws IOException, InterruptedException {
        Map<PageMesuree, Rapport.Poids> poids = new LinkedHashMap<>();
        JournalSql journal = new JournalSql(serveur, client);
        for (PageMesuree page : pages) {
            int octets = client.demander(client.requete(page)).body().length;
            int requetes = page.estDeLApplication() ? journal.compter(page) : -1;
            poids.put(page, new Rapport.Poids(octets, requetes));
        }
        journal.fermer();
        return poids;
    }
}
