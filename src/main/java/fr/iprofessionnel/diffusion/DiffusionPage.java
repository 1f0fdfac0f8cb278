package fr.iprofessionnel.diffusion;

import fr.iprofessionnel.courrier.TexteModele;
import fr.iprofessionnel.promouvables.Calcul;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Echelle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** One message to many; parameter {@code ref} for one that is written already. */
@Named
@RequestScoped
public class DiffusionPage {

    @Inject
    private DiffusionService diffusions;

    @Inject
    private HttpServletRequest requete;

    private EssaiDiffusion essai;
    private boolean sienne;
    private Diffusion diffusion;
    private List<Calcul> calculs;
    private String objet;
    private String texte;
    private String uai;
    private String echelle;
    private String degre;
    private String calcul;
    private String motif;

    /** Reads what is written; before anything is written of the form. */
    public void ouvrirSaisie() {
        diffusion = getReference() == null ? null : diffusions.lire(getReference());
        calculs = diffusions.calculs();
        if (diffusion != null && !FacesContext.getCurrentInstance().isPostback()) {
            objet = diffusion.objet();
            texte = diffusion.texte();
            uai = diffusion.population().uai();
            echelle = nom(diffusion.population().echelle());
            degre = nom(diffusion.population().degre());
            calcul = diffusion.population().calcul();
        }
    }

    private static String nom(Enum<?> valeur) {
        return valeur == null ? null : valeur.name();
    }

    /** Reads the message with what its readers would have; before anything is written of the page. */
    public void ouvrir() {
        essai = diffusions.essayer(getReference());
        sienne = diffusions.estSienne(getReference());
    }

    /** Writes it and sets for whom it is, then goes to what they would read. */
    public void preparer() throws IOException {
        Population population = new Population(
                net(uai) == null ? null : net(uai).toUpperCase(Locale.ROOT),
                net(echelle) == null ? null : Echelle.valueOf(echelle),
                net(degre) == null ? null : Degre.valueOf(degre),
                net(calcul));
        aller("/message?ref=" + diffusions.preparer(getReference(), objet, texte, population));
    }

    private static String net(String saisie) {
        return saisie == null || saisie.isBlank() ? null : saisie.strip();
    }

    /** Submits it to a second person. */
    public void soumettre() throws IOException {
        diffusions.soumettre(getReference());
        revenir("diffusion-soumise");
    }

    /** Gives it up. */
    public void abandonner() throws IOException {
        diffusions.abandonner(getReference());
        revenir("diffusion-abandonnee");
    }

    /** Approves what was read. */
    public void approuver() throws IOException {
        diffusions.approuver(getReference(), soumiseLe());
        revenir("diffusion-approuvee");
    }

    /** Sends it back to its author. */
    public void refuser() throws IOException {
        diffusions.refuser(getReference(), soumiseLe(), motif);
        revenir("diffusion-refusee");
    }

    private long soumiseLe() {
        String lue = requete.getParameter("soumise");
        return lue != null && lue.matches("[0-9]{1,15}") ? Long.parseLong(lue) : -1;
    }

    /** Stops it. */
    public void arreter() throws IOException {
        diffusions.arreter(getReference());
        revenir("diffusion-arretee");
    }

    /** Lets it go on. */
    public void reprendre() throws IOException {
        diffusions.reprendre(getReference());
        revenir("diffusion-reprise");
    }

    /** Begins a correction. */
    public void corriger() throws IOException {
        aller("/ecrire?ref=" + diffusions.corriger(getReference()));
    }

    private void revenir(String fait) throws IOException {
        aller("/message?ref=" + getReference() + "&fait=" + fait);
    }

    private static void aller(String suite) throws IOException {
        Redirection.vers(DiffusionsPage.PAGE + suite);
    }

    /** Public reference of the message that the address names; null for a new one. */
    public String getReference() {
        String reference = requete.getParameter("ref");
        return reference == null || reference.isEmpty() ? null : reference;
    }

    public EssaiDiffusion getEssai() {
        return essai;
    }

    /** The message that is written; null for a new one. */
    public Diffusion getDiffusion() {
        return essai == null ? diffusion : essai.diffusion();
    }

    /** When what is read was submitted, in milliseconds; 0 when it is not. */
    public long getSoumise() {
        return getDiffusion().soumiseLe() == null
                ? 0
                : getDiffusion().soumiseLe().toEpochMilli();
    }

    /** Whether a form is being read, before its page is: any of its buttons may have been used, and the service decides. */
    private boolean arrive() {
        return essai == null;
    }

    private boolean est(EtatDiffusion etat) {
        return arrive() || getDiffusion().etat() == etat;
    }

    /** Whether its author may change or submit it, or a form that does so arrives. */
    public boolean isModifiable() {
        return arrive() || (sienne && getDiffusion().etat().estModifiable());
    }

    /** Whether its author may submit it. */
    public boolean isASoumettre() {
        return isModifiable() && est(EtatDiffusion.PREPAREE);
    }

    /** Whether its author may give it up. */
    public boolean isAbandonnable() {
        return arrive()
                || (sienne
                        && (getDiffusion().etat().estModifiable()
                                || getDiffusion().etat() == EtatDiffusion.SOUMISE));
    }

    /** Whether the reader is the second person. */
    public boolean isADecider() {
        return arrive() || (!sienne && est(EtatDiffusion.SOUMISE));
    }

    /** Whether it waits for somebody else than the reader. */
    public boolean isEnAttente() {
        return sienne && getDiffusion().etat() == EtatDiffusion.SOUMISE;
    }

    /** Whether it is leaving. */
    public boolean isEnCours() {
        return est(EtatDiffusion.EN_COURS);
    }

    /** Whether it was stopped. */
    public boolean isArretee() {
        return est(EtatDiffusion.ARRETEE);
    }

    /** Whether a correction may be begun. */
    public boolean isCorrigeable() {
        return arrive() || (getDiffusion().envoyes() > 0 && getDiffusion().etat() != EtatDiffusion.EN_COURS);
    }

    /** Where it stands, in words. */
    public String getEtat() {
        return DiffusionsPage.etat(getDiffusion());
    }

    /** How many it reached, of how many. */
    public String getCompte() {
        return DiffusionsPage.compte(getDiffusion());
    }

    /** Names of the data that a text may hold. */
    public String getDonnees() {
        return TexteModele.donneesEntreAccolades();
    }

    public Echelle[] getEchelles() {
        return Echelle.values();
    }

    public Degre[] getDegres() {
        return Degre.values();
    }

    public List<Calcul> getCalculs() {
        return calculs;
    }

    /** A computation, in words. */
    public String libelle(Calcul propose) {
        return DiffusionService.libelle(propose);
    }

    public String getObjet() {
        return objet;
    }

    public void setObjet(String objet) {
        this.objet = objet;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public String getUai() {
        return uai;
    }

    public void setUai(String uai) {
        this.uai = uai;
    }

    public String getEchelle() {
        return echelle;
    }

    public void setEchelle(String echelle) {
        this.echelle = echelle;
    }

    public String getDegre() {
        return degre;
    }

    public void setDegre(String degre) {
        this.degre = degre;
    }

    public String getCalcul() {
        return calcul;
    }

    public void setCalcul(String calcul) {
        this.calcul = calcul;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
