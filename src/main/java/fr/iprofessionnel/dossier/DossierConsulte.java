package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Bloc;
import fr.iprofessionnel.socle.affichage.Partie;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one reader may see of one file on one page: the answer of {@link DossierService}. It asks nothing more. */
public final class DossierConsulte {

    private final EnTete enTete;
    private final Lien lien;
    private final Ecran ecran;
    private final Lecture lecture;
    private final LocalDate aujourdhui;
    private final String numenMasque;
    private final boolean telQueConnu;

    DossierConsulte(
            EnTete enTete,
            Lien lien,
            Ecran ecran,
            Lecture lecture,
            LocalDate aujourdhui,
            String numenMasque,
            boolean telQueConnu) {
        this.enTete = enTete;
        this.lien = lien;
        this.ecran = ecran;
        this.lecture = lecture;
        this.aujourdhui = aujourdhui;
        this.numenMasque = numenMasque;
        this.telQueConnu = telQueConnu;
    }

    /** The page of a teacher's own file today with nothing in it, for a page that is drawn to be filled. */
    static DossierConsulte sansRien(Ecran ecran, LocalDate jour) {
        return new DossierConsulte(
                EnTete.SANS_RIEN,
                Lien.TITULAIRE,
                ecran,
                new Lecture(jour, List.of(), Map.of(), false),
                jour,
                null,
                false);
    }

    /** Whose file it is, and who manages it. */
    public EnTete getEnTete() {
        return enTete;
    }

    public Lien getLien() {
        return lien;
    }

    public Ecran getEcran() {
        return ecran;
    }

    /** Whether the reader is the teacher. */
    public boolean isTitulaire() {
        return lien == Lien.TITULAIRE;
    }

    /** Day for which the file is read. */
    public LocalDate getJour() {
        return lecture.jour();
    }

    /** Whether it is read for another day than today. */
    public boolean isPasse() {
        return !getJour().equals(aujourdhui);
    }

    /** Whether it is shown as it was known on that day, later corrections left out. */
    public boolean isTelQueConnu() {
        return telQueConnu;
    }

    /** Whether the portal held nothing of what this page shows on the day asked for. */
    public boolean isInconnu() {
        return telQueConnu && lecture.lignes().isEmpty() && !ecran.rubriques().isEmpty();
    }

    /** Whether what the page shows has no day of its own. */
    public boolean isSansDate() {
        return ecran == Ecran.IDENTIFICATION || ecran == Ecran.COORDONNEES;
    }

    /** NUMEN with its middle hidden; null for a reader who has no right to it. */
    public String getNumenMasque() {
        return numenMasque;
    }

    /** Whether a manager is in charge today. */
    public boolean isGere() {
        return enTete.estGereLe(aujourdhui);
    }

    /** That the last extract no longer held the person; nothing while it does. */
    public List<Bloc> getAbsence() {
        LocalDate depuis = enTete.absentDepuis();
        return depuis == null
                ? List.of()
                : List.of(Bloc.attention(Textes.phrase("dossier.absent", Formats.jour(depuis))));
    }

    /** By which extract the file was last confirmed, with a mark when that is too long ago. */
    public List<Bloc> getProvenance() {
        long age = ChronoUnit.DAYS.between(enTete.confirmeLe(), aujourdhui);
        boolean ancien = age > Configuration.courante().entier(Parametre.DOSSIER_FRAICHEUR);
        return List.of(Bloc.paragraphe(
                null,
                Partie.texte(Textes.phrase("provenance.extraction", Formats.jour(enTete.confirmeLe()))),
                ancien ? Partie.alerte(Textes.phrase("provenance.ancienne", age)) : null));
    }

    /** The pages of this file that the reader may open; a teacher's CV has its own tab. */
    public List<Ecran> getEcrans() {
        return Ecran.duMenu().stream()
                .filter(lien::ouvre)
                .filter(e -> e != Ecran.CV || !isTitulaire())
                .toList();
    }

    /** Lines of a kind that the page reads, the oldest first. */
    public <T extends LigneDossier> List<T> lignes(Class<T> sorte) {
        return lecture.de(sorte);
    }

    /** The line of a kind that holds on the day of the reading. */
    public <T extends LigneDossier> Optional<T> actuelle(Class<T> sorte) {
        return lecture.actuelle(sorte);
    }

    /** What the rules look at. */
    public Parcours parcours() {
        return new Parcours(enTete.dossierId(), enTete.confirmeLe(), lecture);
    }

    /** Where the teacher stands. */
    public Synthese getSynthese() {
        return new Synthese(lecture);
    }

    /** The whole career, drawn. */
    Frise frise() {
        return new Frise(lecture);
    }

    /** Identification, or contact details, field by field; empty where nothing is known. */
    public List<Champ> getChamps() {
        return ligne() == null ? List.of() : ligne().champs();
    }

    /** The one line of a page that has only one; null where nothing is known. */
    public LigneDossier getLigne() {
        return ligne();
    }

    private LigneDossier ligne() {
        return lecture.lignes().stream().findFirst().orElse(null);
    }

    /** The table of the page. */
    public Tableau getTableau() {
        return switch (ecran) {
            case CONTRAT -> TableauxCarriere.contrats(lecture);
            case CARRIERE -> TableauxCarriere.etapes(lecture);
            case POSITIONS -> TableauxCarriere.positions(lecture);
            case CONGES -> TableauxCarriere.conges(lecture);
            case MODALITES -> TableauxService.modalites(lecture);
            case AFFECTATIONS -> TableauxService.affectations(lecture);
            case EVALUATIONS -> TableauxParcours.evaluations(lecture);
            case DIPLOMES -> TableauxParcours.diplomes(lecture);
            case ANTERIEURS -> TableauxParcours.services(lecture);
            default -> throw new IllegalStateException("Pas de tableau pour " + ecran);
        };
    }

    /** Main rubric of the page. */
    public Rubrique getRubrique() {
        return ecran.rubriques().stream()
                .filter(r -> Ecran.de(r) == ecran)
                .findFirst()
                .orElse(null);
    }
}
