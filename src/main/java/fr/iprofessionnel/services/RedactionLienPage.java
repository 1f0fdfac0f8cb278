package fr.iprofessionnel.services;

import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Textes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Administration: a link is written, seen as a teacher sees it, published, checked. Parameter: {@code ref}, absent for a new one. */
@Named
@RequestScoped
public class RedactionLienPage extends RedactionCible {

    private static final int RANG = 100;

    @Inject
    private LiensService liens;

    @Inject
    private VerificationLiensService verifications;

    @Inject
    private Horloge horloge;

    @Inject
    private HttpServletRequest requete;

    private LienUtile ancien;
    private LienUtile apercu;
    private String theme = Theme.CONCOURS.name();
    private String rang = Integer.toString(RANG);

    /** Takes up the link as it is; a form that comes back then puts its own in its place. */
    @PostConstruct
    void ouvrir() {
        String reference = requete.getParameter("ref");
        if (reference == null) {
            liens.verification();
            return;
        }
        ancien = liens.lire(reference);
        theme = ancien.theme().name();
        rang = Integer.toString(ancien.rang());
        setTitre(ancien.titre());
        setDescription(ancien.description());
        setAdresse(ancien.adresse());
        viser(ancien.cible());
        limiter(ancien.du(), ancien.au());
    }

    private LiensService.Brouillon brouillon() {
        return new LiensService.Brouillon(
                ancien == null ? null : ancien.reference(),
                Theme.valueOf(theme),
                Saisie.rang(rang),
                getTitre(),
                getDescription(),
                getAdresse(),
                getDegre(),
                List.of(getEchelles()),
                getDu(),
                getAu(),
                base(requete));
    }

    /** Reads what was written, to show it as a teacher would see it. */
    public void previsualiser() {
        apercu = liens.essayer(brouillon());
    }

    /** Publishes it. */
    public void publier() throws IOException {
        liens.publier(brouillon());
        AdministrationServicesPage.aller("?fait=services-publie");
    }

    /** Checks now that the address answers. */
    public void verifier() throws IOException {
        verifications.verifier(ancien.reference());
        AdministrationServicesPage.aller("/lien?fait=services-verifie&ref=" + ancien.reference());
    }

    /** Whether it is a new link. */
    public boolean isNouveau() {
        return ancien == null;
    }

    /** The link as it is; null for a new one. */
    public LienUtile getLien() {
        return ancien;
    }

    /** Whether the link is withdrawn. */
    public boolean isRetire() {
        return ancien != null && ancien.retireLe() != null;
    }

    /** What the check found of it, in a sentence. */
    public String getControle() {
        EtatLien etat = ancien.controle().etat();
        return etat == null ? Textes.phrase("services.etat.jamais") : etat.libelle();
    }

    /** When it was changed last, for the form to tell. */
    public long getBase() {
        return base(requete, ancien == null ? Instant.EPOCH : ancien.modifieLe());
    }

    /** Whether it is shown as it would be. */
    public boolean isVu() {
        return apercu != null;
    }

    /** Whether the chosen profile would see it today. */
    public boolean isVisible() {
        return apercu.estMontreLe(horloge.aujourdhui()) && apercu.cible().convientA(getProfil());
    }

    /** All the links of the chosen profile, with this one as it would be. */
    public List<GroupeLiens> getGroupes() {
        Stream<LienUtile> autres =
                liens.tous().stream().filter(l -> !l.reference().equals(apercu.reference()));
        return GroupeLiens.pour(
                getProfil(),
                horloge.aujourdhui(),
                Stream.concat(autres, Stream.of(apercu)).toList());
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String choisi) {
        theme = Profil.valeur(Theme.values(), choisi) == null ? theme : choisi;
    }

    public String getRang() {
        return rang;
    }

    public void setRang(String saisi) {
        rang = saisi;
    }
}
