package fr.iprofessionnel.socle;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The person who makes the request, as the database knows them at this very request: rights taken away are gone at the
 * next click.
 *
 * <p>It is the principal of the container, so {@link #getName()} is the reference of the account.
 *
 * @param compteId account
 * @param reference public reference of the account
 * @param identifiant what the person types to sign in
 * @param agentId person of the directory, null for an account of pure administration
 * @param nom usual name to show
 * @param prenom first name to show
 * @param roles what the person does here
 * @param sessionId open session
 * @param jeton secret of this session's forms
 * @param etape what must still be done before any other page opens; null when nothing
 * @param expireLe when the session ends if nothing more is done
 * @param precedenteConnexion previous sign-in, null at the first
 * @param prouveLe when the person last gave a password or a factor in this session; null when they never did
 */
public record AgentConnecte(
        long compteId,
        String reference,
        String identifiant,
        Long agentId,
        String nom,
        String prenom,
        Set<Role> roles,
        long sessionId,
        String jeton,
        Etape etape,
        Instant expireLe,
        Instant precedenteConnexion,
        Instant prouveLe)
        implements Principal, Serializable {

    /** Takes a copy of the roles. */
    public AgentConnecte {
        roles = Collections.unmodifiableSet(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
    }

    @Override
    public String getName() {
        return reference;
    }

    /** Whether the person holds this role. */
    public boolean est(Role role) {
        return roles.contains(role);
    }

    /** Whether no other page than that of a step may be opened. */
    public boolean estRetenu() {
        return etape != null;
    }

    /** Whether the page to open is the choice of a password. */
    public boolean doitChoisirMotDePasse() {
        return etape == Etape.MOT_DE_PASSE;
    }

    /** First name and name, as shown on every page. */
    public String nomComplet() {
        return prenom == null || prenom.isBlank() ? nom : prenom + " " + nom;
    }
}
