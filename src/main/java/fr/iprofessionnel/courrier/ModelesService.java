package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The texts that the managers begin an answer with. Each change makes a version; none is lost. */
@Stateless
public class ModelesService {

    private static final int TITRE = 120;
    private static final int TEXTE = 6000;

    private static final String LECTURE = """
            select m.reference, m.version, m.titre, m.texte, m.cree_le, coalesce(a.prenom || ' ' || a.nom_usage, c.identifiant)
            from modele_reponse m join compte c on c.id = m.auteur_id left join agent a on a.id = c.agent_id
            """;

    private static final String PRESENTS = LECTURE
            + " where m.retire = false and m.version = (select max(v.version) from modele_reponse v where v.reference ="
            + " m.reference)";

    @Inject
    private AccesSql sql;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /** Those in use, by title. */
    public List<ModeleReponse> tous() {
        appelant.exiger(Role.GESTIONNAIRE);
        return sql.lire(PRESENTS + " order by m.titre", ModelesService::modele);
    }

    /** Every version of one, the most recent first. */
    public List<ModeleReponse> versions(String reference) {
        appelant.exiger(Role.GESTIONNAIRE);
        return sql.lire(LECTURE + " where m.reference = ? order by m.version desc", ModelesService::modele, reference);
    }

    private Optional<ModeleReponse> modele(String reference) {
        return sql.premier(PRESENTS + " and m.reference = ?", ModelesService::modele, reference);
    }

    private static ModeleReponse modele(AccesSql.Colonnes c) throws SQLException {
        return new ModeleReponse(c.texte(), c.nombre().intValue(), c.texte(), c.texte(), c.instant(), c.texte());
    }

    /**
     * Writes a version.
     *
     * @param reference the one that it changes; null for a new one
     * @return its reference
     * @throws Refus without title or text, or if it names a datum that there is not
     */
    public String ecrire(String reference, String titre, String texte) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        if (titre == null || titre.isBlank() || texte == null || texte.isBlank()) {
            throw new Refus("courrier.modele.vide");
        }
        if (titre.length() > TITRE || texte.length() > TEXTE) {
            throw new Refus("courrier.trop-long", TEXTE);
        }
        TexteModele.inconnue(texte).ifPresent(d -> {
            throw new Refus("courrier.modele.donnee", d);
        });
        long id = sql.suivant("modele");
        int version = reference == null
                ? 1
                : modele(reference).orElseThrow(() -> new Introuvable("modèle")).version() + 1;
        String sienne = reference == null ? Reference.nouvelle() : reference;
        sql.ecrire(
                """
                insert into modele_reponse (id, reference, version, titre, texte, retire, auteur_id, cree_le)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, id, sienne, version, titre.strip(), texte.strip(), false, agent.compteId(), horloge.maintenant());
        journal.noter("MODELE", agent.compteId(), sienne, null, String.valueOf(version));
        return sienne;
    }

    /** Takes one out of use; its versions stay. */
    public void retirer(String reference) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        sql.ecrire("update modele_reponse set retire = ? where reference = ?", true, reference);
        journal.noter("MODELE_RETIRE", agent.compteId(), reference, null, null);
    }

    /**
     * A text with the data of a teacher in place of their names.
     *
     * @throws Introuvable when there is no such text
     */
    public String remplir(String reference, EnseignantConcerne enseignant) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        String texte =
                modele(reference).orElseThrow(() -> new Introuvable("modèle")).texte();
        return TexteModele.remplir(texte, enseignant, agent.nomComplet(), horloge.aujourdhui());
    }
}
