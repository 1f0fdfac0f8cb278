package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.NonLus;
import fr.iprofessionnel.socle.Portail;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Bloc;
import fr.iprofessionnel.socle.affichage.Entree;
import fr.iprofessionnel.socle.affichage.Partie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A conversation: parameter {@code fil}; {@code envoye} names the message that was just sent. */
@Named
@RequestScoped
public class FilPage {

    @Inject
    private CourrierService courrier;

    @Inject
    private BrouillonService redaction;

    @Inject
    private SuiviFilService suivi;

    @Inject
    private ModelesService modeles;

    @Inject
    private AccuseService accuses;

    @Inject
    private Horloge horloge;

    @Inject
    private HttpServletRequest requete;

    @Inject
    private Portail portail;

    private FilOuvert ouvert;
    private List<Collegue> collegues;
    private List<ModeleReponse> connus;
    private Optional<String> suivant;
    private Brouillon reponse;
    private AccuseService.AccuseLisible accuse;

    /** Opens it; before anything is written of the page. */
    public void ouvrir() {
        ouvert = courrier.ouvrir(requete.getParameter("fil"));
        if (getFil().nonLu()) {
            // It was counted among those to read before it was opened.
            requete.setAttribute(NonLus.ATTRIBUT, courrier.nonLus());
        }
        reponse = redaction.reponse(getFil().reference()).orElse(null);
        String envoye = requete.getParameter("envoye");
        if (envoye != null && !isDuService()) {
            accuse = accuses.lire(getFil().reference(), envoye);
        }
    }

    public Fil getFil() {
        return ouvert.fil();
    }

    public List<MessageLu> getMessages() {
        return ouvert.messages();
    }

    /** The messages, as the page draws them. */
    public List<Bloc> getConversation() {
        return List.of(new MessagesBloc(ouvert, portail.getAgent().jeton(), portail.getAuteur()));
    }

    /** Whether the reader is of the service. */
    public boolean isDuService() {
        return ouvert.estDuService();
    }

    /** Whether a message was just sent. */
    public boolean isEnvoye() {
        return requete.getParameter("envoye") != null;
    }

    /** The acknowledgement of what was just sent; null when nothing was. */
    public AccuseService.AccuseLisible getAccuse() {
        return accuse;
    }

    /** How long answers usually take; null when there were too few to say. */
    public DelaiHabituel getDelai() {
        return courrier.delaiHabituel(getFil().interlocuteur().service()).orElse(null);
    }

    /** What the reader is writing here; null when nothing. */
    public Brouillon getReponse() {
        return reponse;
    }

    /** Beginning of the addresses of the reader. */
    public String getEspace() {
        return isDuService() ? ActeCourrierServlet.GESTION : "";
    }

    /** Whether the service is late. */
    public boolean isEnRetard() {
        return getFil().estEnRetard(horloge.aujourdhui());
    }

    /** The lines of a message, for the PDF. */
    public List<String> lignes(MessageLu message) {
        return message.texte().lines().toList();
    }

    /** Where the teacher stands, for the service. */
    public List<Entree> getSynthese() {
        EnseignantConcerne e = getFil().enseignant();
        List<Entree> entrees = new ArrayList<>();
        entrees.add(Entree.de(
                Textes.phrase("courrier.synthese.nom"),
                Partie.lien(e.nomComplet(), "/dossier?dossier=" + e.dossier())));
        ajouter(entrees, "courrier.synthese.echelle", e.echelle());
        ajouter(entrees, "courrier.synthese.echelon", e.echelon());
        ajouter(entrees, "courrier.synthese.ecole", e.ecole());
        ajouter(entrees, "courrier.synthese.discipline", e.discipline());
        entrees.add(Entree.de(
                Textes.phrase("courrier.synthese.perspectives"),
                Partie.lien(
                        Textes.phrase("courrier.synthese.perspectives.lien"), "/perspectives?dossier=" + e.dossier())));
        return entrees;
    }

    private static void ajouter(List<Entree> entrees, String cle, String valeur) {
        if (valeur != null && !valeur.isEmpty()) {
            entrees.add(Entree.de(Textes.phrase(cle), valeur));
        }
    }

    /** The managers to whom it may be passed on. */
    public List<Collegue> getCollegues() {
        if (collegues == null) {
            collegues = suivi.collegues();
        }
        return collegues;
    }

    /** The texts that an answer may begin with. */
    public List<ModeleReponse> getModeles() {
        if (connus == null) {
            connus = modeles.tous();
        }
        return connus;
    }

    /** The states that the report of an error may be put in. */
    public List<EtatSignalement> getEtatsSignalement() {
        return Arrays.asList(EtatSignalement.values());
    }

    /** The conversation to handle next; null when nothing else waits. */
    public String getSuivant() {
        if (suivant == null) {
            suivant = courrier.suivant(getFil().reference());
        }
        return suivant.orElse(null);
    }
}
