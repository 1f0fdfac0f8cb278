package fr.iprofessionnel.annuaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The files that a manager is in charge of, from a day to another: those for which every criterion that is set holds.
 */
@Entity
@Table(name = "portefeuille")
public class Portefeuille {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "gestionnaire_id")
    private Gestionnaire gestionnaire;

    private Short degre;
    private String echelle;
    private String uai;

    @Column(name = "departement_code")
    private String departementCode;

    @Column(name = "lettre_debut")
    private String lettreDebut;

    @Column(name = "lettre_fin")
    private String lettreFin;

    private LocalDate du;
    private LocalDate au;

    protected Portefeuille() {}

    /** What decides which portfolio a file falls into. */
    public record Critere(Integer degre, String echelle, String uai, String departementCode, String initiale) {}

    /** Whether this portfolio takes such a file on this day. */
    public boolean prend(Critere dossier, LocalDate jour) {
        return !jour.isBefore(du)
                && (au == null || !jour.isAfter(au))
                && (degre == null || Objects.equals(degre.intValue(), dossier.degre()))
                && (echelle == null || echelle.equals(dossier.echelle()))
                && (uai == null || uai.equals(dossier.uai()))
                && (departementCode == null || departementCode.equals(dossier.departementCode()))
                && (lettreDebut == null || lettreDebut.compareTo(dossier.initiale()) <= 0)
                && (lettreFin == null || lettreFin.compareTo(dossier.initiale()) >= 0);
    }

    /** How many criteria it sets: where several portfolios take a file, the most precise one has it. */
    public long precision() {
        return (uai == null ? 0 : 10)
                + Stream.of(degre, echelle, departementCode, lettreDebut)
                        .filter(Objects::nonNull)
                        .count();
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public LocalDate getDu() {
        return du;
    }

    public LocalDate getAu() {
        return au;
    }
}
