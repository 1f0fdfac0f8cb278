package fr.iprofessionnel.federation;

import fr.iprofessionnel.socle.Reference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A token of the portal whose signature and claims were verified.
 *
 * @param revendications its claims; instants are seconds since 1970
 * @param brut as it was received
 */
public record Jeton(Map<String, Object> revendications, String brut) {

    private static final String SEPARATEUR = "\n";

    String emetteur() {
        return texte("iss").orElse("");
    }

    /** Who it is about, for this issuer alone; empty when a sign-out names a session only. */
    Optional<String> sujet() {
        return texte("sub");
    }

    /** What an account is linked to: fingerprint of issuer and subject. */
    Optional<String> identite() {
        return sujet().map(s -> Reference.empreinte(emetteur() + SEPARATEUR + s));
    }

    /** Fingerprint of the session that it is of at the portal, if it says so. */
    Optional<String> session() {
        return texte("sid").map(s -> Reference.empreinte(emetteur() + SEPARATEUR + s));
    }

    /** How far the person was recognised. */
    Optional<String> acr() {
        return texte("acr");
    }

    /** By what means. */
    List<String> amr() {
        return revendications.get("amr") instanceof List<?> moyens
                ? moyens.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** When the person last showed there who they are. */
    Optional<Instant> prouveLe() {
        return instant("auth_time");
    }

    Optional<Instant> instant(String nom) {
        return revendications.get(nom) instanceof Number secondes
                ? Optional.of(Instant.ofEpochSecond(secondes.longValue()))
                : Optional.empty();
    }

    /** A claim that is a text, without blanks around; empty when there is none. */
    Optional<String> texte(String nom) {
        return revendications.get(nom) instanceof String texte && !texte.isBlank()
                ? Optional.of(texte.strip())
                : Optional.empty();
    }
}
