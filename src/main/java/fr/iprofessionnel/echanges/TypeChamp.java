package fr.iprofessionnel.echanges;

import fr.iprofessionnel.annuaire.Numen;
import fr.iprofessionnel.annuaire.Uai;
import fr.iprofessionnel.dossier.CoordonneesSaisies;
import fr.iprofessionnel.statut.Anciennete;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a cell of an extract is read. What cannot be read raises {@link ValeurRefusee} with the reason, in French. */
enum TypeChamp {
    TEXTE {
        @Override
        Object lire(String texte, int longueur) {
            return texteSur(texte, longueur);
        }
    },
    CODE {
        @Override
        Object lire(String texte, int longueur) {
            if (!FORME_CODE.matcher(texte).matches() || texte.length() > longueur) {
                throw new ValeurRefusee("code illisible : lettres capitales, chiffres et tirets bas seulement");
            }
            return texte;
        }
    },
    DATE {
        @Override
        Object lire(String texte, int longueur) {
            return date(texte);
        }
    },
    ENTIER {
        @Override
        Object lire(String texte, int longueur) {
            if (!FORME_ENTIER.matcher(texte).matches() || texte.length() > longueur) {
                throw new ValeurRefusee("nombre entier attendu, de " + longueur + " chiffres au plus");
            }
            return Integer.valueOf(texte);
        }
    },
    DECIMAL {
        @Override
        Object lire(String texte, int longueur) {
            if (!FORME_DECIMAL.matcher(texte).matches()) {
                throw new ValeurRefusee("nombre attendu, avec une virgule ou un point");
            }
            return new BigDecimal(texte.replace(',', '.')).stripTrailingZeros();
        }
    },
    OUI_NON {
        @Override
        Object lire(String texte, int longueur) {
            return switch (texte) {
                case "oui", "OUI", "O", "1" -> true;
                case "non", "NON", "N", "0" -> false;
                default -> throw new ValeurRefusee("oui ou non attendu");
            };
        }
    },
    NUMEN {
        @Override
        Object lire(String texte, int longueur) {
            if (!Numen.aLaForme(texte)) {
                throw new ValeurRefusee("NUMEN mal formé : 2 chiffres, 1 lettre, 7 chiffres, 3 lettres, en capitales");
            }
            return texte;
        }
    },
    NUMERO {
        @Override
        Object lire(String texte, int longueur) {
            if (!FORME_NUMERO.matcher(texte).matches() || texte.length() > longueur) {
                throw new ValeurRefusee("numéro illisible : de 6 à 20 lettres capitales ou chiffres");
            }
            return texte;
        }
    },
    UAI {
        @Override
        Object lire(String texte, int longueur) {
            if (!Uai.aLaForme(texte)) {
                throw new ValeurRefusee("UAI mal formé : 7 chiffres et 1 lettre");
            }
            if (!Uai.estValide(texte)) {
                throw new ValeurRefusee("lettre de contrôle de l'UAI fausse : « " + Uai.lettre(texte) + " » attendue");
            }
            return texte.toUpperCase(Locale.ROOT);
        }
    },
    ANCIENNETE {
        @Override
        Object lire(String texte, int longueur) {
            try {
                return Anciennete.parse(texte).jours();
            } catch (IllegalArgumentException e) {
                throw new ValeurRefusee(
                        "ancienneté attendue sous la forme 03A06M12J (mois de 0 à 11, jours de 0 à 29)");
            }
        }
    },
    ANNEE_SCOLAIRE {
        @Override
        Object lire(String texte, int longueur) {
            Matcher lue = FORME_ANNEE.matcher(texte);
            if (!lue.matches() || Integer.parseInt(lue.group(2)) != Integer.parseInt(lue.group(1)) + 1) {
                throw new ValeurRefusee("année scolaire attendue sous la forme 2015-2016");
            }
            return texte;
        }
    },
    TELEPHONE {
        @Override
        Object lire(String texte, int longueur) {
            if (!FORME_TELEPHONE.matcher(texte).matches()) {
                throw new ValeurRefusee("téléphone illisible");
            }
            return texte;
        }
    },
    COURRIEL {
        @Override
        Object lire(String texte, int longueur) {
            if (!FORME_COURRIEL.matcher(texte).matches() || texte.length() > longueur) {
                throw new ValeurRefusee("adresse électronique illisible");
            }
            return texte;
        }
    };

    private static final Pattern FORME_NUMERO = Pattern.compile("[A-Z0-9]{6,20}");
    private static final Pattern FORME_CODE = Pattern.compile("[A-Z0-9_]+");
    private static final Pattern FORME_ENTIER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern FORME_DECIMAL = Pattern.compile("[0-9]{1,4}([.,][0-9]{1,4})?");
    private static final Pattern FORME_ANNEE = Pattern.compile("(\\d{4})-(\\d{4})");
    private static final Pattern FORME_TELEPHONE = Pattern.compile(CoordonneesSaisies.FORME_TELEPHONE);
    private static final Pattern FORME_COURRIEL = Pattern.compile(CoordonneesSaisies.FORME_COURRIEL);
    private static final Pattern FORME_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})|(\\d{2})/(\\d{2})/(\\d{4})");
    private static final Pattern INTERDITS = Pattern.compile("[\\p{Cntrl}\\u2424<>]");
    private static final String FORMULES = "=+-@\t\r";

    /** A cell that cannot be read; the message says why, in French. */
    static final class ValeurRefusee extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ValeurRefusee(String motif) {
            super(motif);
        }
    }

    /** Reads a cell that is not empty. */
    abstract Object lire(String texte, int longueur);

    private static String texteSur(String texte, int longueur) {
        if (FORMULES.indexOf(texte.charAt(0)) >= 0) {
            throw new ValeurRefusee(
                    "commence par « " + texte.charAt(0) + " » : refusé, un tableur y lirait une formule");
        }
        if (INTERDITS.matcher(texte).find()) {
            throw new ValeurRefusee("contient un retour à la ligne, un chevron ou un signe invisible");
        }
        if (texte.length() > longueur) {
            throw new ValeurRefusee("trop long : " + longueur + " caractères au plus");
        }
        return texte;
    }

    private static LocalDate date(String texte) {
        Matcher lue = FORME_DATE.matcher(texte);
        if (!lue.matches()) {
            throw new ValeurRefusee("date attendue sous la forme 2026-09-01 ou 01/09/2026");
        }
        try {
            return lue.group(1) != null
                    ? LocalDate.of(entier(lue, 1), entier(lue, 2), entier(lue, 3))
                    : LocalDate.of(entier(lue, 6), entier(lue, 5), entier(lue, 4));
        } catch (DateTimeException e) {
            throw new ValeurRefusee("cette date n'existe pas");
        }
    }

    private static int entier(Matcher lue, int groupe) {
        return Integer.parseInt(lue.group(groupe));
    }
}
