package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds the days that a series of periods leaves out, or counts twice. */
final class Continuite {

    private Continuite() {}

    /**
     * One sentence for each gap and each overlap.
     *
     * @param lignes periods, the oldest first; a line without a first day is not looked at
     */
    static List<String> ecarts(List<? extends LigneDossier> lignes) {
        List<String> ecarts = new ArrayList<>();
        LocalDate attendu = null;
        boolean ouverte = false;
        for (LigneDossier ligne : lignes) {
            if (ligne.getDu() == null) {
                continue;
            }
            if (ouverte || (attendu != null && ligne.getDu().isBefore(attendu))) {
                ecarts.add(Textes.phrase("continuite.chevauchement", Formats.jour(ligne.getDu())));
            } else if (attendu != null && ligne.getDu().isAfter(attendu)) {
                ecarts.add(Textes.phrase(
                        "continuite.trou",
                        Formats.jour(attendu),
                        Formats.jour(ligne.getDu().minusDays(1))));
            }
            ouverte = ouverte || ligne.getAu() == null;
            LocalDate suite = ligne.getAu() == null ? null : ligne.getAu().plusDays(1);
            attendu = attendu == null || (suite != null && suite.isAfter(attendu)) ? suite : attendu;
        }
        return ecarts;
    }
}
