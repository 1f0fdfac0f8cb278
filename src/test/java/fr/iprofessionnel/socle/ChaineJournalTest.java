package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.socle.ChaineJournal.Etat;
import fr.iprofessionnel.socle.ChaineJournal.Maillon;
import fr.iprofessionnel.socle.ChaineJournal.Repere;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chain of the journal breaks at the line that was touched. */
class ChaineJournalTest {

    private static final Repere DEBUT = new Repere(0, ChaineJournal.ORIGINE);

    @TempDir
    private Path dossier;

    private ChaineJournal chaine;
    private List<Maillon> lignes;

    @BeforeEach
    void ecrire() {
        chaine = new ChaineJournal(new Cles(dossier.resolve("cles.properties")));
        lignes = new ArrayList<>();
        String precedente = ChaineJournal.ORIGINE;
        for (long rang = 1; rang <= 5; rang++) {
            Maillon ligne = new Maillon(rang, 1000 * rang, "CONNEXION", rang, null, "10.0.0.1", null, null);
            precedente = chaine.empreinte(precedente, ligne);
            lignes.add(avec(ligne, ligne.evenement(), precedente));
        }
    }

    private static Maillon avec(Maillon m, String evenement, String empreinte) {
        return new Maillon(m.rang(), m.le(), evenement, m.compteId(), m.objet(), m.adresse(), m.detail(), empreinte);
    }

    @Test
    void uneChaineIntacteEstReconnueEntiereOuAPartirDUnMilieu() {
        assertEquals(0, chaine.premiereRupture(lignes, DEBUT));
        Repere milieu = new Repere(2, lignes.get(1).empreinte());
        assertEquals(0, chaine.premiereRupture(lignes.subList(2, 5), milieu));
    }

    @Test
    void uneLigneChangeeRetireeOuAjouteeSeVoit() {
        Maillon troisieme = lignes.get(2);
        lignes.set(2, avec(troisieme, "CONNEXION_REFUSEE", troisieme.empreinte()));
        assertEquals(3, chaine.premiereRupture(lignes, DEBUT));
        lignes.remove(2);
        assertEquals(3, chaine.premiereRupture(lignes, DEBUT));
        lignes.add(2, avec(troisieme, "CONNEXION_REFUSEE", "x"));
        assertEquals(3, chaine.premiereRupture(lignes, DEBUT));
    }

    @Test
    void sansLesClesPersonneNeRefaitLaChaine() {
        ChaineJournal autre = new ChaineJournal(new Cles(dossier.resolve("autres.properties")));
        assertEquals(1, autre.premiereRupture(lignes, DEBUT));
        Etat etat = new Etat(
                5,
                lignes.get(4).empreinte(),
                0,
                "-",
                chaine.sceau(new Repere(5, lignes.get(4).empreinte()), DEBUT));
        assertTrue(chaine.estScelle(etat));
        assertFalse(autre.estScelle(etat));
        assertFalse(chaine.estScelle(new Etat(4, etat.empreinte(), 0, "-", etat.sceau())), "fin coupée");
        assertTrue(chaine.estScelle(new Etat(0, "-", 0, "-", null)));
        assertFalse(chaine.estScelle(new Etat(5, etat.empreinte(), 0, "-", null)));
    }
}
