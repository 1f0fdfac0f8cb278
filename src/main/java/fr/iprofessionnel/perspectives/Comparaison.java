package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Cellule;
import fr.iprofessionnel.socle.affichage.TableauAffiche.Ligne;
import fr.iprofessionnel.statut.EffetInterruption;
import fr.iprofessionnel.statut.Interruption;
import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.Periode;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.projection.EtapeCarriere;
import fr.iprofessionnel.statut.projection.Projection;
import fr.iprofessionnel.statut.projection.Scenario;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The rest of the career under what the reader supposes, side by side. Nothing is written in the file. */
public final class Comparaison {

    private static final int PLEIN = 100;

    private final Moteur moteur;
    private final SituationDuDossier lecture;
    private final LocalDate jour;
    private final List<Colonne> colonnes = new ArrayList<>();

    /**
     * A step of a career to come.
     *
     * @param traitement gross monthly salary; null when unknown
     */
    record Pas(LocalDate date, BigDecimal traitement, EtapeCarriere etape) {}

    /**
     * A career to come.
     *
     * @param numero from 1, the same in the drawing and in the table
     * @param irrealisable whether the promotion supposed is not possible that year
     */
    record Colonne(int numero, String libelle, boolean irrealisable, List<Pas> pas) {

        /** Whether every step has a salary. */
        boolean estDessinable() {
            return pas.size() > 1 && pas.stream().allMatch(p -> p.traitement() != null);
        }
    }

    Comparaison(Moteur moteur, SituationDuDossier lecture, LocalDate jour, Hypotheses hypotheses) {
        this.moteur = moteur;
        this.lecture = lecture;
        this.jour = jour;
        SituationStatutaire situation = lecture.situation();
        ajouter(situation, Scenario.ANCIENNETE, PLEIN);
        if (hypotheses.accelere()) {
            ajouter(situation, Scenario.ACCELERE, PLEIN);
        }
        promotions(situation, hypotheses);
        if (hypotheses.disponibilite() > 0) {
            disponibilite(hypotheses.disponibilite());
        }
        if (hypotheses.quotite() < PLEIN) {
            ajouter(
                    situation,
                    scenario(Textes.phrase("perspectives.scenario.partiel", hypotheses.quotite())),
                    hypotheses.quotite());
        }
    }

    private static Scenario scenario(String libelle) {
        return new Scenario(libelle, false, false, null, null);
    }

    private void promotions(SituationStatutaire situation, Hypotheses hypotheses) {
        Integer horsClasse = hypotheses.horsClasse();
        Integer exceptionnelle = hypotheses.classeExceptionnelle();
        if (horsClasse != null && exceptionnelle != null) {
            ajouter(
                    situation,
                    new Scenario(
                            Textes.phrase("perspectives.scenario.deux", horsClasse, exceptionnelle),
                            false,
                            false,
                            horsClasse,
                            exceptionnelle),
                    PLEIN);
        } else if (horsClasse != null) {
            ajouter(situation, Scenario.horsClasse(horsClasse), PLEIN);
        } else if (exceptionnelle != null) {
            ajouter(situation, Scenario.classeExceptionnelle(exceptionnelle), PLEIN);
        }
    }

    /** Away from the next 1 September on, without anything that keeps the rights to advancement. */
    private void disponibilite(int annees) {
        LocalDate du = LocalDate.of(jour.getYear(), Month.SEPTEMBER, 1);
        du = du.isAfter(jour) ? du : du.plusYears(1);
        String libelle = Textes.phrase("perspectives.scenario.disponibilite", annees, Formats.jour(du));
        Periode absence = new Periode(du, du.plusYears(annees).minusDays(1));
        ajouter(
                lecture.situation(new Interruption(absence, EffetInterruption.SUSPEND, libelle)),
                scenario(libelle),
                PLEIN);
    }

    private void ajouter(SituationStatutaire situation, Scenario scenario, int quotite) {
        Projection projection = moteur.projection(situation, jour, scenario);
        List<Pas> pas = projection.etapes().stream()
                .map(e -> new Pas(e.date(), Paie.traitement(moteur.bareme(), e.indice(), quotite, jour), e))
                .toList();
        colonnes.add(new Colonne(colonnes.size() + 1, scenario.libelle(), projection.irrealisable(), pas));
    }

    /** The same, drawn. */
    public CourbeCarriere getCourbe() {
        return new CourbeCarriere(colonnes);
    }

    /** One column for each career, one row for each year in which something happens. */
    public TableauAffiche getTableau() {
        TreeSet<Integer> annees = new TreeSet<>();
        colonnes.forEach(c -> c.pas().forEach(p -> annees.add(p.date().getYear())));
        List<String> titres = new ArrayList<>();
        titres.add(Textes.phrase("perspectives.colonne.annee"));
        colonnes.forEach(c -> titres.add(titre(c)));
        List<Ligne> lignes = new ArrayList<>();
        for (int annee : annees) {
            List<Cellule> cellules = new ArrayList<>();
            cellules.add(Cellule.entete(Partie.texte(Integer.toString(annee))));
            colonnes.forEach(c -> cellules.add(cellule(c, annee)));
            lignes.add(new Ligne(false, cellules));
        }
        return new TableauAffiche(Textes.phrase("perspectives.projection.tableau"), titres, lignes);
    }

    private static String titre(Colonne colonne) {
        return Textes.phrase(
                colonne.irrealisable() ? "perspectives.projection.irrealisable" : "perspectives.projection.scenario",
                colonne.numero(),
                colonne.libelle());
    }

    private static Cellule cellule(Colonne colonne, int annee) {
        List<Partie> parties = new ArrayList<>();
        for (Pas pas : colonne.pas()) {
            if (pas.date().getYear() == annee) {
                EtapeCarriere etape = pas.etape();
                parties.add(Partie.texte(Textes.phrase(
                        "perspectives.projection.etape",
                        Formats.jour(pas.date()),
                        etape.echelon().libelle(),
                        etape.echelon().grade().libelle())));
                parties.add(Partie.mention(
                        Partie.texte(etape.motif().libelle()),
                        etape.indice() == null
                                ? null
                                : Partie.texte("· " + Paie.courte(etape.indice(), pas.traitement())),
                        Partie.aConfirmer(
                                etape.indice() != null && etape.indice().estAConfirmer())));
            }
        }
        if (parties.isEmpty()) {
            parties.add(Partie.texte(Textes.phrase("perspectives.projection.sans")));
        }
        return new Cellule(Cellule.Genre.TEXTE, parties);
    }
}
