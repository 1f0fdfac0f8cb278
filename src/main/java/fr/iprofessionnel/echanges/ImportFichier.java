package fr.iprofessionnel.echanges;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An official file that was received, and how far its import is. The counters advance in the very transactions that
 * write the data: after a cut, the import goes on exactly where it was.
 */
@Entity
@Table(name = "import_fichier")
public class ImportFichier {

    /** What kind of file. */
    public enum Nature {
        ETABLISSEMENTS,
        PERSONNELS
    }

    /** How it came. */
    public enum Origine {
        PAGE,
        DEPOT,
        DEMONSTRATION
    }

    /** How far it is. */
    public enum Etat {
        RECU,
        EN_COURS,
        TERMINE,
        REFUSE,
        ARRETE
    }

    /** Steps of an import of personnel, in their order. */
    public enum Etape {
        RECEPTION,
        ENCADREMENT,
        ENSEIGNANTS,
        CLOTURE
    }

    private static final int NOM = 200;
    private static final int MOTIF = 500;
    private static final int REPRISES = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Enumerated(EnumType.STRING)
    private Origine origine;

    @Column(name = "nom_fichier")
    private String nomFichier;

    private String empreinte;
    private long taille;
    private boolean essai;

    @Enumerated(EnumType.STRING)
    private Etat etat;

    @Enumerated(EnumType.STRING)
    private Etape etape;

    @Column(name = "demandeur_id")
    private Long demandeurId;

    @Column(name = "recu_le")
    private Instant recuLe;

    @Column(name = "debute_le")
    private Instant debuteLe;

    @Column(name = "termine_le")
    private Instant termineLe;

    @Column(name = "date_extraction")
    private LocalDate dateExtraction;

    private int total;
    private int traites;
    private int crees;
    private int modifies;
    private int inchanges;
    private int rejetes;
    private int absents;
    private int ecartes;

    private String motif;

    @Column(name = "bail_jusqua")
    private Instant bailJusqua;

    private int reprises;

    protected ImportFichier() {}

    ImportFichier(
            String reference,
            Nature nature,
            Origine origine,
            String nomFichier,
            boolean essai,
            Long demandeurId,
            Instant recuLe) {
        this.reference = reference;
        this.nature = nature;
        this.origine = origine;
        this.nomFichier = nomFichier.length() <= NOM ? nomFichier : nomFichier.substring(nomFichier.length() - NOM);
        this.essai = essai;
        this.demandeurId = demandeurId;
        this.recuLe = recuLe;
        this.etat = Etat.RECU;
        this.empreinte = "";
    }

    /** Notes what was received. */
    void recevoir(String empreinte, long taille) {
        this.empreinte = empreinte;
        this.taille = taille;
    }

    /** Whether it is the same content, received to do the same thing. */
    boolean estLeMeme(ImportFichier autre) {
        return empreinte.equals(autre.empreinte) && nature == autre.nature && essai == autre.essai;
    }

    /** Whether it waits or runs. */
    public boolean estPendant() {
        return etat == Etat.RECU || etat == Etat.EN_COURS;
    }

    /** Begins, or goes on after a cut. */
    void debuter(Instant maintenant, Instant bail) {
        reprises = etat == Etat.EN_COURS ? reprises + 1 : 0;
        etat = Etat.EN_COURS;
        debuteLe = debuteLe == null ? maintenant : debuteLe;
        bailJusqua = bail;
    }

    /** Whether a server is at it: its lease runs. */
    boolean estEnMarche(Instant maintenant) {
        return etat == Etat.EN_COURS && bailJusqua != null && maintenant.isBefore(bailJusqua);
    }

    /** Notes that a step begins. */
    void passerA(Etape suivante) {
        etape = suivante;
    }

    /** Keeps other servers away a little longer. */
    void prolonger(Instant bail) {
        bailJusqua = bail;
    }

    /** Whether it was taken up so often that it would fail again. */
    boolean estSansEspoir() {
        return reprises >= REPRISES;
    }

    /** Notes what the reception found. */
    void compter(int total, LocalDate dateExtraction) {
        this.total = total;
        this.dateExtraction = dateExtraction;
    }

    /** Notes how many known teachers the extract no longer holds. */
    void compterAbsents(int absents) {
        this.absents = absents;
    }

    void terminer(Instant maintenant) {
        etat = Etat.TERMINE;
        termineLe = maintenant;
        bailJusqua = null;
    }

    void refuser(String raison, Instant maintenant) {
        etat = Etat.REFUSE;
        motif = raison.length() <= MOTIF ? raison : raison.substring(0, MOTIF);
        termineLe = maintenant;
        bailJusqua = null;
    }

    void arreter(String raison, Instant maintenant) {
        etat = Etat.ARRETE;
        motif = raison;
        termineLe = maintenant;
        bailJusqua = null;
    }

    /** Notes what came of a list of schools. */
    void compterEtablissements(BilanEtablissements bilan) {
        total = bilan.lus();
        traites = bilan.lus();
        crees = bilan.nouveaux();
        modifies = bilan.changes();
        inchanges = bilan.inchanges();
        ecartes = bilan.ecartes();
        rejetes = bilan.rejetes();
    }

    public Long getId() {
        return id;
    }

    public String getReference() {
        return reference;
    }

    public Nature getNature() {
        return nature;
    }

    public Origine getOrigine() {
        return origine;
    }

    public String getNomFichier() {
        return nomFichier;
    }

    /** SHA-256 of what was received, in hexadecimal. */
    String getEmpreinte() {
        return empreinte;
    }

    public long getTaille() {
        return taille;
    }

    /** Whether nothing is to be written: a dry run. */
    public boolean isEssai() {
        return essai;
    }

    public Etat getEtat() {
        return etat;
    }

    /** Step under way; null before the first. */
    public Etape getEtape() {
        return etape;
    }

    /** Account that asked for it; null when nobody did: dropped in the watched folder, demonstration. */
    public Long getDemandeurId() {
        return demandeurId;
    }

    public Instant getRecuLe() {
        return recuLe;
    }

    /** Null until it begins. */
    public Instant getDebuteLe() {
        return debuteLe;
    }

    /** Null until it ends. */
    public Instant getTermineLe() {
        return termineLe;
    }

    /** Day of the extract; null until it was read. */
    public LocalDate getDateExtraction() {
        return dateExtraction;
    }

    /** Teachers, or schools, of the file. */
    public int getTotal() {
        return total;
    }

    public int getTraites() {
        return traites;
    }

    public int getCrees() {
        return crees;
    }

    public int getModifies() {
        return modifies;
    }

    public int getInchanges() {
        return inchanges;
    }

    public int getRejetes() {
        return rejetes;
    }

    /** Teachers who are known and are no longer in the extract. */
    public int getAbsents() {
        return absents;
    }

    /** Rows left out, as they should be. */
    public int getEcartes() {
        return ecartes;
    }

    /** Why the whole file was refused or the import stopped; null when neither. */
    public String getMotif() {
        return motif;
    }
}
