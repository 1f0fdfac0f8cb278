package fr.iprofessionnel.compte;

import com.nulabinc.zxcvbn.Zxcvbn;
import fr.iprofessionnel.annuaire.CleTri;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Says whether a new password is good enough: long, hard to guess, and made of nothing that others know of the person.
 * No rule on the kinds of characters: they make passwords that are hard to remember, not hard to guess.
 */
@ApplicationScoped
public class PolitiqueMotDePasse {

    private static final int LONGUEUR_MAXIMALE = 128;
    private static final int FORCE_MINIMALE = 3;
    private static final int RESTE_MINIMAL = 5;
    private static final int MOT_SIGNIFICATIF = 3;
    private static final List<String> MOTS_DU_METIER = List.of(
            "iprofessionnel",
            "professionnel",
            "education",
            "nationale",
            "enseignant",
            "professeur",
            "academie",
            "rectorat",
            "toulouse",
            "motdepasse",
            "password",
            "azerty");
    private static final List<String> FORMES_DATE = List.of("ddMMyyyy", "ddMMyy", "yyyyMMdd", "MMyyyy", "yyyy", "ddMM");

    private final Zxcvbn mesure = new Zxcvbn();
    private final MotsDePasseConnus connus = new MotsDePasseConnus(
            Configuration.courante().texte(Parametre.MOT_DE_PASSE_COMPROMIS).map(Path::of));

    /**
     * What others may know of the person, so that it cannot be their password.
     *
     * @param mots names, identifiant, NUMEN, school, town
     * @param naissance date of birth, null when unknown
     * @param exigence how long their password has to be
     */
    public record Contexte(Collection<String> mots, LocalDate naissance, Exigence exigence) {

        /** Somebody whose password is all that protects the account. */
        public Contexte(Collection<String> mots, LocalDate naissance) {
            this(mots, naissance, Exigence.SEUL);
        }
    }

    /** The key of the reason why the password is refused; empty when it is accepted. */
    public Optional<String> refuser(String motDePasse, Contexte contexte) {
        String normal = HachageMotDePasse.normaliser(motDePasse);
        int longueur = normal.codePointCount(0, normal.length());
        if (longueur < contexte.exigence().longueur()) {
            return Optional.of("motdepasse.trop-court");
        }
        if (longueur > LONGUEUR_MAXIMALE) {
            return Optional.of("motdepasse.trop-long");
        }
        if (classes(normal) < classesExigees()) {
            return Optional.of("motdepasse.classes");
        }
        List<String> mots = mots(contexte);
        if (sansCeQuiEstConnu(normal, mots).length() < RESTE_MINIMAL) {
            return Optional.of("motdepasse.personnel");
        }
        if (mesure.measure(normal, mots).getScore() < FORCE_MINIMALE) {
            return Optional.of("motdepasse.devinable");
        }
        return connus.contient(normal) ? Optional.of("motdepasse.connu") : Optional.empty();
    }

    /**
     * How strong a password is while it is typed.
     *
     * @param motDePasse of any length; beyond what is accepted, only its beginning is measured
     */
    Force force(String motDePasse, Contexte contexte) {
        String normal = HachageMotDePasse.normaliser(motDePasse);
        String debut = normal.substring(0, Math.min(LONGUEUR_MAXIMALE, normal.length()));
        return connus.contient(debut)
                ? new Force(0, "motdepasse.connu")
                : Force.de(mesure.measure(debut, mots(contexte)));
    }

    /** Whether the policy of the academy wants this password changed; never, unless it says so. */
    static boolean estPerime(Instant changeLe, Instant maintenant) {
        return Configuration.courante()
                .texte(Parametre.MOT_DE_PASSE_DUREE)
                .map(jours -> Duration.ofDays(Long.parseLong(jours)))
                .filter(duree -> changeLe != null && changeLe.plus(duree).isBefore(maintenant))
                .isPresent();
    }

    private static int classesExigees() {
        return Configuration.courante()
                .texte(Parametre.MOT_DE_PASSE_CLASSES)
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** How many of the four kinds of signs there are. */
    static int classes(String motDePasse) {
        return (int) Stream.<IntPredicate>of(
                        Character::isLowerCase,
                        Character::isUpperCase,
                        Character::isDigit,
                        c -> !Character.isLetterOrDigit(c))
                .filter(classe -> motDePasse.codePoints().anyMatch(classe))
                .count();
    }

    private static List<String> mots(Contexte contexte) {
        Stream<String> personnels = contexte.mots().stream()
                .flatMap(m -> Stream.concat(Stream.of(m), Stream.of(CleTri.de(m).split(" "))));
        Stream<String> dates = contexte.naissance() == null
                ? Stream.empty()
                : FORMES_DATE.stream().map(f -> DateTimeFormatter.ofPattern(f).format(contexte.naissance()));
        Stream<String> academie = Configuration.courante().texte(Parametre.ACADEMIE_NOM).stream()
                .flatMap(n -> Stream.of(CleTri.de(n).split(" ")));
        return Stream.of(personnels, dates, academie, MOTS_DU_METIER.stream())
                .flatMap(s -> s)
                .map(m -> CleTri.de(m).replace(" ", ""))
                .filter(m -> m.length() >= MOT_SIGNIFICATIF)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String sansCeQuiEstConnu(String motDePasse, List<String> mots) {
        String reste = CleTri.de(motDePasse).replace(" ", "");
        for (String mot : mots) {
            reste = reste.replace(mot, "");
        }
        return reste;
    }
}
