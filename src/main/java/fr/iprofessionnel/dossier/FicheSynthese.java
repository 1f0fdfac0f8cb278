package fr.iprofessionnel.dossier;

import fr.iprofessionnel.annuaire.Ecole;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Bloc;
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

    /** The whole sheet. */
    public List<Bloc> getBlocs() {
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(personne());
        if (synthese.getEtape() == null) {
            blocs.add(Bloc.attention(Textes.phrase("synthese.sans-etape")));
        }
        blocs.add(Bloc.titre(null, Textes.phrase("synthese.carriere")));
        blocs.add(Bloc.fiche(carriere()));
        blocs.add(Bloc.titre(null, Textes.phrase("synthese.service")));
        blocs.add(Bloc.fiche(List.of(ecole(), discipline(), quotite())));
        List<Entree> echeances = echeances();
        blocs.add(Bloc.titre(null, Textes.phrase("synthese.echeances")));
        blocs.add(Bloc.fiche(echeances));
        blocs.add(Bloc.paragraphe(
                "mention",
                Partie.texte(
                        Textes.phrase(echeances.isEmpty() ? "synthese.sans-echeance" : "synthese.echeances.reserve"))));
        blocs.addAll(getGestionnaire());
        return blocs;
    }

    private Bloc personne() {
        EnTete enTete = dossier.getEnTete();
        String numen = dossier.getNumenMasque();
        return Bloc.paragraphe(
                "qui",
                Partie.fort(Textes.phrase("civilite." + enTete.civilite()) + " " + enTete.nomComplet()),
                numen == null
                        ? null
                        : Partie.suite(
                                Partie.texte("·"),
                                Partie.defini(Textes.phrase("synthese.numen"), "numen"),
                                Partie.texte(numen)),
                Partie.suite(
                        Partie.texte("·"),
                        Partie.texte(Textes.phrase("synthese.au", Formats.jour(dossier.getJour())))));
    }

    /** Scale, step, pay, contract and position. */
    private List<Entree> carriere() {
        List<Entree> entrees = new ArrayList<>();
        if (synthese.getEtape() != null) {
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
    private List<Entree> echeances() {
        return synthese.getEcheances().stream().map(Synthese.Echeance::entree).toList();
    }

    /** Who manages the file, and how to reach them; the assistance when nobody does. */
    public List<Bloc> getGestionnaire() {
        Bloc titre =
                Bloc.titre(null, Textes.phrase(dossier.isTitulaire() ? "gestionnaire.votre" : "gestionnaire.titre"));
        if (dossier.isGere()) {
            return List.of(titre, Bloc.fiche(gestionnaire()));
        }
        String assistance =
                Configuration.courante().texte(Parametre.ASSISTANCE_SERVICE).orElse("");
        return List.of(
                titre,
                Bloc.paragraphe(
                        null,
                        Partie.texte(Textes.phrase("gestionnaire.aucun")),
                        Partie.lien(assistance, "/compte/assistance")));
    }

    private List<Entree> gestionnaire() {
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
