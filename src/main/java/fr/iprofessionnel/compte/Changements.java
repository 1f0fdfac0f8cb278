package fr.iprofessionnel.compte;

import fr.iprofessionnel.annuaire.Agent;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Gives an account another password, provided that it is good enough for this person. */
@Dependent
class Changements {

    @Inject
    private CompteRepository comptes;

    @Inject
    private PolitiqueMotDePasse politique;

    @Inject
    private HachageMotDePasse hachage;

    @Inject
    private Instance<SecondFacteurActif> facteurs;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    /**
     * Takes the password.
     *
     * @throws Refus with the reason why it is not good enough
     */
    void choisir(Compte compte, String motDePasse) {
        PolitiqueMotDePasse.Contexte contexte = contexte(compte);
        politique.refuser(motDePasse, contexte).ifPresent(raison -> {
            boolean devinable = raison.equals(Force.DEVINABLE);
            throw new Refus(
                    devinable ? politique.force(motDePasse, contexte).faiblesse() : raison,
                    contexte.exigence().longueur());
        });
        if (compte.getMotDePasse() != null && hachage.verifier(motDePasse, compte.getMotDePasse())) {
            throw new Refus("motdepasse.identique");
        }
        compte.choisirMotDePasse(hachage.hacher(motDePasse), horloge.maintenant());
    }

    private PolitiqueMotDePasse.Contexte contexte(Compte compte) {
        List<String> mots = new ArrayList<>(List.of(compte.getIdentifiant()));
        Agent agent = compte.getAgent();
        Exigence exigence = exigence(compte);
        if (agent == null) {
            return new PolitiqueMotDePasse.Contexte(mots, null, exigence);
        }
        mots.addAll(List.of(agent.getNomUsage(), agent.getNomNaissance(), agent.getPrenom()));
        mots.add(cles.dechiffrer("agent:" + agent.getReference(), agent.getNumenChiffre()));
        mots.addAll(comptes.lieux(agent.getId()));
        return new PolitiqueMotDePasse.Contexte(mots, agent.getDateNaissance(), exigence);
    }

    private Exigence exigence(Compte compte) {
        if (compte.getRoles().contains(Role.ADMINISTRATEUR)) {
            return Exigence.ADMINISTRATEUR;
        }
        return facteurs.stream().anyMatch(f -> f.estActif(compte.getId())) ? Exigence.AVEC_FACTEUR : Exigence.SEUL;
    }
}
