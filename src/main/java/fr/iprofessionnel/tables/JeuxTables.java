package fr.iprofessionnel.tables;

import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.statut.bareme.Bareme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The sets of tables, read: the one in force on every server, and any other by its fingerprint. */
@ApplicationScoped
public class JeuxTables {

    private static final Bareme LIVRE = Bareme.livre();

    @Inject
    private TablesRepository tables;

    private volatile Bareme dernier = LIVRE;

    /** The set that ships with the application. */
    Bareme livre() {
        return LIVRE;
    }

    /** Takes the set that the database says is in force, where this server has another one. One SQL statement. */
    void suivre() {
        Optional<String> enVigueur = tables.enVigueur();
        if (!Bareme.courant().empreinte().equals(enVigueur.orElse(LIVRE.empreinte()))) {
            Bareme.activer(bareme(enVigueur.orElse(LIVRE.empreinte())));
        }
    }

    /**
     * The set of this fingerprint.
     *
     * @throws Introuvable when there is none
     * @throws fr.iprofessionnel.statut.bareme.TablesRefusees when this version of the application cannot read it
     */
    public Bareme bareme(String empreinte) {
        for (Bareme connu : new Bareme[] {Bareme.courant(), LIVRE, dernier}) {
            if (connu.empreinte().equals(empreinte)) {
                return connu;
            }
        }
        Bareme lu = tables.jeu(empreinte).map(Bareme::new).orElseThrow(() -> new Introuvable("tables"));
        dernier = lu;
        return lu;
    }
}
