package fr.iprofessionnel.perspectives.api;

import fr.iprofessionnel.annuaire.Uai;
import fr.iprofessionnel.perspectives.LectureDemande;
import fr.iprofessionnel.perspectives.Saisie;
import fr.iprofessionnel.perspectives.SaisieTexte;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Convention;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.contingent.Contingent;
import fr.iprofessionnel.statut.election.Repartition;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Questions to the tables of the statute, one figure at a time. */
@Path("statut")
@Produces(MediaType.APPLICATION_JSON)
public class StatutResource {

    private static final LocalDate PREMIER = LocalDate.of(1900, 1, 1);
    private static final LocalDate DERNIER = LocalDate.of(2100, 12, 31);
    private static final int INDICE_MAXIMAL = 2000;
    private static final int EFFECTIF = 1_000_000;
    private static final BigDecimal CENT = new BigDecimal(100);
    /** A whole promotion is not carried: it is made. */
    private static final BigDecimal REPORT = new BigDecimal("0.999999");

    private static final int SIEGES = 1_000;
    private static final int LISTES = 200;
    private static final int VOIX = 10_000_000;

    /** Gross monthly salary of an index, on a day. */
    @GET
    @Path("traitement")
    public Response traitement(@Context UriInfo adresse) {
        Saisie saisie = question(adresse, "indice", "date");
        Integer indice = saisie.exiger("indice", saisie.entier("indice", 1, INDICE_MAXIMAL));
        LocalDate date = saisie.exiger("date", saisie.date("date", PREMIER, DERNIER));
        saisie.valider();
        BigDecimal traitement =
                Bareme.courant().traitementMensuelBrut(indice, date).orElse(null);
        if (traitement == null) {
            saisie.fauter("date", Textes.phrase("simulateur.faute.regle"));
        }
        saisie.valider();
        return Reponses.json(
                new ObjetJson().nombre("traitementMensuelBrut", traitement).fait());
    }

    /** Index and salary of each step of a grade, on a day. */
    @GET
    @Path("grilles")
    public Response grilles(@Context UriInfo adresse) {
        Saisie saisie = question(adresse, "echelle", "grade", "date");
        Bareme bareme = Bareme.courant();
        Echelle echelle = saisie.exiger("echelle", saisie.choix("echelle", List.of(Echelle.values())));
        Grade grade = saisie.exiger("grade", LectureDemande.grade(saisie, echelle, bareme));
        LocalDate date = saisie.exiger("date", saisie.date("date", PREMIER, DERNIER));
        saisie.valider();
        List<Echelon> echelons = bareme.echelons(echelle, grade).stream()
                .filter(e -> bareme.indice(e, date).isPresent())
                .sorted(LectureDemande.ORDRE_DE_GRILLE)
                .toList();
        if (echelons.isEmpty()) {
            saisie.fauter("date", Textes.phrase("simulateur.faute.grille"));
        }
        saisie.valider();
        return Reponses.json(new ObjetJson()
                .texte("echelle", echelle)
                .texte("grade", grade)
                .date("date", date)
                .liste("echelons", echelons, e -> echelon(e, bareme, date))
                .fait());
    }

    private static JsonObject echelon(Echelon echelon, Bareme bareme, LocalDate date) {
        Valeur<Integer> indice = bareme.indice(echelon, date).orElseThrow();
        return new ObjetJson()
                .rang("echelon", echelon)
                .texte("chevron", echelon.chevron())
                .entier("indiceMajore", indice)
                .nombre(
                        "traitementMensuelBrut",
                        bareme.traitementMensuelBrut(indice.valeur(), date).orElse(null))
                .booleen("aConfirmer", indice.estAConfirmer())
                .texte("source", indice.source())
                .fait();
    }

    /** Seats of each list, by quotient then highest average. */
    @POST
    @Path("sieges")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sieges(InputStream corps) throws IOException {
        SaisieJson saisie = SaisieJson.lire(corps);
        saisie.refuserInconnus(Set.of("sieges", "listes"));
        Integer sieges = saisie.exiger("sieges", saisie.entier("sieges", 1, SIEGES));
        Map<String, Integer> voix = saisie.exiger("listes", saisie.entiers("listes", LISTES, VOIX));
        if (voix != null && voix.values().stream().allMatch(v -> v == 0)) {
            saisie.fauter("listes", Textes.phrase("simulateur.faute.voix"));
        }
        saisie.valider();
        Repartition repartition = Repartition.calculer(sieges, voix);
        ObjetJson reponse = new ObjetJson().entiers("sieges", repartition.sieges());
        if (repartition.aTirer() > 0) {
            reponse.entier("aTirer", repartition.aTirer()).textes("aDepartager", repartition.aDepartager());
        }
        return Reponses.json(reponse.fait());
    }

    /** How many promotions a rate gives, and the decimal carried to the next year. */
    @GET
    @Path("contingent")
    public Response contingent(@Context UriInfo adresse) {
        Saisie saisie = question(adresse, "effectif", "taux", "report");
        Integer effectif = saisie.exiger("effectif", saisie.entier("effectif", 0, EFFECTIF));
        BigDecimal taux = saisie.exiger("taux", saisie.nombre("taux", BigDecimal.ZERO, CENT));
        BigDecimal report = saisie.nombre("report", BigDecimal.ZERO, REPORT);
        saisie.valider();
        Contingent contingent = Contingent.calculer(effectif, taux, report == null ? BigDecimal.ZERO : report);
        return Reponses.json(new ObjetJson()
                .entier("promotions", contingent.promotions())
                .nombre("report", contingent.report())
                .fait());
    }

    /** Time from a day to another, the first included and the second not. */
    @GET
    @Path("anciennete")
    public Response anciennete(@Context UriInfo adresse) {
        Saisie saisie = question(adresse, "du", "au", "convention");
        LocalDate du = saisie.exiger("du", saisie.date("du", PREMIER, DERNIER));
        LocalDate au = saisie.exiger("au", saisie.date("au", du == null ? PREMIER : du, DERNIER));
        Convention convention = saisie.exiger("convention", saisie.choix("convention", List.of(Convention.values())));
        saisie.valider();
        return Reponses.json(
                convention == Convention.RECTORAT
                        ? ObjetJson.anciennete(Anciennete.entre(du, au))
                        : ObjetJson.duree(Period.between(du, au)));
    }

    /** Whether a number of school is right. */
    @GET
    @Path("uai/{uai}")
    public Response uai(@PathParam("uai") String uai) {
        return Reponses.json(new ObjetJson()
                .texte("uai", uai.toUpperCase(Locale.ROOT))
                .booleen("valide", Uai.estValide(uai))
                .fait());
    }

    /** The parameters of a question; any other is a fault. */
    private static Saisie question(UriInfo adresse, String... connus) {
        Saisie saisie = new SaisieTexte(adresse.getQueryParameters());
        saisie.refuserInconnus(Set.of(connus));
        return saisie;
    }
}
