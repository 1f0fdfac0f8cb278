package fr.iprofessionnel.services;

import fr.iprofessionnel.services.LienUtile.Controle;
import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The links and their check, in the database. */
@ApplicationScoped
class LiensRepository {

    /** How long a server that checks is left alone between two links. */
    static final Duration BAIL = Duration.ofMinutes(5);

    private static final String LIENS = """
            select reference, theme, rang, titre, description, adresse, degre, echelles, du, au, source, releve_le,
                modifie_par, modifie_le, retire_le, etat, code_http, etat_depuis, verifie_le, repondu_le
            from lien_service
            """;

    @Inject
    private AccesSql sql;

    /**
     * Where the check stands.
     *
     * @param demandeeLe when somebody asked for it; null when nobody waits for it
     * @param bailJusqua until when a server runs it; null when none does
     * @param termineeLe when the last one ended; null before the first
     * @param sansReponse whether no link at all answered: this server does not reach the Internet
     */
    public record Verification(Instant demandeeLe, Instant bailJusqua, Instant termineeLe, boolean sansReponse) {}

    /** Those that are not withdrawn. */
    List<LienUtile> enService() {
        return sql.lire(LIENS + "where retire_le is null", LiensRepository::lien);
    }

    /** All, those that are withdrawn too. */
    List<LienUtile> tous() {
        return sql.lire(LIENS, LiensRepository::lien);
    }

    Optional<LienUtile> lire(String reference) {
        return sql.premier(LIENS + "where reference = ?", LiensRepository::lien, reference);
    }

    private static LienUtile lien(AccesSql.Colonnes c) throws SQLException {
        String reference = c.texte();
        Theme theme = Theme.valueOf(c.texte());
        int rang = c.petitNombre();
        String titre = c.texte();
        String description = c.texte();
        String adresse = c.texte();
        Cible cible = Cible.lue(c.texte(), c.texte());
        LocalDate du = c.jour();
        LocalDate au = c.jour();
        return new LienUtile(
                reference,
                theme,
                rang,
                titre,
                description,
                adresse,
                cible,
                du,
                au,
                c.texte(),
                c.jour(),
                c.texte(),
                c.instant(),
                c.instant(),
                controle(c));
    }

    private static Controle controle(AccesSql.Colonnes c) throws SQLException {
        String etat = c.texte();
        return new Controle(
                etat == null ? null : EtatLien.valueOf(etat), c.petitNombre(), c.instant(), c.instant(), c.instant());
    }

    /**
     * Writes a link as it is now; what the check found of another address is forgotten.
     *
     * @param base when it was changed last, as its author saw it; the epoch for one that is new or as it ships
     * @return false when somebody changed it meanwhile
     */
    boolean changer(LienUtile lien, Instant base) {
        Controle controle = lien.controle();
        return sql.ecrire(
                        """
                        update lien_service set theme = ?, rang = ?, titre = ?, description = ?, adresse = ?, degre = ?,
                            echelles = ?, du = cast(? as date), au = cast(? as date), releve_le = ?, modifie_par = ?,
                            modifie_le = ?, retire_le = cast(? as bigint), etat = ?, code_http = cast(? as integer),
                            etat_depuis = cast(? as bigint), verifie_le = cast(? as bigint),
                            repondu_le = cast(? as bigint)
                        where reference = ? and modifie_le = ?
                        """,
                        lien.theme(),
                        lien.rang(),
                        lien.titre(),
                        lien.description(),
                        lien.adresse(),
                        lien.cible().degre(),
                        lien.cible().echellesEnBase(),
                        lien.du(),
                        lien.au(),
                        lien.releveLe(),
                        lien.modifiePar(),
                        lien.modifieLe(),
                        lien.retireLe(),
                        controle.etat(),
                        controle.code(),
                        controle.depuis(),
                        controle.le(),
                        controle.reponduLe(),
                        lien.reference(),
                        base)
                == 1;
    }

    /** Adds a link that nobody has checked yet, unless its reference is there. */
    void ajouter(LienUtile lien) {
        if (lire(lien.reference()).isPresent()) {
            return;
        }
        sql.ecrire(
                """
                insert into lien_service (reference, theme, rang, titre, description, adresse, degre, echelles, du, au,
                    source, releve_le, modifie_par, modifie_le)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as date), cast(? as date), ?, ?, ?, ?)
                """,
                lien.reference(),
                lien.theme(),
                lien.rang(),
                lien.titre(),
                lien.description(),
                lien.adresse(),
                lien.cible().degre(),
                lien.cible().echellesEnBase(),
                lien.du(),
                lien.au(),
                lien.source(),
                lien.releveLe(),
                lien.modifiePar(),
                lien.modifieLe());
    }

    /** Keeps what was found of an address, unless it was changed since. */
    void noter(LienUtile lien, Controle controle) {
        sql.ecrire(
                """
                update lien_service set etat = ?, code_http = cast(? as integer), etat_depuis = ?, verifie_le = ?,
                    repondu_le = cast(? as bigint)
                where reference = ? and adresse = ?
                """,
                controle.etat(),
                controle.code(),
                controle.depuis(),
                controle.le(),
                controle.reponduLe(),
                lien.reference(),
                lien.adresse());
    }

    Verification verification() {
        return sql.lire(
                        "select demandee_le, bail_jusqua, terminee_le, sans_reponse from verification_liens",
                        c -> new Verification(c.instant(), c.instant(), c.instant(), c.oui()))
                .get(0);
    }

    void demander(Instant le) {
        sql.ecrire("update verification_liens set demandee_le = ?", le);
    }

    /** Takes the check for this server; false when another one has it. */
    boolean prendre(Instant le) {
        return sql.ecrire(
                        "update verification_liens set bail_jusqua = ? where bail_jusqua is null or bail_jusqua < ?",
                        le.plus(BAIL),
                        le)
                == 1;
    }

    /** Keeps it for as long again. */
    void prolonger(Instant le) {
        sql.ecrire("update verification_liens set bail_jusqua = ?", le.plus(BAIL));
    }

    void terminer(Instant le, boolean sansReponse) {
        sql.ecrire(
                "update verification_liens set terminee_le = ?, sans_reponse = ?, demandee_le = null, bail_jusqua = null",
                le,
                sansReponse);
    }
}
