package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.socle.CelluleSure;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** In XLSX (Office Open XML): numbers and days as such, texts as texts. Rows leave as they come. */
final class SortieXlsx implements SortieTableur {

    /** Rows kept before they leave. */
    private static final int LOT = 1000;

    private static final String DATE = "dd/mm/yyyy";

    private final Workbook classeur;
    private final Worksheet feuille;
    private int rang;

    SortieXlsx(OutputStream sortie, String feuille) {
        classeur = new Workbook(sortie, "I-Professionnel", null);
        this.feuille = classeur.newWorksheet(feuille);
        this.feuille.freezePane(0, 1);
    }

    @Override
    public void ligne(List<?> cellules) throws IOException {
        for (int i = 0; i < cellules.size(); i++) {
            ecrire(i, cellules.get(i));
        }
        rang++;
        if (rang % LOT == 0) {
            feuille.flush();
        }
    }

    private void ecrire(int colonne, Object cellule) {
        if (cellule instanceof Number nombre) {
            feuille.value(rang, colonne, nombre);
        } else if (cellule instanceof LocalDate jour) {
            feuille.value(rang, colonne, jour);
            feuille.style(rang, colonne).format(DATE).set();
        } else if (cellule != null) {
            feuille.value(rang, colonne, CelluleSure.de(cellule.toString()));
        }
    }

    @Override
    public void close() throws IOException {
        classeur.close();
    }
}
