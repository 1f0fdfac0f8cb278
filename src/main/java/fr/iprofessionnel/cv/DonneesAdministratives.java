package fr.iprofessionnel.cv;

import fr.iprofessionnel.dossier.Affectation;
import fr.iprofessionnel.dossier.Code;
import fr.iprofessionnel.dossier.Diplome;
import fr.iprofessionnel.dossier.DossierConsulte;
import fr.iprofessionnel.dossier.EtapeEchelon;
import fr.iprofessionnel.dossier.LigneDossier;
import fr.iprofessionnel.dossier.ServiceAnterieur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a CV takes of a file: steps, assignments, earlier services, diplomas and competitions, the most recent first. */
final class DonneesAdministratives {

    private static final String CONCOURS = "CONCOURS";

    private DonneesAdministratives() {}

    static List<DonneeAdministrative> de(DossierConsulte dossier) {
        List<DonneeAdministrative> donnees = new ArrayList<>();
        Stream.of(
                        dossier.lignes(EtapeEchelon.class).stream().map(DonneesAdministratives::etape),
                        dossier.lignes(Affectation.class).stream().map(DonneesAdministratives::affectation),
                        dossier.lignes(ServiceAnterieur.class).stream().map(DonneesAdministratives::service),
                        dossier.lignes(Diplome.class).stream().map(DonneesAdministratives::diplome))
                .flatMap(s -> s)
                .sorted(Comparator.comparing(DonneeAdministrative::section)
                        .thenComparing(
                                DonneeAdministrative::du,
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())
                                        .reversed()))
                .forEach(donnees::add);
        return donnees;
    }

    private static DonneeAdministrative etape(EtapeEchelon e) {
        String intitule = String.join(
                ", ",
                Code.echelle(e.getEchelleCode()),
                Code.grade(e.getGradeCode()),
                e.echelon().libelle());
        return donnee(Section.CARRIERE, e, intitule, null, true);
    }

    private static DonneeAdministrative affectation(Affectation a) {
        String fonction = Code.libelle("fonction", a.getFonction());
        String discipline = a.getDiscipline();
        String intitule = fonction.isEmpty() || discipline == null || discipline.isBlank()
                ? fonction + (discipline == null ? "" : discipline)
                : fonction + ", " + discipline;
        return donnee(Section.EXPERIENCE, a, intitule, a.getEcole().libelle(), true);
    }

    private static DonneeAdministrative service(ServiceAnterieur s) {
        return donnee(Section.EXPERIENCE, s, Code.libelle("service", s.getNature()), s.getEmployeur(), false);
    }

    private static DonneeAdministrative diplome(Diplome d) {
        Section section = CONCOURS.equals(d.getNature()) ? Section.CONCOURS : Section.DIPLOME;
        return donnee(section, d, d.getIntitule(), d.getOrganisme(), false);
    }

    private static DonneeAdministrative donnee(
            Section section, LigneDossier ligne, String intitule, String lieu, boolean dure) {
        return new DonneeAdministrative(
                section,
                ligne.getRubrique() + "/" + ligne.getCle(),
                intitule,
                lieu == null || lieu.isBlank() ? null : lieu,
                ligne.getDu(),
                ligne.getAu(),
                dure,
                ligne.getId());
    }
}
