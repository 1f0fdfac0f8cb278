package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Portail;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.LienPage;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every page of a file: which one is the address's, whose and of which day are its parameters {@code dossier} (reference,
 * absent for one's own), {@code au} (day) and {@code connu=alors} (as known on that day).
 */
@Named
@RequestScoped
public class DossierPage {

    private static final DateTimeFormatter ADRESSE = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter SAISIE =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.FRENCH).withResolverStyle(ResolverStyle.STRICT);

    @Inject
    private DossierService dossiers;

    @Inject
    private HttpServletRequest requete;

    @Inject
    private Portail portail;

    @Inject
    private Horloge horloge;

    @Inject
    private Instance<SuiviSignalements> suivi;

    private Map<String, String> signalements;
    private boolean datable;
    private DossierConsulte dossier;
    private FicheSynthese fiche;
    private Tableau tableau;
    private Frise frise;

    /** Reads the file as soon as the page is built: what it shows, and whether it shows it, depends on it. */
    @PostConstruct
    void ouvrir() {
        Ecran ecran = Ecran.a(requete.getServletPath()).orElseThrow(() -> new Introuvable("écran"));
        datable = ecran.estDatable();
        if (portail.estUnDessin()) {
            dossier = DossierConsulte.sansRien(ecran, horloge.aujourdhui());
            return;
        }
        dossier = dossiers.consulter(getReference(), ecran, datable ? au() : null, isAlors());
    }

    /** The file, as the caller may see it. */
    public DossierConsulte getDossier() {
        return dossier;
    }

    /** Where the teacher stands. */
    public FicheSynthese getFiche() {
        if (fiche == null) {
            fiche = new FicheSynthese(dossier);
        }
        return fiche;
    }

    /** The table of the page. */
    public Tableau getTableau() {
        if (tableau == null) {
            tableau = dossier.getTableau();
        }
        return tableau;
    }

    /** Where the reports of errors stand, by line and by rubric; nothing for who may not tell of any. */
    public Map<String, String> getSignalements() {
        if (signalements == null) {
            signalements = dossier.getLien() != Lien.CHEF_ETABLISSEMENT && suivi.isResolvable()
                    ? suivi.get().etats(dossier.getEnTete().dossierId())
                    : Map.of();
        }
        return signalements;
    }

    /** Where the report of an error in this line, or in this whole rubric, stands; null when there is none. */
    public String signalement(Object cle) {
        return cle == null ? null : getSignalements().get(cle.toString());
    }

    /** The same, as it is drawn. */
    public TableauAffiche getTableauAffiche() {
        return getTableau()
                .affiche(
                        isSignalable() ? l -> "/dossier/signaler?ligne=" + l + getPourDossier() : null,
                        getSignalements());
    }

    /** The pages of this file. */
    public List<LienPage> getMenu() {
        String suite = getSuite();
        return dossier.getEcrans().stream()
                .map(e -> new LienPage(Textes.phrase(e.cle()), e.chemin() + suite, e == dossier.getEcran()))
                .toList();
    }

    /** The same without the one that is shown. */
    public List<LienPage> getAutresPages() {
        return getMenu().stream().filter(l -> !l.courant()).toList();
    }

    /** The whole career, drawn. */
    public Frise getFrise() {
        if (frise == null) {
            frise = dossier.frise();
        }
        return frise;
    }

    /** Whether the synthesis may be downloaded. */
    public boolean isPdf() {
        return dossier.getLien().ouvre(Ecran.PDF);
    }

    /** Whether the page offers to tell of an error: to the teacher, whose words the message has. */
    public boolean isSignalable() {
        return dossier.isTitulaire();
    }

    /** Reference asked for; null for one's own file. */
    public String getReference() {
        return reference(requete);
    }

    /** Reference that a request asks for; null for one's own file. */
    public static String reference(HttpServletRequest requete) {
        String reference = requete.getParameter("dossier");
        return reference == null || reference.isBlank() ? null : reference;
    }

    /** Whether the file is to be shown as it was known on the day asked for. */
    public boolean isAlors() {
        return "alors".equals(requete.getParameter("connu"));
    }

    /** The day asked for as it was typed; empty when none. */
    public String getAu() {
        String au = requete.getParameter("au");
        return au == null ? "" : au;
    }

    /** Whether the page may be read for a past day. */
    public boolean isDatable() {
        return datable;
    }

    /** Whether what was typed as a day is none, or is to come. */
    public boolean isAuIllisible() {
        return datable
                && !getAu().isBlank()
                && (au() == null || (!dossier.isPasse() && !au().equals(dossier.getJour())));
    }

    private LocalDate au() {
        String au = getAu().strip();
        try {
            return au.isEmpty() ? null : LocalDate.parse(au, au.indexOf('/') < 0 ? ADRESSE : SAISIE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What every link to another page of the same file carries, with its question mark; empty for one's own today. */
    public String getSuite() {
        StringBuilder suite = new StringBuilder();
        ajouter(
                suite,
                "dossier",
                getReference() == null ? null : dossier.getEnTete().reference());
        if (dossier.isPasse()) {
            ajouter(suite, "au", dossier.getJour().toString());
            ajouter(suite, "connu", isAlors() ? "alors" : null);
        }
        return suite.toString();
    }

    /** Whose file it is, for a link that already has a question mark; empty for one's own. */
    public String getPourDossier() {
        return getReference() == null ? "" : "&dossier=" + dossier.getEnTete().reference();
    }

    private static void ajouter(StringBuilder suite, String nom, String valeur) {
        if (valeur != null) {
            suite.append(suite.length() == 0 ? '?' : '&')
                    .append(nom)
                    .append('=')
                    .append(valeur);
        }
    }
}
