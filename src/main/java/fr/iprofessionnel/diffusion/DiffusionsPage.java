package fr.iprofessionnel.diffusion;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Cellule;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Ligne;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The messages to many of a service. */
@Named
@RequestScoped
public class DiffusionsPage {

    static final String PAGE = "/gestion/diffusions";

    @Inject
    private DiffusionService diffusions;

    private List<Diffusion> toutes;

    /** Reads them; before anything is written of the page. */
    public void ouvrir() {
        toutes = diffusions.lister();
    }

    public boolean isVide() {
        return toutes.isEmpty();
    }

    /** The messages, the most recent first. */
    public TableauAffiche getTableau() {
        return new TableauAffiche(
                Textes.phrase("diffusion.tableau"),
                Stream.of("objet", "etat", "atteints", "auteur", "date")
                        .map(n -> Textes.phrase("diffusion.colonne." + n))
                        .toList(),
                toutes.stream().map(DiffusionsPage::ligne).toList());
    }

    private static Ligne ligne(Diffusion d) {
        String objet = d.objet().isEmpty() ? Textes.phrase("diffusion.sans-nom") : d.objet();
        return new Ligne(
                false,
                List.of(
                        Cellule.entete(Partie.lien(objet, PAGE + "/message?ref=" + d.reference())),
                        Cellule.de(Partie.etiquette(etat(d))),
                        Cellule.nombre(Partie.texte(compte(d))),
                        Cellule.de(Partie.texte(d.auteur())),
                        Cellule.de(Partie.texte(Formats.moment(d.creeLe())))));
    }

    /** Where it stands, in words. */
    static String etat(Diffusion diffusion) {
        return Textes.phrase("diffusion.etat." + diffusion.etat().name().toLowerCase(Locale.ROOT));
    }

    /** How many it reached, of how many. */
    static String compte(Diffusion diffusion) {
        return Textes.phrase(
                "diffusion.compte", Formats.nombre(diffusion.envoyes()), Formats.nombre(diffusion.destinataires()));
    }
}
