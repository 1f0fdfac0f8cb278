package fr.iprofessionnel.echanges.demonstration;

import fr.iprofessionnel.echanges.FichierExtraction;
import java.time.LocalDate;
import java.util.List;

/** Writes the fictitious managers with their portfolios, the heads of the schools and the inspectors. */
final class Encadrants {

    private static final LocalDate DEPUIS = LocalDate.of(2020, 9, 1);
    private static final String SERVICE_2D = "Division des établissements privés, second degré";
    private static final String SERVICE_1D = "Division des établissements privés, premier degré";

    /**
     * A manager.
     *
     * @param portefeuilles code, degree, department, first and last letters of each portfolio
     */
    private record Gestionnaire(Personne personne, String service, String telephone, List<String[]> portefeuilles) {}

    private static final List<Gestionnaire> GESTIONNAIRES = List.of(
            gestionnaire(1, "MME", "Cazaux", "Nathalie", SERVICE_2D, new String[] {"P2D_31_AF", "2", "031", "A", "F"}),
            gestionnaire(2, "M", "Delmas", "Vincent", SERVICE_2D, new String[] {"P2D_31_GM", "2", "031", "G", "M"}),
            gestionnaire(3, "MME", "Izard", "Sophie", SERVICE_2D, new String[] {"P2D_31_NZ", "2", "031", "N", "Z"}),
            gestionnaire(
                    4,
                    "M",
                    "Loubet",
                    "Étienne",
                    SERVICE_2D,
                    new String[] {"P2D_12", "2", "012", null, null},
                    new String[] {"P2D_81", "2", "081", null, null},
                    new String[] {"P2D_82", "2", "082", null, null}),
            gestionnaire(
                    5,
                    "MME",
                    "Massat",
                    "Delphine",
                    SERVICE_2D,
                    new String[] {"P2D_09", "2", "009", null, null},
                    new String[] {"P2D_32", "2", "032", null, null},
                    new String[] {"P2D_46", "2", "046", null, null},
                    new String[] {"P2D_65", "2", "065", null, null}),
            gestionnaire(6, "MME", "Pagès", "Brigitte", SERVICE_1D, new String[] {"P1D", "1", null, null, null}));

    private Encadrants() {}

    private static Gestionnaire gestionnaire(
            int rang, String civilite, String nom, String prenom, String service, String[]... portefeuilles) {
        return new Gestionnaire(
                new Personne(
                        "16A05%05dGES".formatted(rang), civilite, nom, nom, prenom, LocalDate.of(1975 + rang, 4, 2)),
                service,
                "05 00 00 00 %02d".formatted(rang),
                List.of(portefeuilles));
    }

    static void ecrire(Feuilles feuilles, List<Ecole> ecoles, LocalDate extraction) {
        GESTIONNAIRES.forEach(g -> ecrire(feuilles, g));
        for (int i = 0; i < ecoles.size(); i++) {
            Tirage tirage = new Tirage(-1000L - i);
            ecrireDirection(feuilles, ecoles.get(i), chef(tirage, ecoles, i, extraction), tirage);
        }
        ecrireInspecteur(feuilles, 1, "Castéra", "Paul", "IA-IPR", "Mathématiques", 2);
        ecrireInspecteur(feuilles, 2, "Lanusse", "Anne", "IEN", "Premier degré", 1);
    }

    private static void ecrire(Feuilles feuilles, Gestionnaire gestionnaire) {
        Personne p = gestionnaire.personne();
        feuilles.ajouter(
                FichierExtraction.GESTIONNAIRES,
                p.numen(),
                p.civilite(),
                p.nomUsage(),
                p.nomNaissance(),
                p.prenom(),
                p.naissance(),
                "Gestionnaire de carrière",
                gestionnaire.service(),
                gestionnaire.telephone(),
                p.courrielAcademique(),
                "Bureau 1" + p.numen().substring(8, 10),
                DEPUIS,
                null);
        for (String[] portefeuille : gestionnaire.portefeuilles()) {
            feuilles.ajouter(
                    FichierExtraction.PORTEFEUILLES,
                    portefeuille[0],
                    p.numen(),
                    portefeuille[1],
                    null,
                    null,
                    portefeuille[2],
                    portefeuille[3],
                    portefeuille[4],
                    DEPUIS,
                    null);
        }
    }

    private static Personne chef(Tirage tirage, List<Ecole> ecoles, int rang, LocalDate extraction) {
        Personne auHasard = Personne.auHasard(tirage, "16P03%05dDIR".formatted(rang + 2), 1965, 1980);
        if (ecoles.get(rang).equals(Personnages.deHauteGaronne(ecoles, 0))) {
            return Personnages.chef();
        }
        return ecoles.get(rang).equals(Personnages.deHauteGaronne(ecoles, 1))
                ? Personnages.enseignanteEtChef(ecoles, extraction)
                : auHasard;
    }

    private static void ecrireDirection(Feuilles feuilles, Ecole ecole, Personne chef, Tirage tirage) {
        feuilles.ajouter(
                FichierExtraction.DIRECTIONS,
                chef.numen(),
                chef.civilite(),
                chef.nomUsage(),
                chef.nomNaissance(),
                chef.prenom(),
                chef.naissance(),
                ecole.uai(),
                LocalDate.of(tirage.entre(2012, 2021), 9, 1),
                null);
    }

    private static void ecrireInspecteur(
            Feuilles feuilles, int rang, String nom, String prenom, String corps, String specialite, int degre) {
        feuilles.ajouter(
                FichierExtraction.INSPECTEURS,
                "16A04%05dINS".formatted(rang),
                rang == 1 ? "M" : "MME",
                nom,
                nom,
                prenom,
                LocalDate.of(1970 + rang, 10, 8),
                corps,
                specialite,
                degre,
                DEPUIS,
                null);
    }
}
