package fr.iprofessionnel.perspectives.api;

import fr.iprofessionnel.guides.Guides;
import fr.iprofessionnel.guides.recherche.Index;
import fr.iprofessionnel.guides.recherche.Resultat;
import fr.iprofessionnel.perspectives.Saisie;
import fr.iprofessionnel.perspectives.SaisieTexte;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;

/** The search of the guide. */
@Path("guides")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class GuidesResource {

    @Inject
    private Guides guides;

    @Context
    private ServletContext application;

    /** The articles that answer a question, best first. */
    @GET
    @Path("recherche")
    public Response rechercher(@Context UriInfo adresse) {
        Saisie saisie = new SaisieTexte(adresse.getQueryParameters());
        saisie.refuserInconnus(Set.of("q"));
        String question = saisie.exiger("q", saisie.texte("q"));
        if (question != null && question.length() > Index.QUESTION_MAXIMUM) {
            saisie.fauter("q", Textes.phrase("guides.faute.question", Index.QUESTION_MAXIMUM));
        }
        saisie.valider();
        return Reponses.json(new ObjetJson()
                .liste(
                        "resultats",
                        guides.edition().index().chercher(question, null).resultats(),
                        this::resultat)
                .fait());
    }

    private JsonObject resultat(Resultat resultat) {
        return new ObjetJson()
                .texte("titre", resultat.article().titre())
                .texte("chapitre", resultat.chapitre().titre())
                .texte(
                        "adresse",
                        application.getContextPath() + Adresses.GUIDES + "/"
                                + resultat.article().slug())
                .texte("extrait", resultat.extrait())
                .fait();
    }
}
