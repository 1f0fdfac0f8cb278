package fr.iprofessionnel.moncompte;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.SureteService;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Entree;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What is known of the caller, for them to take away (RGPD, articles 15 and 20). It wants a proof given lately. */
@Stateless
public class DonneesService {

    @Inject
    private AccesSql sql;

    @Inject
    private SureteService surete;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /**
     * A part of the document.
     *
     * @param titre its title
     * @param fiches one sheet for each row
     */
    public record Partie(String titre, List<List<Entree>> fiches) {}

    /** Writes all of it as JSON, one part after the other. */
    public void ecrire(OutputStream sortie) throws IOException {
        AgentConnecte agent = exiger("JSON");
        try (JsonGenerator json = new JsonFactory().createGenerator(sortie)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("extrait_le", horloge.maintenant().toString());
            for (Volet volet : Volet.values()) {
                json.writeArrayFieldStart(volet.nom());
                for (Map<String, String> ligne : lire(volet, agent)) {
                    json.writeStartObject();
                    for (Map.Entry<String, String> valeur : ligne.entrySet()) {
                        json.writeStringField(valeur.getKey(), valeur.getValue());
                    }
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    /** The parts in their order, for the document. */
    public List<Partie> parties() {
        AgentConnecte agent = exiger("PDF");
        return Arrays.stream(Volet.values())
                .map(v -> new Partie(Textes.phrase(v.cle()), fiches(lire(v, agent))))
                .filter(p -> !p.fiches().isEmpty())
                .toList();
    }

    private static List<List<Entree>> fiches(List<Map<String, String>> lignes) {
        return lignes.stream()
                .map(l -> l.entrySet().stream()
                        .map(v -> Entree.de(
                                Textes.phrase("export.colonne." + v.getKey()), Volet.montrer(v.getKey(), v.getValue())))
                        .toList())
                .toList();
    }

    private AgentConnecte exiger(String forme) {
        AgentConnecte agent = surete.exigerActe();
        journal.noter("EXPORT_DONNEES", agent.compteId(), agent.reference(), null, forme);
        return agent;
    }

    private List<Map<String, String>> lire(Volet volet, AgentConnecte agent) {
        return sql.lire(volet.sql(), volet::lire, agent.compteId());
    }
}
