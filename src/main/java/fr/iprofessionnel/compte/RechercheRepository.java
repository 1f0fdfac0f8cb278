package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** Finds accounts by what people know of themselves. */
@Dependent
class RechercheRepository {

    @Inject
    private AccesSql sql;

    /** An account, and the names of its person. */
    record Trouve(long compteId, String identifiant, String usage, String naissance, String prenom) {}

    /** Those whose usual name is this; if there is none, those whose birth name is. */
    List<Trouve> chercher(DemandeRecherche demande) {
        List<Trouve> nes = sql.lire(
                """
                select c.id, c.identifiant, a.nom_usage, a.nom_naissance, a.prenom from agent a
                join compte c on c.agent_id = a.id where a.date_naissance = ? and c.ferme = false
                """, c -> new Trouve(c.nombre(), c.texte(), c.texte(), c.texte(), c.texte()), demande.naissance());
        List<Trouve> parUsage = parmi(nes, demande, Trouve::usage);
        return parUsage.isEmpty() ? parmi(nes, demande, Trouve::naissance) : parUsage;
    }

    private static List<Trouve> parmi(List<Trouve> nes, DemandeRecherche demande, Function<Trouve, String> nom) {
        return nes.stream()
                .filter(t ->
                        NormeNom.memes(nom.apply(t), demande.nom()) && NormeNom.memes(t.prenom(), demande.prenom()))
                .toList();
    }
}
