package fr.iprofessionnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;

/** What binds the person to the State or to the school (R.914-33 to R.914-58-7). */
@Entity
@DiscriminatorValue("CONTRAT")
public class Contrat extends LigneDossier {

    @Column(name = "code")
    private String type;

    @Column(name = "libelle")
    private String acte;

    protected Contrat() {}

    @Override
    public Rubrique getRubrique() {
        return Rubrique.CONTRAT;
    }

    /** Code of the kind of contract. */
    public String getType() {
        return type;
    }

    /** Reference of the act; null when unknown. */
    public String getActe() {
        return acte;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .code("contrat", "contrat", type)
                .periode(this)
                .texte("acte", acte)
                .faite();
    }
}
