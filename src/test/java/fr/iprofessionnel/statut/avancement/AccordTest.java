package fr.iprofessionnel.statut.avancement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.bareme.Avancement;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The synthesis of a file and the engine announce the same next step (docs/adr/0011). */
class AccordTest {

    private final Bareme bareme = Bareme.courant();
    private final Moteur moteur = new Moteur(bareme);

    @Test
    void laSyntheseEtLeMoteurAnnoncentLeMemeJour() {
        List<String> desaccords = new ArrayList<>();
        for (Echelle echelle : Echelle.values()) {
            for (Grade grade : Grade.values()) {
                bareme.echelons(echelle, grade).forEach(e -> comparer(e, desaccords));
            }
        }
        assertEquals(List.of(), desaccords);
    }

    private void comparer(Echelon echelon, List<String> desaccords) {
        for (LocalDate acces = LocalDate.of(2017, 9, 1);
                acces.isBefore(LocalDate.of(2026, 9, 1));
                acces = acces.plusDays(37)) {
            for (String conservee : new String[] {"00A00M00J", "00A07M19J", "02A00M01J"}) {
                Anciennete gardee = Anciennete.parse(conservee);
                String synthese = bareme.avancement(echelon, acces, gardee)
                        .map(AccordTest::dit)
                        .orElse("rien");
                ProchainEchelon prochain = moteur.avancement(
                        SituationStatutaire.de(echelon)
                                .depuis(acces)
                                .ancienneteConservee(gardee)
                                .faite(),
                        acces);
                String moteurDit = prochain.date() == null
                        ? "rien"
                        : dit(new Avancement(prochain.echelon(), prochain.date(), prochain.duree()));
                if (!synthese.equals(moteurDit)) {
                    desaccords.add(
                            echelon + " depuis " + acces + ", " + conservee + " : " + synthese + " / " + moteurDit);
                }
            }
        }
    }

    private static String dit(Avancement avancement) {
        return avancement.echelon().libelle() + " le " + avancement.date();
    }
}
