package fr.iprofessionnel.socle.affichage;

import java.util.List;

/**
 * What a search found, as it is drawn: the same in a page that Faces builds and in one that is put together without it.
 *
 * @param compte how many answers there are, in a sentence
 * @param facettes the parts that hold answers; none where there is no choice
 * @param resultats what was found, best first
 * @param secours what else to try when nothing was found
 * @param aussi other questions that may help
 */
public record ReponseAffichee(String compte, Menu facettes, List<ResultatAffiche> resultats, Menu secours, Menu aussi) {

    /**
     * Links with what they are.
     *
     * @param titre name of the menu
     * @param liens none: the menu is not drawn
     */
    public record Menu(String titre, List<LienPage> liens) {

        boolean estVide() {
            return liens.isEmpty();
        }
    }

    /**
     * Its markup.
     *
     * @param racine path of the application
     */
    public String balisage(String racine) {
        Plume plume = new Plume(racine);
        dessiner(plume);
        return plume.toString();
    }

    void dessiner(Plume plume) {
        plume.ouvrir("p").attribut("role", "status").texte(compte).fermer("p");
        if (!facettes.estVide()) {
            plume.ouvrir("nav", "facettes").attribut("aria-label", facettes.titre());
            LiensComponent.dessiner(facettes.liens(), null, plume);
            plume.fermer("nav");
        }
        if (resultats.isEmpty()) {
            plume.ouvrir("div", "avis").ouvrir("p").texte(secours.titre()).fermer("p");
            LiensComponent.dessiner(secours.liens(), null, plume);
            plume.fermer("div");
        } else {
            plume.ouvrir("ol", "resultats texte");
            resultats.forEach(r -> dessiner(r, plume));
            plume.fermer("ol");
        }
        if (!aussi.estVide()) {
            plume.ouvrir("section").attribut("aria-labelledby", "aussi");
            plume.ouvrir("h2").attribut("id", "aussi").texte(aussi.titre()).fermer("h2");
            LiensComponent.dessiner(aussi.liens(), "aussi", plume);
            plume.fermer("section");
        }
    }

    private static void dessiner(ResultatAffiche resultat, Plume plume) {
        plume.ouvrir("li")
                .ouvrir("h2")
                .partie(Partie.lien(resultat.titre(), resultat.adresse()))
                .fermer("h2")
                .ouvrir("p", "mention")
                .parties(resultat.mention())
                .fermer("p")
                .ouvrir("p")
                .balisage(resultat.extrait())
                .fermer("p")
                .fermer("li");
    }
}
