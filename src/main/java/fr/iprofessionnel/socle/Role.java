package fr.iprofessionnel.socle;

import java.util.Locale;

/** What a person does in the application. A person may hold several. */
public enum Role {
    ENSEIGNANT,
    GESTIONNAIRE,
    CHEF_ETABLISSEMENT,
    INSPECTEUR,
    ADMINISTRATEUR;

    /** Whether the shorter idle time applies: everybody who sees more than their own file. */
    public boolean estDeGestion() {
        return this != ENSEIGNANT;
    }

    /** Key of its French name in the texts. */
    public String cle() {
        return "role." + name().toLowerCase(Locale.ROOT);
    }
}
