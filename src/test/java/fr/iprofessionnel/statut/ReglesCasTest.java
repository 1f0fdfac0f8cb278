package fr.iprofessionnel.statut;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.iprofessionnel.statut.avancement.ProchainEchelon;
import fr.iprofessionnel.statut.avancement.RendezVous;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.explication.Condition;
import fr.iprofessionnel.statut.projection.EtapeCarriere;
import fr.iprofessionnel.statut.projection.Projection;
import fr.iprofessionnel.statut.projection.Scenario;
import fr.iprofessionnel.statut.promotion.Promotion;
import fr.iprofessionnel.statut.reclassement.Classement;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules, case by case: one file for each family, each expectation calculated by hand from its text. */
class ReglesCasTest {

    private final Moteur moteur = new Moteur(Bareme.courant());

    static Stream<Arguments> avancement() {
        return Cas.de("avancement");
    }

    static Stream<Arguments> rendezVous() {
        return Cas.de("rendez_vous");
    }

    static Stream<Arguments> promotion() {
        return Cas.de("promotion");
    }

    static Stream<Arguments> reclassement() {
        return Cas.de("reclassement");
    }

    static Stream<Arguments> projection() {
        return Cas.de("projection");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("avancement")
    void leProchainEchelonEstCeluiDuCas(String id, Cas cas) {
        ProchainEchelon obtenu = moteur.avancement(cas.situation(), cas.date("au"));
        String dit = mots(
                obtenu.verdict(),
                obtenu.echelon() == null ? null : echelon(obtenu.echelon()),
                obtenu.date(),
                obtenu.dateAcceleree(),
                obtenu.indice() == null ? null : obtenu.indice().valeur(),
                obtenu.traitement(),
                obtenu.donneesManquantes().isEmpty() ? null : obtenu.donneesManquantes(),
                obtenu.regleInconnue() ? "REGLE_INCONNUE" : null);
        assertEquals(
                mots(
                        cas.texte("verdict"),
                        cas.texte("vers"),
                        cas.texte("date"),
                        cas.texte("acceleree"),
                        cas.texte("indice"),
                        cas.texte("traitement"),
                        cas.texte("manque"),
                        cas.texte("motif")),
                dit,
                cas.calcul());
        if (cas.texte("anciennete") != null) {
            assertEquals(cas.texte("anciennete"), obtenu.anciennete().toString(), cas.calcul());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rendezVous")
    void leRendezVousEstCeluiDuCas(String id, Cas cas) {
        String obtenus = moteur.rendezVous(cas.situation(), cas.date("au")).stream()
                .filter(r ->
                        cas.texte("rang").equals("tous") || cas.texte("rang").equals("" + r.rang()))
                .map(ReglesCasTest::rendezVous)
                .collect(Collectors.joining(", "));
        assertEquals(cas.texte("attendu"), obtenus.isEmpty() ? "aucun" : obtenus, cas.calcul());
    }

    private static String rendezVous(RendezVous r) {
        return mots(
                r.rang(),
                r.etat(),
                r.anneeScolaireEnTexte(),
                r.debutFenetre(),
                r.finFenetre(),
                r.donneesManquantes().isEmpty() ? null : r.donneesManquantes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("promotion")
    void laPromotionEstCelleDuCas(String id, Cas cas) {
        Promotion obtenue = moteur.promotion(CodePromotion.valueOf(cas.texte("code")), cas.situation(), cas.date("au"));
        String refusees = obtenue.conditions().stream()
                .filter(c -> c.verdict() == Verdict.NON)
                .map(Condition::critere)
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        assertEquals(
                mots(
                        cas.texte("verdict"),
                        Objects.requireNonNullElse(cas.texte("motif"), "CONDITIONS"),
                        cas.texte("ouverture"),
                        cas.texte("refus"),
                        cas.texte("manque")),
                mots(
                        obtenue.verdict(),
                        obtenue.motif(),
                        obtenue.dateOuverture(),
                        refusees.isEmpty() ? null : refusees,
                        obtenue.donneesManquantes().isEmpty() ? null : obtenue.donneesManquantes()),
                cas.calcul());
        if (cas.texte("points") != null) {
            assertEquals(cas.texte("points"), String.valueOf(obtenue.bareme().total()), cas.calcul());
        }
        if (cas.texte("reclassement") != null) {
            assertEquals(cas.texte("reclassement"), classement(obtenue.reclassement()), cas.calcul());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reclassement")
    void leReclassementEstCeluiDuCas(String id, Cas cas) {
        Optional<Classement> obtenu = cas.texte("operation").equals("PPCR")
                ? moteur.ppcr(cas.situation())
                : moteur.versAgrege(cas.situation(), cas.date("au"));
        assertEquals(cas.texte("attendu"), obtenu.map(ReglesCasTest::classement).orElse("aucun"), cas.calcul());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("projection")
    void laProjectionEstCelleDuCas(String id, Cas cas) {
        Projection obtenue = moteur.projection(cas.situation(), cas.date("au"), scenario(cas));
        String etapes = obtenue.etapes().stream().map(ReglesCasTest::etape).collect(Collectors.joining(", "));
        assertEquals(cas.texte("attendu"), (obtenue.irrealisable() ? "irréalisable, " : "") + etapes, cas.calcul());
    }

    private static Scenario scenario(Cas cas) {
        String texte = cas.texte("scenario");
        return new Scenario(
                "essai", texte.contains("ACC6"), texte.contains("ACC8"), annee(texte, "HC"), annee(texte, "CE"));
    }

    private static Integer annee(String texte, String cle) {
        return texte.contains(cle)
                ? Integer.valueOf(texte.substring(texte.indexOf(cle) + 2, texte.indexOf(cle) + 6))
                : null;
    }

    private static String etape(EtapeCarriere e) {
        return mots(e.date(), echelon(e.echelon()), valeur(e.indice()), e.traitement(), e.motif());
    }

    private static String classement(Classement c) {
        return mots(c.echelon().grade(), echelon(c.echelon()), c.anciennete(), valeur(c.indice()), c.date());
    }

    private static String echelon(Echelon echelon) {
        return echelon.chevron() == null ? echelon.rang() : echelon.rang() + echelon.chevron();
    }

    private static Integer valeur(Valeur<Integer> indice) {
        return indice == null ? null : indice.valeur();
    }

    private static String mots(Object... mots) {
        return Stream.of(mots).map(m -> m == null ? "-" : m.toString()).collect(Collectors.joining(" "));
    }
}
