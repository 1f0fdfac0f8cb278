package fr.iprofessionnel.navigateur;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What imports have written, as lines that are the same on two databases when the same people, files and rights are in
 * both: without numbers, instants, keys and what is drawn by lot.
 */
public final class ContenuBase {

    private static final Set<String> TIRES =
            Set.of("id", "dossier_id", "connu_du", "connu_au", "import_id", "auteur_id", "mis_a_jour_le");
    private static final List<String> REQUETES = List.of(
            "select 'etablissement', e.* from etablissement e",
            """
            select 'agent', c.identifiant, c.roles, c.ferme, a.civilite, a.nom_usage, a.nom_naissance, a.prenom,
                a.date_naissance, a.courriel_academique, a.cle_tri
            from agent a left join compte c on c.agent_id = a.id
            """,
            """
            select 'dossier', c.identifiant, p.code, d.echelle, d.grade, d.echelon, d.chevron, d.uai, d.discipline,
                d.degre, d.cle_tri, d.cle_etablissement, d.cle_echelle, d.empreinte, d.absent_depuis
            from dossier d join compte c on c.agent_id = d.agent_id left join portefeuille p on p.id = d.portefeuille_id
            """,
            """
            select 'ligne', c.identifiant, case when l.connu_au is null then 'ouverte' else 'close' end, l.*
            from ligne_dossier l join dossier d on d.id = l.dossier_id join compte c on c.agent_id = d.agent_id
            """,
            "select 'direction', c.identifiant, r.uai, r.du, r.au from direction r join compte c on c.agent_id = r.agent_id",
            """
            select 'portefeuille', c.identifiant, p.code, p.degre, p.departement_code, p.lettre_debut, p.lettre_fin
            from portefeuille p join compte c on c.agent_id = p.gestionnaire_id
            """,
            "select 'inspecteur', c.identifiant, i.corps from inspecteur i join compte c on c.agent_id = i.agent_id",
            """
            select 'import', nature, etat, total, traites, crees, modifies, inchanges, rejetes, absents, ecartes
            from import_fichier
            """,
            """
            select 'rubrique', r.rubrique, r.ajoutees, r.modifiees, r.retirees from import_rubrique r
            """,
            """
            select 'anomalie', a.fichier, a.ligne, a.colonne, a.valeur, a.gravite, a.motif from import_anomalie a
            """);

    private ContenuBase() {}

    /** The lines with how often each is there, in order. */
    public static SortedMap<String, Integer> lire(Connection connexion) throws SQLException {
        SortedMap<String, Integer> lignes = new TreeMap<>();
        try (Statement ordre = connexion.createStatement()) {
            for (String requete : REQUETES) {
                try (ResultSet resultat = ordre.executeQuery(requete)) {
                    while (resultat.next()) {
                        lignes.merge(ligne(resultat), 1, Integer::sum);
                    }
                }
            }
        }
        return lignes;
    }

    private static String ligne(ResultSet resultat) throws SQLException {
        StringBuilder ligne = new StringBuilder(resultat.getString(1));
        for (int i = 2; i <= resultat.getMetaData().getColumnCount(); i++) {
            String colonne = resultat.getMetaData().getColumnLabel(i).toLowerCase(java.util.Locale.ROOT);
            if (!TIRES.contains(colonne)) {
                ligne.append('|').append(texte(resultat.getObject(i)));
            }
        }
        return ligne.toString();
    }

    private static String texte(Object valeur) {
        return valeur instanceof BigDecimal nombre
                ? nombre.stripTrailingZeros().toPlainString()
                : String.valueOf(valeur);
    }
}
