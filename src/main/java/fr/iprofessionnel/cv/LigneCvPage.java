package fr.iprofessionnel.cv;

import fr.iprofessionnel.annuaire.AnnuaireService;
import fr.iprofessionnel.annuaire.Ecole;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.SaisieService;
import fr.iprofessionnel.socle.Textes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A line of a CV that is written: parameter {@code ligne} for one that exists; {@code section}, and {@code cv} where there
 * are versions, for a new one.
 */
@Named
@RequestScoped
public class LigneCvPage {

    private static final String CHEMIN = "/cv/ligne";
    private static final String FORMULAIRE = "saisie:";

    @Inject
    private LigneCvService lignes;

    @Inject
    private AnnuaireService annuaire;

    @Inject
    private SaisieService saisies;

    @Inject
    private HttpServletRequest requete;

    private LigneCvService.Ouverte ouverte;
    private String reference;
    private String cv;
    private Section section;
    private String intitule;
    private String organisme;
    private String uai;
    private String du;
    private String au;
    private String niveau;
    private String texte;
    private List<Ecole> ecoles;
    private Map<String, String> saisie = Map.of();

    /** What the address, or the form that arrives, names: which fields there are depends on it. */
    @PostConstruct
    void reconnaitre() {
        if ("oui".equals(requete.getParameter("reprise"))) {
            saisie = saisies.reprendre(CHEMIN);
        }
        String demandee = demande("ligne");
        cv = demande(CvPage.PARAMETRE);
        section = Section.de(demande("section")).filter(Section::estLibre).orElse(null);
        boolean nouvelle = section != null;
        reference = Reference.estBienFormee(demandee) ? demandee : null;
        if (!nouvelle && reference != null) {
            ouverte = lignes.ouvrir(reference);
            section = ouverte.ligne().section();
            cv = ouverte.cv();
        } else if (reference == null) {
            reference = Reference.nouvelle();
        }
    }

    private String demande(String nom) {
        return saisie.getOrDefault(nom, requete.getParameter(nom));
    }

    /** Fills the form, or gives back what was typed before the session ended. */
    public void ouvrir() {
        if (section == null) {
            throw new Introuvable("section de CV");
        }
        if (FacesContext.getCurrentInstance().isPostback()) {
            choisirEcole();
        } else if (!saisie.isEmpty()) {
            reprendre();
        } else if (ouverte != null) {
            remplir(ouverte.ligne());
        }
    }

    private void remplir(LigneCv l) {
        intitule = l.intitule();
        organisme = l.organisme();
        uai = l.uai();
        du = l.du() == null ? null : l.du().saisie();
        au = l.au() == null ? null : l.au().saisie();
        niveau = l.niveau();
        texte = l.texte();
    }

    private void reprendre() {
        intitule = saisie.get(FORMULAIRE + "intitule");
        organisme = saisie.get(FORMULAIRE + "organisme");
        uai = saisie.get(FORMULAIRE + "uai");
        du = saisie.get(FORMULAIRE + "du");
        au = saisie.get(FORMULAIRE + "au");
        niveau = saisie.get(FORMULAIRE + "niveau");
        texte = saisie.get(FORMULAIRE + "texte");
    }

    /** A school chosen among those that were found. */
    private void choisirEcole() {
        String choisie = requete.getParameter("ecole");
        if (choisie != null) {
            annuaire.ecole(choisie).ifPresent(e -> {
                organisme = e.libelle();
                uai = e.uai();
            });
        }
    }

    /** Looks for the schools whose name and town hold the words that are typed as the place. */
    public void chercher() {
        ecoles = annuaire.chercher(organisme == null ? "" : organisme);
    }

    /** Keeps the line and comes back to the CV. */
    public void enregistrer() throws IOException {
        try {
            LigneCvService.Enregistree enregistree = lignes.enregistrer(
                    new LigneCvService.Saisie(cv, reference, section, intitule, organisme, uai, du, au, niveau, texte));
            Redirection.vers("/cv?cv=" + enregistree.cv() + "&fait="
                    + (enregistree.visaRetire() ? "cv-visa-perdu" : "cv-ligne") + "#" + section.ancre());
        } catch (Refus refus) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_ERROR, Textes.phrase(refus.cle(), refus.parametres()), null));
        }
    }

    /** Whether the line exists already. */
    public boolean isExistante() {
        return ouverte != null;
    }

    /** The line; null for a new one. */
    public LigneCv getLigne() {
        return ouverte == null ? null : ouverte.ligne();
    }

    public String getReference() {
        return reference;
    }

    /** Reference of the version; null for the first one. */
    public String getCv() {
        return cv;
    }

    public Section getSection() {
        return section;
    }

    /** The schools that were found; null when none were looked for. */
    public List<Ecole> getEcoles() {
        return ecoles;
    }

    /** Whether the form holds what was typed before the session ended. */
    public boolean isReprise() {
        return !saisie.isEmpty();
    }

    /** How big a proof may be, in MB. */
    public int getTaille() {
        return Configuration.courante().entier(Parametre.COURRIER_PIECES_TAILLE);
    }

    /** Form of a date. */
    public String getForme() {
        return DateCv.FORME;
    }

    /** Levels of language of the common European framework. */
    public List<String> getNiveaux() {
        return List.of("A1", "A2", "B1", "B2", "C1", "C2");
    }

    public int getLongueurIntitule() {
        return Limites.INTITULE;
    }

    public int getLongueurOrganisme() {
        return Limites.ORGANISME;
    }

    public int getLongueurTexte() {
        return Limites.TEXTE;
    }

    public String getIntitule() {
        return intitule;
    }

    public void setIntitule(String intitule) {
        this.intitule = intitule;
    }

    public String getOrganisme() {
        return organisme;
    }

    public void setOrganisme(String organisme) {
        this.organisme = organisme;
    }

    public String getUai() {
        return uai;
    }

    public void setUai(String uai) {
        this.uai = uai;
    }

    public String getDu() {
        return du;
    }

    public void setDu(String du) {
        this.du = du;
    }

    public String getAu() {
        return au;
    }

    public void setAu(String au) {
        this.au = au;
    }

    public String getNiveau() {
        return niveau;
    }

    public void setNiveau(String niveau) {
        this.niveau = niveau;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
