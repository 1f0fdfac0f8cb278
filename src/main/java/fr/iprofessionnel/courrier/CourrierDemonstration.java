package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.DemonstrationChargee;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Gives the fictional academy some conversations of the last weeks, in every state: new, read, answered, late, closed, put
 * away, the report of an error. They stand in {@code demonstration/courrier.json}; their days are counted back from today.
 */
@ApplicationScoped
class CourrierDemonstration {

    private static final String JOURS = "jours";

    @Inject
    private AccesSql sql;

    @Inject
    private FilRepository fils;

    @Inject
    private MessageRepository messages;

    @Inject
    private Horloge horloge;

    @Inject
    private Cles cles;

    /** Who writes. */
    private record Auteur(long compte, String nom) {}

    void ecrire(@Observes DemonstrationChargee chargee) throws IOException {
        if (!Configuration.courante().estOui(Parametre.DEMONSTRATION_COURRIER)) {
            return;
        }
        chargee.pourChaque("courrier.json", this::ecrire);
    }

    private void ecrire(JsonObject conversation) {
        String identifiant = conversation.getString("de");
        Fil fil = commencer(conversation, identifiant);
        Auteur enseignant = auteur("identifiant = ?", identifiant);
        Auteur gestionnaire = auteur("agent_id = ?", fil.interlocuteur().gestionnaireId());
        for (JsonValue message : conversation.getJsonArray("messages")) {
            JsonObject m = message.asJsonObject();
            boolean duService = m.getString("sens", "").equals(Sens.SERVICE.name());
            String texte = m.getString("texte");
            Instant le = moment(m);
            ajouter(fil, duService ? Sens.SERVICE : Sens.ENSEIGNANT, duService ? gestionnaire : enseignant, texte, le);
            avancer(fil, m, duService, texte, le);
        }
        finir(conversation, fil, gestionnaire);
    }

    private Fil commencer(JsonObject conversation, String identifiant) {
        String reference = Reference.nouvelle();
        String objet = conversation.getString("objet");
        Instant le = moment(conversation.getJsonArray("messages").getJsonObject(0));
        long dossier = sql.premier(
                        "select d.id from dossier d join compte c on c.agent_id = d.agent_id where c.identifiant = ?",
                        AccesSql.Colonnes::nombre,
                        identifiant)
                .orElseThrow();
        Brouillon debut = new Brouillon(
                null,
                dossier,
                null,
                objet,
                null,
                conversation.getString("citation", null),
                conversation.getString("rubrique", null),
                null,
                null,
                null);
        return fils.ajouter(
                reference,
                debut,
                fils.correspondants(dossier, horloge.aujourdhui()),
                Attente.SERVICE,
                echeance(objet, le),
                le,
                null);
    }

    private void ajouter(Fil fil, Sens sens, Auteur auteur, String texte, Instant le) {
        String reference = Reference.nouvelle();
        boolean depot = sens == Sens.ENSEIGNANT;
        messages.ajouter(new MessageRepository.Nouveau(
                reference,
                fil.id(),
                sens,
                auteur.compte(),
                auteur.nom(),
                depot ? null : fil.interlocuteur().fonction(),
                texte,
                fil.objet(),
                le,
                le,
                depot ? CodeAccuse.empreinte(CodeAccuse.de(reference, cles)) : null,
                depot ? fil.interlocuteur().service() : null,
                false));
    }

    private void avancer(Fil fil, JsonObject message, boolean duService, String texte, Instant le) {
        boolean nonLu = duService && !message.containsKey("lu");
        if (duService) {
            messages.marquerLus(fil.id(), Sens.ENSEIGNANT, le.minusSeconds(1200));
        }
        messages.marquerRepondus(fil.id(), duService ? Sens.ENSEIGNANT : Sens.SERVICE, le);
        fils.avancer(
                fil.id(),
                duService ? Attente.ENSEIGNANT : Attente.SERVICE,
                echeance(fil.objet(), le),
                le,
                EnvoiService.extrait(texte),
                nonLu);
        if (duService && !nonLu) {
            messages.marquerLus(fil.id(), Sens.SERVICE, moment(message.getInt("lu"), "19:00"));
        }
    }

    private void finir(JsonObject conversation, Fil fil, Auteur gestionnaire) {
        if (conversation.containsKey("note")) {
            JsonObject note = conversation.getJsonObject("note");
            ajouter(fil, Sens.NOTE, gestionnaire, note.getString("texte"), moment(note));
        }
        if (conversation.containsKey("etat")) {
            EtatSignalement etat = EtatSignalement.valueOf(conversation.getString("etat"));
            fils.decider(fil.id(), etat, null, moment(conversation.getJsonObject("note")));
        }
        if (conversation.containsKey("clos")) {
            Instant le = moment(conversation.getJsonObject("clos"));
            fils.clore(fil.id(), le);
            ajouter(fil, Sens.FAIT, gestionnaire, Textes.phrase("courrier.fait.clos"), le);
        }
        if (conversation.getBoolean("archive", false)) {
            fils.archiver(fil.id(), true);
        }
    }

    private Auteur auteur(String condition, Object valeur) {
        return sql.premier(
                        "select c.id, a.prenom, a.nom_usage from compte c join agent a on a.id = c.agent_id where c."
                                + condition,
                        c -> new Auteur(c.nombre(), c.texte() + " " + c.texte()),
                        valeur)
                .orElseThrow();
    }

    private LocalDate echeance(String objet, Instant le) {
        return ObjetCourrier.echeance(objet, le.atZone(Horloge.PARIS).toLocalDate());
    }

    private Instant moment(JsonObject quand) {
        return moment(quand.getInt(JOURS), quand.getString("heure"));
    }

    /** An hour of Paris, some days ago. */
    private Instant moment(int jours, String heure) {
        return horloge.aujourdhui()
                .minusDays(jours)
                .atTime(LocalTime.parse(heure))
                .atZone(Horloge.PARIS)
                .toInstant();
    }
}
