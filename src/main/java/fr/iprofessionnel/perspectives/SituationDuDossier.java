package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.dossier.Affectation;
import fr.iprofessionnel.dossier.Appreciation;
import fr.iprofessionnel.dossier.Conge;
import fr.iprofessionnel.dossier.Contrat;
import fr.iprofessionnel.dossier.DossierConsulte;
import fr.iprofessionnel.dossier.EtapeEchelon;
import fr.iprofessionnel.dossier.Identification;
import fr.iprofessionnel.dossier.LigneDossier;
import fr.iprofessionnel.dossier.Modalite;
import fr.iprofessionnel.dossier.Parcours;
import fr.iprofessionnel.dossier.PositionAdministrative;
import fr.iprofessionnel.dossier.ServiceAnterieur;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.AppreciationFinale;
import fr.iprofessionnel.statut.ConstructionSituation;
import fr.iprofessionnel.statut.Degre;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.EffetInterruption;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.Interruption;
import fr.iprofessionnel.statut.Origine;
import fr.iprofessionnel.statut.Periode;
import fr.iprofessionnel.statut.ServiceAccompli;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.CodeParametre;
import fr.iprofessionnel.statut.bareme.EffetConge;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.retraite.SituationRetraite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the file says of a career, as the rules read it. What it does not say stays unknown: functions, candidacy, degrees
 * asked for by the lists, zone of residence.
 */
public final class SituationDuDossier {

    private static final Set<String> ENSEIGNEMENT = Set.of("PUBLIC", "PRIVE_SOUS_CONTRAT");
    private static final Set<String> AUTRE = Set.of("SERVICE_NATIONAL", "SECTEUR_PRIVE");
    private static final Set<Echelle> SPORT = Set.of(Echelle.PEPS, Echelle.CE_EPS);
    private static final String RENDEZ_VOUS = "RENDEZ_VOUS_";

    private final Parcours dossier;
    private final Bareme bareme;
    private final EtapeEchelon etape;
    private final LocalDate entree;

    private SituationDuDossier(Parcours dossier, Bareme bareme, EtapeEchelon etape) {
        this.dossier = dossier;
        this.bareme = bareme;
        this.etape = etape;
        this.entree = entree();
    }

    /** Empty where the file has no step on the day of the reading. */
    static Optional<SituationDuDossier> de(DossierConsulte dossier, Bareme bareme) {
        return de(dossier.parcours(), bareme);
    }

    /** Empty where the file has no step on the day of the reading. */
    public static Optional<SituationDuDossier> de(Parcours dossier, Bareme bareme) {
        return dossier.actuelle(EtapeEchelon.class).map(e -> new SituationDuDossier(dossier, bareme, e));
    }

    /** The situation, with absences that are only supposed. */
    SituationStatutaire situation(Interruption... supposees) {
        ConstructionSituation situation = construction(supposees);
        for (Donnee donnee : Donnee.values()) {
            Rubriques.ecran(donnee).ifPresent(e -> situation.origine(donnee, origine(Textes.phrase(e.cle()))));
        }
        return situation.faite();
    }

    /** The situation without where each datum comes from, for who only wants the answers. */
    public SituationStatutaire sansOrigine() {
        return construction().faite();
    }

    private ConstructionSituation construction(Interruption... supposees) {
        ConstructionSituation situation = SituationStatutaire.de(etape.echelon())
                .depuis(etape.getDu())
                .ancienneteConservee(etape.getAncienneteJours() == null ? null : etape.ancienneteConservee())
                .dansLEchelleDepuis(entree)
                .degre(Degre.de(etape.echelon().echelle()))
                .educationPhysique(educationPhysique());
        interruptions(situation, supposees);
        services(situation);
        appreciations(situation);
        dossier.actuelle(Contrat.class)
                .ifPresent(c -> situation.contrat(fr.iprofessionnel.statut.Contrat.valueOf(c.getType())));
        dossier.actuelle(Modalite.class).ifPresent(m -> situation.quotite(m.getQuotite()));
        dossier.actuelle(Identification.class)
                .ifPresent(i -> situation.neLe(i.getDateNaissance()).enfants(i.getEnfants()));
        return situation;
    }

    private Origine origine(String rubrique) {
        return new Origine(Textes.phrase("perspectives.origine", rubrique), dossier.confirmeLe());
    }

    /** First day of the steps that follow one another in the present scale. */
    private LocalDate entree() {
        LocalDate premier = etape.getDu();
        List<EtapeEchelon> etapes = new ArrayList<>(dossier.lignes(EtapeEchelon.class));
        etapes.sort(Comparator.comparing(EtapeEchelon::getDu).reversed());
        for (EtapeEchelon avant : etapes) {
            if (avant.getDu().isBefore(premier)) {
                if (!avant.getEchelleCode().equals(etape.getEchelleCode())) {
                    break;
                }
                premier = avant.getDu();
            }
        }
        return premier;
    }

    /** A file without any position says nothing of the absences. */
    private void interruptions(ConstructionSituation situation, Interruption... supposees) {
        List<PositionAdministrative> positions = dossier.lignes(PositionAdministrative.class);
        if (!positions.isEmpty()) {
            situation.sansInterruption();
        }
        for (PositionAdministrative position : positions) {
            if (position.estAbsence()) {
                interruption(
                        situation, position, position.getCode(), bareme.position(position.getCode(), position.getDu()));
            }
        }
        for (Conge conge : dossier.lignes(Conge.class)) {
            Optional<Valeur<EffetConge>> effet = bareme.conge(conge.getCode(), conge.getDu());
            if (effet.isEmpty() || effet.get().valeur().effet() != EffetInterruption.COURT) {
                interruption(situation, conge, conge.getCode(), effet);
            }
        }
        for (Interruption supposee : supposees) {
            situation.interruption(supposee);
        }
    }

