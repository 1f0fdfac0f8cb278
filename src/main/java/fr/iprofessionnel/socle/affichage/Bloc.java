package fr.iprofessionnel.socle.affichage;

import fr.iprofessionnel.socle.Textes;
import java.util.List;

/** A block of a page: it knows what it says, and writes its markup. */
@FunctionalInterface
public interface Bloc {

    /** Writes the block. */
    void dessiner(Plume plume);

    /** A heading of the second level; with an identifier where an address leads to it, null otherwise. */
    static Bloc titre(String id, String texte) {
        return plume -> plume.ouvrir("h2").attribut("id", id).texte(texte).fermer("h2");
    }

    /** A paragraph; pieces that are null are left out. */
    static Bloc paragraphe(String classe, Partie... parties) {
        List<Partie> presentes = Partie.presentes(parties);
        return plume -> plume.ouvrir("p", classe).parties(presentes).fermer("p");
    }

    /** Links in one paragraph. */
    static Bloc enumeration(List<Partie> liens) {
        return plume -> {
            plume.ouvrir("p");
            String separation = null;
            for (Partie lien : liens) {
                plume.texte(separation).partie(lien);
                separation = " · ";
            }
            plume.fermer("p");
        };
    }

    /** A paragraph that a screen reader says by itself when the page comes. */
    static Bloc etat(Partie... parties) {
        List<Partie> presentes = Partie.presentes(parties);
        return plume ->
                plume.ouvrir("p").attribut("role", "status").parties(presentes).fermer("p");
    }

    /** Something to pay attention to. */
    static Bloc attention(String texte) {
        return plume -> plume.ouvrir("div", "avis attention")
                .ouvrir("p")
                .texte(texte)
                .fermer("p")
                .fermer("div");
    }

    /** A list of terms with what is said of each; nothing where there is none. */
    static Bloc fiche(List<Entree> entrees) {
        return plume -> FicheComponent.dessinerFiche(entrees, plume);
    }

    static Bloc tableau(TableauAffiche tableau) {
        return plume -> TableauComponent.dessinerTableau(tableau, plume);
    }

    /** Items, each of some pieces. */
    static Bloc liste(List<List<Partie>> elements) {
        return plume -> {
            plume.ouvrir("ul");
            elements.forEach(parties -> plume.ouvrir("li").parties(parties).fermer("li"));
            plume.fermer("ul");
        };
    }

    /** Orders or views of a list, one of them being shown. */
    static Bloc choix(String texte, List<LienPage> liens) {
        return plume -> {
            plume.ouvrir("p", "pages").texte(texte);
            for (LienPage lien : liens) {
                plume.texte(" ")
                        .ouvrir("a")
                        .adresse(lien.adresse())
                        .attribut("aria-current", lien.courant() ? "true" : null)
                        .texte(lien.texte())
                        .fermer("a");
            }
            plume.fermer("p");
        };
    }

    /**
     * The way to the pages before and after.
     *
     * @param nom what the pages are of
     * @param avant address of the page before, null at the first one
     * @param numero which page is shown, in words
     * @param apres address of the page after, null at the last one
     */
    static Bloc feuillets(String nom, String avant, String numero, String apres) {
        return plume -> {
            plume.ouvrir("nav", "pages").attribut("aria-label", nom);
            feuillet("prev", avant, "gestion.precedente", plume);
            plume.ouvrir("span").texte(numero).fermer("span");
            feuillet("next", apres, "gestion.suivante", plume);
            plume.fermer("nav");
        };
    }

    private static void feuillet(String rel, String adresse, String cle, Plume plume) {
        if (adresse != null) {
            plume.ouvrir("a")
                    .attribut("rel", rel)
                    .adresse(adresse)
                    .texte(Textes.phrase(cle))
                    .fermer("a");
        }
    }
}
