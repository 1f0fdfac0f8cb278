package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Portail;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Bloc;
import fr.iprofessionnel.socle.affichage.Option;
import fr.iprofessionnel.socle.affichage.Partie;
import fr.iprofessionnel.socle.affichage.TableauAffiche;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A list of conversations: a teacher's at {@code /courrier}, those that a manager handles at {@code /gestion/courrier}.
 * Parameters {@code q}, {@code attend}, {@code objet}, {@code signalements}, {@code archives}, {@code page}.
 */
@Named
@RequestScoped
public class CourrierPage {

    static final Set<String> PARAMETRES = Set.of("q", "attend", "objet", "signalements", "archives", "dossier", "page");

    private static final int DERNIERE = 100_000;
    private static final int SAISIE = 100;
    private static final String OUI = "oui";

    @Inject
    private CourrierService courrier;

    @Inject
    private BrouillonService redaction;

    @Inject
    private ResponsableService responsables;

    @Inject
    private Horloge horloge;

    @Inject
    private HttpServletRequest requete;

    @Inject
    private Portail portail;

    private boolean gestion;
    private String service;
    private Feuillet<ResumeFil> fils;
    private List<Brouillon> brouillons = List.of();
    private Interlocuteur interlocuteur;
    private ComptesCourrier comptes;
    private boolean responsable;

    /** Reads a teacher's list. */
    public void ouvrir() {
        if (portail.estUnDessin()) {
            return;
        }
        FiltreCourrier filtre = filtre();
        fils = courrier.mesFils(filtre);
        brouillons = brouillons(filtre);
        interlocuteur = courrier.monInterlocuteur();
    }

    /** Reads a manager's list. */
    public void ouvrirGestion() {
        gestion = true;
        if (portail.estUnDessin()) {
            return;
        }
        FiltreCourrier filtre = filtre();
        FileDeTravail file = courrier.fileDeTravail(filtre);
        fils = file.fils();
        comptes = file.comptes();
        responsable = file.responsable();
        brouillons = brouillons(filtre);
    }

    private List<Brouillon> brouillons(FiltreCourrier filtre) {
        return filtre.estRecherche() ? List.of() : redaction.brouillons();
    }

    /** Whether words are searched for: what they find is shown alone, first thing on a phone. */
    public boolean isRecherche() {
        return !Recherche.demandes(getQ()).isEmpty();
    }

    /** Reads what is late in the service of its head. */
    public void ouvrirSuivi() {
        gestion = true;
        service = responsables.service();
        fils = responsables.enRetard(Feuillet.numero(requete.getParameter("page"), DERNIERE));
    }

    /** The service that is watched; null elsewhere. */
    public String getService() {
        return service;
    }

    /** The other pages of a manager's mail; the follow-up of the service for its head alone. */
    public List<Bloc> getLiens() {
        List<Partie> liens = new ArrayList<>();
        liens.add(Partie.lien(Textes.phrase("diffusion.titre"), "/gestion/diffusions"));
        liens.add(Partie.lien(Textes.phrase("courrier.modeles.titre"), "/gestion/modeles"));
        liens.add(Partie.lien(Textes.phrase("courrier.absences.titre"), "/gestion/absences"));
        if (responsable) {
            liens.add(Partie.lien(Textes.phrase("courrier.suivi.titre"), "/gestion/suivi"));
        }
        return List.of(Bloc.enumeration(liens));
    }

    private FiltreCourrier filtre() {
        return new FiltreCourrier(
                getAttend(),
                getObjet(),
                Recherche.demandes(getQ()),
                OUI.equals(requete.getParameter("signalements")),
                OUI.equals(requete.getParameter("archives")),
                parametre("dossier"),
                Feuillet.numero(requete.getParameter("page"), DERNIERE));
    }

    private String parametre(String cle) {
        String valeur = requete.getParameter(cle);
        return valeur == null || valeur.isBlank() || valeur.length() > SAISIE ? null : valeur.strip();
    }

