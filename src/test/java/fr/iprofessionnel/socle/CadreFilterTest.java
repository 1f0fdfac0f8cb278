package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.iprofessionnel.socle.affichage.Contenu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a filled page answers when what it reads is refused, or fails. */
class CadreFilterTest {

    private final Map<String, Object> attributs = new HashMap<>();
    private Integer refus;

    private void repondre(RuntimeException echec) throws Exception {
        HttpServletRequest requete = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (p, methode, valeurs) -> switch (methode.getName()) {
                    case "getMethod" -> "GET";
                    case "getParameterMap" -> Map.of();
                    case "setAttribute" -> attributs.put((String) valeurs[0], valeurs[1]);
                    default -> throw new UnsupportedOperationException(methode.getName());
                });
        HttpServletResponse reponse = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (p, methode, valeurs) -> {
                    refus = (Integer) valeurs[0];
                    return null;
                });
        new Refusant(echec).doFilter(requete, reponse, (q, r) -> {
            throw new AssertionError("la page ne devait pas être demandée");
        });
    }

    private static final class Refusant extends CadreFilter {

        private static final long serialVersionUID = 1L;
        private final RuntimeException echec;

        Refusant(RuntimeException echec) {
            this.echec = echec;
        }

        @Override
        protected Set<String> parametres() {
            return Set.of();
        }

        @Override
        protected Optional<?> variante(HttpServletRequest requete) {
            throw echec;
        }

        @Override
        protected void remplir(HttpServletRequest requete, Contenu contenu) {
            throw new AssertionError("rien ne devait être lu");
        }
    }

    @Test
    void ce_qui_n_existe_pas_pour_lui_recoit_404_sans_incident() throws Exception {
        repondre(new Introuvable("dossier"));
        assertEquals(404, refus);
        assertNull(attributs.get(Incident.ATTRIBUT));
    }

    @Test
    void une_panne_recoit_500_et_un_numero_d_incident() throws Exception {
        repondre(new IllegalStateException("La base de données n'a pas répondu."));
        assertEquals(500, refus);
        assertNotNull(attributs.get(Incident.ATTRIBUT));
    }
}
