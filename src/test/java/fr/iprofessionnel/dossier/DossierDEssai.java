package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.lang.reflect.Proxy;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file made up line by line, as its teacher reads it. */
public final class DossierDEssai {

    private final LocalDate jour;
    private final List<LigneDossier> lignes = new ArrayList<>();

    public DossierDEssai(LocalDate jour) {
        this.jour = jour;
    }

    /** A step. */
    public DossierDEssai echelon(String echelle, String grade, String rang, String du, String au) {
        return ligne(Rubrique.ECHELON, du, au, Map.of("echelle", echelle, "grade", grade, "echelon", rang));
    }

    /** A line of a rubric; columns by name. */
    public DossierDEssai ligne(Rubrique rubrique, String du, String au, Map<String, Object> colonnes) {
        Map<String, Object> toutes = new HashMap<>(colonnes);
        toutes.put("rubrique", rubrique.name());
        toutes.put("du", du);
        toutes.put("au", au);
        try {
            lignes.add(Rubrique.ligne(new AccesSql.Colonnes(resultat(toutes))));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /** A result of one row that holds these columns; dates are written in full. */
    private static ResultSet resultat(Map<String, Object> colonnes) {
        Object[] dernier = new Object[1];
        return (ResultSet) Proxy.newProxyInstance(
                DossierDEssai.class.getClassLoader(), new Class<?>[] {ResultSet.class}, (p, methode, arguments) -> {
                    if (methode.getName().equals("wasNull")) {
                        return dernier[0] == null;
                    }
                    Object valeur = colonnes.get(arguments[0]);
                    dernier[0] = valeur;
                    return switch (methode.getName()) {
                        case "getDate" -> valeur == null ? null : Date.valueOf(valeur.toString());
                        case "getInt" -> valeur == null ? 0 : valeur;
                        case "getLong" -> valeur == null ? 0L : valeur;
                        case "getBoolean" -> valeur != null && (Boolean) valeur;
                        default -> valeur;
                    };
                });
    }

    /** The file, read by its teacher. */
    public DossierConsulte lu() {
        return lu(Lien.TITULAIRE);
    }

    /** The file, read by somebody. */
    public DossierConsulte lu(Lien lien) {
        EnTete enTete = new EnTete(
                1L,
                "reference",
                1L,
                "agent",
                "M",
                "Essai",
                "Jean",
                "",
                null,
                jour.minusDays(2),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new DossierConsulte(
                enTete, lien, Ecran.PERSPECTIVES, new Lecture(jour, lignes, Map.of(), false), jour, "", false);
    }
}
