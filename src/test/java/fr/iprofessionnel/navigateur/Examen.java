package fr.iprofessionnel.navigateur;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Examines pages one after the other in one window and notes what is wrong: axe, headings, titles, width, requests to
 * other hosts, weight, errors of scripts, keyboard.
 */
public final class Examen implements AutoCloseable {

    private static final int POIDS_MAXIMAL = 300 * 1024;
    private static final int TOUCHES_MAXIMALES = 400;
    private static final int HAUTEUR = 900;

    private final URI site;
    private final BrowserContext fenetre;
    private final Page page;
    private final List<String> defauts = new ArrayList<>();
    private final Map<String, String> titres = new TreeMap<>();
    private final List<String> erreurs = new ArrayList<>();
    private final List<String> ailleurs = new ArrayList<>();
    private int poids;

    /** What each file that some page asked for weighs: a browser that has it does not ask for it again. */
    private final Map<String, Integer> poidsDesFichiers = new HashMap<>();

    private Examen(URI site, BrowserContext fenetre, Page page) {
        this.site = site;
        this.fenetre = fenetre;
        this.page = page;
        page.onConsoleMessage(m -> {
            if (m.type().equals("error")) {
                erreurs.add(m.text());
            }
        });
        page.onPageError(erreurs::add);
        page.onRequest(r -> {
            if (!r.url().startsWith(site.resolve("/").toString()) && !r.url().startsWith("data:")) {
                ailleurs.add(r.url());
            }
        });
        page.onRequestFinished(r -> {
            int taille = r.sizes().responseBodySize + r.sizes().responseHeadersSize;
            if (r.isNavigationRequest()) {
                poids += taille;
            } else {
                poidsDesFichiers.put(r.url(), taille);
            }
        });
    }

    /**
     * Opens a window.
     *
     * @param cookie session of the person; null for nobody
     */
    public static Examen de(URI site, String cookie) {
        BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE);
        if (cookie != null) {
            fenetre.addCookies(List.of(
                    new com.microsoft.playwright.options.Cookie(Visiteur.COOKIE, cookie).setUrl(site.toString())));
        }
        return new Examen(site, fenetre, fenetre.newPage());
    }

    /**
     * Examines a page.
     *
     * @param adresse path with its query
     * @param clavier whether to walk through it with the keyboard
     */
    public void examiner(String adresse, boolean clavier) {
        erreurs.clear();
        ailleurs.clear();
        poids = 0;
        page.setViewportSize(Navigateur.LARGE, HAUTEUR);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(site + adresse);
        peserLesFichiers();
        verifierStructure(adresse);
        verifierAxe(adresse, "large, clair");
        if (clavier) {
            parcourirAuClavier(adresse);
        }
        page.setViewportSize(Navigateur.ETROIT, HAUTEUR);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        verifierAxe(adresse, "étroit, sombre");
        Object trop = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        verifier(((Number) trop).intValue() <= 0, adresse, "défile de côté à 360 pixels : " + trop + " de trop");
        verifier(erreurs.isEmpty(), adresse, "erreurs dans la console : " + erreurs);
        verifier(ailleurs.isEmpty(), adresse, "demandes à d'autres hôtes : " + ailleurs);
        verifier(poids <= POIDS_MAXIMAL, adresse, "première visite de " + poids + " octets");
    }

    /** Adds the files that the page uses, those that the browser already had included: a first visit fetches them all. */
    private void peserLesFichiers() {
        List<?> fichiers =
                (List<?>) page.evaluate("() => performance.getEntriesByType('resource').map(fichier => fichier.name)");
        fichiers.stream().distinct().forEach(f -> poids += poidsDesFichiers.getOrDefault((String) f, 0));
    }

    private void verifierStructure(String adresse) {
        verifier(page.locator("h1").count() == 1, adresse, page.locator("h1").count() + " titres h1");
        String titre = page.title();
        String autre = titres.putIfAbsent(titre, adresse);
        verifier(autre == null, adresse, "même titre que " + autre + " : " + titre);
    }

    private void verifierAxe(String adresse, String maniere) {
        Axe.defauts(page).forEach(d -> defauts.add(adresse + " (" + maniere + ") axe " + d));
    }

    /** Tabs through the page: each stop is visible and shows the focus, and the walk comes to an end. */
    private void parcourirAuClavier(String adresse) {
        page.evaluate(
                "() => { document.activeElement?.blur(); window.scrollTo(0, 0);" + " window.iprofVus = new Set(); }");
        for (int i = 0; i < TOUCHES_MAXIMALES; i++) {
            page.keyboard().press("Tab");
            String etat = (String) page.evaluate(ETAPE);
            if (etat.equals("fin")) {
                verifier(i > 0, adresse, "rien ne reçoit le focus");
                return;
            }
            verifier(etat.isEmpty(), adresse, "au clavier, " + etat);
        }
        defauts.add(adresse + " : le parcours au clavier ne finit pas");
    }

    private static final String ETAPE = """
            () => {
                const e = document.activeElement;
                if (!e || e === document.body || e === document.documentElement) return 'fin';
                if (window.iprofVus.has(e)) return 'fin';
                window.iprofVus.add(e);
                const nom = e.tagName + ' « ' + (e.innerText || e.name || e.id || '').trim().slice(0, 40) + ' »';
                const r = e.getBoundingClientRect();
                if (r.width < 1 || r.height < 1) return nom + ' est invisible quand il reçoit le focus';
                if (r.bottom <= 0 || r.right <= 0 || r.top >= innerHeight || r.left >= innerWidth) {
                    return nom + ' est hors de la fenêtre quand il reçoit le focus';
                }
                const s = getComputedStyle(e);
                const montre = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none';
                return montre ? '' : nom + ' ne montre pas le focus';
            }
            """;

    private void verifier(boolean vrai, String adresse, String sinon) {
        if (!vrai) {
            defauts.add(adresse + " : " + sinon);
        }
    }

    /** What is wrong in the pages examined. */
    public List<String> defauts() {
        return defauts;
    }

    @Override
    public void close() {
        fenetre.close();
    }
}
