package fr.iprofessionnel.echanges.demonstration;

import fr.iprofessionnel.statut.Echelle;
import java.time.LocalDate;
import java.util.List;

/**
 * The people of the demonstration whom the README names: they are always there, whatever the number of teachers, so that
 * one can sign in as each of them and see who reads what.
 */
final class Personnages {

    private Personnages() {}

    /** Teachers; their NUMEN are those of the documentation. */
    static List<Profil> enseignants(List<Ecole> ecoles, LocalDate extraction) {
        Ecole toulouse = deHauteGaronne(ecoles, 0);
        Ecole voisine = deHauteGaronne(ecoles, 1);
        Ecole tarn = ecoles.stream()
                .filter(e -> e.uai().startsWith("081"))
                .findFirst()
                .orElseThrow();
        int annee = extraction.getYear();
        return List.of(
                profil(
                        "16P1100001DEM",
                        "M",
                        "Durand",
                        "Durand",
                        "Florent",
                        LocalDate.of(1984, 3, 12),
                        Echelle.CERTIFIE,
                        2,
                        LocalDate.of(2011, 9, 1),
                        List.of(toulouse, voisine, tarn),
                        100,
                        false),
                profil(
                        "16P1500002DEM",
                        "MME",
                        "Castelnau",
                        "Ardiège",
                        "Claire",
                        LocalDate.of(1990, 7, 4),
                        Echelle.CERTIFIE,
                        1,
                        LocalDate.of(2015, 9, 1),
                        List.of(toulouse, voisine, tarn),
                        80,
                        false),
                profil(
                        "16P1300003DEM",
                        "M",
                        "Durand",
                        "Durand",
                        "Fabien",
                        LocalDate.of(1987, 11, 23),
                        Echelle.PLP,
                        1,
                        LocalDate.of(2013, 9, 1),
                        List.of(tarn, voisine, toulouse),
                        100,
                        false),
                profil(
                        "16G1200004DEM",
                        "MME",
                        "Montaut",
                        "Montaut",
                        "Hélène",
                        LocalDate.of(1986, 1, 30),
                        Echelle.PE,
                        1,
                        LocalDate.of(2012, 9, 1),
                        List.of(toulouse, tarn, voisine),
                        100,
                        false),
                profil(
                        "16P1000005DEM",
                        "MME",
                        "Espérou",
                        "Lanusse",
                        "Isabelle",
                        LocalDate.of(1972, 5, 18),
                        Echelle.AGREGE,
                        8,
                        LocalDate.of(2010, 9, 1),
                        List.of(toulouse, voisine, tarn),
                        100,
                        false),
                profil(
                        "16P2200006DEM",
                        "M",
                        "Ayache",
                        "Ayache",
                        "Karim",
                        LocalDate.of(1995, 9, 9),
                        Echelle.DELEGUE,
                        1,
                        LocalDate.of(2022, 9, 1),
                        List.of(voisine, toulouse, tarn),
                        50,
                        false),
                profil(
                        "16P1700007DEM",
                        "MME",
                        "Peyrusse",
                        "Peyrusse",
                        "Manon",
                        LocalDate.of(1992, 2, 14),
                        Echelle.PEPS,
                        1,
                        LocalDate.of(2017, 9, 1),
                        List.of(voisine, toulouse, tarn),
                        100,
                        true),
                profil(
                        "16P%02d00008DEM".formatted((annee - 1) % 100),
                        "MME",
                        "Caubet",
                        "Caubet",
                        "Léa",
                        LocalDate.of(1999, 6, 21),
                        Echelle.CERTIFIE,
                        1,
                        LocalDate.of(annee - 1, 9, 1),
                        List.of(toulouse, voisine, tarn),
                        100,
                        false));
    }

    private static Profil profil(
            String numen,
            String civilite,
            String nomUsage,
            String nomNaissance,
            String prenom,
            LocalDate naissance,
            Echelle echelle,
            int rang,
            LocalDate debut,
            List<Ecole> ecoles,
            int quotite,
            boolean enCongeParental) {
        return new Profil(
                new Personne(numen, civilite, nomUsage, nomNaissance, prenom, naissance),
                echelle,
                rang,
                debut,
                ecoles,
                quotite,
                false,
                enCongeParental);
    }

    /** The head of the first school of Haute-Garonne. */
    static Personne chef() {
        return new Personne("16P0300001DIR", "M", "Lespinasse", "Lespinasse", "Marc", LocalDate.of(1971, 8, 27));
    }

    /** The teacher who also heads the second school of Haute-Garonne. */
    static Personne enseignanteEtChef(List<Ecole> ecoles, LocalDate extraction) {
        return enseignants(ecoles, extraction).get(4).personne();
    }

    static Ecole deHauteGaronne(List<Ecole> ecoles, int rang) {
        return ecoles.stream()
                .filter(e -> e.uai().startsWith("031"))
                .skip(rang)
                .findFirst()
                .orElseThrow();
    }
}
