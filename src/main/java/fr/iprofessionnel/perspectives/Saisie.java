package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.Anciennete;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody gives, field by field. Each field is read strictly as what it should be; faults are kept, so that all of
 * them are told at once. A field that is absent, or at fault, reads as null.
 */
public abstract class Saisie {

    /** Longest text of a field, in signs. */
    protected static final int LONGUEUR = 100;

    private static final int DECIMALES = 6;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DUREE = Pattern.compile("P(?=[0-9])([0-9]{1,2}Y)?([0-9]{1,3}M)?([0-9]{1,5}D)?");

    private final Map<String, String> fautes = new LinkedHashMap<>();

    /** Names of all the fields, even without a value. */
    protected abstract Set<String> champs();

    /** Whether a value was given for this field, right or wrong. */
    public abstract boolean donne(String champ);

    /** A text of at most {@value #LONGUEUR} signs. */
    public abstract String texte(String champ);

    /** A whole number. */
    protected abstract Integer entier(String champ);

    /** A number. */
    protected abstract BigDecimal nombre(String champ);

    /** Whether the field holds exactly this text; never a fault. */
    public abstract boolean vaut(String champ, String texte);

    /** A whole number between two, both included. */
    public final Integer entier(String champ, int minimum, int maximum) {
        Integer entier = entier(champ);
        if (entier != null && (entier < minimum || entier > maximum)) {
            fauter(champ, Textes.phrase("simulateur.faute.bornes", minimum, maximum));
            return null;
        }
        return entier;
    }

    /** A number between two, both included. */
    public final BigDecimal nombre(String champ, BigDecimal minimum, BigDecimal maximum) {
        BigDecimal nombre = nombre(champ);
        if (nombre != null && nombre.scale() > DECIMALES) {
            fauter(champ, Textes.phrase("simulateur.faute.decimales", DECIMALES));
            return null;
        }
        if (nombre != null && (nombre.compareTo(minimum) < 0 || nombre.compareTo(maximum) > 0)) {
            fauter(champ, Textes.phrase("simulateur.faute.bornes", ecrire(minimum), ecrire(maximum)));
            return null;
        }
        return nombre;
    }

    private static String ecrire(BigDecimal nombre) {
        return nombre.toPlainString().replace('.', ',');
    }

    /** A day written {@code 2025-08-31}, between two, both included. */
    public final LocalDate date(String champ, LocalDate premier, LocalDate dernier) {
        String texte = texte(champ);
        if (texte == null) {
            return null;
        }
        LocalDate jour = jour(texte);
        if (jour == null) {
            fauter(champ, Textes.phrase("simulateur.faute.date"));
        } else if (jour.isBefore(premier) || jour.isAfter(dernier)) {
            fauter(champ, Textes.phrase("simulateur.faute.date.bornes", Formats.date(premier), Formats.date(dernier)));
            return null;
        }
        return jour;
    }

    private static LocalDate jour(String texte) {
        try {
            return DATE.matcher(texte).matches() ? LocalDate.parse(texte) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A duration in years, months and days of the 360-day year, written {@code P1Y6M12D}. */
    public final Anciennete duree(String champ, int anneesMaximum) {
        String texte = texte(champ);
        if (texte == null) {
            return null;
        }
        if (!DUREE.matcher(texte).matches()) {
            fauter(champ, Textes.phrase("simulateur.faute.duree"));
            return null;
        }
        Period duree = Period.parse(texte);
        Anciennete anciennete = Anciennete.of(duree.getYears(), duree.getMonths(), duree.getDays());
        if (anciennete.annees() > anneesMaximum) {
            fauter(champ, Textes.phrase("simulateur.faute.duree.longue", anneesMaximum));
            return null;
        }
        return anciennete;
    }

    /** One of the constants, by its name. */
    public final <E extends Enum<E>> E choix(String champ, Collection<E> admis) {
        String texte = texte(champ);
        if (texte == null) {
            return null;
        }
        return admis.stream().filter(e -> e.name().equals(texte)).findFirst().orElseGet(() -> {
            fauter(champ, admises(admis.stream().map(Enum::name).toList()));
            return null;
        });
    }

    /** The sentence that lists what a field may hold. */
    public static String admises(Collection<?> valeurs) {
        return Textes.phrase(
                "simulateur.faute.choix", valeurs.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    /** The value, which is a fault when it is missing. */
    public final <T> T exiger(String champ, T valeur) {
        if (valeur == null && !fautes.containsKey(champ)) {
            fauter(champ, Textes.phrase("portail.obligatoire"));
        }
        return valeur;
    }

    /** Whether the field was found at fault. */
    public final boolean estFautif(String champ) {
        return fautes.containsKey(champ);
    }

    /** Every field that is not one of these is a fault. */
    public final void refuserInconnus(Set<String> connus) {
        for (String champ : new TreeSet<>(champs())) {
            if (!connus.contains(champ)) {
                fauter(abreger(champ), Textes.phrase("simulateur.faute.inconnu"));
            }
        }
    }

    /** A name as it may be said again. */
    protected static String abreger(String nom) {
        return nom.length() <= LONGUEUR ? nom : nom.substring(0, LONGUEUR) + "…";
    }

    /** Notes a fault; the first one of a field stands. */
    public final void fauter(String champ, String phrase) {
        fautes.putIfAbsent(champ, phrase);
    }

    /** The faults, by field, in the order they were found. */
    public final Map<String, String> fautes() {
        return Collections.unmodifiableMap(fautes);
    }

    /**
     * Goes on only if there is no fault.
     *
     * @throws SaisieInvalide with all of them
     */
    public final void valider() {
        if (!fautes.isEmpty()) {
            throw new SaisieInvalide(fautes);
        }
    }
}
