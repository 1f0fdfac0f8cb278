package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Textes;
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

/**
 * A list of conversations: a teacher's at {@code /courrier}, those that a manager handles at {@code /gestion/courrier}.
 * Parameters {@code q}, {@code attend}, {@code objet}, {@code signalements}, {@code archives}, {@code page}.
 */
@Named
@RequestScoped
public class CourrierPage {

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

    private boolean gestion;
    private String service;
    private Boolean responsable;
    private Feuillet<Fil> fils;
    private List<Brouillon> brouillons = List.of();
    private Interlocuteur interlocuteur;
    private ComptesCourrier comptes;

    /** Reads a teacher's list. */
    public void ouvrir() {
        fils = courrier.mesFils(filtre());
        brouillons = redaction.brouillons();
        interlocuteur = courrier.monInterlocuteur();
    }

    /** Reads a manager's list. */
    public void ouvrirGestion() {
        gestion = true;
        fils = courrier.fileDeTravail(filtre());
        comptes = courrier.comptes();
        brouillons = redaction.brouillons();
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

    /** Whether the caller is the head of a service. */
    public boolean isResponsable() {
        if (responsable == null) {
            responsable = courrier.estResponsable();
        }
        return responsable;
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

    /** Whether the list is narrowed. */
    public boolean isRestreint() {
        return !getQ().isEmpty() || getObjet() != null || isSignalements() || parametre("attend") != null;
    }

    public Feuillet<Fil> getFils() {
        return fils;
    }

    /** Drafts that go on no conversation. */
    public List<Brouillon> getBrouillons() {
        return brouillons;
    }

    /** Who handles the mail of the teacher. */
    public Interlocuteur getInterlocuteur() {
        return interlocuteur;
    }

    /** How long answers usually take; null when there were too few to say. */
    public DelaiHabituel getDelai() {
        return courrier.delaiHabituel(service == null ? interlocuteur.service() : service)
                .orElse(null);
    }

    public ComptesCourrier getComptes() {
        return comptes;
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

    /** How many conversations the list has. */
    public String getCompte() {
        if (fils.nombre() == 1) {
            return Textes.phrase("courrier.nombre.un");
        }
        return Textes.phrase(
                fils.plafonne() ? "courrier.nombre.plafonne" : "courrier.nombre", Formats.nombre(fils.nombre()));
    }

    /** Another page of the list. */
    public String aLaPage(int page) {
        StringBuilder adresse = new StringBuilder("?page=").append(page);
        for (String cle : List.of("q", "attend", "objet", "signalements", "archives")) {
            String valeur = parametre(cle);
            if (valeur != null) {
                adresse.append('&').append(cle).append('=').append(URLEncoder.encode(valeur, StandardCharsets.UTF_8));
            }
        }
        return adresse.toString();
    }

    /** The conversations, as they are drawn. */
    public TableauAffiche getTableau() {
        List<String> colonnes = gestion
                ? List.of("courrier.colonne.fil", "courrier.colonne.enseignant", "courrier.colonne.etat")
                : List.of("courrier.colonne.fil", "courrier.colonne.etat", "courrier.colonne.dernier");
        return new TableauAffiche(
                Textes.phrase(gestion ? "courrier.tableau.gestion" : "courrier.tableau"),
                colonnes.stream().map(Textes::phrase).toList(),
                fils.lignes().stream().map(this::ligne).toList());
    }

    private TableauAffiche.Ligne ligne(Fil fil) {
        TableauAffiche.Cellule sujet = TableauAffiche.Cellule.entete(
                Partie.lien(
                        gestion ? fil.objet() + " – " + fil.enseignant().nomComplet() : fil.objet(),
                        ActeCourrierServlet.fil(gestion ? ActeCourrierServlet.GESTION : "", fil.reference())),
                !gestion && fil.nonLu() ? Partie.alerte(Textes.phrase("courrier.nouveau")) : null,
                Partie.mention(fil.extrait()));
        return new TableauAffiche.Ligne(
                !gestion && fil.nonLu(),
                gestion
                        ? List.of(sujet, enseignant(fil), etat(fil))
                        : List.of(sujet, etat(fil), TableauAffiche.Cellule.de(Partie.texte(dernier(fil)))));
    }

    private static TableauAffiche.Cellule enseignant(Fil fil) {
        EnseignantConcerne enseignant = fil.enseignant();
        return TableauAffiche.Cellule.de(
                Partie.texte(enseignant.ecole() == null ? "" : enseignant.ecole()),
                Partie.mention(enseignant.echelle()),
                fil.interlocuteur().estRemplace() || !fil.interlocuteur().estDesigne()
                        ? Partie.mention(fil.interlocuteur().phrase())
                        : null);
    }

    private static String dernier(Fil fil) {
        return Formats.moment(fil.dernierLe());
    }

    private TableauAffiche.Cellule etat(Fil fil) {
        return TableauAffiche.Cellule.de(
                Partie.etiquette(Textes.phrase(fil.attend().cle())),
                fil.estEnRetard(horloge.aujourdhui()) ? Partie.alerte(Textes.phrase("courrier.retard")) : null,
                fil.estSignalement()
                        ? Partie.mention(Textes.phrase(
                                "courrier.signalement",
                                Textes.phrase(fil.signalement().etat().cle())))
                        : null,
                gestion && fil.attend() == Attente.SERVICE
                        ? Partie.mention(Textes.phrase("courrier.echeance", Formats.jour(fil.echeance()), dernier(fil)))
                        : null);
    }
}
