package fr.iprofessionnel.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LectureContenuTest {

    private static final String DEBUT = """
            {"format": "i-professionnel/cv", "version": 1, "nom": "x", "modele": "COLONNE", "pages": 2, "lignes": [""";

    private static List<String> erreurs(String lignes) {
        return LectureContenu.importer(DEBUT + lignes + "]}").erreurs().stream()
                .map(e -> e.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void ce_qui_est_exporte_revient_sans_ce_que_le_dossier_et_le_gestionnaire_y_ont_mis() {
        ContenuCv parti = CvDEssai.complet();
        LectureContenu.Lue lue = LectureContenu.importer(ContenuJson.ecrire(parti));
        assertEquals(List.of(), lue.erreurs());
        assertEquals(3, lue.ecartees(), "une donnée du dossier, un justificatif, une mention");
        ContenuCv revenu = lue.contenu();
        assertEquals(parti.nom(), revenu.nom());
        assertEquals(parti.titre(), revenu.titre());
        assertEquals(parti.presentation(), revenu.presentation());
        assertEquals(parti.miseEnPage(), revenu.miseEnPage());
        assertEquals(List.of(), revenu.administratives());
        for (int i = 0; i < parti.lignes().size(); i++) {
            assertTrue(parti.lignes().get(i).ditCommeElle(revenu.lignes().get(i)), "ligne " + i);
            assertNull(revenu.lignes().get(i).visa());
            assertNull(revenu.lignes().get(i).preuve());
        }
    }

    @Test
    void une_copie_figee_se_relit_tout_entiere_sans_ce_qu_elle_masque() {
        ContenuCv figee = CvDEssai.complet().fige("CV2026-1");
        String json = ContenuJson.ecrire(figee);
        ContenuCv relue = LectureContenu.relire(json);
        assertEquals(json, ContenuJson.ecrire(relue));
        assertEquals(figee.affiche(), relue.affiche());
        assertTrue(relue.lignes().stream().noneMatch(l -> l.section() == Section.ENGAGEMENT));
    }

    @Test
    void toutes_les_erreurs_sont_dites_a_la_fois_avec_leur_place() {
        assertEquals(
                List.of(
                        "lignes[1].couleur : ce champ n’existe pas.",
                        "lignes[4] : un objet est attendu.",
                        "lignes[1].intitule : ce champ est obligatoire.",
                        "lignes[1].du : « 2019-13 » n’est pas une date."
                                + " Écrivez une année, un mois ou un jour : 2019, 2019-09 ou 2019-09-01.",
                        "lignes[2].section : « CARRIERE » n’est pas une section où l’on écrit.",
                        "lignes[3].intitule : un texte est attendu.",
                        "lignes[3].niveau : « Z9 » n’est pas une des valeurs possibles : A1, A2, B1, B2, C1, C2."),
                erreurs("""
                        {"section": "FONCTION", "du": "2019-13", "couleur": 1},
                        {"section": "CARRIERE", "intitule": "Hors classe"},
                        {"section": "LANGUE", "intitule": 3, "niveau": "Z9"},
                        7"""));
    }

    @Test
    void un_champ_qui_n_est_pas_de_la_section_est_refuse() {
        assertEquals(
                List.of("lignes[1].du : ce champ n’existe pas dans la section « Langues »."),
                erreurs("{\"section\": \"LANGUE\", \"intitule\": \"Anglais\", \"du\": \"2019\"}"));
        assertEquals(
                List.of("lignes[1].au : La fin est avant le début. Corrigez une des deux dates."),
                erreurs("{\"section\": \"FONCTION\", \"intitule\": \"x\", \"du\": \"2019\", \"au\": \"2018\"}"));
    }

    @Test
    void ce_qui_n_est_pas_du_json_est_dit_avec_sa_place() {
        assertTrue(LectureContenu.importer("{\n\"nom\": }").erreurs().get(0).contains("ligne 2"));
        assertEquals(
                List.of("Ce fichier n’est pas un CV en JSON."),
                LectureContenu.importer("[]").erreurs());
        assertTrue(LectureContenu.importer("{}").erreurs().size() >= 4);
        assertEquals(1, LectureContenu.importer("").erreurs().size());
    }

    @Test
    void un_cv_trop_long_est_refuse() {
        String ligne = "{\"section\": \"COMPETENCE\", \"intitule\": \"x\"},";
        assertEquals(
                List.of("lignes : un CV a 200 lignes au plus."),
                erreurs(ligne.repeat(200) + ligne.substring(0, ligne.length() - 1)));
        assertEquals(
                List.of("lignes[1].texte : ce texte dépasse 2000 signes."),
                erreurs("{\"section\": \"COMPETENCE\", \"intitule\": \"x\", \"texte\": \"" + "a".repeat(2001) + "\"}"));
    }
}
