package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.iprofessionnel.compte.ComptesDemonstrationService;
import fr.iprofessionnel.socle.Introuvable;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every public method of every service, called as each role for the data of somebody else: it is refused as if nothing
 * were there. A method that is in neither list fails this test, so that none is forgotten.
 */
@ExtendWith(ArquillianExtension.class)
class ServicesRolesIT {

    @Inject
    private BeanManager beans;

    @Inject
    private ComptesDemonstrationService demonstration;

    @Inject
    private AccesAuxServices acces;

    @BeforeEach
    void attendreLaDemonstration() throws InterruptedException {
        DemonstrationPrete.attendre(demonstration);
    }

    @Test
    void chaque_methode_publique_d_un_service_est_dans_une_des_listes() {
        Set<String> couvertes = new TreeSet<>(AccesAuxServices.SANS_APPELANT);
        couvertes.addAll(acces.reservees().keySet());
        Set<String> existantes = methodes();
        assertAll(
                () -> assertEquals(Set.of(), difference(existantes, couvertes), "méthode non couverte"),
                () -> assertEquals(Set.of(), difference(couvertes, existantes), "méthode qui n'existe plus"));
    }

    private static Set<String> difference(Set<String> a, Set<String> b) {
        Set<String> difference = new TreeSet<>(a);
        difference.removeAll(b);
        return difference;
    }

    private Set<String> methodes() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(c -> c.getName().startsWith("fr.iprofessionnel."))
                .filter(c -> Stream.of(Stateless.class, Stateful.class, Singleton.class)
                        .anyMatch(c::isAnnotationPresent))
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods())
                        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                        .map(Method::getName)
                        .map(m -> c.getSimpleName() + "." + m))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void ce_qui_est_reserve_n_existe_pas_pour_les_autres() {
        assertAll(appels().flatMap(a -> a.acces().refuses().stream()
                .map(qui -> () -> assertThrows(
                        Introuvable.class,
                        () -> EnTantQue.compte(qui, () -> a.acces().appel().call()),
                        a.methode() + " a répondu à " + qui))));
    }

    @Test
    void ce_qui_est_reserve_n_existe_pour_personne_sans_connexion() {
        assertAll(appels().map(a -> () -> assertThrows(
                Introuvable.class,
                () -> EnTantQue.personne(() -> a.acces().appel().call()),
                a.methode() + " a répondu à personne")));
    }

    /** Without it the refusals above would prove nothing: the calls themselves would be wrong. */
    @Test
    void ce_qui_est_reserve_repond_a_qui_y_a_droit() {
        assertAll(appels().flatMap(a -> a.acces().admis().stream()
                .map(qui -> () -> assertDoesNotThrow(
                        () -> EnTantQue.compte(qui, () -> a.acces().appel().call()),
                        a.methode() + " a été refusé à " + qui))));
    }

    private record Appel(String methode, AccesAuxServices.Acces acces) {}

    private Stream<Appel> appels() {
        return acces.reservees().entrySet().stream()
                .flatMap(m -> m.getValue().stream().map(a -> new Appel(m.getKey(), a)));
    }

    @Test
    void un_refus_de_dossier_laisse_une_ligne_dans_le_journal() throws Exception {
        String refus = "select count(*) from journal where evenement = 'REFUS_DOSSIER'";
        int avant = Integer.parseInt(EnTantQue.sql(refus));
        AccesAuxServices.Acces dossier =
                acces.reservees().get("DossierService.consulter").get(0);
        assertThrows(
                Introuvable.class,
                () -> EnTantQue.compte("ccastelnau", () -> dossier.appel().call()));
        assertEquals(avant + 1, Integer.parseInt(EnTantQue.sql(refus)));
    }
}
