package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes managers, portfolios, heads of school and inspectors. What the extract no longer holds is closed on its day, so
 * that the rights go with it; nothing is deleted.
 */
final class EcritureEncadrement {

    private final Connection connexion;
    private final ContexteImport contexte;
    private final EcritureAgents agents;
    private final List<Anomalie> anomalies = new ArrayList<>();

    EcritureEncadrement(Connection connexion, ContexteImport contexte) {
        this.connexion = connexion;
        this.contexte = contexte;
        this.agents = new EcritureAgents(connexion, contexte.cles(), contexte.maintenant());
    }

    /** Writes all, or for a dry run only checks; gives what was refused. */
    List<Anomalie> ecrire(Encadrement encadrement) throws SQLException {
        anomalies.addAll(encadrement.anomalies());
        Set<String> gestionnaires = new HashSet<>();
        for (Encadrement.Fiche fiche : encadrement.fiches().get(FichierExtraction.GESTIONNAIRES)) {
            gestionnaires.add(fiche.texte("numen"));
            ecrire(fiche, Role.GESTIONNAIRE, this::gestionnaire);
        }
        for (Encadrement.Fiche fiche : encadrement.fiches().get(FichierExtraction.PORTEFEUILLES)) {
            portefeuille(fiche, gestionnaires);
        }
        for (Encadrement.Fiche fiche : encadrement.fiches().get(FichierExtraction.DIRECTIONS)) {
            if (contexte.etablissements().containsKey(fiche.texte("uai"))) {
                ecrire(fiche, Role.CHEF_ETABLISSEMENT, this::direction);
            } else {
                refuser(fiche, "uai", "établissement inconnu : il n’est pas dans la liste chargée");
            }
        }
        for (Encadrement.Fiche fiche : encadrement.fiches().get(FichierExtraction.INSPECTEURS)) {
            ecrire(fiche, Role.INSPECTEUR, this::inspecteur);
        }
        if (!contexte.essai()) {
            for (String table : List.of("gestionnaire", "portefeuille", "direction", "inspecteur")) {
                clore(table);
            }
        }
        return anomalies;
    }

    /** Writes the function of a person whose number is known. */
    private interface EcritureFonction {
        void ecrire(long agentId, Encadrement.Fiche fiche) throws SQLException;
    }

    private void ecrire(Encadrement.Fiche fiche, Role role, EcritureFonction fonction) throws SQLException {
        LocalDate au = (LocalDate) fiche.valeur("au");
        if (au != null && au.isBefore((LocalDate) fiche.valeur("du"))) {
            refuser(fiche, "au", "la fin précède le début");
        } else if (!contexte.essai()) {
            fonction.ecrire(agent(fiche, role), fiche);
        }
    }

    private long agent(Encadrement.Fiche fiche, Role role) throws SQLException {
        IdentiteAgent identite = new IdentiteAgent(
                fiche.texte("civilite"),
                fiche.texte("nom_usage"),
                fiche.texte("nom_naissance"),
                fiche.texte("prenom"),
                (LocalDate) fiche.valeur("date_naissance"),
                fiche.texte("courriel"));
        String numen = contexte.cles().empreinteNumen(fiche.texte("numen"));
        AgentConnu connu = AgentConnu.parmi(connexion, List.of(numen)).get(numen);
        if (connu == null) {
            return agents.creer(List.of(new EcritureAgents.Nouveau(fiche.texte("numen"), identite)), role);
        }
        if (connu.dossierId() == null && !connu.identite().equals(identite.toString())) {
            agents.corriger(connu.agentId(), identite);
        }
        return connu.agentId();
    }

    private void gestionnaire(long agentId, Encadrement.Fiche fiche) throws SQLException {
        enregistrer(
                "update gestionnaire set fonction = ?, service = ?, telephone = ?, courriel = ?, bureau = ?, du = ?, au = ?,"
                        + " import_id = ? where agent_id = ?",
                "insert into gestionnaire (fonction, service, telephone, courriel, bureau, du, au, import_id, agent_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fiche,
                List.of("fonction", "service", "telephone", "courriel", "bureau", "du", "au"),
                List.of(contexte.importId(), agentId));
    }

