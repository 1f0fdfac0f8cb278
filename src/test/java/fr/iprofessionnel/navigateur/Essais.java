package fr.iprofessionnel.navigateur;

import fr.iprofessionnel.EssaisServlet;

/** Reads and ages the data of the server under test, from outside it. */
public final class Essais {

    private static final Visiteur MAIN = new Visiteur(Banc.site(Banc.ARQUILLIAN));

    private Essais() {}

    /** Runs a statement: gives the first cell of what it reads, or how many rows it changed. */
    public static String sql(String ordre) {
        var reponse = MAIN.poster(EssaisServlet.ADRESSE, ordre);
        if (reponse.statusCode() != 200) {
            throw new AssertionError(ordre + " : " + reponse.statusCode() + "\n" + reponse.body());
        }
        return reponse.body();
    }

    /**
     * Sets a key of the configuration of the server, until it is set otherwise.
     *
     * @param cle without prefix
     * @param valeur empty for none: the default, if the server was not started with one
     */
    public static void regler(String cle, String valeur) {
        sql(EssaisServlet.REGLAGE + "iprofessionnel." + cle + "=" + valeur);
    }

    /** Brings up to date what is each night: situations, portfolios, conversations, roles. */
    public static void mettreAJour() {
        sql(EssaisServlet.MISE_A_JOUR);
    }

    /** Sends the e-mails that are sent once a day. */
    public static void envoyerLesAvisDuJour() {
        sql(EssaisServlet.AVIS_DU_JOUR);
    }

    /** The digits of an image test. */
    public static String reponseDuDefi(String jeton) {
        return sql(EssaisServlet.DEFI + jeton);
    }

    /** Makes the sessions of an account as old as if nobody had used them for a day. */
    public static void vieillirSessions(String identifiant) {
        sql("update session_ouverte set activite_le = activite_le - 86400000, ouverte_le = ouverte_le - 86400000"
                + " where compte_id = (select id from compte where identifiant = '" + identifiant + "')");
    }

    /** Takes back the password of an account, so that its NUMEN opens the choice of one. */
    public static void rendreNumen(String identifiant, String empreinte) {
        sql("update compte set mot_de_passe = null, activation_utilisee_le = null, activation_echecs = 0, echecs = 0,"
                + " suspendu_jusqua = null, activation_empreinte = '" + empreinte + "' where identifiant = '"
                + identifiant + "'");
    }
}