    /** What is searched; empty when nothing is. */
    public String getQ() {
        return Optional.ofNullable(parametre("q")).orElse("");
    }

    /** Who has to do something, as asked for; a manager sees what waits for the service first. */
    public Attente getAttend() {
        Attente demandee = Attente.lire(parametre("attend"));
        boolean tout = demandee != null || "tout".equals(parametre("attend")) || !getQ().isEmpty();
        return gestion && !tout ? Attente.SERVICE : demandee;
    }

    /** The subject asked for; null when none is. */
    public String getObjet() {
        return parametre("objet");
    }

    public boolean isSignalements() {
        return OUI.equals(requete.getParameter("signalements"));
    }

    public boolean isArchives() {
        return OUI.equals(requete.getParameter("archives"));
    }

    private boolean estRestreint() {
        return !getQ().isEmpty() || getObjet() != null || isSignalements() || parametre("attend") != null;
    }

    /** Drafts that go on no conversation; nothing where there is none. */
    public List<Bloc> getBrouillons() {
        return brouillons.isEmpty()
                ? List.of()
                : List.of(
                        Bloc.titre(null, Textes.phrase("courrier.brouillons")),
                        Bloc.liste(brouillons.stream().map(this::brouillon).toList()));
    }

    private List<Partie> brouillon(Brouillon brouillon) {
        return List.of(
                Partie.lien(
                        brouillon.objet() == null ? Textes.phrase("courrier.brouillon.sans-objet") : brouillon.objet(),
                        (gestion ? ActeCourrierServlet.GESTION : "") + "/courrier/ecrire?brouillon="
                                + brouillon.reference()),
                Partie.suite(Partie.texte(
                        Textes.phrase("courrier.brouillon.du", Formats.moment(brouillon.enregistreLe())))));
    }

    /** Who handles the mail of the teacher, in a sentence. */
    public String getInterlocuteur() {
        return interlocuteur == null ? null : interlocuteur.phrase();
    }

