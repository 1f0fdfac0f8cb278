package fr.iprofessionnel.echanges;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the quotes of a CSV file while it is read. The CSV reader takes the end of the file for the closing quote that
 * is missing: all the rows behind the open one would vanish into a single cell without a word.
 */
final class Guillemets extends FilterReader {

    private enum Etat {
        DEBUT_DE_CELLULE,
        DANS_LA_CELLULE,
        ENTRE_GUILLEMETS,
        APRES_UN_GUILLEMET
    }

    private Etat etat = Etat.DEBUT_DE_CELLULE;
    private int ligne = 1;
    private int ouvertALaLigne;
    private char precedent;

    Guillemets(Reader texte) {
        super(texte);
    }

    @Override
    public int read() throws IOException {
        char[] un = new char[1];
        return read(un, 0, 1) < 0 ? -1 : un[0];
    }

    @Override
    public int read(char[] tampon, int debut, int longueur) throws IOException {
        int lus = super.read(tampon, debut, longueur);
        for (int i = debut; i < debut + lus; i++) {
            suivre(tampon[i]);
        }
        return lus;
    }

    private void suivre(char signe) {
        boolean retour = signe == '\n' || signe == '\r';
        if (signe == '"') {
            etat = guillemet();
        } else if (etat != Etat.ENTRE_GUILLEMETS) {
            etat = retour || signe == ';' ? Etat.DEBUT_DE_CELLULE : Etat.DANS_LA_CELLULE;
        }
        if (retour && !(signe == '\n' && precedent == '\r')) {
            ligne++;
        }
        precedent = signe;
    }

    private Etat guillemet() {
        return switch (etat) {
            case DEBUT_DE_CELLULE -> {
                ouvertALaLigne = ligne;
                yield Etat.ENTRE_GUILLEMETS;
            }
            case DANS_LA_CELLULE -> Etat.DANS_LA_CELLULE;
            case ENTRE_GUILLEMETS -> Etat.APRES_UN_GUILLEMET;
            case APRES_UN_GUILLEMET -> Etat.ENTRE_GUILLEMETS;
        };
    }

    /** Line of the quote that is still open; 0 when none is. To be asked at the end of the file. */
    int ouvertALaLigne() {
        return etat == Etat.ENTRE_GUILLEMETS ? ouvertALaLigne : 0;
    }
}
