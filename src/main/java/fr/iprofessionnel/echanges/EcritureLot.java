package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Role;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares a lot of teachers with what is known and writes the difference: a teacher who is the same costs no line, one
 * who changed gets new lines after the old ones, a new one gets a person, an account and a file.
 *
 * <p>The transaction is the caller's.
 */
final class EcritureLot {

    private final Connection connexion;
    private final ContexteImport contexte;
    private final BilanLot bilan = new BilanLot();

    EcritureLot(Connection connexion, ContexteImport contexte) {
        this.connexion = connexion;
        this.contexte = contexte;
    }

    /** Writes the lot; for a dry run, only compares it. */
    BilanLot ecrire(List<DossierLu> dossiers) throws SQLException {
        Map<DossierLu, String> numens = new LinkedHashMap<>();
        dossiers.forEach(d -> numens.put(d, contexte.cles().empreinteNumen(d.numen())));
        Map<String, AgentConnu> connus = AgentConnu.parmi(connexion, List.copyOf(numens.values()));
        List<DossierLu> nouveaux = new ArrayList<>();
        Map<DossierLu, AgentConnu> changes = new LinkedHashMap<>();
        List<Long> confirmes = new ArrayList<>();
        List<Long> presents = new ArrayList<>();
        for (DossierLu dossier : dossiers) {
            AgentConnu connu = connus.get(numens.get(dossier));
            bilan.signaler(dossier.anomalies());
            if (dossier.estRejete()) {
                bilan.rejete();
                if (connu != null && connu.dossierId() != null) {
                    presents.add(connu.dossierId());
                }
            } else if (connu == null || connu.dossierId() == null) {
                nouveaux.add(dossier);
                bilan.cree(dossier);
            } else if (connu.empreinte().equals(empreinte(dossier))) {
                confirmes.add(connu.dossierId());
                bilan.inchange();
            } else {
                changes.put(dossier, connu);
                bilan.modifie();
            }
        }
        try (EcritureLignes lignes = new EcritureLignes(connexion, contexte.importId(), contexte.maintenant())) {
            corriger(changes, lignes);
            if (!contexte.essai()) {
                creer(nouveaux, numens, connus, lignes);
                confirmer(confirmes, presents);
                lignes.envoyer();
            }
        }
        return bilan;
    }

    private void creer(
            List<DossierLu> nouveaux,
            Map<DossierLu, String> numens,
            Map<String, AgentConnu> connus,
            EcritureLignes lignes)
            throws SQLException {
        Map<DossierLu, Long> agents = agents(nouveaux, numens, connus);
        if (nouveaux.isEmpty()) {
            return;
        }
        long id = Sql.numeros(connexion, "dossier", nouveaux.size());
        try (EcritureDossiers ecriture = new EcritureDossiers(connexion, contexte)) {
            for (DossierLu dossier : nouveaux) {
                ecriture.ajouter(id, Reference.nouvelle(), agents.get(dossier), dossier, empreinte(dossier));
                for (LigneImport ligne : dossier.lignes()) {
                    lignes.ajouter(id, ligne);
                }
                id++;
            }
            ecriture.envoyer();
        }
    }

    /** The persons of new files: some are known already, as managers or heads of school. */
    private Map<DossierLu, Long> agents(
            List<DossierLu> nouveaux, Map<DossierLu, String> numens, Map<String, AgentConnu> connus)
            throws SQLException {
        EcritureAgents ecriture = new EcritureAgents(connexion, contexte.cles(), contexte.maintenant());
        Map<DossierLu, Long> agents = new HashMap<>();
        List<DossierLu> inconnus = new ArrayList<>();
        for (DossierLu dossier : nouveaux) {
            AgentConnu connu = connus.get(numens.get(dossier));
            if (connu == null) {
                inconnus.add(dossier);
            } else {
                agents.put(dossier, connu.agentId());
                ecriture.corriger(connu.agentId(), IdentiteAgent.de(dossier));
                ecriture.ajouterRole(connu, Role.ENSEIGNANT);
            }
        }
        long premier = ecriture.creer(
                inconnus.stream()
                        .map(d -> new EcritureAgents.Nouveau(d.numen(), IdentiteAgent.de(d)))
                        .toList(),
                Role.ENSEIGNANT);
        for (int i = 0; i < inconnus.size(); i++) {
            agents.put(inconnus.get(i), premier + i);
        }
        for (DossierLu dossier : nouveaux) {
            if (dossier.numero().isPresent()) {
                numeroter(agents.get(dossier), dossier);
            }
        }
        return agents;
    }

