package fr.iprofessionnel.compte;

import fr.iprofessionnel.annuaire.Agent;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a person signs in with. It begins to be activated: the NUMEN opens the choice of a password, once. Failures are
 * counted here and make the person wait, longer each time; nothing ever locks an account for good.
 */
@Entity
@Table(name = "compte")
@NamedQuery(
        name = Compte.RESERVER,
        query = "select c from Compte c where c.id = :id",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
public class Compte {

    static final String RESERVER = "Compte.reserver";

    @Id
    @TableGenerator(
            name = "compte",
            table = "numerotation",
            pkColumnName = "nom",
            valueColumnName = "dernier",
            pkColumnValue = "compte",
            allocationSize = 1)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "compte")
    private Long id;

    @Column(length = Reference.LONGUEUR)
    private String reference;

    private String identifiant;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agent_id")
    private Agent agent;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    private boolean ferme;

    @Column(name = "mot_de_passe")
    private String motDePasse;

    @Column(name = "mot_de_passe_change_le")
    private Instant motDePasseChangeLe;

    @Column(name = "activation_empreinte")
    private String activationEmpreinte;

    @Column(name = "activation_echecs")
    private int activationEchecs;

    @Column(name = "activation_utilisee_le")
    private Instant activationUtiliseeLe;

    /** Written with the factors themselves. */
    @Column(name = "second_facteur", insertable = false, updatable = false)
    private boolean secondFacteur;

    @Embedded
    private CompteurEchecs compteur = new CompteurEchecs();

    @Column(name = "connexion_le")
    private Instant connexionLe;

    @Column(name = "connexion_precedente_le")
    private Instant connexionPrecedenteLe;

    @Column(name = "cree_le")
    private Instant creeLe;

    @Version
    private int version;

    protected Compte() {}

    /** An account of pure administration, to be activated with a code. */
    Compte(String identifiant, Role role, String activationEmpreinte, Instant creeLe) {
        this.reference = Reference.nouvelle();
        this.identifiant = identifiant;
        this.roles.add(role);
        this.activationEmpreinte = activationEmpreinte;
        this.creeLe = creeLe;
    }

    /** What makes a person wait after failures. */
    record Seuils(
            int echecs,
            Duration attenteInitiale,
            Duration attenteMaximale,
            int echecsJour,
            Duration oubli,
            int activation,
            Duration activationDuree) {}

    /** Whether it has a second factor in use. */
    boolean aUnSecondFacteur() {
        return secondFacteur;
    }

    /** Whether its holder has said that it was stolen, and has not chosen a password since. */
    boolean estVole() {
        return motDePasse == null && activationEmpreinte == null;
    }

    /**
     * Whether this is the code that the command line gave to an account of pure administration: it opens even where the
     * academy's portal is the only way in, which may be out of order.
     */
    boolean sOuvreEnUrgence(boolean bonCode) {
        return agent == null && motDePasse == null && bonCode;
    }

    /** Whether the account may not be signed in to now, whatever is typed. */
    boolean estSuspendu(Instant maintenant) {
        return ferme || compteur.estSuspendu(maintenant);
    }

    /**
     * Whether this NUMEN, number of a temporary agent or code opens the choice of the first password. That of a person dies
     * with time; the code of an administrator does not, as nobody could print a letter for them.
     */
    boolean sActiveAvec(String empreinte, Seuils seuils, boolean plusieursFois, Instant maintenant) {
        return motDePasse == null
                && activationEmpreinte != null
                && (activationEmpreinte.equals(empreinte) || estNumero(empreinte, maintenant))
                && (activationUtiliseeLe == null || plusieursFois)
                && activationEchecs < seuils.activation()
                && (agent == null || maintenant.isBefore(creeLe.plus(seuils.activationDuree())));
    }

    private boolean estNumero(String empreinte, Instant maintenant) {
        return agent != null
                && agent.aPourNumero(empreinte, maintenant.atZone(Horloge.PARIS).toLocalDate());
    }

    /**
     * Counts a failure and, from a number of them in a row, makes the person wait.
     *
     * @param jour the day in Paris, for the daily limit
     */
    void echouer(Instant maintenant, LocalDate jour, Seuils seuils) {
        if (compteur.compter(maintenant, jour, seuils) && motDePasse == null) {
            activationEchecs++;
        }
    }

    /** Notes a sign-in and forgets the failures. */
    void reussir(Instant maintenant) {
        compteur.oublier();
        noterConnexion(maintenant);
    }

    /** Notes a sign-in from a browser with counters of its own: the account's stay, as others may be trying it. */
    void noterConnexion(Instant maintenant) {
        connexionPrecedenteLe = connexionLe;
        connexionLe = maintenant;
        if (motDePasse == null) {
            activationUtiliseeLe = maintenant;
        }
    }

    /** Takes a password, already hashed and accepted by the policy; nothing else opens the account any more. */
    void choisirMotDePasse(String hache, Instant maintenant) {
        motDePasse = hache;
        motDePasseChangeLe = maintenant;
        activationEmpreinte = null;
    }

    /** Keeps the same password under today's parameters. */
    void rehacher(String hache) {
        motDePasse = hache;
    }

    /**
     * Lets the NUMEN open the choice of a password once more, for somebody who was cut off while choosing.
     *
     * @return false when a password was chosen already: then nothing changes
     */
    boolean rouvrirActivation() {
        if (motDePasse != null || activationEmpreinte == null) {
            return false;
        }
        activationUtiliseeLe = null;
        activationEchecs = 0;
        return true;
    }

    public Long getId() {
        return id;
    }

    public String getReference() {
        return reference;
    }

    public String getIdentifiant() {
        return identifiant;
    }

    boolean estFerme() {
        return ferme;
    }

    CompteurEchecs getCompteur() {
        return compteur;
    }

    Instant getConnexionLe() {
        return connexionLe;
    }

    Agent getAgent() {
        return agent;
    }

    String getMotDePasse() {
        return motDePasse;
    }

    Set<Role> getRoles() {
        return roles;
    }
}
