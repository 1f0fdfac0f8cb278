package fr.iprofessionnel.services;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Textes;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A link to another site.
 *
 * @param reference its name where it ships with the application, else a random reference
 * @param rang place among those of its theme
 * @param description what one finds there; null when nothing is said
 * @param adresse absolute address, {@code http} or {@code https}
 * @param du first day when it is shown; null for no limit
 * @param au last day, null for no limit
 * @param source where the address was found; null for one of the academy
 * @param releveLe day on which somebody wrote down or opened the address
 * @param modifiePar who changed it last; null when it is as it ships
 * @param modifieLe when
 * @param retireLe when it was withdrawn; null when it was not
 * @param controle what the weekly check found
 */
public record LienUtile(
        String reference,
        Theme theme,
        int rang,
        String titre,
        String description,
        String adresse,
        Cible cible,
        LocalDate du,
        LocalDate au,
        String source,
        LocalDate releveLe,
        String modifiePar,
        Instant modifieLe,
        Instant retireLe,
        Controle controle) {

    /**
     * What the check found.
     *
     * @param etat null before the first check
     * @param code HTTP code of the last answer; null when there was none
     * @param depuis when the state became what it is; null before the first check
     * @param le last check; null before the first
     * @param reponduLe when the address answered last; null when it never did
     */
    public record Controle(EtatLien etat, Integer code, Instant depuis, Instant le, Instant reponduLe) {

        static final Controle AUCUN = new Controle(null, null, null, null, null);

        /** What is known after one more check. */
        Controle apres(Sonde sonde, Instant maintenant) {
            return new Controle(
                    sonde.etat(),
                    sonde.code(),
                    sonde.etat() == etat ? depuis : maintenant,
                    maintenant,
                    sonde.etat() == EtatLien.REPOND ? maintenant : reponduLe);
        }
    }

    /** Whether it is shown on a day: not withdrawn, and the day is between its limits. */
    boolean estMontreLe(LocalDate jour) {
        return retireLe == null && (du == null || !jour.isBefore(du)) && (au == null || !jour.isAfter(au));
    }

    /** Host of the address, as shown. */
    public String site() {
        return URI.create(adresse).getHost().replaceFirst("^www\\.", "");
    }

    /** When the address was verified, in a sentence. */
    public String verifie() {
        LocalDate repondu =
                controle.reponduLe() == null ? null : LocalDate.ofInstant(controle.reponduLe(), Horloge.PARIS);
        return repondu == null || repondu.isBefore(releveLe)
                ? Textes.phrase("services.releve", Formats.jour(releveLe))
                : Textes.phrase("services.verifie", Formats.jour(repondu));
    }

    /** The warning that it may lead nowhere; null when it need not be given. */
    public String avertissement() {
        return controle.etat() != null && controle.etat().estMort()
                ? Textes.phrase("services.mort", Formats.moment(controle.le()))
                : null;
    }
}
