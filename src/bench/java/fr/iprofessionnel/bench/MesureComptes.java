package fr.iprofessionnel.bench;

import fr.iprofessionnel.socle.Cles;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the account screens let be seen and cost: existence, sign-in, attack. */
final class MesureComptes {

    private final Reglages reglages;
    private final BasePostgresql postgresql;
    private final ServeurWildFly serveur;
    private final Rapport rapport;
    private final Guichet guichet;
    private final Cles cles;

    MesureComptes(Reglages reglages, BasePostgresql postgresql, ServeurWildFly serveur, Rapport rapport) {
        this.reglages = reglages;
        this.postgresql = postgresql;
        this.serveur = serveur;
        this.rapport = rapport;
        this.cles = new Cles(reglages.garde().resolve("donnees").resolve("cles.properties"));
        this.guichet = new Guichet(reglages.portHttp(), cles);
    }

    void mesurer() throws IOException, InterruptedException, SQLException {
        List<ComptesMesures.Titulaire> titulaires = ComptesMesures.preparer(postgresql, cles);
        MesureExistence existence = new MesureExistence(guichet, titulaires);
        for (MesureExistence.Page page : MesureExistence.Page.values()) {
            existence(page, existence.mesurer(page));
        }
        titulaires = ComptesMesures.preparer(postgresql, cles);
        attaque(new MesureAttaque(guichet, postgresql, titulaires).mesurer());
        // After the attack, which has made the server compile its code.
        cout(new MesureCoutConnexion(
                        guichet, new Client(reglages.portHttp()), serveur.jvm(), postgresql, reglages.portHttp())
                .mesurer(titulaires.subList(1, 201)));
    }

    private void existence(MesureExistence.Page page, Map<MesureExistence.Groupe, List<Double>> temps) {
        List<Double> connus = temps.get(MesureExistence.Groupe.CONNUS);
        List<Double> inconnus = temps.get(MesureExistence.Groupe.INCONNUS);
        List<Double> autres = temps.get(MesureExistence.Groupe.AUTRES_INCONNUS);
        rapport.ligne(
                "%s: medians %.2f ms (known), %.2f and %.2f ms (two groups of unknown)",
                page, Echantillons.mediane(connus), Echantillons.mediane(inconnus), Echantillons.mediane(autres));
        List<Double> tousInconnus = new ArrayList<>(inconnus);
        tousInconnus.addAll(autres);
        dire("  two groups of unknown", Echantillons.comparer(inconnus, autres));
        dire("  known and unknown    ", Echantillons.comparer(connus, inconnus));
        dire("  known and all unknown", Echantillons.comparer(connus, tousInconnus));
    }

    private void dire(String quoi, Echantillons.Difference d) {
        rapport.ligne(
                "%s: rank %.3f (0.5 ± %.3f), distance %.3f (at most %.3f): %s",
                quoi, d.rang(), d.rangBruit(), d.ecart(), d.ecartBruit(), d.estDuBruit() ? "noise" : "NOT NOISE");
    }

    private void cout(MesureCoutConnexion.Resultat r) {
        cout("median time", r, MesureCoutConnexion.Cout::temps, Echantillons::mediane);
        // The system counts processor time by hundredths of a second: only their sum is exact.
        cout("mean server CPU", r, MesureCoutConnexion.Cout::processeur, Echantillons::moyenne);
    }

    private void cout(
            String quoi,
            MesureCoutConnexion.Resultat r,
            ToDoubleFunction<MesureCoutConnexion.Cout> mesure,
            ToDoubleFunction<List<Double>> resume) {
        List<Double> hachages = r.hachages().stream().map(mesure::applyAsDouble).toList();
        List<Double> connexions =
                r.connexions().stream().map(mesure::applyAsDouble).toList();
        double hachage = resume.applyAsDouble(hachages);
        double connexion = resume.applyAsDouble(connexions);
        rapport.ligne(
                "Sign-in, %s: %.1f ms, Argon2id alone %.1f ms (%d turns): %.1f %% more, bar 20: %s",
                quoi,
                connexion,
                hachage,
                hachages.size(),
                100 * (connexion / hachage - 1),
                connexion <= 1.2 * hachage ? "holds" : "DOES NOT HOLD");
    }

    private void attaque(MesureAttaque.Resultat r) {
        double calme = Echantillons.mediane(r.calmes());
        double attaque = Echantillons.mediane(r.attaquees());
        rapport.ligne("Attack of %,d sign-ins: %s", MesureAttaque.ESSAIS, r.reponses());
        rapport.ligne(
                "Sign-in of others: median %.0f ms without attack (%d), %.0f ms with (%d): ratio %.2f, bar 1.5: %s",
                calme,
                r.calmes().size(),
                attaque,
                r.attaquees().size(),
                attaque / calme,
                attaque <= 1.5 * calme ? "holds" : "DOES NOT HOLD");
        rapport.ligne(
                "  nine in ten within %.0f ms without, %.0f ms with",
                Echantillons.quantile(r.calmes(), 0.9), Echantillons.quantile(r.attaquees(), 0.9));
        r.suitesDuTitulaire().forEach(s -> rapport.ligne("Owner of the attacked account: %s", s));
    }
}
