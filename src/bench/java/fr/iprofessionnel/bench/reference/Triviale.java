package fr.iprofessionnel.bench.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the trivial Facelets page shows: the unit in which every other page is counted. */
@Named
@RequestScoped
public class Triviale {

    static final String TITRE = "Page de référence";
    static final String TEXTE = "Un texte court, le même partout.";

    public String getTitre() {
        return TITRE;
    }

    public String getTexte() {
        return TEXTE;
    }
}
