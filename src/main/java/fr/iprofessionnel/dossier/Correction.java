package fr.iprofessionnel.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A change of a file: what was known before and after.
 *
 * @param moment when
 * @param rubrique rubric that changed
 * @param nature added, changed or withdrawn
 * @param parImport whether an import brought it; otherwise the teacher did
 * @param ligneRemplacee number of what was known before, which a report of an error names; null for a line added
 * @param changements fields that changed; for a line added or withdrawn, all of them
 */
public record Correction(
        Instant moment,
        Rubrique rubrique,
        Nature nature,
        boolean parImport,
        Long ligneRemplacee,
        List<Changement> changements) {

    /** What became of the line. */
    public enum Nature {
        AJOUT,
        MODIFICATION,
        RETRAIT;

        /** Key of its French name in the texts. */
        public String cle() {
            return "correction." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A field before and after; null where it said nothing.
     *
     * @param cle key of its name
     */
    public record Changement(String cle, String avant, String apres) {}

    /**
     * The changes that a series of versions tells, the most recent first. The first version of each line is left out
     * when it came with the first import of the file: nothing was corrected then.
     *
     * @param versions every version of every line, in the order in which they were known
     */
    static List<Correction> de(List<LigneDossier> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        Instant naissance = versions.get(0).getConnuDu();
        Map<String, LigneDossier> derniere = new HashMap<>();
        List<Correction> corrections = new ArrayList<>();
        for (LigneDossier version : versions) {
            LigneDossier avant = derniere.put(version.getRubrique() + " " + version.getCle(), version);
            boolean suit = avant != null && version.getConnuDu().equals(avant.getConnuAu());
            if (suit) {
                corrections.add(faite(version.getConnuDu(), Nature.MODIFICATION, avant, version));
            } else if (!version.getConnuDu().equals(naissance)) {
                corrections.add(faite(version.getConnuDu(), Nature.AJOUT, null, version));
            }
        }
        for (LigneDossier version : versions) {
            if (version.getConnuAu() != null && !estSuivie(version, versions)) {
                corrections.add(faite(version.getConnuAu(), Nature.RETRAIT, version, null));
            }
        }
        corrections.sort(Comparator.comparing(Correction::moment).reversed());
        return corrections;
    }

    private static boolean estSuivie(LigneDossier version, List<LigneDossier> versions) {
        return versions.stream()
                .anyMatch(v -> v.getRubrique() == version.getRubrique()
                        && v.getCle().equals(version.getCle())
                        && v.getConnuDu().equals(version.getConnuAu()));
    }

    private static Correction faite(Instant moment, Nature nature, LigneDossier avant, LigneDossier apres) {
        LigneDossier auteur = apres == null ? avant : apres;
        Map<String, String> anciens = champs(avant);
        Map<String, String> nouveaux = champs(apres);
        Map<String, Changement> changements = new LinkedHashMap<>();
        anciens.forEach((cle, texte) -> changements.put(cle, new Changement(cle, texte, nouveaux.get(cle))));
        nouveaux.forEach((cle, texte) -> changements.putIfAbsent(cle, new Changement(cle, null, texte)));
        return new Correction(
                moment,
                auteur.getRubrique(),
                nature,
                apres == null || apres.getImportId() != null,
                avant == null ? null : avant.getId(),
                changements.values().stream()
                        .filter(c -> !Objects.equals(c.avant(), c.apres()))
                        .toList());
    }

    private static Map<String, String> champs(LigneDossier ligne) {
        Map<String, String> champs = new LinkedHashMap<>();
        if (ligne != null) {
            ligne.champs().forEach(c -> champs.put(c.cle(), c.texte()));
        }
        return champs;
    }
}
