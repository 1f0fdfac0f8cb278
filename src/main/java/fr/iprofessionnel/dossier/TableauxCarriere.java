package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.EffetConge;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tables of contract, steps, positions and leaves. */
final class TableauxCarriere {

    /** Day of the new structure of the careers: décret 2017-786. */
    private static final LocalDate PPCR = LocalDate.of(2017, 9, 1);

    private TableauxCarriere() {}

    static Tableau contrats(Lecture lecture) {
        var tableau = new Tableau.Constructeur(lecture, "contrat", "du", "au", "contrat", "acte");
        for (Contrat contrat : lecture.recentes(Contrat.class)) {
            tableau.periode(
                    contrat,
                    Tableau.Cellule.de(Code.libelle("contrat", contrat.getType())),
                    Tableau.Cellule.de(contrat.getActe()));
        }
        return tableau.remarques(Continuite.ecarts(lecture.de(Contrat.class))).fait();
    }

    static Tableau etapes(Lecture lecture) {
        var tableau = new Tableau.Constructeur(
                lecture, "carriere", "du", "au", "echelon", "acces", "indice", "conservee", "duree");
        List<EtapeEchelon> etapes = lecture.recentes(EtapeEchelon.class);
        for (EtapeEchelon etape : etapes) {
            tableau.periode(
                    etape,
                    Tableau.Cellule.de(etape.echelon().libelle())
                            .avecMention(
                                    Code.echelle(etape.getEchelleCode()) + ", " + Code.grade(etape.getGradeCode())),
                    Tableau.Cellule.de(Code.libelle("acces", etape.getAcces()))
                            .avecMention(Textes.phrase("acces.texte." + famille(etape))),
                    indice(etape, lecture.jour()),
                    Tableau.Cellule.de(
                            etape.getAncienneteJours() == null ? null : Durees.enLettres(etape.ancienneteConservee())),
                    duree(etape, lecture.jour()));
        }
        tableau.remarques(Continuite.ecarts(lecture.de(EtapeEchelon.class)));
        if (!etapes.isEmpty()) {
            tableau.remarque(total(lecture.de(EtapeEchelon.class), lecture.jour()));
        }
        return tableau.fait();
    }

    private static String famille(EtapeEchelon etape) {
        return switch (etape.getAcces()) {
            case "ANCIENNETE", "CHOIX", "GRAND_CHOIX", "ACCELERE" -> "avancement";
            case "RECLASSEMENT" -> etape.getDu().equals(PPCR) ? "ppcr" : "reclassement";
            case "PROMOTION" -> "promotion";
            default -> "nomination";
        };
    }

    /** Index on the last day in the step, and the salary that it gave at full time. */
    private static Tableau.Cellule indice(EtapeEchelon etape, LocalDate jour) {
        LocalDate le = etape.getAu() == null || etape.getAu().isAfter(jour) ? jour : etape.getAu();
        LocalDate lu = le.isBefore(etape.getDu()) ? etape.getDu() : le;
        Optional<Valeur<Integer>> grille = Bareme.courant().indice(etape.echelon(), lu);
        Integer indice = etape.getIndice() == null
                ? grille.map(Valeur::valeur).orElse(null)
                : Integer.valueOf(etape.getIndice());
        if (indice == null) {
            return Tableau.Cellule.nombre(null);
        }
        String salaire = Bareme.courant()
                .traitementMensuelBrut(indice, lu)
                .map(t -> Textes.phrase("carriere.traitement", Formats.montant(t), Formats.date(lu)))
                .orElse(null);
        boolean incertain = grille.map(Valeur::estAConfirmer).orElse(false);
        return Tableau.Cellule.nombre(indice + (incertain ? " (" + Textes.phrase("a-confirmer") + ")" : ""))
                .avecMention(salaire);
    }

    private static Tableau.Cellule duree(EtapeEchelon etape, LocalDate jour) {
        Anciennete passee = Anciennete.entre(etape.getDu(), fin(etape, jour));
        String prevue = Bareme.courant()
                .duree(etape.echelon(), etape.getDu())
                .filter(d -> d.valeur().mois() != null)
                .map(d -> Textes.phrase("carriere.duree-prevue", d.valeur().mois()))
                .orElse(null);
        return Tableau.Cellule.de(Durees.enLettres(passee)).avecMention(prevue);
    }

    /** First day that is no longer in the step. */
    private static LocalDate fin(EtapeEchelon etape, LocalDate jour) {
        return etape.getAu() == null || etape.getAu().isAfter(jour)
                ? jour
                : etape.getAu().plusDays(1);
    }

    /** The durations added up, beside the whole time from the first day: the two agree when no day is missing. */
    private static String total(List<EtapeEchelon> etapes, LocalDate jour) {
        Anciennete somme = Anciennete.NULLE;
        for (EtapeEchelon etape : etapes) {
            somme = somme.plus(Anciennete.entre(etape.getDu(), fin(etape, jour)));
        }
        LocalDate debut = etapes.get(0).getDu();
        return Textes.phrase(
                "carriere.total",
                Durees.enLettres(somme),
                Formats.jour(debut),
                Formats.jour(jour),
                Durees.enLettres(Anciennete.entre(debut, jour)));
    }

    static Tableau positions(Lecture lecture) {
        var tableau = new Tableau.Constructeur(
                lecture, "positions", "du", "au", "position", "effet-anciennete", "effet-remuneration");
        for (PositionAdministrative position : lecture.recentes(PositionAdministrative.class)) {
            Optional<Valeur<EffetConge>> effet = Bareme.courant().position(position.getCode(), position.getDu());
            boolean tu = lecture.discrete() && position.estAbsence();
            tableau.periode(
                    position,
                    Tableau.Cellule.de(lecture.position(position))
                            .avecMention(lecture.discrete() ? null : position.getPrecision()),
                    tu ? Tableau.Cellule.de(null) : effet(effet, true),
                    tu ? Tableau.Cellule.de(null) : effet(effet, false));
        }
        return tableau.remarques(Continuite.ecarts(lecture.de(PositionAdministrative.class)))
                .fait();
    }

    static Tableau conges(Lecture lecture) {
        var tableau = new Tableau.Constructeur(
                lecture, "conges", "du", "au", "conge", "effet-anciennete", "effet-remuneration", "poste-protege");
        for (Conge conge : lecture.recentes(Conge.class)) {
            Optional<Valeur<EffetConge>> effet = Bareme.courant().conge(conge.getCode(), conge.getDu());
            Boolean protege = conge.getPosteProtege() == null
                    ? effet.map(e -> e.valeur().posteProtege()).orElse(null)
                    : conge.getPosteProtege();
            tableau.periode(
                    conge,
                    Tableau.Cellule.de(Code.conge(conge.getCode(), conge.getDu()))
                            .avecReserve(conge.getPrecision()),
                    effet(effet, true),
                    effet(effet, false),
                    Tableau.Cellule.de(protege == null ? null : Textes.phrase(protege ? "oui" : "non")));
        }
        return tableau.fait();
    }

    private static Tableau.Cellule effet(Optional<Valeur<EffetConge>> effet, boolean anciennete) {
        return Tableau.Cellule.de(effet.map(Valeur::valeur)
                        .map(e -> anciennete ? e.anciennete() : e.remuneration())
                        .orElse(null))
                .avecMention(effet.map(e -> texte(e)).orElse(null));
    }

    private static String texte(Valeur<EffetConge> effet) {
        return effet.source() + (effet.estAConfirmer() ? " (" + Textes.phrase("a-confirmer") + ")" : "");
    }
}
