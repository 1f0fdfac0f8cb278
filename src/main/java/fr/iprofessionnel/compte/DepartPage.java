package fr.iprofessionnel.compte;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The page that leads to the academy's portal. */
@Named
@RequestScoped
public class DepartPage {

    @Inject
    private HttpServletRequest requete;

    /** Where it leads to; null for who has come to this page by its address. */
    public String getAdresse() {
        return (String) requete.getAttribute(Depart.ADRESSE);
    }
}
