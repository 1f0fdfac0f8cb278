package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The copies of CVs that the caller, an evaluator, was given to read: parameter {@code page}, from 1. */
@Named
@RequestScoped
public class CvConfiesPage {

    private static final int DERNIERE = 10_000;

    @Inject
    private LectureCvService lectures;

    @Inject
    private HttpServletRequest requete;

    private List<CvConfie> lus;

    /** Reads them, before anything of the page is written. */
    public void ouvrir() {
        lus = lectures.confies(getPage() - 1);
    }

    /** Whether there is none on this page. */
    public boolean isVide() {
        return lus.isEmpty();
    }

    /** Whether there are older ones. */
    public boolean isSuite() {
        return lus.size() > LectureCvService.TRANCHE;
    }

    /** Number of this page, from 1; 1 for what is no number. */
    public int getPage() {
        return Feuillet.numero(requete.getParameter("page"), DERNIERE);
    }

    /** How many were never opened, in a sentence for who may be given some. */
    public String getNouveaux() {
        long nombre = lectures.nouveaux();
        return switch ((int) Math.min(nombre, 2)) {
            case 0 -> Textes.phrase("cv.confies.nouveaux.aucun");
            case 1 -> Textes.phrase("cv.confies.nouveaux.un");
            default -> Textes.phrase("cv.confies.nouveaux", nombre);
        };
    }

    /** The copies of this page, as they are drawn. */
    public TableauAffiche getTableau() {
        return new TableauAffiche(
                Textes.phrase("cv.confies"),
                List.of(
                        Textes.phrase("cv.confies.enseignant"),
                        Textes.phrase("cv.confies.ecole"),
                        Textes.phrase("cv.confies.le"),
                        Textes.phrase("cv.confies.etat")),
                lus.stream()
                        .limit(LectureCvService.TRANCHE)
                        .map(CvConfiesPage::ligne)
                        .toList());
    }

    private static TableauAffiche.Ligne ligne(CvConfie cv) {
        return new TableauAffiche.Ligne(
                false,
                List.of(
                        TableauAffiche.Cellule.entete(
                                Partie.lien(cv.enseignant(), "/gestion/cv/confie?confie=" + cv.reference()),
                                Partie.mention(cv.numero())),
                        TableauAffiche.Cellule.de(Partie.texte(cv.ecole())),
                        TableauAffiche.Cellule.de(Partie.texte(Formats.moment(cv.confieLe()))),
                        TableauAffiche.Cellule.de(
                                cv.luLe() == null
                                        ? Partie.texte(Textes.phrase("cv.confies.nouveau"))
                                        : Partie.texte(Textes.phrase("cv.confies.lu", Formats.moment(cv.luLe()))))));
    }
}