    private void inspecteur(long agentId, Encadrement.Fiche fiche) throws SQLException {
        enregistrer(
                "update inspecteur set corps = ?, specialite = ?, degre = ?, du = ?, au = ?, import_id = ? where agent_id = ?",
                "insert into inspecteur (corps, specialite, degre, du, au, import_id, agent_id) values (?, ?, ?, ?, ?, ?, ?)",
                fiche,
                List.of("corps", "specialite", "degre", "du", "au"),
                List.of(contexte.importId(), agentId));
    }

    private void direction(long agentId, Encadrement.Fiche fiche) throws SQLException {
        enregistrer(
                "update direction set au = ?, import_id = ? where agent_id = ? and uai = ? and du = ?",
                "insert into direction (au, import_id, agent_id, uai, du) values (?, ?, ?, ?, ?)",
                fiche,
                List.of("au"),
                List.of(contexte.importId(), agentId, fiche.texte("uai"), fiche.valeur("du")));
    }

    private void portefeuille(Encadrement.Fiche fiche, Set<String> gestionnaires) throws SQLException {
        if (!gestionnaires.contains(fiche.texte("numen_gestionnaire"))) {
            refuser(fiche, "numen_gestionnaire", "ce gestionnaire n’est pas dans gestionnaires.csv");
            return;
        }
        if (contexte.essai()) {
            return;
        }
        String numen = contexte.cles().empreinteNumen(fiche.texte("numen_gestionnaire"));
        Map<String, AgentConnu> connus = AgentConnu.parmi(connexion, List.of(numen));
        if (connus.isEmpty()) {
            refuser(fiche, "numen_gestionnaire", "ce gestionnaire a été refusé");
            return;
        }
        enregistrer(
                "update portefeuille set degre = ?, echelle = ?, uai = ?, departement_code = ?, lettre_debut = ?,"
                        + " lettre_fin = ?, du = ?, au = ?, import_id = ?, gestionnaire_id = ? where code = ?",
                "insert into portefeuille (degre, echelle, uai, departement_code, lettre_debut, lettre_fin, du, au,"
                        + " import_id, gestionnaire_id, code) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                fiche,
                List.of("degre", "echelle", "uai", "departement", "lettre_debut", "lettre_fin", "du", "au"),
                List.of(contexte.importId(), connus.get(numen).agentId(), fiche.texte("code")));
    }

    /** Updates the row, or inserts it where there is none: both statements take the same parameters in the same order. */
    private void enregistrer(
            String mise, String ajout, Encadrement.Fiche fiche, List<String> colonnes, List<Object> suite)
            throws SQLException {
        if (executer(mise, fiche, colonnes, suite) == 0) {
            executer(ajout, fiche, colonnes, suite);
        }
    }

    private int executer(String sql, Encadrement.Fiche fiche, List<String> colonnes, List<Object> suite)
            throws SQLException {
        try (PreparedStatement statement = connexion.prepareStatement(sql)) {
            int rang = 1;
            for (String colonne : colonnes) {
                poser(statement, rang++, fiche, colonne);
            }
            for (Object valeur : suite) {
                AccesSql.poser(statement, rang++, valeur);
            }
            return statement.executeUpdate();
        }
    }

    private static void poser(PreparedStatement statement, int rang, Encadrement.Fiche fiche, String colonne)
            throws SQLException {
        TypeChamp type =
                fiche.fichier().champs().get(fiche.fichier().rang(colonne)).type();
        Object valeur = fiche.valeur(colonne);
        switch (type) {
            case DATE -> Sql.poserJour(statement, rang, (LocalDate) valeur);
            case ENTIER -> Sql.poserEntier(statement, rang, (Integer) valeur);
            default -> statement.setString(rang, (String) valeur);
        }
    }

    /** Ends, the day before the extract, what it no longer holds. */
    private void clore(String table) throws SQLException {
        try (PreparedStatement mise = connexion.prepareStatement(
                "update " + table + " set au = ? where import_id <> ? and du <= ? and (au is null or au >= ?)")) {
            Sql.poserJour(mise, 1, contexte.extraction().minusDays(1));
            mise.setLong(2, contexte.importId());
            Sql.poserJour(mise, 3, contexte.extraction().minusDays(1));
            Sql.poserJour(mise, 4, contexte.extraction());
            mise.executeUpdate();
        }
    }

    private void refuser(Encadrement.Fiche fiche, String colonne, String motif) {
        Object valeur = colonne.contains("numen") ? null : fiche.valeur(colonne);
        anomalies.add(Anomalie.rejet(
                fiche.fichier().fichier(), fiche.numero(), colonne, valeur == null ? null : valeur.toString(), motif));
    }
}
