package fr.iprofessionnel.services;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Administration: asks before a link or a date is withdrawn. Parameters: {@code lien} or {@code date}, its reference. */
@Named
@RequestScoped
public class RetraitPage {

    @Inject
    private LiensService liens;

    @Inject
    private AgendaService agenda;

    @Inject
    private HttpServletRequest requete;

    /** Title of what would be withdrawn. */
    public String getTitre() {
        return getLien() == null
                ? agenda.lire(date()).titre()
                : liens.lire(getLien()).titre();
    }

    /** Reference of the link; null when it is a date. */
    public String getLien() {
        return requete.getParameter("lien");
    }

    private String date() {
        String date = requete.getParameter("date");
        return date == null ? "" : date;
    }

    /** Reference of the date; null when it is a link. */
    public String getDate() {
        return getLien() == null ? date() : null;
    }

    /** Withdraws it. */
    public void retirer() throws IOException {
        if (getLien() == null) {
            agenda.retirer(date());
        } else {
            liens.retirer(getLien());
        }
        AdministrationServicesPage.aller("?fait=services-retire");
    }
}