    /** The conversations of the page. */
    public List<Bloc> getListe() {
        if (fils.isVide()) {
            return List.of(Bloc.etat(Partie.texte(Textes.phrase(estRestreint() ? "courrier.rien" : vide()))));
        }
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Bloc.etat(Partie.texte(compte())));
        blocs.add(Bloc.tableau(tableau()));
        if (fils.pages() > 1) {
            blocs.add(Bloc.feuillets(
                    Textes.phrase("courrier.pages"),
                    fils.isAvant() ? aLaPage(fils.numero() - 1) : null,
                    Textes.phrase("gestion.page", fils.numero(), fils.pages()),
                    fils.isApres() ? aLaPage(fils.numero() + 1) : null));
        }
        return blocs;
    }

    private String vide() {
        if (service != null) {
            return "courrier.suivi.vide";
        }
        if (gestion) {
            return "courrier.vide.gestion";
        }
        return isArchives() ? "courrier.vide.archives" : "courrier.vide";
    }

    /** How long answers usually take; null when there were too few to say. */
    public DelaiHabituel getDelai() {
        return courrier.delaiHabituel(service == null ? interlocuteur.service() : service)
                .orElse(null);
    }

    /** How many conversations wait for an answer. */
    public String getAttendus() {
        return comptes == null ? null : ComptesCourrier.dire(comptes.aTraiter());
    }

    /** How many of them are late. */
    public String getEnRetard() {
        return comptes == null ? null : ComptesCourrier.dire(comptes.enRetard());
    }

    /** How many of them tell of an error. */
    public String getSignales() {
        return comptes == null ? null : ComptesCourrier.dire(comptes.signalements());
    }

    /** The states to choose from. */
    public List<Option> getAttentes() {
        Attente choisie = getAttend();
        List<Option> options = new ArrayList<>();
        options.add(new Option("tout", Textes.phrase("courrier.attend.tout"), false));
        for (Attente attente : Attente.values()) {
            options.add(new Option(attente.name(), Textes.phrase(attente.cle()), attente == choisie));
        }
        return options;
    }

    /** The subjects to choose from. */
    public List<Option> getObjets() {
        String choisi = getObjet();
        List<Option> options = new ArrayList<>();
        options.add(new Option("", Textes.phrase("courrier.objet.tous"), false));
        for (ObjetCourrier objet : ObjetCourrier.tous()) {
            options.add(
                    new Option(objet.libelle(), objet.libelle(), objet.libelle().equals(choisi)));
        }
        return options;
    }

    private String compte() {
        if (fils.nombre() == 1) {
            return Textes.phrase("courrier.nombre.un");
        }
        return Textes.phrase(
                fils.plafonne() ? "courrier.nombre.plafonne" : "courrier.nombre", Formats.nombre(fils.nombre()));
    }

    private String aLaPage(int page) {
        StringBuilder adresse = new StringBuilder("?page=").append(page);
        for (String cle : List.of("q", "attend", "objet", "signalements", "archives")) {
            String valeur = parametre(cle);
            if (valeur != null) {
                adresse.append('&').append(cle).append('=').append(URLEncoder.encode(valeur, StandardCharsets.UTF_8));
            }
        }
        return adresse.toString();
    }

    private TableauAffiche tableau() {
        List<String> colonnes = gestion
                ? List.of("courrier.colonne.fil", "courrier.colonne.enseignant", "courrier.colonne.etat")
                : List.of("courrier.colonne.fil", "courrier.colonne.etat", "courrier.colonne.dernier");
        return new TableauAffiche(
                Textes.phrase(gestion ? "courrier.tableau.gestion" : "courrier.tableau"),
                colonnes.stream().map(Textes::phrase).toList(),
                fils.lignes().stream().map(this::ligne).toList());
    }

    private TableauAffiche.Ligne ligne(ResumeFil fil) {
        TableauAffiche.Cellule sujet = TableauAffiche.Cellule.entete(
                Partie.lien(
                        gestion ? fil.objet() + " – " + fil.enseignant() : fil.objet(),
                        ActeCourrierServlet.fil(gestion ? ActeCourrierServlet.GESTION : "", fil.reference())),
                !gestion && fil.nonLu() ? Partie.alerte(Textes.phrase("courrier.nouveau")) : null,
                Partie.mention(fil.extrait()));
        return new TableauAffiche.Ligne(
                !gestion && fil.nonLu(),
                gestion
                        ? List.of(sujet, enseignant(fil), etat(fil))
                        : List.of(sujet, etat(fil), TableauAffiche.Cellule.de(Partie.texte(dernier(fil)))));
    }

    private static TableauAffiche.Cellule enseignant(ResumeFil fil) {
        return TableauAffiche.Cellule.de(
                Partie.texte(fil.ecole() == null ? "" : fil.ecole()),
                Partie.mention(fil.echelle()),
                charge(fil).map(Partie::mention).orElse(null));
    }

    /** What is said of who handles it, where it is not simply whoever is in charge. */
    private static Optional<String> charge(ResumeFil fil) {
        return fil.designe()
                ? Optional.ofNullable(fil.remplacement()).map(Interlocuteur::phrase)
                : Optional.of(Textes.phrase("courrier.file-commune"));
    }

    private static String dernier(ResumeFil fil) {
        return Formats.moment(fil.dernierLe());
    }

    private TableauAffiche.Cellule etat(ResumeFil fil) {
        return TableauAffiche.Cellule.de(
                Partie.etiquette(Textes.phrase(fil.attend().cle())),
                fil.estEnRetard(horloge.aujourdhui()) ? Partie.alerte(Textes.phrase("courrier.retard")) : null,
                fil.signalement() != null
                        ? Partie.mention(Textes.phrase(
                                "courrier.signalement",
                                Textes.phrase(fil.signalement().cle())))
                        : null,
                gestion && fil.attend() == Attente.SERVICE
                        ? Partie.mention(Textes.phrase("courrier.echeance", Formats.jour(fil.echeance()), dernier(fil)))
                        : null);
    }
}
