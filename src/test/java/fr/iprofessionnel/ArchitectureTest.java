package fr.iprofessionnel;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.CadreFilter;
import fr.iprofessionnel.socle.GardeFilter;
import fr.iprofessionnel.socle.Horloge;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpSession;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. The table below is the rule: a package that is not in it fails until it is given its place. */
class ArchitectureTest {

    private static final String RACINE = "fr.iprofessionnel.";

    /** What each package may know besides itself, the JDK, Jakarta and the libraries. */
    private static final Map<String, Set<String>> PERMIS = Map.ofEntries(
            Map.entry("statut", Set.of()),
            Map.entry("socle", Set.of()),
            Map.entry("lanceur", Set.of()),
            Map.entry("commande", Set.of("socle", "echanges")),
            Map.entry("annuaire", Set.of("socle", "statut")),
            Map.entry("courriel", Set.of("socle")),
            Map.entry("courrier", Set.of("socle", "annuaire", "statut", "dossier", "courriel", "pieces")),
            Map.entry("pieces", Set.of("socle")),
            Map.entry("defi", Set.of("socle")),
            Map.entry("compte", Set.of("socle", "annuaire", "courriel", "defi")),
            Map.entry("assistance", Set.of("socle", "courriel", "defi")),
            Map.entry("facteurs", Set.of("socle", "compte", "courriel", "courrier")),
            Map.entry("moncompte", Set.of("socle", "compte", "courriel", "courrier", "facteurs")),
            Map.entry("federation", Set.of("socle", "compte")),
            Map.entry("services", Set.of("socle", "statut", "dossier", "perspectives")),
            Map.entry("guides", Set.of("socle", "statut")),
            Map.entry("dossier", Set.of("socle", "annuaire", "statut")),
            Map.entry("perspectives", Set.of("socle", "annuaire", "statut", "dossier", "guides")),
            Map.entry("tables", Set.of("socle", "statut")),
            Map.entry("promouvables", Set.of("socle", "annuaire", "statut", "dossier", "perspectives", "tables")),
            Map.entry("diffusion", Set.of("socle", "annuaire", "statut", "courrier", "promouvables")),
            Map.entry("cv", Set.of("socle", "annuaire", "statut", "dossier", "pieces")),
            Map.entry("echanges", Set.of("socle", "annuaire", "statut", "dossier", "compte")),
            Map.entry(
                    "gestion",
                    Set.of(
                            "socle",
                            "annuaire",
                            "statut",
                            "dossier",
                            "compte",
                            "echanges",
                            "courrier",
                            "courriel",
                            "facteurs",
                            "services",
                            "guides",
                            "perspectives",
                            "promouvables",
                            "tables",
                            "cv")),
            Map.entry(
                    "accueil",
                    Set.of(
                            "socle",
                            "annuaire",
                            "statut",
                            "dossier",
                            "compte",
                            "echanges",
                            "courrier",
                            "courriel",
                            "facteurs",
                            "services",
                            "guides",
                            "perspectives",
                            "promouvables",
                            "tables",
                            "cv",
                            "gestion")));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ArchitectureTest::estDeNous)
            .importPackages("fr.iprofessionnel");

    private static boolean estDeNous(Location lieu) {
        return !lieu.isJar();
    }

    private static String rubrique(JavaClass classe) {
        return classe.getPackageName().equals("fr.iprofessionnel")
                ? "(racine)"
                : classe.getPackageName().substring(RACINE.length()).split("\\.", -1)[0];
    }

    private static Set<String> presentes() {
        return CODE.stream().map(ArchitectureTest::rubrique).collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<String> rubriques() {
        return presentes().stream().filter(PERMIS::containsKey);
    }

    @Test
    void chaquePaquetEstDansLaTable() {
        Set<String> inconnus = presentes();
        inconnus.removeAll(PERMIS.keySet());
        assertEquals(Set.of(), inconnus, "paquets sans place dans la table des directions permises");
    }

    @Test
    void laTableNePermetAucunAllerRetour() {
        List<String> allersRetours = new ArrayList<>();
        PERMIS.forEach((de, vers) -> vers.stream()
                .filter(autre -> PERMIS.get(autre).contains(de))
                .forEach(autre -> allersRetours.add(de + " et " + autre)));
        assertEquals(List.of(), allersRetours);
    }

    @ParameterizedTest
    @MethodSource("rubriques")
    void unPaquetNeConnaitQueCeQuiLuiEstPermis(String rubrique) {
        String[] permis = Stream.concat(Stream.of(rubrique), PERMIS.get(rubrique).stream())
                .map(p -> RACINE + p + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(RACINE + rubrique + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("fr.iprofessionnel..").and(not(resideInAnyPackage(permis))))
                .check(CODE);
    }

    @Test
    void lesPaquetsNeFontPasDeCycle() {
        slices().matching(RACINE + "(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void leStatutEstDuJavaPur() {
        classes()
                .that()
                .resideInAPackage(RACINE + "statut..")
                .and()
                .resideOutsideOfPackage(RACINE + "statut.bareme..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", RACINE + "statut..")
                .check(CODE);
        classes()
                .that()
                .resideInAPackage(RACINE + "statut.bareme..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", RACINE + "statut..", "de.siegmar.fastcsv..")
                .check(CODE);
    }

    @Test
    void leStatutNeConnaitPasLaDateDuJour() {
        noClasses()
                .that()
                .resideInAPackage(RACINE + "statut..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Instant.class)
                .check(CODE);
    }

    @Test
    void seulesLesPagesConnaissentFaces() {
        noClasses()
                .that()
                .resideOutsideOfPackage(RACINE + "socle..")
                .and()
                .haveNameNotMatching(".*(Page|Converter|Validator)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
                .check(CODE);
    }

    @Test
    void unePageNeToucheNiLaBaseNiLaPersistance() {
        noClasses()
                .that()
                .haveNameMatching(".*Page(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.eclipse.persistence..")
                .check(CODE);
    }

    @Test
    void rienNeVitDansUneSessionDuServeur() {
        noClasses()
                .should()
                .beAnnotatedWith(SessionScoped.class)
                .orShould()
                .beAnnotatedWith(ViewScoped.class)
                .orShould()
                .beAnnotatedWith(ConversationScoped.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(HttpSession.class)
                .because("les vues sont sans état et la session est un cookie que la base connaît")
                .check(CODE);
    }

    @Test
    void seuleLHorlogeLitLHeure() {
        lireLHeure(Instant.class, "now").check(CODE);
        lireLHeure(LocalDate.class, "now").check(CODE);
        lireLHeure(LocalDateTime.class, "now").check(CODE);
        lireLHeure(ZonedDateTime.class, "now").check(CODE);
        lireLHeure(OffsetDateTime.class, "now").check(CODE);
        lireLHeure(Clock.class, "systemUTC").check(CODE);
        lireLHeure(Clock.class, "systemDefaultZone").check(CODE);
        lireLHeure(Clock.class, "system").check(CODE);
        lireLHeure(System.class, "currentTimeMillis").check(CODE);
    }

    private static ArchRule lireLHeure(Class<?> type, String methode) {
        return noClasses()
                .that()
                .doNotBelongToAnyOf(Horloge.class)
                .should()
                .callMethodWhere(target(name(methode)).and(target(owner(assignableTo(type)))));
    }

    @Test
    void lesAnciennesDatesRestentDansLesConvertisseurs() {
        noClasses()
                .that(are(not(assignableTo(AttributeConverter.class))))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, Calendar.class, Timestamp.class)
                .check(CODE);
    }

    @Test
    void aucunPaquetNEstUnFourreTout() {
        Set<String> interdits = Set.of("util", "utils", "helper", "helpers", "manager", "managers", "impl", "dto");
        List<String> fautifs = CODE.stream()
                .filter(c -> Arrays.stream(c.getPackageName().split("\\.", -1)).anyMatch(interdits::contains))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), fautifs);
    }

    @Test
    void seuleLaGardeDitQuiAppelle() {
        // The other one puts somebody who does not exist in their place while a page is drawn, then them again.
        noClasses()
                .that()
                .doNotBelongToAnyOf(GardeFilter.class, CadreFilter.class)
                .should()
                .callMethod(Appelant.class, "reconnaitre", AgentConnecte.class)
                .check(CODE);
        assertTrue(
                CODE.get(Appelant.class).getMethod("reconnaitre", AgentConnecte.class).getCallsOfSelf().stream()
                        .anyMatch(a -> a.getOriginOwner().isEquivalentTo(GardeFilter.class)),
                "la garde elle-même doit appeler Appelant.reconnaitre, sinon cette règle ne tient rien");
    }

    @Test
    void uneTransactionEstUnService() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should()
                .haveSimpleNameEndingWith("Service")
                .check(CODE);
    }

    /** The servers know a service by its simple name: two of the same do not deploy. */
    @Test
    void deuxServicesNOntPasLeMemeNom() {
        List<String> noms = CODE.stream()
                .filter(c -> c.isAnnotatedWith(Stateless.class) || c.isAnnotatedWith(Singleton.class))
                .map(JavaClass::getSimpleName)
                .toList();
        assertEquals(
                List.of(),
                noms.stream()
                        .filter(n -> Collections.frequency(noms, n) > 1)
                        .distinct()
                        .toList());
    }

    @Test
    void laPersistanceResteDansLesServicesEtLesDepots() {
        fields().that()
                .haveRawType(EntityManager.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Service|Repository)")
                .check(CODE);
    }

    @Test
    void unDepotNEstConnuQueDeSaRubrique() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .notBePublic()
                .check(CODE);
    }

    @Test
    void uneEntiteNAPasDeModificateurPublic() {
        List<JavaClass> entites =
                CODE.stream().filter(c -> c.isAnnotatedWith(Entity.class)).toList();
        assertFalse(entites.isEmpty(), "aucune entité trouvée : cette règle ne tiendrait rien");
        List<String> fautifs = entites.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC)
                        && m.getName().matches("set[A-Z].*"))
                .map(JavaMethod::getFullName)
                .toList();
        assertEquals(List.of(), fautifs);
    }
}
