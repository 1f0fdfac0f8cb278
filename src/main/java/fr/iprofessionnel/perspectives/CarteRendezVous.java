package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Entree;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.avancement.RendezVous;
import java.util.ArrayList;
import java.util.List;

/** An appraisal meeting of the career, past or to come. */
final class CarteRendezVous {

    private CarteRendezVous() {}

    static Carte de(RendezVous rendezVous, Adresses adresses) {
        String titre = rendezVous.rang() == 0
                ? Textes.phrase("perspectives.rendez-vous")
                : Textes.phrase(
                        rendezVous.rang() == 1 ? "perspectives.rendez-vous.premier" : "perspectives.rendez-vous.autre",
                        rendezVous.rang());
        List<Entree> suites = new ArrayList<>();
        if (rendezVous.debutFenetre() != null && rendezVous.etat() != RendezVous.Etat.PASSE) {
            suites.add(Entree.de(
                    Textes.phrase("perspectives.rendez-vous.fenetre"),
                    Partie.texte(Textes.phrase(
                            "periode.du-au",
                            Formats.jour(rendezVous.debutFenetre()),
                            Formats.jour(rendezVous.finFenetre()))),
                    Partie.aConfirmer(rendezVous.regle().estAConfirmer())));
        }
        for (Donnee donnee : rendezVous.donneesManquantes()) {
            adresses.donnee(donnee)
                    .ifPresent(a -> suites.add(
                            Entree.de(Textes.phrase("perspectives.manquantes"), Partie.lien(donnee.libelle(), a))));
        }
        return new Carte(
                "rendez-vous-" + rendezVous.rang(),
                titre,
                null,
                rendezVous.phrase(),
                suites,
                new Pourquoi(titre, "RENDEZ_VOUS", rendezVous.explication(), adresses));
    }
}
