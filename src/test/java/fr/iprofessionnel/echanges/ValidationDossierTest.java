package fr.iprofessionnel.echanges;

import static fr.iprofessionnel.echanges.Extrait.NUMEN;
import static fr.iprofessionnel.echanges.Extrait.UAI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an extract may get wrong of a teacher, told with file, line, column and reason. */
class ValidationDossierTest {

    @TempDir
    private Path dossier;

    private final Extrait extrait = Extrait.juste();

    private void attendre(String... anomalies) throws IOException {
        assertEquals(List.of(anomalies), extrait.anomalies(dossier));
    }

    @Test
    void unDossierJusteNAAucuneAnomalie() throws IOException {
        attendre();
    }

    @Test
    void deuxEchelonsQuiSeChevauchentSontRefuses() throws IOException {
        extrait.avec(FichierExtraction.ECHELONS, NUMEN + ";CERTIFIE;CLASSE_NORMALE;8;;2025-09-01;;ANCIENNETE;;");
        attendre("R echelons.csv:4 du (01/09/2025) échelons qui se chevauchent : celui de la ligne 3 n’est pas fini");
    }

    @Test
    void unJourCommunSuffitAUnChevauchement() throws IOException {
        extrait.avec(
                FichierExtraction.ECHELONS, NUMEN + ";CERTIFIE;CLASSE_NORMALE;5;;2017-03-01;2019-09-01;ANCIENNETE;;");
        attendre("R echelons.csv:2 du (01/09/2019) échelons qui se chevauchent : celui de la ligne 4 n’est pas fini");
    }

    @Test
    void desJoursSansEchelonSeSignalentSansRefuser() throws IOException {
        extrait.avec(
                FichierExtraction.ECHELONS, NUMEN + ";CERTIFIE;CLASSE_NORMALE;5;;2017-03-01;2019-08-29;ANCIENNETE;;");
        attendre("A echelons.csv:2 du jours sans échelon depuis le 29/08/2019");
    }

    @ParameterizedTest
    @CsvSource({
        "CERTIFIE;CLASSE_NORMALE;12;;2018-09-01, echelon (12) cet échelon n’existe pas",
        "CERTIFIE;HORS_CLASSE;7;;2018-09-01,     echelon (7) cet échelon n’existe pas",
        "CERTIFIE;CLASSE_NORMALE;5;A1;2018-09-01, echelon (5 A1) cet échelon n’existe pas",
        "CERTIFIE;CATEGORIE_1;1;;2018-09-01,     grade (1re catégorie) ce grade n’existe pas",
    })
    void unEchelonQueLeStatutNeConnaitPasCeJourLaEstRefuse(String debut, String attendu) throws IOException {
        extrait.avec(FichierExtraction.ECHELONS, NUMEN + ";" + debut + ";2019-08-31;ANCIENNETE;;");
        List<String> anomalies = extrait.anomalies(dossier);
        assertEquals(1, anomalies.size(), anomalies.toString());
        assertTrue(anomalies.get(0).startsWith("R echelons.csv:4 " + attendu), anomalies.get(0));
    }

    @Test
    void unMaitreDelegueAUnIndiceEtPasDEchelonADemander() throws IOException {
        extrait.vide(FichierExtraction.ECHELONS)
                .avec(FichierExtraction.ECHELONS, NUMEN + ";DELEGUE;CATEGORIE_2;1;;2022-09-01;;NOMINATION;;");
        attendre("R echelons.csv:2 indice_majore indice obligatoire pour un maître délégué");
    }

    @Test
    void unEtablissementQuiNEstPasDansLaListeEstRefuse() throws IOException {
        extrait.avec(
                FichierExtraction.AFFECTATIONS,
                NUMEN + ";0120068J;non;ENSEIGNEMENT;Mathématiques;3;2020-09-01;2021-08-31;");
        attendre("R affectations.csv:3 uai (0120068J) établissement inconnu : il n’est pas dans la liste chargée");
    }

    @Test
    void deuxAffectationsPrincipalesSeSignalentSansRefuser() throws IOException {
        extrait.avec(FichierExtraction.AFFECTATIONS, NUMEN + ";" + UAI + ";oui;ENSEIGNEMENT;Anglais;3;2020-09-01;;");
        attendre("A affectations.csv:3 principale deux affectations principales en même temps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)"})
    void uneFormuleDeTableurDansUnTexteEstRefusee(String formule) throws IOException {
        extrait.avec(FichierExtraction.DIPLOMES, NUMEN + ";DIPLOME;" + formule + ";;;");
        attendre("R diplomes.csv:2 intitule (" + formule + ") commence par « " + formule.charAt(0)
                + " » : refusé, un tableur y lirait une formule");
    }

    @Test
    void unRetourALaLigneDansUneCelluleEstRefuseAvecSaLigne() throws IOException {
        extrait.avec(FichierExtraction.DIPLOMES, NUMEN + ";DIPLOME;\"Licence\nde lettres\";;;");
        List<String> anomalies = extrait.anomalies(dossier);
        assertEquals(1, anomalies.size());
        assertTrue(anomalies.get(0).startsWith("R diplomes.csv:2 intitule "), anomalies.get(0));
    }

