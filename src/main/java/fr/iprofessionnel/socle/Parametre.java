package fr.iprofessionnel.socle;

import java.util.Locale;

/**
 * Every configuration key of the application, with its default, its unit and its effect.
 *
 * <p>The single list: {@code docs/configuration.md}, the report of unknown keys at start-up and the command line are
 * all made from it. A default of {@code ""} means "not set".
 */
public enum Parametre {
    CONFIGURATION_FICHIER(
            "configuration.fichier",
            "",
            "chemin",
            "Fichier de propriétés externe, en UTF-8, lu une fois au démarrage."),
    DONNEES_DOSSIER(
            "donnees.dossier",
            "",
            "chemin",
            "Dossier des données (base Derby, clés, fichiers reçus). Par défaut : le dossier de données du serveur."),
    BASE_URL(
            "base.url",
            "",
            "URL JDBC",
            "Base de données : jdbc:derby:… ou jdbc:postgresql://…. Par défaut : Derby embarqué dans le dossier des"
                    + " données."),
    BASE_UTILISATEUR("base.utilisateur", "", "texte", "Compte de la base de données."),
    BASE_MOT_DE_PASSE("base.motdepasse", "", "secret", "Mot de passe du compte de la base de données."),
    CLES_FICHIER(
            "cles.fichier",
            "",
            "chemin",
            "Fichier des clés secrètes, hors de la base. Créé au premier démarrage s'il n'existe pas ; à sauvegarder à"
                    + " part."),

    ACADEMIE_NOM("academie.nom", "Académie", "texte", "Nom de l'académie, affiché dans l'en-tête et les documents."),
    ACADEMIE_LOGO("academie.logo", "", "chemin", "Image PNG, JPEG ou SVG affichée dans l'en-tête."),
    ACADEMIE_COULEUR(
            "academie.couleur",
            "#174a8b",
            "couleur #rrvvbb",
            "Couleur des actions et des liens. Refusée si son contraste sur blanc est inférieur à 4,5."),
    ASSISTANCE_SERVICE("assistance.service", "Assistance de l'académie", "texte", "Nom du service d'assistance."),
    ASSISTANCE_TELEPHONE("assistance.telephone", "", "texte", "Téléphone de l'assistance."),
    ASSISTANCE_COURRIEL("assistance.courriel", "", "adresse", "Adresse électronique de l'assistance."),
    ASSISTANCE_HORAIRES("assistance.horaires", "", "texte", "Horaires de l'assistance."),
    SECURITE_TEXTE(
            "securite.texte",
            "",
            "texte",
            "Avertissement affiché à la connexion contre l'hameçonnage. Par défaut : celui de l'application."),
    SECURITE_INFORMATION(
            "securite.information", "", "URL", "Page de l'académie sur les attaques en cours, liée à la connexion."),

    ACCESSIBILITE_ETAT(
            "accessibilite.etat",
            "non conforme",
            "texte",
            "Mention du pied de page : « non conforme » tant qu'aucun audit n'est valable."),
    ACCESSIBILITE_CONTACT("accessibilite.contact", "", "adresse", "Contact pour l'accessibilité."),
    MENTIONS_EDITEUR("mentions.editeur", "", "texte", "Éditeur du service, pour les mentions légales."),
    MENTIONS_DIRECTEUR("mentions.directeur", "", "texte", "Directeur ou directrice de la publication."),
    MENTIONS_HEBERGEUR("mentions.hebergeur", "", "texte", "Hébergeur du service."),
    DONNEES_CONTACT("donneespersonnelles.contact", "", "adresse", "Délégué à la protection des données."),

    SESSION_INACTIVITE("session.inactivite", "30", "minutes", "Durée d'inactivité avant la fin d'une session."),
    SESSION_INACTIVITE_GESTION(
            "session.inactivite.gestion",
            "15",
            "minutes",
            "Durée d'inactivité pour les gestionnaires, chefs d'établissement, inspecteurs et administrateurs."),
    SESSION_DUREE_MAXIMALE(
            "session.duree.maximale", "12", "heures", "Durée d'une session, quelle que soit l'activité."),
    SESSION_NOMBRE_MAXIMAL(
            "session.nombre.maximal", "5", "sessions", "Sessions ouvertes par compte ; la plus ancienne tombe."),
    SESSION_COOKIE_SECURISE(
            "session.cookie.securise",
            "auto",
            "auto, oui ou non",
            "Attribut Secure du cookie. « auto » : selon la requête reçue."),
    PROXYS(
            "proxys",
            "",
            "adresses séparées par des virgules",
            "Mandataires dont les en-têtes X-Forwarded-For et X-Forwarded-Proto sont crus."),