    private void numeroter(long agentId, DossierLu dossier) throws SQLException {
        NumeroTemporaire.ecrire(
                connexion, contexte.cles(), agentId, dossier.numero().orElse(null));
    }

    private void corriger(Map<DossierLu, AgentConnu> changes, EcritureLignes lignes) throws SQLException {
        Map<Long, List<EcritureLignes.Presente>> presentes = EcritureLignes.presentes(
                connexion, changes.values().stream().map(AgentConnu::dossierId).toList());
        EcritureAgents agents = new EcritureAgents(connexion, contexte.cles(), contexte.maintenant());
        try (EcritureDossiers ecriture = new EcritureDossiers(connexion, contexte)) {
            for (Map.Entry<DossierLu, AgentConnu> change : changes.entrySet()) {
                DossierLu dossier = change.getKey();
                AgentConnu connu = change.getValue();
                comparer(connu.dossierId(), dossier, presentes.getOrDefault(connu.dossierId(), List.of()), lignes);
                if (!contexte.essai()) {
                    ecriture.corriger(connu.dossierId(), dossier, empreinte(dossier));
                    numeroter(connu.agentId(), dossier);
                    if (!connu.identite().equals(IdentiteAgent.de(dossier).toString())) {
                        agents.corriger(connu.agentId(), IdentiteAgent.de(dossier));
                    }
                }
            }
            ecriture.envoyer();
        }
    }

    private void comparer(
            long dossierId, DossierLu dossier, List<EcritureLignes.Presente> presentes, EcritureLignes lignes)
            throws SQLException {
        Map<String, EcritureLignes.Presente> restantes = presentes.stream()
                .collect(Collectors.toMap(
                        p -> p.ligne().rubrique() + p.ligne().cle(), p -> p, (a, b) -> a, LinkedHashMap::new));
        for (LigneImport ligne : dossier.lignes()) {
            EcritureLignes.Presente presente = restantes.remove(ligne.rubrique() + ligne.cle());
            if (presente == null) {
                bilan.ajoutee(ligne.rubrique());
                lignes.ajouter(dossierId, ligne);
            } else if (presente.saisieParLAgent()) {
                bilan.signaler(List.of(Anomalie.avertissement(
                        FichierExtraction.COORDONNEES.fichier(),
                        ligne.numero(),
                        null,
                        null,
                        "coordonnées changées par l’enseignant : les siennes sont gardées")));
            } else if (!presente.ligne().contenu().equals(ligne.contenu())) {
                bilan.modifiee(ligne.rubrique());
                lignes.clore(presente.id());
                lignes.ajouter(dossierId, ligne);
            }
        }
        for (EcritureLignes.Presente retiree : restantes.values()) {
            if (!retiree.saisieParLAgent()) {
                bilan.retiree(retiree.ligne().rubrique());
                lignes.clore(retiree.id());
            }
        }
    }

    /** Notes that these files are in the extract: the first as they are, the others with something refused in them. */
    private void confirmer(List<Long> confirmes, List<Long> presents) throws SQLException {
        try (PreparedStatement confirmation = connexion.prepareStatement(
                        "update dossier set import_id = ?, confirme_le = ?, absent_depuis = null where id = ?");
                PreparedStatement presence = connexion.prepareStatement(
                        "update dossier set import_id = ?, absent_depuis = null where id = ?")) {
            for (long id : confirmes) {
                confirmation.setLong(1, contexte.importId());
                Sql.poserJour(confirmation, 2, contexte.extraction());
                confirmation.setLong(3, id);
                confirmation.addBatch();
            }
            for (long id : presents) {
                presence.setLong(1, contexte.importId());
                presence.setLong(2, id);
                presence.addBatch();
            }
            confirmation.executeBatch();
            presence.executeBatch();
        }
    }

    /** Fingerprint of all that the extract says of a teacher, whatever the order of the rows. */
    private String empreinte(DossierLu dossier) {
        String contenu =
                dossier.lignes().stream().map(LigneImport::contenu).sorted().collect(Collectors.joining("\n"));
        String numero =
                dossier.numero().map(n -> "\n" + n.empreinte(contexte.cles())).orElse("");
        return Reference.empreinte(contenu + numero);
    }
}
