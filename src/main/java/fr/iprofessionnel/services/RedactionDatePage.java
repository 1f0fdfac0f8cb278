package fr.iprofessionnel.services;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** Administration: a date is written, seen as a teacher sees it, published. Parameter: {@code ref}, absent for a new one. */
@Named
@RequestScoped
public class RedactionDatePage extends RedactionCible {

    @Inject
    private AgendaService agenda;

    @Inject
    private HttpServletRequest requete;

    private EntreeAgenda ancienne;
    private EntreeAgenda apercu;

    /** Takes up the date as it is; a form that comes back then puts its own in its place. */
    @PostConstruct
    void ouvrir() {
        String reference = requete.getParameter("ref");
        if (reference == null) {
            agenda.pour(Profil.INCONNU);
            return;
        }
        ancienne = agenda.lire(reference);
        setTitre(ancienne.titre());
        setDescription(ancienne.description());
        setAdresse(ancienne.adresse());
        viser(ancienne.cible());
        limiter(ancienne.du(), ancienne.au());
    }

    private AgendaService.Brouillon brouillon() {
        return new AgendaService.Brouillon(
                ancienne == null ? null : ancienne.reference(),
                getTitre(),
                getDescription(),
                getAdresse(),
                getDegre(),
                List.of(getEchelles()),
                getDu(),
                getAu(),
                base(requete));
    }

    /** Reads what was written, to show it as a teacher would see it. */
    public void previsualiser() {
        apercu = agenda.essayer(brouillon());
    }

    /** Publishes it. */
    public void publier() throws IOException {
        agenda.publier(brouillon());
        AdministrationServicesPage.aller("?fait=services-date");
    }

    /** Whether it is a new date. */
    public boolean isNouveau() {
        return ancienne == null;
    }

    /** The date as it is; null for a new one. */
    public EntreeAgenda getEntree() {
        return ancienne;
    }

    /** Whether the date is withdrawn. */
    public boolean isRetire() {
        return ancienne != null && ancienne.retireLe() != null;
    }

    /** When it was changed last, for the form to tell. */
    public long getBase() {
        return base(requete, ancienne == null ? Instant.EPOCH : ancienne.modifieLe());
    }

    /** Whether it is shown as it would be. */
    public boolean isVu() {
        return apercu != null;
    }

    /** Whether the chosen profile would see it. */
    public boolean isVisible() {
        return apercu.cible().convientA(getProfil());
    }

    /** The date as a teacher would read it. */
    public List<DateAgenda> getDates() {
        return List.of(apercu.enDate());
    }
}
