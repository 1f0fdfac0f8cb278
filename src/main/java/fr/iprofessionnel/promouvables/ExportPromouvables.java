package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.Donnee;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The list of those who may be promoted, as rows of a spreadsheet; each says which computation and which tables. */
final class ExportPromouvables {

    private static final List<String> COLONNES = List.of(
            "nom",
            "prenom",
            "uai",
            "etablissement",
            "commune",
            "echelle",
            "echelon",
            "promotion",
            "date",
            "verdict",
            "points",
            "ouverture",
            "raison",
            "manquantes",
            "tables",
            "empreinte",
            "calcul");

    private final SortieTableur sortie;
    private final Calcul calcul;

    ExportPromouvables(SortieTableur sortie, Calcul calcul) throws IOException {
        this.sortie = sortie;
        this.calcul = calcul;
        sortie.ligne(COLONNES.stream()
                .map(c -> Textes.phrase("promouvables.export." + c))
                .toList());
    }

    void ligne(LignePromouvable ligne) throws IOException {
        sortie.ligne(Arrays.asList(
                ligne.nom(),
                ligne.prenom(),
                ligne.uai(),
                ligne.etablissement(),
                ligne.commune(),
                ligne.echelle(),
                ligne.echelon(),
                calcul.code().libelle(),
                calcul.dateReference(),
                ligne.verdict().libelle(),
                ligne.points(),
                ligne.ouverture(),
                ligne.motif(),
                ligne.manquantes().stream().map(Donnee::libelle).collect(Collectors.joining(" ; ")),
                calcul.jeu(),
                calcul.empreinte(),
                LocalDate.ofInstant(calcul.termineLe(), Horloge.PARIS)));
    }
}
