package fr.iprofessionnel.dossier;

import java.util.Map;

/** Where the reports of errors in a file stand, for the pages of the file. */
public interface SuiviSignalements {

    /**
     * State of the last report of each line, by its number, and of each rubric as a whole, by its name: in words.
     *
     * @param dossier number of the file
     */
    Map<String, String> etats(long dossier);
}