    PREUVE_DUREE(
            "preuve.duree",
            "5",
            "minutes",
            "Âge du dernier mot de passe ou code donné, au-delà duquel un acte sensible en demande un autre."),
    FACTEUR_OBLIGATOIRE(
            "facteur.obligatoire",
            "gestionnaire,administrateur",
            "rôles séparés par des virgules, ou aucun",
            "Rôles qui doivent avoir un second facteur : enseignant, gestionnaire, chef_etablissement, inspecteur,"
                    + " administrateur."),
    FACTEUR_DOMAINE(
            "facteur.domaine",
            "",
            "nom d'hôte",
            "Nom auquel les clés d'accès sont liées. Par défaut : celui par lequel le portail est demandé. Le changer rend"
                    + " les clés déjà enregistrées inutilisables."),

    OIDC_EMETTEUR(
            "oidc.emetteur",
            "",
            "URL",
            "Émetteur OpenID Connect du portail de l'académie, en HTTPS. Avec le client, il permet la connexion par ce"
                    + " portail."),
    OIDC_CLIENT("oidc.client", "", "texte", "Nom sous lequel ce portail connaît l'application (client_id)."),
    OIDC_SECRET("oidc.secret", "", "secret", "Secret de ce client. Sans lui, le client est public : PKCE le protège."),
    OIDC_LIBELLE(
            "oidc.libelle",
            "Se connecter par le portail de l’académie",
            "texte",
            "Texte du bouton, sur la page de connexion."),
    OIDC_PORTEES("oidc.portees", "openid", "mots séparés par des espaces", "Portées demandées (scope)."),
    OIDC_REVENDICATION(
            "oidc.revendication",
            "",
            "nom",
            "Revendication du jeton d'identité qui fait le premier lien avec un compte. Sans elle, seul le titulaire"
                    + " connecté lie son compte. Jamais l'adresse électronique."),
    OIDC_REVENDICATION_SENS(
            "oidc.revendication.sens", "identifiant", "identifiant ou numen", "Ce que cette revendication contient."),
    OIDC_ACR(
            "oidc.acr",
            "",
            "valeurs séparées par des virgules",
            "Valeurs de « acr » qui disent qu'un second facteur a été donné au portail. « administrateur=valeur » vaut"
                    + " pour ce rôle, à la place des autres."),
    OIDC_AMR(
            "oidc.amr",
            "",
            "valeurs séparées par des virgules",
            "Valeurs de « amr » qui disent la même chose, pour les rôles qui n'ont pas de valeur à eux."),
    CONNEXION_LOCALE_FERMEE(
            "connexion.locale.fermee",
            "",
            "rôles séparés par des virgules",
            "Rôles qui se connectent par le portail de l'académie seulement. Qui en a un autre peut encore se connecter"
                    + " par mot de passe. Sans effet tant que le portail n'est pas réglé."),

    CONNEXION_ECHECS("connexion.echecs", "5", "échecs", "Échecs de suite sur un compte avant la première attente."),
    CONNEXION_ATTENTE_INITIALE("connexion.attente.initiale", "60", "secondes", "Première attente, doublée ensuite."),
    CONNEXION_ATTENTE_MAXIMALE("connexion.attente.maximale", "900", "secondes", "Attente la plus longue."),
    CONNEXION_ECHECS_JOUR("connexion.echecs.jour", "25", "échecs", "Échecs admis en 24 heures sur un compte."),
    CONNEXION_OUBLI(
            "connexion.oubli", "12", "heures", "Durée sans échec après laquelle le compteur d'un compte tombe."),
    CONNEXION_ECHECS_ADRESSE(
            "connexion.echecs.adresse", "100", "échecs", "Échecs admis par adresse en 10 minutes, puis réponse 429."),
    CONNEXION_ECHECS_DEFI(
            "connexion.echecs.defi",
            "20",
            "échecs",
            "Échecs par adresse en 10 minutes, avant que la connexion ne demande l'image de sécurité."),
    CONNEXION_ALARME(
            "connexion.alarme",
            "200",
            "échecs en 10 minutes",
            "Échecs de toute l'académie à partir desquels, s'ils sont aussi cinq fois plus nombreux que d'habitude, la"
                    + " connexion demande l'image de sécurité à tous et l'assistance est prévenue."),
    COMPTE_REPONSE(
            "compte.reponse",
            "200",
            "millisecondes",
            "Durée d'une connexion refusée, et d'une demande des écrans du compte : la même, que le compte existe ou non. À"
                    + " augmenter si le serveur y met plus de temps. 1 : pas d'attente."),
    ACTIVATION_DUREE(
            "activation.duree",
            "90",
            "jours",
            "Âge d'un compte jamais utilisé à partir duquel son NUMEN ne permet plus la première connexion."),
    ACTIVATION_ECHECS(
            "activation.echecs",
            "10",
            "échecs",
            "Échecs avant qu'un NUMEN ne puisse plus servir de première connexion."),
    ACTIVATION_NUMEN_DURABLE(
            "activation.numen.durable",
            "non",
            "oui ou non",
            "« oui » laisse le NUMEN servir de mot de passe jusqu'à ce que la personne en choisisse un. Déconseillé."),
    MOT_DE_PASSE_LONGUEUR("motdepasse.longueur", "15", "caractères", "Longueur minimale d'un mot de passe."),
    MOT_DE_PASSE_LONGUEUR_FACTEUR(
            "motdepasse.longueur.facteur", "12", "caractères", "Longueur minimale pour qui a un second facteur."),
    MOT_DE_PASSE_LONGUEUR_ADMINISTRATEUR(
            "motdepasse.longueur.administrateur", "16", "caractères", "Longueur minimale pour un administrateur."),
    MOT_DE_PASSE_CLASSES(
            "motdepasse.classes",
            "",
            "nombre de 2 à 4",
            "Sortes de signes exigées (minuscules, majuscules, chiffres, autres). Aucune par défaut : déconseillé."),
    MOT_DE_PASSE_DUREE(
            "motdepasse.duree",
            "",
            "jours",
            "Durée après laquelle un mot de passe est à changer. Jamais par défaut : déconseillé."),
    MOT_DE_PASSE_COMPROMIS(
            "motdepasse.compromis",
            "",
            "chemin",
            "Fichier trié d'empreintes SHA-1 de mots de passe divulgués, une par ligne, comme le publie Have I Been Pwned."),
    MOT_DE_PASSE_MEMOIRE("motdepasse.argon2.memoire", "19456", "Kio", "Mémoire d'Argon2id."),
    MOT_DE_PASSE_ITERATIONS("motdepasse.argon2.iterations", "3", "passes", "Passes d'Argon2id."),

