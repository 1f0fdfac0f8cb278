package fr.iprofessionnel.diffusion;

import fr.iprofessionnel.annuaire.Uai;
import fr.iprofessionnel.courrier.RemiseMessages;
import fr.iprofessionnel.courrier.TexteModele;
import fr.iprofessionnel.promouvables.Calcul;
import fr.iprofessionnel.promouvables.PromouvablesService;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Messages to many, for managers: written and tried by one, approved by another, stopped or taken up again by any of the
 * service, corrected with those whom they reached. What is approved is the text and the list that were submitted.
 */
@Stateless
public class DiffusionService {

    static final int OBJET = 120;
    static final int TEXTE = 6000;
    private static final int MOTIF = 1000;
    private static final int EXEMPLES = 5;

    @Inject
    private DiffusionRepository diffusions;

    @Inject
    private DestinataireDiffusionRepository destinataires;

    @Inject
    private AccesDiffusion acces;

    @Inject
    private RemiseMessages remise;

    @Inject
    private PromouvablesService promouvables;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /** Those of the caller's service, the most recent first; of every service for who is head of one. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Diffusion> lister() {
        AccesDiffusion.Auteur auteur = acces.gestionnaire();
        return diffusions.duService(auteur.responsable() ? null : auteur.service());
    }

    /** One of them. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Diffusion lire(String reference) {
        return acces.lire(acces.gestionnaire(), reference);
    }

    /** Whether the caller wrote it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean estSienne(String reference) {
        AccesDiffusion.Auteur auteur = acces.gestionnaire();
        return acces.lire(auteur, reference).compteId() == auteur.agent().compteId();
    }

    /** The computations of those who may be promoted that a message may be for. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Calcul> calculs() {
        return promouvables.recents();
    }

    /**
     * Writes a message, or changes one of the caller's that is not submitted, and sets the list of those whom it is for.
     * Nothing leaves.
     *
     * @param reference the one that it changes; null for a new one
     * @return its public reference
     * @throws Refus when something is missing, a datum named does not exist, or nobody answers to the criteria
     */
    public String preparer(String reference, String objet, String texte, Population population) {
        AccesDiffusion.Auteur auteur = acces.gestionnaire();
        verifier(objet, texte, population);
        String sienne = reference == null
                ? diffusions.commencer(auteur.agent(), fonction(auteur), auteur.service(), null, horloge.maintenant())
                : reference;
        Diffusion diffusion = acces.lireSienne(auteur, sienne);
        int nombre = diffusion.estRectificative()
                ? destinataires.reprendre(diffusion.id(), diffusion.corrigeId())
                : choisir(diffusion, population, auteur);
        if (nombre == 0) {
            throw new Refus("diffusion.personne");
        }
        if (!diffusions.ecrire(
                diffusion.id(), objet.strip(), texte.strip(), population, enMots(diffusion, population), nombre)) {
            throw new Refus("diffusion.change");
        }
        return sienne;
    }

    private static String fonction(AccesDiffusion.Auteur auteur) {
        return auteur.fonction() + ", " + auteur.service();
    }

    private static void verifier(String objet, String texte, Population population) {
        if (objet == null || objet.isBlank()) {
            throw new Refus("diffusion.sans-objet");
        }
        if (texte == null || texte.isBlank()) {
            throw new Refus("diffusion.sans-texte");
        }
        if (objet.length() > OBJET || texte.length() > TEXTE) {
            throw new Refus("diffusion.trop-long", TEXTE);
        }
        if (population.uai() != null && !Uai.estValide(population.uai())) {
            throw new Refus("diffusion.uai", population.uai());
        }
        TexteModele.inconnue(texte).ifPresent(d -> {
            throw new Refus("courrier.modele.donnee", d);
        });
    }

    private int choisir(Diffusion diffusion, Population population, AccesDiffusion.Auteur auteur) {
        Long calcul = calcul(population).map(Calcul::id).orElse(null);
        return destinataires.choisir(
                diffusion.id(),
                population,
                calcul,
                acces.portefeuilles(auteur),
                auteur.agent().agentId());
    }

    private Optional<Calcul> calcul(Population population) {
        if (population.calcul() == null) {
            return Optional.empty();
        }
        return Optional.of(promouvables.recents().stream()
                .filter(c -> c.reference().equals(population.calcul()))
                .findFirst()
                .orElseThrow(() -> new Refus("diffusion.calcul")));
    }

    private String enMots(Diffusion diffusion, Population population) {
        if (diffusion.estRectificative()) {
            return Textes.phrase(
                    "diffusion.population.rectificatif",
                    diffusions.lire(diffusion.corrigeId()).objet());
        }
        List<String> mots = new ArrayList<>();
        if (population.uai() != null) {
            mots.add(Textes.phrase("diffusion.population.ecole", population.uai()));
        }
        if (population.echelle() != null) {
            mots.add(population.echelle().libelle());
        }
        if (population.degre() != null) {
            mots.add(population.degre().libelle());
        }
        calcul(population).ifPresent(c -> mots.add(libelle(c)));
        return mots.isEmpty() ? Textes.phrase("diffusion.population.tous") : String.join(" ; ", mots);
    }

    /** A computation, as it is proposed and said. */
    static String libelle(Calcul calcul) {
        return Textes.phrase(
                "diffusion.population.promouvables", calcul.code().libelle(), Formats.jour(calcul.dateReference()));
    }

