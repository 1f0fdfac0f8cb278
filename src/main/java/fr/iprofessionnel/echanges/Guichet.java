package fr.iprofessionnel.echanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;

/**
 * Receives one file at a time on this server: the second click of a double click finds what the first one brought, once
 * its transaction is done.
 */
@ApplicationScoped
public class Guichet {

    @Inject
    private ImportService imports;

    /** Receives a file: {@link ImportService#deposer(ImportFichier.Nature, String, InputStream, boolean, String)}. */
    public synchronized String recevoir(
            ImportFichier.Nature nature, String nom, InputStream contenu, boolean essai, String envoi) {
        return imports.deposer(nature, nom, contenu, essai, envoi);
    }
}
