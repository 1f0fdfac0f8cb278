package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.SaisieService;
import fr.iprofessionnel.socle.Textes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Map;

/**
 * What is asked while one writes: to keep the draft, to go on to reading it again, to add or take away a file, to send, to
 * throw it away. A draft that a script keeps while one types is answered in JSON.
 */
@WebServlet("/courrier/redaction")
@MultipartConfig(fileSizeThreshold = 65_536)
public class BrouillonServlet extends ActeCourrierServlet {

    private static final long serialVersionUID = 1L;
    private static final String CHEMIN = "/courrier/redaction";

    @Inject
    private transient BrouillonService redaction;

    @Inject
    private transient EnvoiService envois;

    @Inject
    private transient ModelesService modeles;

    @Inject
    private transient SaisieService saisies;

    @Inject
    private transient Horloge horloge;

    /** What was typed before the session ended is kept as a draft, and shown. */
    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Map<String, String> saisie = saisies.reprendre(CHEMIN);
        if (saisie.isEmpty()) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String brouillon = redaction.enregistrer(new BrouillonService.Saisie(
                ouNull(saisie.get("brouillon")),
                ouNull(saisie.get("fil")),
                ouNull(saisie.get("dossier")),
                ouNull(saisie.get("objet")),
                ouNull(saisie.get("texte"))));
        reponse.sendRedirect(requete.getContextPath() + ecrire(brouillon) + "&fait=courrier-repris");
    }

    private static String ouNull(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }

    @Override
    protected Garde garder(HttpServletRequest requete) {
        return new Garde(
                redaction.enregistrer(saisie(requete)),
                Textes.phrase("courrier.brouillon.enregistre", Formats.heure(horloge.maintenant())));
    }

    @Override
    protected String agir(HttpServletRequest requete) throws ServletException, IOException {
        String acte = parametre(requete, "acte");
        return switch (acte == null ? "" : acte) {
            case "enregistrer" -> ecrire(redaction.enregistrer(saisie(requete))) + "&fait=courrier-brouillon";
            case "relire" -> relire(redaction.enregistrer(saisie(requete)));
            case "modele" -> inserer(requete);
            case "joindre" -> joindre(requete);
            case "retirer" -> {
                redaction.retirer(brouillon(requete), parametre(requete, "piece"));
                yield relire(brouillon(requete)) + "&fait=courrier-retire#pieces";
            }
            case "envoyer" -> {
                EnvoiService.Envoi envoi = envois.envoyer(brouillon(requete), parametre(requete, "formel") != null);
                yield fil(espace(requete), envoi.fil()) + "&envoye=" + envoi.message();
            }
            case "jeter" -> {
                redaction.jeter(brouillon(requete));
                yield espace(requete) + "/courrier?fait=courrier-jete";
            }
            default -> throw new Introuvable("acte");
        };
    }

    /** Adds the text of a template, with the data of the teacher, at the end of what is written. */
    private String inserer(HttpServletRequest requete) {
        BrouillonService.Saisie saisie = saisie(requete);
        String reference = redaction.enregistrer(saisie);
        String modele = parametre(requete, "modele");
        if (modele == null) {
            throw new Refus("courrier.modele.choisir");
        }
        String texte = modeles.remplir(modele, redaction.ouvrir(reference).enseignant());
        String suite = saisie.texte() == null ? texte : saisie.texte().stripTrailing() + "\n\n" + texte;
        redaction.enregistrer(new BrouillonService.Saisie(reference, null, null, saisie.objet(), suite));
        return ecrire(reference) + "&fait=courrier-modele";
    }

    private String joindre(HttpServletRequest requete) throws ServletException, IOException {
        String brouillon = brouillon(requete);
        boolean une = false;
        for (Part partie : requete.getParts()) {
            if (partie.getName().equals("piece") && partie.getSize() > 0) {
                redaction.joindre(brouillon, partie.getSubmittedFileName(), partie::getInputStream);
                une = true;
            }
        }
        if (!une) {
            throw new Refus("courrier.piece.aucune");
        }
        return relire(brouillon) + "&fait=courrier-joint#pieces";
    }

    private static BrouillonService.Saisie saisie(HttpServletRequest requete) {
        return new BrouillonService.Saisie(
                parametre(requete, "brouillon"),
                parametre(requete, "fil"),
                parametre(requete, "dossier"),
                parametre(requete, "objet"),
                parametre(requete, "texte"));
    }

    private static String brouillon(HttpServletRequest requete) {
        String brouillon = requete.getParameter("brouillon");
        if (!Reference.estBienFormee(brouillon)) {
            throw new Introuvable("brouillon");
        }
        return brouillon;
    }

    /** Page where a draft is written. */
    private String ecrire(String brouillon) {
        return espaceDe(brouillon) + "/courrier/ecrire?brouillon=" + brouillon;
    }

    /** Page where a draft is read again before it is sent. */
    private String relire(String brouillon) {
        return espaceDe(brouillon) + "/courrier/relire?brouillon=" + brouillon;
    }

    private String espaceDe(String brouillon) {
        return redaction.estDuService(brouillon) ? GESTION : "";
    }

    @Override
    protected String retour(HttpServletRequest requete) {
        String brouillon = requete.getParameter("brouillon");
        String acte = requete.getParameter("acte");
        if (Reference.estBienFormee(brouillon)) {
            String page = "joindre".equals(acte) || "envoyer".equals(acte) ? "relire" : "ecrire";
            return espace(requete) + "/courrier/" + page + "?brouillon=" + brouillon;
        }
        String fil = requete.getParameter("fil");
        return Reference.estBienFormee(fil) ? fil(espace(requete), fil) : espace(requete) + "/courrier/ecrire";
    }
}
