package fr.iprofessionnel.socle.affichage;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * A component that writes a value and does nothing else. In a page that is drawn to be filled for each request, one that has a
 * {@code place} writes its mark instead, and asks for no value.
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
        Object place = getAttributes().get("place");
        if (place != null && contexte.getExternalContext().getRequestMap().containsKey(Cadre.DESSIN)) {
            contexte.getResponseWriter().write(Cadre.place(place.toString()));
            return;
        }
        T valeur = getValueExpression(VALEUR).getValue(contexte.getELContext());
        if (valeur != null) {
            Plume plume = new Plume(contexte.getExternalContext().getRequestContextPath());
            dessiner(valeur, plume);
            contexte.getResponseWriter().write(plume.toString());
        }
    }

    abstract void dessiner(T valeur, Plume plume);
}
