package fr.iprofessionnel.services;

import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Parametre;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The tab <i>Les services</i>. The secret address of the calendar is shown by the answer that makes it, and never again. */
@Named
@RequestScoped
public class ServicesPage {

    @Inject
    private MesServicesService service;

    @Inject
    private HttpServletRequest requete;

    private MesServices mes;
    private String adresse;

    /** Reads what concerns the teacher; before anything is written of the page. */
    public void ouvrir() {
        mes();
    }

    private MesServices mes() {
        if (mes == null) {
            mes = service.lire();
        }
        return mes;
    }

    /** Gives the calendar a new address. */
    public void abonner() {
        adresse = racine() + Adresses.AGENDA + "/" + service.abonner();
        mes = null;
    }

    /** Takes the address of the calendar away. */
    public void revoquer() {
        service.revoquer();
        mes = null;
    }

    private String racine() {
        return Configuration.courante()
                .texte(Parametre.PORTAIL_ADRESSE)
                .map(a -> a.replaceFirst("/+$", ""))
                .orElseGet(() ->
                        requete.getRequestURL().toString().replace(requete.getRequestURI(), requete.getContextPath()));
    }

    /** Degree and scale that chose what is shown. */
    public Profil getProfil() {
        return mes().profil();
    }

    /** The links, theme by theme. */
    public List<GroupeLiens> getGroupes() {
        return mes().liens();
    }

    /** The dates, the nearest first. */
    public List<DateAgenda> getDates() {
        return mes().dates();
    }

    /** Whether the calendar has an address. */
    public boolean isAbonne() {
        return mes().abonneLe() != null;
    }

    /** When it was given, in words. */
    public String getAbonneLe() {
        return Formats.moment(mes().abonneLe());
    }

    /** The address that was just made; null when none was. */
    public String getAdresse() {
        return adresse;
    }

    /** The same, as a link that opens the software of the calendars. */
    public String getAdresseAgenda() {
        return adresse.replaceFirst("^https?:", "webcal:");
    }
}
