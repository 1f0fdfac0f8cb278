package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Entree;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.explication.Ecriture;
import fr.iprofessionnel.statut.retraite.DepartLegal;
import fr.iprofessionnel.statut.retraite.Retrep;
import fr.iprofessionnel.statut.retraite.SituationRetraite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ways to leave: what each needs, what it starts, and its dates where they can be computed. */
public final class Cessation {

    private final Bareme bareme;
    private final SituationRetraite situation;
    private final LocalDate jour;
    private final LocalDate finContrat;

    /** @param finContrat last day of the present contract; null when it has none */
    Cessation(Bareme bareme, SituationRetraite situation, LocalDate jour, LocalDate finContrat) {
        this.bareme = bareme;
        this.situation = situation;
        this.jour = jour;
        this.finContrat = finContrat;
    }

    /** A way to leave, whose facts are in the texts. */
    private enum Voie {
        DEMISSION(false, true),
        RUPTURE(true, true),
        INAPTITUDE(false, true),
        FIN_PROVISOIRE(false, false),
        ETABLISSEMENT(false, false),
        RESILIATION(false, false),
        INSUFFISANCE(false, false),
        DISCIPLINE(false, false),
        SUSPENSION(false, false);

        private final boolean aConfirmer;
        private final boolean choisie;

        Voie(boolean aConfirmer, boolean choisie) {
            this.aConfirmer = aConfirmer;
            this.choisie = choisie;
        }

        private Carte carte() {
            String cle = name().toLowerCase(Locale.ROOT);
            return new Carte(
                    "depart-" + cle.replace('_', '-'),
                    texte(cle, "titre"),
                    null,
                    texte(cle, "conditions"),
                    List.of(
                            Entree.de(Textes.phrase("perspectives.depart.effet"), texte(cle, "effet")),
                            Entree.de(
                                    Textes.phrase("perspectives.colonne.texte"),
                                    Partie.texte(texte(cle, "texte")),
                                    Partie.aConfirmer(aConfirmer))),
                    null);
        }

        private static String texte(String cle, String partie) {
            return Textes.phrase("perspectives.depart." + cle + "." + partie);
        }
    }

    /** Day of the legal age; null when it cannot be computed. */
    LocalDate legal() {
        return situation.naissance() == null
                ? null
                : DepartLegal.de(bareme, situation.naissance(), jour)
                        .map(DepartLegal::date)
                        .orElse(null);
    }

    /** Retirement: legal age, full rate, age limit. */
    public List<Entree> getRetraite() {
        List<Entree> entrees = new ArrayList<>();
        if (finContrat != null) {
            entrees.add(Entree.de(
                    Textes.phrase("perspectives.depart.contrat"),
                    Textes.phrase("perspectives.jusquau", Formats.limite(finContrat))));
        }
        if (situation.naissance() == null) {
            entrees.add(Entree.de(
                    Textes.phrase("perspectives.depart.legal"), Textes.phrase("perspectives.depart.sans-naissance")));
            return entrees;
        }
        DepartLegal.de(bareme, situation.naissance(), jour).ifPresent(d -> legal(entrees, d));
        DepartLegal.limiteAge(bareme, situation.naissance(), jour)
                .ifPresent(l -> entrees.add(Entree.de(
                        Textes.phrase("perspectives.depart.limite"),
                        Partie.texte(Formats.jour(l)),
                        Partie.aConfirmer(true),
                        Partie.mention(Textes.phrase("perspectives.depart.limite.texte")))));
        return entrees;
    }

    private static void legal(List<Entree> entrees, DepartLegal depart) {
        entrees.add(Entree.de(
                Textes.phrase("perspectives.depart.legal"),
                Partie.texte(Formats.jour(depart.date())),
                Partie.aConfirmer(depart.regle().estAConfirmer()),
                depart.autreDate()
                        .map(a -> Partie.mention(Textes.phrase("perspectives.depart.autre", Formats.jour(a))))
                        .orElse(null),
                Partie.mention(depart.regle().source())));
        entrees.add(Entree.de(
                Textes.phrase("perspectives.depart.trimestres"),
                Textes.phrase("perspectives.depart.trimestres.texte", depart.trimestres())));
    }

    /** The ways to the temporary scheme. */
    public List<Entree> getRetrep() {
        List<Entree> entrees = new ArrayList<>();
        for (Retrep voie : Retrep.voies(bareme, situation, jour)) {
            List<Partie> parties = new ArrayList<>();
            parties.add(Partie.etiquette(Reponse.de(Verdict.de(voie.ouverte())).phrase()));
            voie.conditions().forEach(c -> parties.add(Partie.mention(condition(c))));
            entrees.add(new Entree(
                    Partie.texte(Textes.phrase(
                            "perspectives.depart.voie", voie.voie().libelle())),
                    parties));
        }
        return entrees;
    }

    private static String condition(Retrep.Condition condition) {
        String reponse = Reponse.de(Verdict.de(condition.satisfaite())).phrase();
        String constate = condition.constate() == null ? Textes.phrase("perspectives.manque") : condition.constate();
        return Textes.phrase(
                condition.depuis() == null ? "perspectives.depart.condition" : "perspectives.depart.condition.date",
                condition.libelle(),
                condition.depuis() == null ? condition.requis() : Ecriture.jour(condition.depuis()),
                constate,
                reponse);
    }

    /** The ways that one chooses. */
    public List<Carte> getChoisies() {
        return cartes(true);
    }

    /** Those that one does not. */
    public List<Carte> getSubies() {
        return cartes(false);
    }

    private static List<Carte> cartes(boolean choisies) {
        return Arrays.stream(Voie.values())
                .filter(v -> v.choisie == choisies)
                .map(Voie::carte)
                .toList();
    }
}