    RETROUVER_AFFICHAGE(
            "retrouver.affichage",
            "courriel",
            "courriel, masque ou identifiant",
            "Ce que « Retrouver mon compte » montre à l'écran : rien (tout part par courriel), l'identifiant et l'adresse"
                    + " masqués, ou l'identifiant entier et l'adresse masquée."),
    RETROUVER_ADRESSE("retrouver.adresse", "10", "recherches", "Recherches de compte admises par adresse et par jour."),
    RETROUVER_TOTAL(
            "retrouver.total",
            "1000",
            "recherches",
            "Recherches de compte admises par jour en tout ; au-delà, l'assistance est prévenue."),
    ASSISTANCE_DEMANDES(
            "assistance.demandes", "5", "demandes", "Demandes à l'assistance admises par adresse et par heure."),
    JOURNAL_CONSERVATION("journal.conservation", "12", "mois", "Conservation du journal d'audit."),

    IMPORT_DEPOT(
            "import.depot",
            "",
            "chemin",
            "Dossier surveillé : une archive .zip qui y est déposée est importée. Par défaut : « depot » dans le dossier"
                    + " des données."),
    IMPORT_TAILLE_MAXIMALE("import.taille.maximale", "2048", "Mio", "Taille décompressée maximale d'une archive."),
    IMPORT_LOT("import.lot", "250", "enseignants", "Enseignants écrits par transaction."),

    TABLES_DOSSIER(
            "tables.dossier",
            "",
            "chemin",
            "Dossier des jeux de tables du statut : chacun est un sous-dossier de fichiers .csv, proposé à l'administrateur."
                    + " Par défaut : « tables » dans le dossier des données."),

    DOSSIER_FRAICHEUR(
            "dossier.fraicheur", "45", "jours", "Âge au-delà duquel une donnée non confirmée porte une marque."),
    CONSULTATIONS_CONSERVATION(
            "consultations.conservation", "12", "mois", "Conservation du journal « Qui a consulté mon dossier »."),

    PORTAIL_ADRESSE(
            "portail.adresse",
            "",
            "URL",
            "Adresse publique du portail, mise dans les courriels : https://…/i-professionnel. Sans elle, les courriels ne"
                    + " contiennent aucun lien."),
    COURRIEL_EXPEDITEUR(
            "courriel.expediteur",
            "",
            "adresse",
            "Expéditeur des courriels. Sans elle, aucun courriel ne part : ils attendent."),
    COURRIEL_SESSION(
            "courriel.session",
            "java:jboss/mail/iprofessionnel",
            "nom JNDI",
            "Session de messagerie du serveur, par laquelle les courriels partent."),
    COURRIEL_DUREE(
            "courriel.duree",
            "72",
            "heures",
            "Durée pendant laquelle un courriel refusé est essayé de nouveau, avant d'être abandonné et signalé."),

