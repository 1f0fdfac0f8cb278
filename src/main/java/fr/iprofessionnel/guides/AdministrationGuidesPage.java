package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.texte.Faute;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Cellule;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Ligne;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Administration: the articles of the academy, those that ship, and what is wrong in any. */
@Named
@RequestScoped
public class AdministrationGuidesPage {

    private static final String EDITION = "/administration/guides/article?slug=";

    @Inject
    private Guides guides;

    @Inject
    private RedactionService service;

    private List<Version> versions;

    /** Reads what the academy wrote: for its administrators alone. */
    @PostConstruct
    void ouvrir() {
        versions = service.lister();
    }

    /** What is wrong in the articles, which are left out of the guide. */
    public List<Faute> getFautes() {
        return guides.edition().fautes();
    }

    /** Folder of the articles of the academy; empty when none is set. */
    public String getDossier() {
        return Configuration.courante().texte(Parametre.GUIDES_DOSSIER).orElse("");
    }

    /** The articles that the academy wrote on the page; null where there is none. */
    public TableauAffiche getEcrits() {
        return versions.isEmpty()
                ? null
                : new TableauAffiche(
                        Textes.phrase("guides.administration.tableau.ecrits"),
                        colonnes("adresse", "etat", "du", "auteur"),
                        versions.stream().map(AdministrationGuidesPage::ligne).toList());
    }

    private static Ligne ligne(Version version) {
        return new Ligne(
                false,
                List.of(
                        Cellule.entete(Partie.lien(version.slug(), EDITION + version.slug())),
                        Cellule.de(Partie.etiquette(Textes.phrase(version.cle()))),
                        Cellule.de(Partie.texte(Formats.jour(version.du()))),
                        Cellule.de(Partie.texte(version.auteur()), Partie.mention(Formats.moment(version.le())))));
    }

    /** Every article of the guide, with the link that opens it to be replaced. */
    public TableauAffiche getArticles() {
        return new TableauAffiche(
                Textes.phrase("guides.administration.tableau.articles"),
                colonnes("titre", "chapitre", "origine", "verifie"),
                guides.edition().articles().stream()
                        .map(a -> new Ligne(
                                false,
                                List.of(
                                        Cellule.entete(Partie.lien(a.titre(), EDITION + a.slug())),
                                        Cellule.nombre(Partie.texte(Integer.toString(a.chapitre()))),
                                        Cellule.de(Partie.texte(Textes.phrase(
                                                a.estDeLAcademie()
                                                        ? "guides.administration.academie"
                                                        : "guides.administration.livre"))),
                                        Cellule.de(
                                                Partie.texte(Formats.date(a.verifie())),
                                                Partie.aConfirmer(a.estAConfirmer())))))
                        .toList());
    }

    private static List<String> colonnes(String... cles) {
        return List.of(cles).stream()
                .map(c -> Textes.phrase("guides.administration.colonne." + c))
                .toList();
    }
}
