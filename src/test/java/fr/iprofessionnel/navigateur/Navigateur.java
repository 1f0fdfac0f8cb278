package fr.iprofessionnel.navigateur;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A real Chromium, started once for all the tests. Where there is none the tests fail and say how to get one: a build
 * that skips them proves nothing.
 */
public final class Navigateur {

    /** Width of a desktop window, in CSS pixels. */
    public static final int LARGE = 1280;

    /** Width of a small telephone, in CSS pixels. */
    public static final int ETROIT = 360;

    private static final int HAUTEUR = 900;
    private static final List<String> CHEMINS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static Playwright moteur;
    private static Browser chromium;

    private Navigateur() {}

    /** A window of this width, without cookies; to be closed. */
    public static BrowserContext fenetre(int largeur) {
        return chromium().newContext(options(largeur));
    }

    /** A window whose browser runs no script, and goes to what is clicked without gliding. */
    public static BrowserContext fenetreSansScript() {
        return chromium().newContext(options(LARGE).setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE));
    }

    private static Browser.NewContextOptions options(int largeur) {
        return new Browser.NewContextOptions().setViewportSize(largeur, HAUTEUR).setLocale("fr-FR");
    }

    /** Signs in through the page, as a person does. */
    public static Page connecter(BrowserContext fenetre, URI site, String identifiant) {
        Page page = fenetre.newPage();
        page.navigate(site + "/connexion");
        remplirConnexion(page, identifiant, Visiteur.MOT_DE_PASSE);
        page.waitForURL(site + "/accueil**");
        return page;
    }

    /** Fills the sign-in form and sends it. */
    public static void remplirConnexion(Page page, String identifiant, String motDePasse) {
        page.fill("[name='identifiant']", identifiant);
        page.fill("[name='motDePasse']", motDePasse);
        page.click("#connexion button.principal");
    }

    private static synchronized Browser chromium() {
        if (chromium == null) {
            String executable = executable(System.getenv("CHROMIUM"), CHEMINS);
            moteur = Playwright.create();
            chromium = moteur.chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(executable))
                            .setArgs(drapeaux()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> moteur.close()));
        }
        return chromium;
    }

    /**
     * The first that can be run.
     *
     * @param choisi the one that the environment names; null when it names none
     * @param habituels where it usually is
     */
    static String executable(String choisi, List<String> habituels) {
        return Stream.concat(Stream.ofNullable(choisi), habituels.stream())
                .filter(c -> Files.isExecutable(Path.of(c)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Aucun navigateur Chromium : installez-le"
                        + " (Debian, Ubuntu : apt-get install chromium) ou donnez son chemin dans la variable"
                        + " d'environnement CHROMIUM."));
    }

    private static List<String> drapeaux() {
        List<String> drapeaux = new ArrayList<>(List.of("--disable-dev-shm-usage", "--disable-gpu"));
        if (System.getProperty("user.name").equals("root")) {
            drapeaux.add("--no-sandbox");
        }
        return drapeaux;
    }
}
