package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.courriel.CourrielService;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Textes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;

/** Tells the holder of an account what was changed in its security, at every address that is known of them. */
@Dependent
public class AvisTitulaire {

    @Inject
    private AccesSql sql;

    @Inject
    private CourrielService courriels;

    /**
     * Writes to them.
     *
     * @param cle key of the sentence that says what was done
     */
    public void prevenir(long compte, String cle, Object... valeurs) {
        for (String adresse : adresses(compte)) {
            courriels.deposer(
                    adresse,
                    Textes.phrase("avis.securite.sujet"),
                    Textes.phrase("avis.securite.texte", Textes.phrase(cle, valeurs)));
        }
    }

    private Set<String> adresses(long compte) {
        Set<String> adresses = new TreeSet<>(sql.lire(
                "select a.courriel_academique from agent a join compte c on c.agent_id = a.id"
                        + " where c.id = ? and a.courriel_academique is not null",
                AccesSql.Colonnes::texte,
                compte));
        adresses.addAll(sql.lire(
                "select adresse from avis_courriel where compte_id = ? and adresse is not null",
                AccesSql.Colonnes::texte,
                compte));
        return adresses;
    }
}
