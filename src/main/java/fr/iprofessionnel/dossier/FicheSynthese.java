package fr.iprofessionnel.dossier;

import fr.iprofessionnel.annuaire.Ecole;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Entree;
import fr.iprofessionnel.socle.affichage.Partie;
import java.util.ArrayList;
import java.util.List;

/** The synthesis of a file as a person reads it, on a page or on paper: what {@link Synthese} knows, in words. */
public final class FicheSynthese {

    private final DossierConsulte dossier;
    private final Synthese synthese;

    FicheSynthese(DossierConsulte dossier) {
        this.dossier = dossier;
        this.synthese = dossier.getSynthese();
    }

    /** Whether no step is known on the day. */
    public boolean isSansEtape() {
        return synthese.getEtape() == null;
    }

    /** Scale, step, pay, contract and position. */
    public List<Entree> getCarriere() {
        List<Entree> entrees = new ArrayList<>();
        if (!isSansEtape()) {
            entrees.add(Entree.de(
                    Partie.defini(Textes.phrase("synthese.echelle"), "ecr"), Partie.texte(synthese.getEchelle())));
            entrees.add(Entree.de(Textes.phrase("synthese.grade"), synthese.getGrade() + ", " + synthese.getEchelon()));
            entrees.add(depuis());
            entrees.add(indice());
        }
        entrees.add(contrat());
        entrees.add(position());
        return entrees;
    }

    private Entree depuis() {
        boolean interrompue = synthese.isInterrompue();
        String conservee = synthese.getConservee();
        return Entree.de(
                Textes.phrase("synthese.depuis"),
                Partie.texte(Formats.jour(synthese.getEtape().getDu())),
                Partie.mention(
                        Partie.texte(Textes.phrase("synthese.anciennete", synthese.getAnciennete())),
                        Partie.aConfirmer(interrompue),
                        interrompue ? Partie.texte(Textes.phrase("synthese.interrompue")) : null,
                        conservee == null ? null : Partie.texte(Textes.phrase("synthese.conservee", conservee))));
    }

    private Entree indice() {
        Integer indice = synthese.getIndice();
        var traitement = synthese.getTraitement();
        return Entree.de(
                Partie.defini(Textes.phrase("synthese.indice"), "indice-majore"),
                Partie.texte(indice == null ? inconnu() : indice.toString()),
                Partie.aConfirmer(synthese.isIndiceAConfirmer()),
                traitement == null
                        ? null
                        : Partie.mention(Textes.phrase("synthese.traitement", Formats.montant(traitement))));
    }

    private Entree contrat() {
        Contrat contrat = synthese.getContrat();
        return contrat == null
                ? Entree.de(Textes.phrase("synthese.contrat"), inconnu())
                : Entree.de(
                        Textes.phrase("synthese.contrat"),
                        Partie.texte(synthese.getContratLibelle()),
                        Partie.mention(Textes.phrase("periode.depuis", Formats.jour(contrat.getDu()))));
    }

    private Entree position() {
        String position = synthese.getPosition();
        Conge conge = synthese.getConge();
        return Entree.de(
                Textes.phrase("synthese.position"),
                Partie.texte(position == null ? inconnu() : position),
                conge == null
                        ? null
                        : Partie.mention(Textes.phrase(
                                "synthese.conge", synthese.getCongeLibelle(), Formats.jour(conge.getDu()))));
    }

    /** School, discipline and service. */
    public List<Entree> getService() {
        return List.of(ecole(), discipline(), quotite());
    }

    private Entree ecole() {
        Ecole ecole = synthese.getEcole();
        List<Partie> parties = new ArrayList<>();
        if (ecole == null) {
            parties.add(Partie.texte(Textes.phrase("synthese.sans-ecole")));
        } else {
            parties.add(Partie.texte(ecole.libelle()));
            parties.add(Partie.mention(
                    Partie.defini(Textes.phrase("synthese.uai"), "uai"),
                    Partie.texte(ecole.uai() + " · " + ecole.contrat())));
        }
        for (Ecole autre : synthese.getAutresEcoles()) {
            parties.add(Partie.mention(Textes.phrase("synthese.aussi", autre.libelle())));
        }
        return new Entree(Partie.texte(Textes.phrase("synthese.ecole")), parties);
    }

    private Entree discipline() {
        Affectation affectation = synthese.getAffectation();
        return Entree.de(
                Textes.phrase("synthese.discipline"), affectation == null ? inconnu() : affectation.getDiscipline());
    }

    private Entree quotite() {
        Modalite modalite = synthese.getModalite();
        Partie terme = Partie.defini(Textes.phrase("synthese.quotite"), "quotite");
        return modalite == null
                ? Entree.de(terme, Partie.texte(inconnu()))
                : Entree.de(
                        terme,
                        Partie.texte(Textes.phrase("pourcentage", Formats.nombre(modalite.getQuotite()))),
                        Partie.mention(synthese.getModaliteLibelle()));
    }

    /** Known days to come, the nearest first. */
    public List<Entree> getEcheances() {
        return synthese.getEcheances().stream().map(Synthese.Echeance::entree).toList();
    }

    /** Who manages the file, and how to reach them; nothing when nobody does. */
    public List<Entree> getGestionnaire() {
        if (!dossier.isGere()) {
            return List.of();
        }
        EnTete enTete = dossier.getEnTete();
        List<Entree> entrees = new ArrayList<>();
        entrees.add(Entree.de(
                Textes.phrase("gestionnaire.nom"),
                Partie.texte(enTete.gestionnaire()),
                Partie.mention(enTete.fonction() + ", " + enTete.service())));
        if (enTete.telephone() != null) {
            entrees.add(Entree.de(
                    Textes.phrase("gestionnaire.telephone"),
                    Partie.lien(enTete.telephone(), "tel:" + enTete.telephone().replace(" ", ""))));
        }
        if (enTete.courriel() != null) {
            entrees.add(Entree.de(
                    Textes.phrase("gestionnaire.courriel"),
                    Partie.lien(enTete.courriel(), "mailto:" + enTete.courriel())));
        }
        if (enTete.bureau() != null) {
            entrees.add(Entree.de(Textes.phrase("gestionnaire.bureau"), enTete.bureau()));
        }
        return entrees;
    }

    private static String inconnu() {
        return Textes.phrase("synthese.inconnu");
    }
}
