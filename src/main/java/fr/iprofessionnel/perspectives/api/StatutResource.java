package fr.iprofessionnel.perspectives.api;

import fr.iprofessionnel.annuaire.Uai;
import fr.iprofessionnel.perspectives.Saisie;
import fr.iprofessionnel.perspectives.SaisieTexte;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.bareme.Bareme;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** Questions to the tables of the statute, one figure at a time. */
@Path("statut")
@Produces(MediaType.APPLICATION_JSON)
public class StatutResource {

    private static final LocalDate PREMIER = LocalDate.of(1900, 1, 1);
    private static final LocalDate DERNIER = LocalDate.of(2100, 12, 31);
    private static final int INDICE_MAXIMAL = 2000;

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
        return Reponses.json(Json.createObjectBuilder()
                .add("traitementMensuelBrut", traitement)
                .build());
    }

    /** Whether a number of school is right. */
    @GET
    @Path("uai/{uai}")
    public Response uai(@PathParam("uai") String uai) {
        return Reponses.json(Json.createObjectBuilder()
                .add("uai", uai.toUpperCase(Locale.ROOT))
                .add("valide", Uai.estValide(uai))
                .build());
    }

    /** The parameters of a question; any other is a fault. */
    private static Saisie question(UriInfo adresse, String... connus) {
        Saisie saisie = new SaisieTexte(adresse.getQueryParameters());
        saisie.refuserInconnus(Set.of(connus));
        return saisie;
    }
}
