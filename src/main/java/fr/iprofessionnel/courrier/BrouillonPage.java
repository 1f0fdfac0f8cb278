package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Reference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/**
 * A message that is written, then read again before it is sent: parameter {@code brouillon}; without it, a new one, to the
 * teacher of the file {@code dossier} when a manager begins.
 */
@Named
@RequestScoped
public class BrouillonPage {

    @Inject
    private BrouillonService redaction;

    @Inject
    private CourrierService courrier;

    @Inject
    private ModelesService modeles;

    @Inject
    private DestinataireService destinataires;

    @Inject
    private HttpServletRequest requete;

    private String reference;
    private BrouillonOuvert ouvert;
    private List<ModeleReponse> connus;
    private EnseignantConcerne destinataire;
    private Interlocuteur interlocuteur;

    /** Opens what is written, or prepares a new message. */
    public void ecrire() throws IOException {
        String demandee = requete.getParameter("brouillon");
        if (demandee != null) {
            ouvrir(demandee);
        } else if (isGestion()) {
            destinataire = destinataires.lire(requete.getParameter("dossier"));
        } else {
            interlocuteur = courrier.monInterlocuteur();
        }
    }

    /** Opens what is to be sent. */
    public void relire() throws IOException {
        ouvrir(requete.getParameter("brouillon"));
    }

    /** A draft that was sent already leads to where it went. */
    private void ouvrir(String demandee) throws IOException {
        if (!Reference.estBienFormee(demandee)) {
            throw new Introuvable("brouillon");
        }
        var fil = redaction.filDe(demandee);
        if (fil.isPresent()) {
            Redirection.vers(ActeCourrierServlet.fil(isGestion() ? ActeCourrierServlet.GESTION : "", fil.get())
                    + "&fait=courrier-deja");
            return;
        }
        ouvert = redaction.ouvrir(demandee);
        destinataire = ouvert.enseignant();
        interlocuteur = ouvert.interlocuteur();
    }

    /** Whether the page is in the space of the managers. */
    public boolean isGestion() {
        return requete.getServletPath().startsWith(ActeCourrierServlet.GESTION + "/");
    }

    /** Beginning of the addresses of the author. */
    public String getEspace() {
        return isGestion() ? ActeCourrierServlet.GESTION : "";
    }

    /** What is written; null for a new message. */
    public BrouillonOuvert getOuvert() {
        return ouvert;
    }

    /** The draft; null for a new message. */
    public Brouillon getBrouillon() {
        return ouvert == null ? null : ouvert.brouillon();
    }

    /** Reference of the draft, or the one that a new message will have. */
    public String getReference() {
        if (reference == null) {
            reference =
                    ouvert == null ? Reference.nouvelle() : ouvert.brouillon().reference();
        }
        return reference;
    }

    /** Whether the subject is still to be chosen. */
    public boolean isObjetAChoisir() {
        return ouvert == null || ouvert.fil() == null;
    }

    /** The subjects to choose from. */
    public List<ObjetCourrier> getObjets() {
        return ObjetCourrier.tous();
    }

    /** The texts that an answer may begin with. */
    public List<ModeleReponse> getModeles() {
        if (connus == null) {
            connus = modeles.tous();
        }
        return connus;
    }

    /** The teacher to whom a manager writes; null for a teacher's own new message. */
    public EnseignantConcerne getDestinataire() {
        return destinataire;
    }

    /** Who handles the mail of the teacher; null for a manager's new message. */
    public Interlocuteur getInterlocuteur() {
        return interlocuteur;
    }

    /** How long answers usually take; null when there were too few to say. */
    public DelaiHabituel getDelai() {
        return interlocuteur == null
                ? null
                : courrier.delaiHabituel(interlocuteur.service()).orElse(null);
    }

    /** Longest text, in signs. */
    public int getLongueur() {
        return BrouillonService.LONGUEUR;
    }

    /** How many files a message may have. */
    public int getPiecesNombre() {
        return Configuration.courante().entier(Parametre.COURRIER_PIECES_NOMBRE);
    }

    /** How big a file may be, in MB. */
    public int getPiecesTaille() {
        return Configuration.courante().entier(Parametre.COURRIER_PIECES_TAILLE);
    }

    /** Whether one more file may be added. */
    public boolean isPlace() {
        return ouvert.pieces().size() < getPiecesNombre();
    }

    /** Whether nothing is missing: it may be sent. */
    public boolean isComplet() {
        return getBrouillon().objet() != null
                && getBrouillon().texte() != null
                && !getBrouillon().texte().isBlank();
    }
}
