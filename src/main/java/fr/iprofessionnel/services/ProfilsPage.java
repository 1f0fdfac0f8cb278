package fr.iprofessionnel.services;

import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Echelle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** The degrees, scales and themes that forms offer. */
@Named
@RequestScoped
public class ProfilsPage {

    /** The degrees. */
    public List<Degre> getDegres() {
        return List.of(Degre.values());
    }

    /** The scales of pay. */
    public List<Echelle> getEchelles() {
        return List.of(Echelle.values());
    }

    /** The themes of the links. */
    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }
}
