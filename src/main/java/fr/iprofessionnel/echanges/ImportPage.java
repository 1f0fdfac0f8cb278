package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** One import: how far it is, then what came of it; and the page that asks before it is stopped. */
@Named
@RequestScoped
public class ImportPage {

    private static final long KIO = 1024;
    private static final long MIO = KIO * KIO;

    @Inject
    private BilanImportsService bilans;

    @Inject
    private ImportService imports;

    @Inject
    private HttpServletRequest requete;

    private BilanImportsService.Passage passage;
    private BilanImportsService.Constats constats;
    private List<ImportService.LignesParRubrique> rubriques;

    /** Public reference of the import. */
    public String getReference() {
        return requete.getParameter("ref");
    }

    /** The import, with who asked for it and how far it is. */
    public BilanImportsService.Passage getPassage() {
        if (passage == null) {
            passage = bilans.lire(getReference());
        }
        return passage;
    }

    public ImportFichier getFichier() {
        return getPassage().fichier();
    }

    public Avancement getAvancement() {
        return getPassage().avancement();
    }

    /** Whether it is about teachers, not about schools. */
    public boolean isPersonnels() {
        return getFichier().getNature() == ImportFichier.Nature.PERSONNELS;
    }

    /** Whether it ended, and all that could be read of it was known already. */
    public boolean isRienAChanger() {
        ImportFichier fichier = getFichier();
        return fichier.getEtat() == ImportFichier.Etat.TERMINE
                && fichier.getInchanges() > 0
                && fichier.getCrees() + fichier.getModifies() + fichier.getAbsents() == 0
                && getRubriques().isEmpty();
    }

    /** Which anomalies the address asks for. */
    public FiltreAnomalies getFiltre() {
        return new FiltreAnomalies(requete.getParameter("fichier"), requete.getParameter("gravite"));
    }

    /** What was found, as the address asks for it. */
    public BilanImportsService.Constats getConstats() {
        if (constats == null) {
            constats = bilans.constats(getReference(), getFiltre(), requete.getParameter("page"));
        }
        return constats;
    }

    /** The kinds of anomalies that were found, the most serious first. */
    public List<String> getGravites() {
        return Stream.of(Anomalie.Gravite.values())
                .map(Enum::name)
                .filter(getConstats().gravites()::containsKey)
                .toList();
    }

    /** Query of the address of another page of the anomalies, chosen alike. */
    public String question(int page) {
        StringBuilder question = new StringBuilder("ref=").append(getFichier().getReference());
        FiltreAnomalies filtre = getFiltre();
        if (filtre.fichier() != null) {
            question.append("&fichier=").append(URLEncoder.encode(filtre.fichier(), StandardCharsets.UTF_8));
        }
        if (filtre.gravite() != null) {
            question.append("&gravite=").append(URLEncoder.encode(filtre.gravite(), StandardCharsets.UTF_8));
        }
        return question.append("&page=").append(page).toString();
    }

    /** Size of the file, as a person reads it. */
    public String getTaille() {
        long octets = getFichier().getTaille();
        return octets < MIO
                ? Textes.phrase("import.taille.kio", Formats.nombre((octets + KIO - 1) / KIO))
                : Textes.phrase("import.taille.mio", Formats.nombre(Math.round(10.0 * octets / MIO) / 10.0));
    }

    /** Lines added, changed and removed in the files of teachers. */
    public List<ImportService.LignesParRubrique> getRubriques() {
        if (rubriques == null) {
            rubriques = imports.rubriques(getReference());
        }
        return rubriques;
    }

    /** Stops it and goes back to its page. */
    public void arreter() throws IOException {
        String reference = getReference();
        imports.arreter(reference);
        Redirection.vers("/administration/imports/import?ref=" + reference + "&fait=import-arrete");
    }
}
