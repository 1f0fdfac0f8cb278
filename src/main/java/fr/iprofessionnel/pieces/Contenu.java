package fr.iprofessionnel.pieces;

import java.io.IOException;
import java.io.InputStream;

/** Gives the content of a file, each time from its beginning. */
@FunctionalInterface
public interface Contenu {

    /** A stream of the bytes, for the caller to close. */
    InputStream ouvrir() throws IOException;
}
