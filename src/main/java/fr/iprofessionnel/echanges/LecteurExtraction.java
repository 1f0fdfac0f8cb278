package fr.iprofessionnel.echanges;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.iprofessionnel.annuaire.Numen;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Reads the sorted working files side by side and gives the teachers one by one: the memory used does not depend on how
 * many there are.
 */
final class LecteurExtraction implements Closeable {

    private final List<Curseur> curseurs = new ArrayList<>();
    private final List<Anomalie> orphelines = new ArrayList<>();

    /** @param travail folder that {@link Reception} filled */
    LecteurExtraction(Path travail) throws IOException {
        for (FichierExtraction fichier : FichierExtraction.desEnseignants()) {
            curseurs.add(new Curseur(fichier, travail));
        }
    }

    /** The next teacher; null at the end. */
    DossierLu suivant() {
        Curseur identites = curseurs.get(0);
        if (identites.courant == null) {
            curseurs.forEach(c -> c.passerJusqua(null, orphelines));
            return null;
        }
        DossierLu dossier = new DossierLu(identites.cle());
        for (Curseur curseur : curseurs) {
            curseur.passerJusqua(dossier.numen(), orphelines);
            curseur.prendre(dossier);
        }
        return dossier;
    }

    /** Passes over teachers that an earlier run has dealt with. */
    void sauter(int nombre) {
        for (int i = 0; i < nombre; i++) {
            suivant();
        }
        orphelines.clear();
    }

    /** Rows that belong to no teacher of the identity file, since the last call. */
    List<Anomalie> orphelines() {
        List<Anomalie> depuis = List.copyOf(orphelines);
        orphelines.clear();
        return depuis;
    }

    @Override
    public void close() throws IOException {
        for (Curseur curseur : curseurs) {
            curseur.lecture.close();
        }
    }

    /** Teachers of the identity file of this folder. */
    static int compter(Path travail) throws IOException {
        int nombre = 0;
        String precedent = null;
        try (CsvReader<CsvRecord> lecture = ouvrir(travail, FichierExtraction.IDENTITE)) {
            for (CsvRecord ligne : lecture) {
                if (!ligne.getField(0).equals(precedent)) {
                    nombre++;
                }
                precedent = ligne.getField(0);
            }
        }
        return nombre;
    }

    /** Opens a working file: sort key, line number, then our columns. */
    static CsvReader<CsvRecord> ouvrir(Path travail, FichierExtraction fichier) throws IOException {
        return CsvReader.builder().fieldSeparator(';').ofCsvRecord(Fichiers.travail(travail, fichier));
    }

    /** Where the reading of one file is. */
    private static final class Curseur {

        private final FichierExtraction fichier;
        private final CsvReader<CsvRecord> lecture;
        private final Iterator<CsvRecord> suite;
        private CsvRecord courant;

        Curseur(FichierExtraction fichier, Path travail) throws IOException {
            this.fichier = fichier;
            lecture = ouvrir(travail, fichier);
            suite = lecture.iterator();
            avancer();
        }

        private void avancer() {
            courant = suite.hasNext() ? suite.next() : null;
        }

        String cle() {
            return courant.getField(0);
        }

        /** Passes the rows of who stands before this teacher, or all when null: nobody claims them. */
        void passerJusqua(String numen, List<Anomalie> orphelines) {
            while (courant != null && (numen == null || cle().compareTo(numen) < 0)) {
                orphelines.add(Anomalie.rejet(
                        fichier.fichier(),
                        numero(),
                        "numen",
                        Numen.masquer(cle()),
                        "ce NUMEN n’est pas dans identite.csv"));
                avancer();
            }
        }

        void prendre(DossierLu dossier) {
            int premiere = -1;
            while (courant != null && cle().equals(dossier.numen())) {
                if (fichier == FichierExtraction.IDENTITE && premiere >= 0) {
                    dossier.signaler(Anomalie.rejet(
                            fichier.fichier(),
                            numero(),
                            "numen",
                            Numen.masquer(cle()),
                            "NUMEN en double : déjà donné à la ligne " + premiere));
                } else {
                    lire(dossier);
                }
                premiere = premiere < 0 ? numero() : premiere;
                avancer();
            }
        }

        private int numero() {
            return Integer.parseInt(courant.getField(1));
        }

        private void lire(DossierLu dossier) {
            Map<String, Object> sansColonne = new HashMap<>();
            Map<ColonneLigne, Object> valeurs = new EnumMap<>(ColonneLigne.class);
            List<Champ> champs = fichier.champs();
            boolean lisible = true;
            for (int i = 0; i < champs.size(); i++) {
                Champ champ = champs.get(i);
                String cellule = courant.getField(i + 2);
                Object valeur = LectureChamp.lire(fichier, numero(), champ, cellule, dossier::signaler);
                lisible = lisible && (valeur != null || cellule.isEmpty());
                if (valeur != null && champ.colonne() != null) {
                    valeurs.put(champ.colonne(), valeur);
                } else if (valeur != null) {
                    sansColonne.put(champ.nom(), valeur);
                }
            }
            if (sansColonne.get("numero_temporaire") instanceof String numero) {
                dossier.numeroter(new NumeroTemporaire(numero, (LocalDate) sansColonne.get("numero_jusquau")));
            }
            if (lisible) {
                dossier.ajouter(new LigneImport(fichier.rubrique(), numero(), valeurs));
            }
        }
    }
}
