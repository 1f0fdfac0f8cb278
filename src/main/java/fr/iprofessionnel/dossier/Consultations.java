package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Horloge;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Writes down who opened somebody else's file, or a part of it that they were given. */
@Dependent
public class Consultations {

    private static final int SERVICE = 100;

    @Inject
    private DossierRepository dossiers;

    @Inject
    private Horloge horloge;

    /**
     * Writes an opening down.
     *
     * @param dossier number of the file
     * @param role name of the role by which they read
     * @param service service, school or function, of which the first {@value #SERVICE} signs are kept
     */
    public void noter(long dossier, AgentConnecte lecteur, String role, String service, Ecran ecran) {
        dossiers.noterConsultation(
                dossier,
                lecteur.compteId(),
                lecteur.nomComplet(),
                role,
                service.substring(0, Math.min(SERVICE, service.length())),
                ecran,
                horloge.maintenant());
    }
}