    COURRIER_OBJETS(
            "courrier.objets",
            "Erreur dans mon dossier;Congé ou absence=5;Paie=10;Avancement et promotion;Mutation et affectation;"
                    + "Temps partiel=20;Retraite=30;Autre question",
            "objets séparés par des points-virgules",
            "Objets proposés pour écrire à son gestionnaire. Un nombre après un signe égal est le délai de réponse, en jours,"
                    + " qui fait passer le message devant les autres."),
    COURRIER_PIECES_NOMBRE("courrier.pieces.nombre", "5", "pièces", "Pièces jointes par message, au plus."),
    COURRIER_PIECES_TAILLE("courrier.pieces.taille", "5", "Mio", "Taille d'une pièce jointe, au plus."),
    COURRIER_ANTIVIRUS(
            "courrier.antivirus",
            "",
            "hôte:port",
            "Antivirus ClamAV auquel chaque pièce jointe est soumise. Sans lui, aucune ne l'est."),
    COURRIER_RESPONSABLES(
            "courrier.responsables",
            "",
            "identifiants séparés par des virgules",
            "Gestionnaires qui voient les messages en retard de tout leur service, et peuvent y répondre."),
    COURRIER_DIFFUSION_RYTHME(
            "courrier.diffusion.rythme",
            "300",
            "messages par minute",
            "Vitesse à laquelle part un message à plusieurs, une fois approuvé."),
    COURRIER_RETARD(
            "courrier.retard",
            "15",
            "jours",
            "Âge à partir duquel un message sans réponse est signalé au responsable du service et à l'enseignant."),
    GUIDES_DOSSIER(
            "guides.dossier",
            "",
            "chemin",
            "Dossier des articles du guide propres à l'académie (fichiers .md) : ils complètent les articles livrés, ou"
                    + " remplacent ceux du même nom. Relu dans la minute."),
    SERVICES_VERIFICATION(
            "services.verification",
            "oui",
            "oui ou non",
            "« oui » vérifie chaque semaine que les liens des services répondent. Le serveur interroge alors leurs sites."),
    SERVICES_VERIFICATION_HEURE(
            "services.verification.heure", "4", "heure de Paris", "Heure de cette vérification, de 1 à 23."),
    SERVICES_VERIFICATION_HOTES(
            "services.verification.hotes",
            "",
            "noms d'hôtes séparés par des virgules",
            "Hôtes du réseau interne que la vérification peut interroger. Les autres adresses internes sont refusées."),

    API_DEBIT(
            "api.debit",
            "50",
            "requêtes par seconde",
            "Requêtes admises d'une même adresse sur l'interface JSON (/api), puis réponse 429."),

    DEMONSTRATION(
            "demonstration",
            "non",
            "oui ou non",
            "« oui » charge l'académie fictive dans une base vide. Refusé si la base contient déjà des personnes."),
    DEMONSTRATION_ENSEIGNANTS(
            "demonstration.enseignants", "300", "enseignants", "Nombre d'enseignants de l'académie fictive."),
    DEMONSTRATION_COURRIER(
            "demonstration.courrier",
            "oui",
            "oui ou non",
            "« oui » écrit quelques conversations dans le courrier de l'académie fictive, quand elle est chargée."),
    DEMONSTRATION_CV(
            "demonstration.cv",
            "oui",
            "oui ou non",
            "« oui » écrit un CV dans l'académie fictive, quand elle est chargée."),
    ADMINISTRATEUR_IDENTIFIANT(
            "administrateur.identifiant",
            "",
            "identifiant",
            "Premier compte d'administration, créé si la base n'en contient aucun."),
    ADMINISTRATEUR_CODE(
            "administrateur.code",
            "",
            "secret",
            "Code d'activation, à usage unique, du premier compte d'administration.");

    /** Prefix of every key in system properties and in the external file. */
    public static final String PREFIXE = "iprofessionnel.";

    private final String suffixe;
    private final String defaut;
    private final String unite;
    private final String effet;

    Parametre(String suffixe, String defaut, String unite, String effet) {
        this.suffixe = suffixe;
        this.defaut = defaut;
        this.unite = unite;
        this.effet = effet;
    }

    /** Full key, as written in system properties and in the external file. */
    public String cle() {
        return PREFIXE + suffixe;
    }

    /** Name of the environment variable: the key in capitals, dots as underscores. */
    public String variable() {
        return cle().toUpperCase(Locale.ROOT).replace('.', '_');
    }

    /** Value used when nothing is set; empty when there is none. */
    public String defaut() {
        return defaut;
    }

    /** Unit or form of the value, in French. */
    public String unite() {
        return unite;
    }

    /** What the key changes, in French. */
    public String effet() {
        return effet;
    }

    /** Whether the value must never be shown. */
    public boolean estSecret() {
        return unite.equals("secret");
    }
}
