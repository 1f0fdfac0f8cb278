package fr.iprofessionnel.diffusion;

import fr.iprofessionnel.courrier.EnseignantConcerne;
import fr.iprofessionnel.courrier.RemiseMessages;
import fr.iprofessionnel.courrier.TexteModele;
import fr.iprofessionnel.diffusion.DestinataireDiffusionRepository.Destinataire;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sends the messages to many that were approved, for the job: lot after lot, each in a transaction with what says that it
 * left, so that nobody gets one twice and what is cut off goes on where it was.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EnvoiDiffusionService {

    private static final int MINUTE = 60;

    @Inject
    private DiffusionRepository diffusions;

    @Inject
    private DestinataireDiffusionRepository destinataires;

    @Inject
    private RemiseMessages remise;

    @Inject
    private Horloge horloge;

    /** Takes the next one that is to leave, when none is leaving. */
    public Optional<Diffusion> prendre() {
        return diffusions.prendre(horloge.maintenant());
    }

    /**
     * Sends to as many as may be reached in a second.
     *
     * @return whether there may be more to reach; not so when it was stopped
     */
    public boolean avancer(long id) {
        Instant le = horloge.maintenant();
        if (!diffusions.reserver(id, le)) {
            return false;
        }
        List<Destinataire> restes = destinataires.restes(id, parSeconde());
        if (restes.isEmpty()) {
            diffusions.terminer(id, le);
            return false;
        }
        destinataires.noterEnvoyes(id, envoyer(diffusions.lire(id), restes), le);
        diffusions.avancer(id, restes.size());
        return true;
    }

    private static int parSeconde() {
        return Math.max(1, Configuration.courante().entier(Parametre.COURRIER_DIFFUSION_RYTHME) / MINUTE);
    }

    private List<Destinataire> envoyer(Diffusion diffusion, List<Destinataire> restes) {
        LocalDate jour = horloge.aujourdhui();
        RemiseMessages.Auteur auteur =
                new RemiseMessages.Auteur(diffusion.compteId(), diffusion.auteur(), diffusion.fonction());
        Map<Long, EnseignantConcerne> enseignants =
                remise.enseignants(restes.stream().map(Destinataire::dossier).toList()).stream()
                        .collect(Collectors.toMap(EnseignantConcerne::dossierId, Function.identity()));
        List<Destinataire> atteints = new ArrayList<>();
        for (Destinataire reste : restes) {
            EnseignantConcerne enseignant = enseignants.get(reste.dossier());
            String texte = TexteModele.remplir(diffusion.texte(), enseignant, diffusion.auteur(), jour);
            long fil = remise.remettre(auteur, enseignant, reste.fil(), diffusion.objet(), texte);
            atteints.add(new Destinataire(reste.dossier(), fil));
        }
        return atteints;
    }
}