    @Test
    void uneFinQuiPrecedeLeDebutEstRefusee() throws IOException {
        extrait.avec(FichierExtraction.CONGES, NUMEN + ";CMO;2025-03-10;2025-03-01;;");
        attendre("R conges.csv:2 au (01/03/2025) la fin précède le début (10/03/2025)");
    }

    @Test
    void deuxPositionsQuiSeChevauchentSontRefusees() throws IOException {
        extrait.avec(FichierExtraction.POSITIONS, NUMEN + ";CONGE_PARENTAL;2021-01-01;2021-06-30;");
        attendre("R positions.csv:3 du (01/01/2021) positions qui se chevauchent : voir la ligne 2");
    }

    @Test
    void deuxModalitesQuiSeChevauchentSontRefusees() throws IOException {
        extrait.avec(FichierExtraction.MODALITES, NUMEN + ";TEMPS_PARTIEL_DROIT;2021-09-01;2022-08-31;80;14,4;");
        attendre("R modalites.csv:3 du (01/09/2021) modalités de service qui se chevauchent : voir la ligne 2");
    }

    @ParameterizedTest
    @CsvSource({
        "0;18,     quotite (0) quotité attendue entre 0 et 100",
        "101;18,   quotite (101) quotité attendue entre 0 et 100",
        "100;45.5, heures (45.5) heures hebdomadaires attendues entre 0 et 45",
    })
    void unServiceInvraisemblableEstRefuse(String service, String attendu) throws IOException {
        extrait.vide(FichierExtraction.MODALITES)
                .avec(FichierExtraction.MODALITES, NUMEN + ";TEMPS_COMPLET;2012-09-01;;" + service + ";");
        attendre("R modalites.csv:2 " + attendu);
    }

    @Test
    void uneLigneEnDoubleEstRefuseeEnNommantLAutre() throws IOException {
        extrait.avec(FichierExtraction.CONTRATS, NUMEN + ";CONTRAT_DEFINITIF;2012-09-01;;");
        attendre("R contrats.csv:3 ligne en double avec la ligne 2");
    }

    @Test
    void unNumenDeuxFoisDansLIdentiteEstRefuseSansEtreMontre() throws IOException {
        extrait.avec(FichierExtraction.IDENTITE, NUMEN + ";MME;Pagès;Pagès;Zoé;;1985-04-12;Albi;Française;MARIE;2;");
        attendre("R identite.csv:3 numen (16P••••••••EM) NUMEN en double : déjà donné à la ligne 2");
    }

    @Test
    void uneRangeeSansIdentiteEstRefuseeSansMontrerLeNumen() throws IOException {
        extrait.avec(FichierExtraction.CONTRATS, "16P9900001ABC;CONTRAT_DEFINITIF;2012-09-01;;");
        attendre("R contrats.csv:3 numen (16P••••••••BC) ce NUMEN n’est pas dans identite.csv");
    }

    @Test
    void unEnseignantSansContratNiEchelonEstRefuse() throws IOException {
        extrait.vide(FichierExtraction.CONTRATS).vide(FichierExtraction.ECHELONS);
        attendre("R identite.csv:2 aucune ligne dans echelons.csv", "R identite.csv:2 aucune ligne dans contrats.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/04/2012", "12/04/1930"})
    void uneDateDeNaissanceInvraisemblableEstRefusee(String naissance) throws IOException {
        extrait.vide(FichierExtraction.IDENTITE)
                .avec(
                        FichierExtraction.IDENTITE,
                        NUMEN + ";MME;Pagès;Pagès;Zoé;;" + naissance + ";Albi;Française;MARIE;2;");
        attendre("R identite.csv:2 date_naissance (" + naissance + ") date de naissance invraisemblable");
    }

    @Test
    void unCodeInconnuDitLesCodesAdmis() throws IOException {
        extrait.vide(FichierExtraction.IDENTITE)
                .avec(FichierExtraction.IDENTITE, NUMEN + ";MLLE;Pagès;Pagès;Zoé;;1985-04-12;Albi;Française;MARIE;2;");
        attendre("R identite.csv:2 civilite (MLLE) code inconnu ; codes admis : M, MME");
    }

    @Test
    void uneCelluleObligatoireVideEstRefusee() throws IOException {
        extrait.avec(FichierExtraction.POSITIONS, NUMEN + ";CONGE_PARENTAL;;;");
        attendre("R positions.csv:3 du valeur obligatoire absente");
    }

    @Test
    void unNombreDEnfantsDemesureEstRefuseIciEtNonParLaBase() throws IOException {
        extrait.vide(FichierExtraction.IDENTITE)
                .avec(
                        FichierExtraction.IDENTITE,
                        NUMEN + ";MME;Pagès;Pagès;Zoé;;1985-04-12;Albi;Française;MARIE;200000;");
        attendre("R identite.csv:2 enfants (200000) nombre entier attendu, de 2 chiffres au plus");
    }

    @Test
    void unEnseignantFautifNEmpechePasSonVoisin() throws IOException {
        extrait.avecEnseignant("16P1500002DEM").avec(FichierExtraction.CONGES, "16P1500002DEM;CMO;31/02/2025;;;");
        attendre("R conges.csv:2 du (31/02/2025) cette date n'existe pas");
    }
}
