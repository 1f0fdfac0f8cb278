package fr.iprofessionnel.promouvables;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file for a spreadsheet, written row after row. No cell of it is ever a formula. */
public interface SortieTableur extends Closeable {

    /** Begins the file, once it is known that there is one to give. */
    @FunctionalInterface
    interface Ouverture {
        SortieTableur ouvrir() throws IOException;
    }

    /** Adds a row. A cell is a text, a number or a day; null for an empty one. */
    void ligne(List<?> cellules) throws IOException;
}
