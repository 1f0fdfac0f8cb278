package fr.iprofessionnel.navigateur;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where the integration tests find what the build made, and which ports they use. Each server has its own port offset,
 * so that none of them meets another one nor a demonstration that is running.
 */
public final class Banc {

    /** Offset of the server that Arquillian starts. */
    public static final int ARQUILLIAN = 0;

    /** Offset of the server on PostgreSQL. */
    public static final int POSTGRES = 1;

    /** Offset of the server that is killed. */
    public static final int COUPURE = 2;

    /** Offset of Payara. */
    public static final int PAYARA = 3;

    /** Offset of the server beside which a real provider of identities runs. */
    public static final int PAIRE = 4;

    private static final int HTTP = 8080;

    private Banc() {}

    /** The WAR that the build made. */
    public static Path war() {
        return Path.of(propriete("it.war"));
    }

    /** The WildFly that the build provisioned and configured. */
    public static Path wildfly() {
        return Path.of(propriete("it.wildfly"));
    }

    /** The jar of Payara Micro. */
    public static Path payara() {
        return Path.of(propriete("it.payara"));
    }

    /** Folder of the data of these tests; empty when they begin. */
    public static Path dossier() {
        return Path.of(propriete("it.dossier"));
    }

    /** Port offset of one of the servers. */
    public static int decalage(int rang) {
        return Integer.parseInt(propriete("it.decalage")) + rang;
    }

    /** HTTP port of one of the servers. */
    public static int port(int rang) {
        return HTTP + decalage(rang);
    }

    /** Address of the application on one of the servers, without slash at the end. */
    public static URI site(int rang) {
        return URI.create("http://127.0.0.1:" + port(rang) + "/i-professionnel");
    }

    private static String propriete(String nom) {
        String valeur = System.getProperty(nom);
        if (valeur == null) {
            throw new IllegalStateException("Les tests d'intégration se lancent par « mvn verify » : " + nom);
        }
        return valeur;
    }
}
