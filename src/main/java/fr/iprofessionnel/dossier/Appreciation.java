package fr.iprofessionnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;

/** Final appreciation of a career meeting, or of a promotion campaign. */
@Entity
@DiscriminatorValue("APPRECIATION")
public class Appreciation extends LigneDossier {

    @Column(name = "code")
    private String type;

    private String niveau;

    @Column(name = "precision_texte")
    private String autorite;

    protected Appreciation() {}

    @Override
    public Rubrique getRubrique() {
        return Rubrique.APPRECIATION;
    }

    /** Code of what it follows. */
    public String getType() {
        return type;
    }

    /** Code of the level. */
    public String getNiveau() {
        return niveau;
    }

    /** Authority that gave it; null when unknown. */
    public String getAutorite() {
        return autorite;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .code("appreciation-type", "appreciation", type)
                .jour("date", getDu())
                .code("appreciation", "niveau", niveau)
                .texte("autorite", autorite)
                .faite();
    }
}
