package fr.iprofessionnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;

/** Personal address, telephone and e-mail: the one rubric that the teacher may change. */
@Entity
@DiscriminatorValue("COORDONNEES")
public class Coordonnees extends LigneDossier {

    private String adresse;

    @Column(name = "code_postal")
    private String codePostal;

    private String commune;

    private String pays;

    private String telephone;

    private String courriel;

    protected Coordonnees() {}

    Coordonnees(Long dossierId, Long auteurId, Instant connuDu, CoordonneesSaisies saisies) {
        super(dossierId, "", auteurId, connuDu);
        adresse = saisies.adresse();
        codePostal = saisies.codePostal();
        commune = saisies.commune();
        pays = saisies.pays();
        telephone = saisies.telephone();
        courriel = saisies.courriel();
    }

    /** The same as a value. */
    public CoordonneesSaisies saisies() {
        return new CoordonneesSaisies(adresse, codePostal, commune, pays, telephone, courriel);
    }

    @Override
    public Rubrique getRubrique() {
        return Rubrique.COORDONNEES;
    }

    public String getAdresse() {
        return adresse;
    }

    public String getCodePostal() {
        return codePostal;
    }

    public String getCommune() {
        return commune;
    }

    public String getPays() {
        return pays;
    }

    public String getTelephone() {
        return telephone;
    }

    public String getCourriel() {
        return courriel;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .texte("adresse", adresse)
                .texte("code-postal", codePostal)
                .texte("commune", commune)
                .texte("pays", pays)
                .texte("telephone", telephone)
                .texte("courriel", courriel)
                .faite();
    }
}
