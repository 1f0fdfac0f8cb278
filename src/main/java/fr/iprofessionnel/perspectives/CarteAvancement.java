package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Entree;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.statut.Constat;
import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.avancement.ProchainEchelon;
import fr.iprofessionnel.statut.explication.Grandeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The next step: when, what it would pay, what could move it. */
final class CarteAvancement {

    private static final String CALCUL = "AVANCEMENT";

    private CarteAvancement() {}

    static Carte de(Moteur moteur, ProchainEchelon prochain, Adresses adresses) {
        Constat constat = moteur.constat(prochain.situation(), prochain.au());
        List<Entree> suites = new ArrayList<>();
        suites.add(present(constat));
        if (prochain.date() != null) {
            suites.add(suivant(prochain));
        }
        if (prochain.dateAcceleree() != null) {
            suites.add(accelere(prochain));
        }
        if (prochain.indice() != null) {
            suites.add(paie(moteur, constat, prochain));
        }
        String titre = Textes.phrase("perspectives.echelon.titre");
        return new Carte(
                "prochain-echelon",
                titre,
                null,
                prochain.phrase(),
                suites,
                new Pourquoi(titre, CALCUL, prochain.explication(), adresses));
    }

    private static Entree present(Constat constat) {
        String paie = Paie.phrase(constat.indice(), constat.traitement());
        return Entree.de(
                Textes.phrase("perspectives.echelon.present"),
                Partie.texte(constat.echelon().libelle() + ", "
                        + constat.echelon().grade().libelle()),
                constat.anciennete() == null
                        ? null
                        : Partie.mention(Textes.phrase(
                                "perspectives.echelon.anciennete",
                                Grandeur.anciennete(constat.anciennete()).enTexte())),
                paie == null
                        ? null
                        : Partie.mention(
                                Partie.texte(paie),
                                Partie.aConfirmer(constat.indice().estAConfirmer())));
    }

    private static Entree suivant(ProchainEchelon prochain) {
        return Entree.de(
                Textes.phrase(
                        "perspectives.echelon.anciennement", prochain.echelon().libelle()),
                Partie.texte(Formats.jour(prochain.date())),
                Partie.aConfirmer(prochain.estAConfirmer()),
                reste(prochain.au(), prochain.date()));
    }

    private static Entree accelere(ProchainEchelon prochain) {
        return Entree.de(
                Textes.phrase(
                        "perspectives.echelon.accelere", prochain.echelon().libelle()),
                Partie.texte(Formats.jour(prochain.dateAcceleree())),
                reste(prochain.au(), prochain.dateAcceleree()),
                Partie.mention(Textes.phrase("perspectives.accelere.reserve")));
    }

    /** Days left; null when the day is behind. */
    private static Partie reste(LocalDate au, LocalDate date) {
        long jours = ChronoUnit.DAYS.between(au, date);
        return jours <= 0 ? null : Partie.mention(Textes.phrase("perspectives.reste", Formats.nombre(jours)));
    }

    private static Entree paie(Moteur moteur, Constat constat, ProchainEchelon prochain) {
        BigDecimal apres = Paie.traitement(moteur.bareme(), prochain.indice(), 100, prochain.au());
        return Entree.de(
                Textes.phrase("perspectives.echelon.paie"),
                Partie.texte(Paie.phrase(prochain.indice(), apres)),
                Partie.aConfirmer(prochain.indice().estAConfirmer()),
                Paie.gain(constat.traitement(), apres));
    }

    static List<String> deplacements(ProchainEchelon prochain) {
        List<String> phrases = new ArrayList<>();
        if (prochain.date() != null) {
            if (prochain.dateAcceleree() != null) {
                phrases.add(Textes.phrase("perspectives.deplacement.accelere"));
            }
            phrases.add(Textes.phrase("perspectives.deplacement.absence"));
            phrases.add(Textes.phrase("perspectives.deplacement.parental"));
            phrases.add(Textes.phrase("perspectives.deplacement.partiel"));
            phrases.add(Textes.phrase("perspectives.deplacement.promotion"));
        }
        phrases.add(Textes.phrase("perspectives.deplacement.correction"));
        return phrases;
    }
}
