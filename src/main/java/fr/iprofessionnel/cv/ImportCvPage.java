package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CV that comes back from a JSON file: read and shown first, then made a new version. */
@Named
@RequestScoped
public class ImportCvPage {

    @Inject
    private CvService cvs;

    @Inject
    private VersionCvService versions;

    private Part fichier;
    private String json;
    private LectureContenu.Lue lue;

    /** Makes sure that the caller has a CV, before anything of the page is written. */
    public void ouvrir() {
        cvs.copies();
    }

    /** Reads the file and shows what it says, or all that is wrong in it. */
    public void lire() throws IOException {
        if (fichier.getSize() > Limites.IMPORT) {
            dire(Textes.phrase("cv.import.gros", Limites.IMPORT / 1024));
            return;
        }
        try (InputStream flux = fichier.getInputStream()) {
            json = new String(flux.readNBytes(Limites.IMPORT), StandardCharsets.UTF_8);
        }
        lue = LectureContenu.importer(json.startsWith("\ufeff") ? json.substring(1) : json);
        lue.erreurs().forEach(ImportCvPage::dire);
    }

    /** Makes the new version of what was shown. */
    public void importer() throws IOException {
        try {
            String cv = versions.importer(json == null ? "" : json);
            Redirection.vers("/cv?cv=" + cv + "&fait=cv-importe");
        } catch (Refus refus) {
            dire(Textes.phrase(refus.cle(), refus.parametres()));
        }
    }

    private static void dire(String erreur) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, erreur, null));
    }

    /** What the file says; null before it is read, or when something in it is wrong. */
    public ContenuCv getContenu() {
        return lue == null ? null : lue.contenu();
    }

    /** The sections that it has lines in, with how many. */
    public List<String> getDecompte() {
        return Section.toutes().stream()
                .map(s -> new Object[] {
                    s,
                    getContenu().lignes().stream().filter(l -> l.section() == s).count()
                })
                .filter(d -> (Long) d[1] > 0)
                .map(d -> Textes.phrase("cv.import.decompte", Textes.phrase(((Section) d[0]).cle()), d[1]))
                .toList();
    }

    /** How many data of the file, proofs and stamps it holds, which are not imported. */
    public int getEcartees() {
        return lue == null ? 0 : lue.ecartees();
    }

    /** Longest file, in KB. */
    public int getTaille() {
        return Limites.IMPORT / 1024;
    }

    public Part getFichier() {
        return fichier;
    }

    public void setFichier(Part fichier) {
        this.fichier = fichier;
    }

    public String getJson() {
        return json;
    }

    public void setJson(String json) {
        this.json = json;
    }
}
