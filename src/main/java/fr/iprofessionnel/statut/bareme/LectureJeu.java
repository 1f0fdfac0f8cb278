package fr.iprofessionnel.statut.bareme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a set of tables whole, and notes all that is wrong in it before refusing it. */
final class LectureJeu {

    private static final String INTERRUPTIONS = "interruptions.csv";
    private static final byte[] RIEN = new byte[0];

    private final JeuTables jeu;
    private final List<Refus> refus = new ArrayList<>();
    private final Map<String, LocalDate> verifications = new LinkedHashMap<>();
    private final Map<String, TableDatee<?, ?>> lues = new LinkedHashMap<>();

    /** A hole that the set declares: no value is known for this key between these days. */
    private record CleInterruption(String table, String cle, LocalDate du) {}

    LectureJeu(JeuTables jeu) {
        this.jeu = jeu;
        for (LigneTable ligne : lecteur(JeuTables.SOMMAIRE, null).lignes(List.of("table", "libelle", "verifie_le"))) {
            lireSommaire(ligne);
        }
    }

    private void lireSommaire(LigneTable ligne) {
        try {
            ligne.texteRequis("verifie_le");
            LocalDate jour = ligne.dateOuNul("verifie_le");
            if (verifications.put(ligne.texteRequis("table"), jour) != null) {
                throw new IllegalArgumentException("la table « " + ligne.texte("table") + " » est déjà nommée");
            }
        } catch (IllegalArgumentException e) {
            refuser(JeuTables.SOMMAIRE, ligne.numero(), e.getMessage());
        }
    }

    /**
     * Reads one table.
     *
     * @param cles columns that make the key
     * @param valeurs columns that make the value
     */
    <K, T> TableDatee<K, T> lire(
            String table,
            List<String> cles,
            List<String> valeurs,
            Function<LigneTable, K> cle,
            Function<LigneTable, T> contenu) {
        TableDatee<K, T> lue = new TableDatee<>();
        if (!jeu.fichiers().containsKey(table)) {
            refuser(table, 0, "le fichier manque");
        } else {
            if (!verifications.containsKey(table)) {
                refuser(table, 0, "la table n'est pas dans " + JeuTables.SOMMAIRE + " : jour de vérification inconnu");
            }
            lue = lecteur(table, verifications.get(table)).lire(cles, valeurs, cle, contenu);
        }
        lues.put(table, lue);
        return lue;
    }

    /** Whether this table has been read before. */
    boolean aLu(String table) {
        return lues.containsKey(table);
    }

    private LecteurTable lecteur(String table, LocalDate verifieLe) {
        return new LecteurTable(table, jeu.fichiers().getOrDefault(table, RIEN), verifieLe, refus);
    }

    /** Notes that something is wrong. */
    void refuser(String table, int ligne, String raison) {
        refus.add(new Refus(table, ligne, raison));
    }

    /**
     * The tables read, by file name, once all is known to be right.
     *
     * @throws TablesRefusees if anything is wrong
     */
    Map<String, TableDatee<?, ?>> conclure() {
        TableDatee<CleInterruption, LocalDate> admises = lire(
                INTERRUPTIONS,
                List.of("table", "cle"),
                List.of("motif"),
                l -> new CleInterruption(l.texteRequis("table"), l.texteRequis("cle"), l.dateOuNul("du")),
                l -> l.dateOuNul("au"));
        verifierTrous(admises);
        verifierFichiers();
        if (!refus.isEmpty()) {
            refus.sort(Comparator.comparing(Refus::table).thenComparingInt(Refus::ligne));
            throw new TablesRefusees(refus);
        }
        return lues;
    }

    private void verifierTrous(TableDatee<CleInterruption, LocalDate> admises) {
        List<CleInterruption> restantes = new ArrayList<>(admises.cles());
        lues.forEach((table, lue) -> lue.trous().forEach(trou -> {
            CleInterruption cle = new CleInterruption(table, trou.cle(), trou.du());
            Optional<Valeur<LocalDate>> admise = admises.le(cle, trou.du());
            if (admise.isEmpty() || !admise.get().au().equals(trou.au())) {
                refuser(
                        table,
                        trou.ligne(),
                        "aucune valeur du " + trou.du() + " au " + trou.au() + " pour « " + trou.cle()
                                + " » : trou entre deux périodes");
            } else {
                restantes.remove(cle);
            }
        }));
        restantes.forEach(c -> refuser(
                INTERRUPTIONS,
                admises.toutes(c).get(0).ligne(),
                "aucun trou de ces jours dans " + c.table() + " pour « " + c.cle() + " »"));
    }

    private void verifierFichiers() {
        jeu.fichiers().keySet().stream()
                .filter(f -> !f.equals(JeuTables.SOMMAIRE) && !lues.containsKey(f))
                .forEach(f -> refuser(f, 0, "aucune règle ne lit cette table"));
        verifications.keySet().stream()
                .filter(f -> !lues.containsKey(f) && !jeu.fichiers().containsKey(f))
                .forEach(f -> refuser(JeuTables.SOMMAIRE, 0, "aucune règle ne lit la table « " + f + " »"));
    }
}
