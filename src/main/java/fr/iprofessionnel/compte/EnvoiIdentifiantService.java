package fr.iprofessionnel.compte;

import fr.iprofessionnel.courriel.CourrielService;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Looks for an account and writes to its owner, once the request has been answered: the answer cannot tell who exists. */
@Stateless
public class EnvoiIdentifiantService {

    @Inject
    private RechercheRepository recherches;

    @Inject
    private CompteRepository comptes;

    @Inject
    private CourrielService courriels;

    @Inject
    private JournalService journal;

    /** Sends their identifiant and academic address to each person whom the request names. */
    @Asynchronous
    public void envoyer(DemandeRecherche demande, Origine origine) {
        for (RechercheRepository.Trouve trouve : recherches.chercher(demande)) {
            String texte = Textes.phrase(
                    "retrouver.courriel.texte",
                    trouve.identifiant(),
                    comptes.adresseAcademique(trouve.compteId()).orElse("–"));
            comptes.adresses(trouve.compteId())
                    .forEach(a -> courriels.deposer(a, Textes.phrase("retrouver.courriel.sujet"), texte));
            journal.noter("IDENTIFIANT_ENVOYE", trouve.compteId(), null, origine.adresse(), null);
        }
    }
}
