package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Entree;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Cellule;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Ligne;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.explication.Condition;
import fr.iprofessionnel.statut.explication.Divergence;
import fr.iprofessionnel.statut.explication.DonneeLue;
import fr.iprofessionnel.statut.explication.Explication;
import fr.iprofessionnel.statut.explication.ParametreLu;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A result explained, under the headings of R.311-3-1-2 of the code des relations entre le public et l'administration:
 * each operation, the data and the figures of the statute that it read. What the computation is worth, which is the same
 * for all, the page says once.
 */
public final class Pourquoi {

    private final String objet;
    private final String calcul;
    private final Explication explication;
    private final Adresses adresses;
    private final CodePromotion promotion;

    /** The same for a promotion. */
    Pourquoi(CodePromotion promotion, Explication explication, Adresses adresses) {
        this(promotion.libelle(), promotion.name(), explication, adresses, promotion);
    }

    /**
     * An explanation.
     *
     * @param objet what it explains, in French: names its tables, and is unique in the page
     * @param calcul name of the computation in the message that contests it
     */
    Pourquoi(String objet, String calcul, Explication explication, Adresses adresses) {
        this(objet, calcul, explication, adresses, null);
    }

    private Pourquoi(String objet, String calcul, Explication explication, Adresses adresses, CodePromotion promotion) {
        this.promotion = promotion;
        this.objet = objet;
        this.calcul = calcul;
        this.explication = explication;
        this.adresses = adresses;
    }

    /** What the whole explains, in French. */
    public String getObjet() {
        return objet;
    }

    /** Where the message that contests the whole is prepared; null for who is not the teacher. */
    public String getContester() {
        return adresses.contester(calcul, null, null);
    }

    /** Each condition; null where there is none. */
    public TableauAffiche getConditions() {
        return explication.conditions().isEmpty()
                ? null
                : tableau(
                        "conditions",
                        List.of("condition", "requis", "constate", "remplie", "depuis", "texte"),
                        explication.conditions().stream().map(this::ligne).toList());
    }

    private Ligne ligne(Condition condition) {
        String contester = adresses.contester(
                calcul, condition.critere().name(), condition.critere().donnee());
        return new Ligne(
                false,
                List.of(
                        Cellule.entete(libelle(condition)),
                        Cellule.de(Partie.texte(condition.requisEnTexte())),
                        Cellule.de(Partie.texte(condition.constateEnTexte()), lien(condition)),
                        Cellule.de(
                                Partie.etiquette(Reponse.de(condition.verdict()).phrase())),
                        Cellule.de(Partie.texte(Formats.jour(condition.depuis()))),
                        Cellule.de(
                                Partie.texte(condition.reference()),
                                contester == null ? null : Partie.signaler(contester, condition.libelle()))));
    }

    /** The name of a condition, which opens the article that tells of it. */
    private Partie libelle(Condition condition) {
        String article = adresses.article(condition.critere(), promotion);
        return article == null ? Partie.texte(condition.libelle()) : Partie.lien(condition.libelle(), article);
    }

    /** Where what is missing may be completed. */
    private Partie lien(Condition condition) {
        return condition.verdict() == Verdict.INDETERMINE
                ? adresses.donnee(condition.critere().donnee())
                        .map(a -> Partie.lien(Textes.phrase("perspectives.rubrique"), a))
                        .orElse(null)
                : null;
    }

    /** What was worked out on the way to the answer, one after the other. */
    public List<Entree> getOperations() {
        List<Entree> operations = new ArrayList<>();
        ajouterDetails(operations, explication);
        return operations;
    }

    private static void ajouterDetails(List<Entree> operations, Explication resultat) {
        for (Explication detail : resultat.details()) {
            ajouterDetails(operations, detail);
            operations.add(Entree.de(detail.titre(), detail.conclusion()));
        }
    }

    /** Second heading: data read, with their origin. */
    public TableauAffiche getDonnees() {
        return tableau(
                "donnees",
                List.of("donnee", "valeur", "origine"),
                explication.toutesDonnees().stream().map(this::ligne).toList());
    }

    private Ligne ligne(DonneeLue donnee) {
        LocalDate jour = donnee.origine().miseAJour();
        String libelle = Formats.majuscule(donnee.libelle());
        String origine = jour == null
                ? donnee.origine().libelle()
                : Textes.phrase("perspectives.origine.jour", donnee.origine().libelle(), Formats.date(jour));
        return new Ligne(
                false,
                List.of(
                        Cellule.entete(adresses.donnee(donnee.donnee())
                                .map(a -> Partie.lien(libelle, a))
                                .orElse(Partie.texte(libelle))),
                        Cellule.de(
                                donnee.manque()
                                        ? Partie.alerte(Textes.phrase("perspectives.manque"))
                                        : Partie.texte(donnee.valeur())),
                        Cellule.de(Partie.texte(donnee.manque() ? "" : origine))));
    }

    /** Third heading: figures of the statute read; null where there is none. */
    public TableauAffiche getParametres() {
        List<ParametreLu> parametres = explication.tousParametres();
        return parametres.isEmpty()
                ? null
                : tableau(
                        "parametres",
                        List.of("parametre", "valeur", "validite", "source"),
                        parametres.stream().map(Pourquoi::ligne).toList());
    }

    private static Ligne ligne(ParametreLu parametre) {
        return new Ligne(
                false,
                List.of(
                        Cellule.entete(Partie.texte(parametre.libelle())),
                        Cellule.de(Partie.texte(parametre.valeur())),
                        Cellule.de(Partie.texte(validite(parametre.du(), parametre.au()))),
                        Cellule.de(
                                Partie.texte(parametre.source()),
                                parametre.estAConfirmer()
                                        ? Partie.aConfirmer(true)
                                        : Partie.mention(Textes.phrase("perspectives.confirme")))));
    }

    private static String validite(LocalDate du, LocalDate au) {
        if (du == null && au == null) {
            return Textes.phrase("perspectives.toujours");
        }
        if (au == null) {
            return Textes.phrase("periode.depuis", Formats.jour(du));
        }
        return du == null
                ? Textes.phrase("perspectives.jusquau", Formats.jour(au))
                : Textes.phrase("periode.du-au", Formats.jour(du), Formats.jour(au));
    }

    /** Sources that disagree, both shown; null where there is none. */
    public TableauAffiche getDivergences() {
        List<Divergence> divergences = divergences(explication);
        return divergences.isEmpty()
                ? null
                : tableau(
                        "divergences",
                        List.of("objet", "retenu", "autre"),
                        divergences.stream().map(Pourquoi::ligne).toList());
    }

    private static List<Divergence> divergences(Explication resultat) {
        List<Divergence> toutes = new ArrayList<>(resultat.divergences());
        resultat.details().forEach(d -> toutes.addAll(divergences(d)));
        return toutes.stream().distinct().toList();
    }

    private static Ligne ligne(Divergence divergence) {
        return new Ligne(
                false,
                List.of(
                        Cellule.entete(Partie.texte(divergence.objet())),
                        Cellule.de(Partie.texte(divergence.retenu()), Partie.mention(divergence.sourceRetenue())),
                        Cellule.de(Partie.texte(divergence.autre()), Partie.mention(divergence.autreSource()))));
    }

    private TableauAffiche tableau(String nom, List<String> colonnes, List<Ligne> lignes) {
        return new TableauAffiche(
                Textes.phrase("perspectives.tableau." + nom, objet),
                colonnes.stream()
                        .map(c -> Textes.phrase("perspectives.colonne." + c))
                        .toList(),
                lignes);
    }
}
