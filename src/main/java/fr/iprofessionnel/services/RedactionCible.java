package fr.iprofessionnel.services;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;

/** What the forms of a link and of a date have in common: words, address, whom it concerns, days, the profile of the preview. */
public abstract class RedactionCible {

    private String titre;
    private String description;
    private String adresse;
    private String degre;
    private String[] echelles = {};
    private String du;
    private String au;
    private String apercuDegre;
    private String apercuEchelle;

    /** Takes up whom something concerns. */
    void viser(Cible cible) {
        degre = cible.degre() == null ? null : cible.degre().name();
        echelles = cible.echelles().stream().map(Enum::name).toArray(String[]::new);
    }

    /** Takes up the days between which something is shown; null for no limit. */
    void limiter(LocalDate premier, LocalDate dernier) {
        du = premier == null ? null : premier.toString();
        au = dernier == null ? null : dernier.toString();
    }

    /** What the author of the form that comes back had seen: when it had been changed last. */
    static Instant base(HttpServletRequest requete) {
        return Instant.ofEpochMilli(base(requete, Instant.EPOCH));
    }

    /** The same in milliseconds; that of the database when no form comes back. */
    static long base(HttpServletRequest requete, Instant enBase) {
        String vue = requete.getParameter("base");
        return vue != null && vue.matches("\\d{1,15}") ? Long.parseLong(vue) : enBase.toEpochMilli();
    }

    /** The profile through which it is shown before it is published. */
    public Profil getProfil() {
        return Profil.lu(apercuDegre, apercuEchelle);
    }

    public String getTitre() {
        return titre;
    }

    public void setTitre(String saisi) {
        titre = saisi;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String saisie) {
        description = saisie;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String saisie) {
        adresse = saisie;
    }

    public String getDegre() {
        return degre;
    }

    public void setDegre(String choisi) {
        degre = choisi;
    }

    /** Names of the scales that are ticked. */
    public String[] getEchelles() {
        return echelles.clone();
    }

    /** Null when none is ticked. */
    public void setEchelles(String[] choisies) {
        echelles = choisies == null ? new String[0] : choisies.clone();
    }

    public String getDu() {
        return du;
    }

    public void setDu(String saisi) {
        du = saisi;
    }

    public String getAu() {
        return au;
    }

    public void setAu(String saisi) {
        au = saisi;
    }

    public String getApercuDegre() {
        return apercuDegre;
    }

    public void setApercuDegre(String choisi) {
        apercuDegre = choisi;
    }

    public String getApercuEchelle() {
        return apercuEchelle;
    }

    public void setApercuEchelle(String choisie) {
        apercuEchelle = choisie;
    }
}
