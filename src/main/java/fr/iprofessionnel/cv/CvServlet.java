package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.ActeServlet;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.SaisieService;
import fr.iprofessionnel.socle.Textes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a teacher asks of their CV: see the cases of {@link #agir}. What a script keeps while one types comes here too. */
@WebServlet("/cv/acte")
public class CvServlet extends ActeServlet {

    private static final long serialVersionUID = 1L;
    private static final String CHEMIN = "/cv/acte";
    private static final String VERSIONS = "/cv/versions";
    private static final String FORMULAIRE = "saisie:";
    private static final List<String> GESTES =
            List.of("monter", "descendre", "glisser", "supprimer", "masquer", "montrer");

    @Inject
    private transient VersionCvService versions;

    @Inject
    private transient LigneCvService lignes;

    @Inject
    private transient CvService cvs;

    @Inject
    private transient SaisieService saisies;

    @Inject
    private transient Horloge horloge;

    /** What was typed before the session ended is kept, and shown. */
    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Map<String, String> saisie = saisies.reprendre(CHEMIN);
        if (!"presenter".equals(saisie.get("acte"))) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String cv = versions.presenter(saisie.get(CvPage.PARAMETRE), saisie.get("titre"), saisie.get("presentation"));
        reponse.sendRedirect(requete.getContextPath() + cv(cv, "cv-enregistre"));
    }

    @Override
    protected Garde garder(HttpServletRequest requete) {
        boolean visaRetire = false;
        if (requete.getParameter(FORMULAIRE + "intitule") == null) {
            presenter(requete);
        } else {
            visaRetire = lignes.enregistrer(saisie(requete)).visaRetire();
        }
        String heure = Formats.heure(horloge.maintenant());
        return new Garde(null, Textes.phrase(visaRetire ? "cv.enregistre.visa" : "cv.enregistre", heure));
    }

    private static LigneCvService.Saisie saisie(HttpServletRequest requete) {
        return new LigneCvService.Saisie(
                parametre(requete, CvPage.PARAMETRE),
                parametre(requete, "ligne"),
                Section.de(requete.getParameter("section")).orElse(null),
                parametre(requete, FORMULAIRE + "intitule"),
                parametre(requete, FORMULAIRE + "organisme"),
                parametre(requete, FORMULAIRE + "uai"),
                parametre(requete, FORMULAIRE + "du"),
                parametre(requete, FORMULAIRE + "au"),
                parametre(requete, FORMULAIRE + "niveau"),
                parametre(requete, FORMULAIRE + "texte"));
    }

    private String presenter(HttpServletRequest requete) {
        return versions.presenter(
                parametre(requete, CvPage.PARAMETRE), parametre(requete, "titre"), parametre(requete, "presentation"));
    }

    @Override
    protected String agir(HttpServletRequest requete) {
        String acte = parametre(requete, "acte");
        String cv = parametre(requete, CvPage.PARAMETRE);
        String nom = parametre(requete, "nom");
        return switch (acte == null ? "" : acte) {
            case "presenter" -> cv(presenter(requete), "cv-enregistre");
            case "lignes" -> agirSurLigne(requete);
            case "regler" -> "/cv/editer?cv=" + regler(requete, cv) + "&fait=cv-regle";
            case "creer" -> cv(versions.creer(nom), "cv-cree");
            case "dupliquer" -> cv(versions.dupliquer(cv, nom), "cv-duplique");
            case "renommer" -> {
                versions.renommer(cv, nom);
                yield VERSIONS + "?fait=cv-renomme";
            }
            case "supprimer" -> {
                versions.supprimer(cv);
                yield VERSIONS + "?fait=cv-supprime";
            }
            case "figer" -> "/cv/copie?copie=" + cvs.figer(cv).reference() + "&fait=cv-fige";
            default -> throw new Introuvable("acte");
        };
    }

    private String regler(HttpServletRequest requete, String cv) {
        String[] montrees = requete.getParameterValues("montree");
        return versions.mettreEnPage(
                cv,
                Modele.de(requete.getParameter("modele")).orElse(Modele.COLONNE),
                "1".equals(requete.getParameter("pages")) ? 1 : 2,
                montrees == null ? Set.of() : Set.copyOf(Arrays.asList(montrees)));
    }

    /** A button of the list of lines: its name is what to do, its value what to do it to. */
    private String agirSurLigne(HttpServletRequest requete) {
        String cv = parametre(requete, CvPage.PARAMETRE);
        String geste = GESTES.stream()
                .filter(g -> parametre(requete, g) != null)
                .findFirst()
                .orElseThrow(() -> new Introuvable("acte"));
        String valeur = parametre(requete, geste);
        return switch (geste) {
            case "monter" -> ligne(lignes.deplacer(exiger(valeur), -1), valeur);
            case "descendre" -> ligne(lignes.deplacer(exiger(valeur), 1), valeur);
            case "glisser" -> ligne(lignes.deplacer(exiger(valeur), pas(requete)), valeur);
            case "supprimer" -> cv(lignes.supprimer(exiger(valeur)), "cv-ligne-supprimee");
            case "masquer" -> cv(versions.montrer(cv, valeur, false), "cv-masquee");
            default -> cv(versions.montrer(cv, valeur, true), "cv-montree");
        };
    }

    private static int pas(HttpServletRequest requete) {
        String pas = requete.getParameter("pas");
        return pas != null && pas.matches("-?\\d{1,3}") ? Integer.parseInt(pas) : 0;
    }

    private static String exiger(String reference) {
        if (!Reference.estBienFormee(reference)) {
            throw new Introuvable("ligne de CV");
        }
        return reference;
    }

    private static String cv(String cv, String fait) {
        return "/cv?cv=" + cv + "&fait=" + fait;
    }

    private static String ligne(String cv, String ligne) {
        return cv(cv, "cv-deplacee") + "#l-" + ligne;
    }

    @Override
    protected String retour(HttpServletRequest requete) {
        String cv = requete.getParameter(CvPage.PARAMETRE);
        String suite = Reference.estBienFormee(cv) ? CvPage.suite(cv) : "";
        String acte = requete.getParameter("acte");
        return switch (acte == null ? "" : acte) {
            case "creer", "dupliquer", "renommer", "supprimer" -> VERSIONS;
            case "regler" -> "/cv/editer" + suite;
            default -> "/cv" + suite;
        };
    }
}
