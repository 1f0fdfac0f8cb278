package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Where an official file is sent, and the history of those that were. */
@Named
@RequestScoped
public class ImportsPage {

    private static final String CHAMP = "depot:fichier";
    private static final byte[] ZIP = {'P', 'K'};

    @Inject
    private Guichet guichet;

    @Inject
    private BilanImportsService bilans;

    @Inject
    private HttpServletRequest requete;

    private ImportFichier.Nature nature;
    private String mode = "essai";
    private Part fichier;
    private Feuillet<BilanImportsService.Passage> historique;

    /** Receives the file and goes to the page of its import. */
    public void envoyer() throws IOException {
        String defaut = defaut();
        if (defaut != null) {
            String phrase = Textes.phrase(defaut);
            FacesContext.getCurrentInstance()
                    .addMessage(CHAMP, new FacesMessage(FacesMessage.SEVERITY_ERROR, phrase, phrase));
            return;
        }
        String envoi = requete.getParameter("envoi");
        String reference;
        try (InputStream contenu = fichier.getInputStream()) {
            reference =
                    guichet.recevoir(nature, fichier.getSubmittedFileName(), contenu, !mode.equals("import"), envoi);
        }
        String fait = reference.equals(envoi) ? "import-recu" : "import-deja-recu";
        Redirection.vers("/administration/imports/import?ref=" + reference + "&fait=" + fait);
    }

    /** Key of what is wrong with the file at first sight; null when nothing is. */
    private String defaut() throws IOException {
        if (fichier.getSize() == 0) {
            return "import.fichier.absent";
        }
        try (InputStream contenu = fichier.getInputStream()) {
            boolean archive = Arrays.equals(contenu.readNBytes(ZIP.length), ZIP);
            if (archive != (nature == ImportFichier.Nature.PERSONNELS)) {
                return archive ? "import.fichier.pas-csv" : "import.fichier.pas-zip";
            }
        }
        return null;
    }

    /** Reference that the form proposes, so that sent twice it is received once. */
    public String getEnvoi() {
        return Reference.nouvelle();
    }

    /** The page of the history that the address asks for. */
    public Feuillet<BilanImportsService.Passage> getHistorique() {
        if (historique == null) {
            historique = bilans.historique(requete.getParameter("page"));
        }
        return historique;
    }

    /** Folder in which files may be dropped. */
    public String getDepot() {
        return bilans.depot();
    }

    /** Largest size once unpacked, in mebibytes. */
    public String getTailleMaximale() {
        return Formats.nombre(Configuration.courante().entier(Parametre.IMPORT_TAILLE_MAXIMALE));
    }

    public ImportFichier.Nature getNature() {
        return nature;
    }

    public void setNature(ImportFichier.Nature nature) {
        this.nature = nature;
    }

    /** {@code essai} for a dry run, {@code import} for good. */
    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public Part getFichier() {
        return fichier;
    }

    public void setFichier(Part fichier) {
        this.fichier = fichier;
    }
}
