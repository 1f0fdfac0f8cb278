package fr.iprofessionnel.moncompte;

import fr.iprofessionnel.socle.SureteService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** Says until when sensitive acts are put off, after a lost password or lost factors. */
@Named
@RequestScoped
public class DelaiPage {

    @Inject
    private SureteService surete;

    private Instant jusqua;

    /** Reads it; before anything is written of the page. */
    public void ouvrir() {
        jusqua = surete.adresseDifferee().orElse(null);
    }

    /** Until when; null when nothing is put off. */
    public Instant getJusqua() {
        return jusqua;
    }
}
