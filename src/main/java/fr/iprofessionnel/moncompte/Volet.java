package fr.iprofessionnel.moncompte;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Formats;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A part of what is known of a person, as they take it away. A column that ends with {@code le} is an instant. No secret
 * is in any of them.
 */
enum Volet {
    COMPTE(
            "compte",
            "identifiant, roles, cree_le, mot_de_passe_change_le, connexion_le, connexion_precedente_le, telephone",
            "from compte where id = ?"),
    IDENTITE(
            "a",
            "civilite, nom_usage, nom_naissance, prenom, date_naissance, courriel_academique",
            "from agent a join compte c on c.agent_id = a.id where c.id = ?"),
    ADRESSE(
            "v",
            "adresse, verifiee_le, adresse_suivante, suivante_le, rythme",
            "from avis_courriel v where v.compte_id = ?"),
    CONSENTEMENT("o", "donne_le, retire_le", "from consentement o where o.compte_id = ? order by o.donne_le"),
    FACTEUR(
            "f",
            "genre, nom, confirme_le, utilise_le",
            "from facteur f where f.compte_id = ? and f.confirme_le is not null order by f.cree_le"),
    PORTAIL("p", "emetteur, sujet, liee_le, utilisee_le", "from identite_portail p where p.compte_id = ?"),
    SESSION(
            "s",
            "ouverte_le, activite_le, adresse, appareil",
            "from session_ouverte s where s.compte_id = ? order by s.ouverte_le"),
    DOSSIER(
            "l",
            "rubrique, du, au, code, libelle, precision_texte, niveau, quotite, heures, civilite, nom_usage,"
                    + " nom_naissance, prenoms, date_naissance, lieu_naissance, nationalite, enfants, adresse,"
                    + " code_postal, commune, pays, telephone, courriel, echelle, grade, echelon, chevron, indice,"
                    + " anciennete_jours, uai, discipline, note_pedagogique, note_administrative",
            "from ligne_dossier l join dossier d on d.id = l.dossier_id join compte c on c.agent_id = d.agent_id"
                    + " where c.id = ? and l.connu_au is null order by l.rubrique, l.du, l.id"),
    CONSULTATION(
            "n",
            "le, nom, role, service, ecran",
            "from consultation n join dossier d on d.id = n.dossier_id join compte c on c.agent_id = d.agent_id"
                    + " where c.id = ? order by n.le"),
    MESSAGE(
            "m",
            "envoye_le, auteur, texte",
            "from message m join fil f on f.id = m.fil_id join dossier d on d.id = f.dossier_id"
                    + " join compte c on c.agent_id = d.agent_id where c.id = ? and m.sens in ('ENSEIGNANT', 'SERVICE')"
                    + " order by m.id"),
    JOURNAL("j", "le, evenement, adresse", "from journal j where j.compte_id = ? order by j.le, j.id");

    private final String table;
    private final String colonnes;
    private final String suite;

    Volet(String table, String colonnes, String suite) {
        this.table = table;
        this.colonnes = colonnes;
        this.suite = suite;
    }

    /** Name in the file that is taken away. */
    String nom() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Key of its French title. */
    String cle() {
        return "export.volet." + nom();
    }

    private List<String> colonnes() {
        return List.of(colonnes.split(", *", -1));
    }

    /** The statement, whose question mark is the account. */
    String sql() {
        return "select "
                + colonnes().stream().map(c -> table + "." + c).collect(Collectors.joining(", "))
                + " " + suite;
    }

    /** The values that a row has, by column. */
    Map<String, String> lire(AccesSql.Colonnes ligne) throws SQLException {
        Map<String, String> valeurs = new LinkedHashMap<>();
        for (String colonne : colonnes()) {
            String valeur = estInstant(colonne) ? iso(ligne.instant()) : ligne.texte();
            if (valeur != null && !valeur.isBlank()) {
                valeurs.put(colonne, valeur);
            }
        }
        return valeurs;
    }

    private static boolean estInstant(String colonne) {
        return colonne.equals("le") || colonne.endsWith("_le");
    }

    private static String iso(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    /** A value as a person reads it. */
    static String montrer(String colonne, String valeur) {
        return estInstant(colonne) ? Formats.moment(Instant.parse(valeur)) : valeur;
    }
}
