package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What an address asks for, and the address that asks for it. What cannot be read is as if it were not there. */
final class DemandePromouvables {

    private static final int DERNIERE = 100_000;
    private static final int LONGUEUR = 100;
    private static final int FIN_AOUT = 31;

    private DemandePromouvables() {}

    /**
     * Reads the parameters {@code promotion}, {@code date}, {@code verdict}, {@code nom}, {@code etablissement}, {@code
     * echelle}, {@code tri}, {@code page}.
     *
     * @param parametre gives the value of a parameter; null when it is not there
     */
    static Criteres lire(UnaryOperator<String> parametre, LocalDate aujourdhui) {
        return new Criteres(
                code(CodePromotion.class, parametre.apply("promotion"), CodePromotion.HORS_CLASSE),
                date(parametre.apply("date"), aujourdhui),
                "TOUS".equals(parametre.apply("verdict"))
                        ? null
                        : code(Verdict.class, parametre.apply("verdict"), Verdict.OUI),
                texte(parametre, "nom"),
                texte(parametre, "etablissement"),
                code(Echelle.class, parametre.apply("echelle"), null),
                code(Tri.class, majuscules(parametre.apply("tri")), Tri.NOM),
                Feuillet.numero(parametre.apply("page"), DERNIERE));
    }

    private static String majuscules(String texte) {
        return texte == null ? null : texte.toUpperCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E code(Class<E> type, String nom, E defaut) {
        for (E valeur : type.getEnumConstants()) {
            if (valeur.name().equals(nom)) {
                return valeur;
            }
        }
        return defaut;
    }

    /** By default, that of the campaign to come: the last day of its school year. */
    private static LocalDate date(String texte, LocalDate aujourdhui) {
        LocalDate campagne = LocalDate.of(aujourdhui.getYear(), Month.AUGUST, FIN_AOUT);
        LocalDate defaut = aujourdhui.isAfter(campagne) ? campagne.plusYears(1) : campagne;
        try {
            LocalDate lue = texte == null ? defaut : LocalDate.parse(texte.strip());
            return Math.abs(lue.getYear() - aujourdhui.getYear()) > LONGUEUR ? defaut : lue;
        } catch (DateTimeException e) {
            return defaut;
        }
    }

    private static String texte(UnaryOperator<String> parametre, String cle) {
        String valeur = parametre.apply(cle);
        return valeur == null || valeur.isBlank() || valeur.length() > LONGUEUR ? null : valeur.strip();
    }

    /** The same list, written as the end of an address. */
    static String adresse(Criteres c) {
        StringBuilder adresse = new StringBuilder("?promotion=")
                .append(c.code())
                .append("&date=")
                .append(c.date());
        ajouter(adresse, "verdict", c.verdict() == null ? "TOUS" : c.verdict().name());
        ajouter(adresse, "nom", c.nom());
        ajouter(adresse, "etablissement", c.etablissement());
        ajouter(adresse, "echelle", c.echelle() == null ? null : c.echelle().name());
        ajouter(adresse, "tri", c.tri() == Tri.NOM ? null : c.tri().parametre());
        ajouter(adresse, "page", c.page() == 1 ? null : Integer.toString(c.page()));
        return adresse.toString();
    }

    private static void ajouter(StringBuilder adresse, String cle, String valeur) {
        if (valeur != null) {
            adresse.append('&').append(cle).append('=').append(URLEncoder.encode(valeur, StandardCharsets.UTF_8));
        }
    }
}
