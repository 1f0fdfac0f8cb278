package fr.iprofessionnel.socle.affichage;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A component that writes a value and does nothing else.
 *
 * @param <T> type of the attribute {@code valeur}
 */
abstract class Dessin<T> extends UIComponentBase {

    private static final String VALEUR = "valeur";

    @Override
    public String getFamily() {
        return "portail";
    }

    @Override
    public void encodeBegin(FacesContext contexte) throws IOException {
        T valeur = getValueExpression(VALEUR).getValue(contexte.getELContext());
        if (valeur != null) {
            dessiner(
                    valeur,
                    new Plume(
                            contexte.getResponseWriter(),
                            contexte.getExternalContext().getRequestContextPath()));
        }
    }

    abstract void dessiner(T valeur, Plume plume) throws IOException;

    /** Writes markup; addresses of the application get its path before them. */
    static final class Plume {

        private final ResponseWriter sortie;
        private final String racine;

        Plume(ResponseWriter sortie, String racine) {
            this.sortie = sortie;
            this.racine = racine;
        }

        Plume ouvrir(String balise) throws IOException {
            sortie.startElement(balise, null);
            return this;
        }

        /** Opens an element of this class; of none when it is null. */
        Plume ouvrir(String balise, String classe) throws IOException {
            return ouvrir(balise).attribut("class", classe);
        }

        /** Nothing when the value is null. */
        Plume attribut(String nom, String valeur) throws IOException {
            if (valeur != null) {
                sortie.writeAttribute(nom, valeur, null);
            }
            return this;
        }

        Plume adresse(String adresse) throws IOException {
            return attribut("href", adresse.startsWith("/") ? racine + adresse : adresse);
        }

        Plume texte(String texte) throws IOException {
            if (texte != null) {
                sortie.writeText(texte, null);
            }
            return this;
        }

        Plume fermer(String balise) throws IOException {
            sortie.endElement(balise);
            return this;
        }

        Plume parties(Iterable<Partie> parties) throws IOException {
            String espace = null;
            for (Partie partie : parties) {
                texte(espace).partie(partie);
                espace = " ";
            }
            return this;
        }

        Plume partie(Partie partie) throws IOException {
            return switch (partie.genre()) {
                case TEXTE -> texte(partie.texte()).parties(partie.contenu());
                case LIEN ->
                    ouvrir("a").adresse(partie.adresse()).texte(partie.texte()).fermer("a");
                case MENTION -> bloc("mention bloc", partie);
                case ETIQUETTE -> bloc("etiquette", partie);
                case ALERTE -> bloc("etiquette attention", partie);
                case A_CONFIRMER -> bloc("a-confirmer", partie);
                case RESERVE ->
                    ouvrir("details")
                            .ouvrir("summary")
                            .texte(partie.texte())
                            .fermer("summary")
                            .parties(partie.contenu())
                            .fermer("details");
                case SIGNALER ->
                    ouvrir("a", "signaler bloc")
                            .adresse(partie.adresse())
                            .texte(partie.texte())
                            .ouvrir("span", "masque-visuel")
                            .texte("\u00a0: ")
                            .parties(partie.contenu())
                            .fermer("span")
                            .fermer("a");
            };
        }

        private Plume bloc(String classe, Partie partie) throws IOException {
            return ouvrir("span", classe)
                    .texte(partie.texte())
                    .parties(partie.contenu())
                    .fermer("span");
        }
    }
}
