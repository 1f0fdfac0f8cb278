package fr.iprofessionnel.guides;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the search field proposes while somebody types, as a list in JSON: the same for all. */
@WebServlet("/guides/suggestions")
public class SuggestionsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Guides guides;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        JsonArrayBuilder liste = Json.createArrayBuilder();
        guides.edition().index().propositions().forEach(liste::add);
        reponse.setContentType("application/json");
        reponse.getOutputStream().write(liste.build().toString().getBytes(StandardCharsets.UTF_8));
    }
}
