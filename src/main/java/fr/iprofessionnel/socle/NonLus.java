package fr.iprofessionnel.socle;

/** How much somebody has to read, for the tab that every page shows. */
public interface NonLus {

    /** Number of conversations that the person signed in has to read; one SQL statement at most. */
    long nombre();
}