    /** A message as its readers will have it: five of them, those whom it is for, what their files do not tell. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EssaiDiffusion essayer(String reference) {
        Diffusion diffusion = lire(reference);
        List<Long> choisis = destinataires.repartis(diffusion.id(), diffusion.destinataires(), EXEMPLES);
        List<ExempleDiffusion> exemples = choisis.isEmpty()
                ? List.of()
                : remise.enseignants(choisis).stream()
                        .map(e -> new ExempleDiffusion(
                                e.nomComplet(),
                                e.ecole(),
                                TexteModele.remplir(diffusion.texte(), e, diffusion.auteur(), horloge.aujourdhui())))
                        .toList();
        return new EssaiDiffusion(diffusion, destinataires.avertis(diffusion.id()), exemples, lacunes(diffusion));
    }

    private List<String> lacunes(Diffusion diffusion) {
        List<Long> manques = destinataires.lacunes(diffusion.id());
        List<Integer> rangs = List.of(TexteModele.ECHELLE, TexteModele.ECHELON, TexteModele.ECOLE);
        List<String> lacunes = new ArrayList<>();
        for (int i = 0; i < rangs.size(); i++) {
            long manque = manques.get(i);
            if (manque > 0) {
                TexteModele.nommee(diffusion.texte(), rangs.get(i))
                        .ifPresent(nom -> lacunes.add(Textes.phrase("diffusion.lacune", manque, nom)));
            }
        }
        return lacunes;
    }

    /** Submits it to a second person. */
    public void soumettre(String reference) {
        AccesDiffusion.Auteur auteur = acces.gestionnaire();
        Diffusion diffusion = acces.lireSienne(auteur, reference);
        exiger(diffusions.soumettre(diffusion.id(), horloge.maintenant()));
        noter("DIFFUSION_SOUMISE", auteur, diffusion);
    }

    /** Gives it up before it leaves. */
    public void abandonner(String reference) {
        AccesDiffusion.Auteur auteur = acces.gestionnaire();
        Diffusion diffusion = acces.lireSienne(auteur, reference);
        exiger(diffusions.abandonner(diffusion.id()));
        noter("DIFFUSION_ABANDONNEE", auteur, diffusion);
    }

    /**
     * Approves it: it begins to leave.
     *
     * @param soumiseLe when what the caller read was submitted, in milliseconds: what was changed since is to be read again
     * @throws Refus when the caller wrote it
     */
    public void approuver(String reference, long soumiseLe) {
        decider(reference, soumiseLe, EtatDiffusion.EN_COURS, null);
    }

    /** Sends it back to its author, with the reason. */
    public void refuser(String reference, long soumiseLe, String motif) {
        if (motif == null || motif.isBlank()) {
            throw new Refus("diffusion.sans-motif");
        }
        String net = motif.strip();
        decider(reference, soumiseLe, EtatDiffusion.REFUSEE, net.substring(0, Math.min(MOTIF, net.length())));
    }

    private void decider(String reference, long soumiseLe, EtatDiffusion etat, String motif) {
        AccesDiffusion.Auteur auteur = acces.gestionnaire();
        Diffusion diffusion = acces.lire(auteur, reference);
        if (diffusion.compteId() == auteur.agent().compteId()) {
            throw new Refus("diffusion.soi");
        }
        exiger(diffusion.soumiseLe() != null
                && diffusion.soumiseLe().toEpochMilli() == soumiseLe
                && diffusions.decider(diffusion, etat, auteur.agent(), motif, horloge.maintenant()));
        noter("DIFFUSION_" + etat, auteur, diffusion);
    }

    /** Stops it: what left has left, nothing more leaves. */
    public void arreter(String reference) {
        AccesDiffusion.Auteur auteur = acces.gestionnaire();
        Diffusion diffusion = acces.lire(auteur, reference);
        exiger(diffusions.arreter(diffusion.id(), auteur.agent().nomComplet()));
        noter("DIFFUSION_ARRETEE", auteur, diffusion);
    }

    /** Lets it go on with those whom it did not reach. */
    public void reprendre(String reference) {
        AccesDiffusion.Auteur auteur = acces.gestionnaire();
        Diffusion diffusion = acces.lire(auteur, reference);
        exiger(diffusions.reprendre(diffusion.id()));
        noter("DIFFUSION_REPRISE", auteur, diffusion);
    }

    /**
     * Begins a correction, for those whom it reached.
     *
     * @return public reference of the correction, which is to be written, submitted and approved as any other
     * @throws Refus while it is leaving, or when it reached nobody
     */
    public String corriger(String reference) {
        AccesDiffusion.Auteur auteur = acces.gestionnaire();
        Diffusion diffusion = acces.lire(auteur, reference);
        exiger(diffusion.envoyes() > 0 && diffusion.etat() != EtatDiffusion.EN_COURS);
        return diffusions.commencer(
                auteur.agent(), fonction(auteur), auteur.service(), diffusion, horloge.maintenant());
    }

    private static void exiger(boolean fait) {
        if (!fait) {
            throw new Refus("diffusion.change");
        }
    }

    private void noter(String acte, AccesDiffusion.Auteur auteur, Diffusion diffusion) {
        journal.noter(acte, auteur.agent().compteId(), diffusion.reference(), null, null);
    }
}