    private static void interruption(
            ConstructionSituation situation, LigneDossier ligne, String code, Optional<Valeur<EffetConge>> effet) {
        situation.interruption(new Interruption(
                periode(ligne),
                effet.map(e -> e.valeur().effet()).orElse(EffetInterruption.INCONNU),
                effet.map(e -> e.valeur().libelle()).orElse(code)));
    }

    private static Periode periode(LigneDossier ligne) {
        return new Periode(ligne.getDu(), ligne.getAu());
    }

    private void services(ConstructionSituation situation) {
        situation.sansAutreService();
        for (EtapeEchelon avant : dossier.lignes(EtapeEchelon.class)) {
            if (avant.getDu().isBefore(entree)) {
                situation.service(new ServiceAccompli(
                        periode(avant), true, avant.echelon().echelle()));
            }
        }
        for (ServiceAnterieur service : dossier.lignes(ServiceAnterieur.class)) {
            Boolean enseignement = ENSEIGNEMENT.contains(service.getNature())
                    ? Boolean.TRUE
                    : AUTRE.contains(service.getNature()) ? Boolean.FALSE : null;
            situation.service(new ServiceAccompli(periode(service), enseignement, null));
        }
    }

    /** Those of the rendez-vous, and those of the campaigns for the grade to come. */
    private void appreciations(ConstructionSituation situation) {
        situation.sansAppreciation();
        String campagne = etape.echelon().grade() == Grade.CLASSE_NORMALE ? "HORS_CLASSE" : "CLASSE_EXCEPTIONNELLE";
        for (Appreciation appreciation : dossier.lignes(Appreciation.class)) {
            String type = appreciation.getType();
            boolean rendezVous = type.startsWith(RENDEZ_VOUS);
            if (rendezVous || type.equals(campagne)) {
                situation.appreciation(new AppreciationFinale(
                        AppreciationFinale.Niveau.valueOf(appreciation.getNiveau()),
                        rendezVous ? Integer.valueOf(type.substring(RENDEZ_VOUS.length())) : null,
                        appreciation.getDu()));
            }
        }
    }

    /** Null where neither the scale nor the main assignment tells the subject. */
    private Boolean educationPhysique() {
        if (SPORT.contains(etape.echelon().echelle())) {
            return true;
        }
        return dossier.lignes(Affectation.class).stream()
                .filter(a -> a.vautLe(dossier.jour()) && Boolean.TRUE.equals(a.getPrincipale()))
                .findFirst()
                .map(a -> a.getDiscipline().toLowerCase(Locale.FRENCH).contains("physique et sportive"))
                .orElse(null);
    }

    /** What the temporary scheme of retirement looks at; incomplete service, counted by its share, is not told here. */
    SituationRetraite retraite() {
        SituationStatutaire situation = situation();
        return new SituationRetraite(
                situation.dateNaissance(),
                situation.contrat() == null ? null : situation.contrat().estDefinitif(),
                duree(situation.services()),
                dureeInstituteur(situation),
                null,
                null,
                parentAssez(situation.nombreEnfants()));
    }

    /** False where there are too few children; null where other conditions decide, or the number is unknown. */
    private Boolean parentAssez(Integer enfants) {
        boolean tropPeu = enfants != null
                && bareme.parametre(CodeParametre.RETREP_ENFANTS, dossier.jour())
                        .map(p -> p.valeur().valeur().intValue() > enfants)
                        .orElse(false);
        return tropPeu ? Boolean.FALSE : null;
    }

    private Anciennete duree(List<ServiceAccompli> services) {
        boolean incertain = dossier.lignes(Modalite.class).stream()
                        .anyMatch(m -> m.getCode().equals("TEMPS_INCOMPLET"))
                || dossier.lignes(PositionAdministrative.class).stream().anyMatch(PositionAdministrative::estAbsence)
                || services.stream().anyMatch(s -> s.enseignement() == null);
        if (incertain) {
            return null;
        }
        Anciennete total = Anciennete.entre(entree, dossier.jour());
        LocalDate fin = LocalDate.MIN;
        for (ServiceAccompli service : ordonnes(services)) {
            LocalDate du =
                    service.periode().du().isAfter(fin) ? service.periode().du() : fin;
            LocalDate au =
                    service.periode().au() == null || !service.periode().au().isBefore(entree)
                            ? entree
                            : service.periode().au().plusDays(1);
            if (au.isAfter(du)) {
                total = total.plus(Anciennete.entre(du, au));
                fin = au;
            }
        }
        return total;
    }

    private static List<ServiceAccompli> ordonnes(List<ServiceAccompli> services) {
        return services.stream()
                .filter(s -> Boolean.TRUE.equals(s.enseignement()))
                .sorted(Comparator.comparing(s -> s.periode().du()))
                .toList();
    }

    private Anciennete dureeInstituteur(SituationStatutaire situation) {
        if (etape.echelon().echelle() == Echelle.INSTITUTEUR) {
            return duree(List.of());
        }
        return situation.services().stream()
                .filter(s -> s.echelle() == Echelle.INSTITUTEUR)
                .map(s -> Anciennete.entre(s.periode().du(), s.periode().au().plusDays(1)))
                .reduce(Anciennete.NULLE, Anciennete::plus);
    }
}
