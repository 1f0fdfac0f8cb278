package fr.iprofessionnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;

/** Diploma, competition passed or certification. */
@Entity
@DiscriminatorValue("DIPLOME")
public class Diplome extends LigneDossier {

    @Column(name = "code")
    private String nature;

    @Column(name = "libelle")
    private String intitule;

    @Column(name = "precision_texte")
    private String organisme;

    private String niveau;

    protected Diplome() {}

    @Override
    public Rubrique getRubrique() {
        return Rubrique.DIPLOME;
    }

    /** Code of the kind. */
    public String getNature() {
        return nature;
    }

    public String getIntitule() {
        return intitule;
    }

    /** Who delivered it; null when unknown. */
    public String getOrganisme() {
        return organisme;
    }

    /** Level; null when unknown. */
    public String getNiveau() {
        return niveau;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .code("nature", "diplome", nature)
                .texte("intitule", intitule)
                .texte("niveau", niveau)
                .jour("date", getDu())
                .texte("organisme", organisme)
                .faite();
    }
}
