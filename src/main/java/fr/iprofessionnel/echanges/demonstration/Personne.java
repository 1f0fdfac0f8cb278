package fr.iprofessionnel.echanges.demonstration;

import fr.iprofessionnel.annuaire.CleTri;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A fictitious person.
 *
 * @param numen number
 * @param civilite {@code MME} or {@code M}
 * @param nomUsage usual name
 * @param nomNaissance name at birth
 * @param prenom first name
 * @param naissance day of birth
 */
record Personne(
        String numen, String civilite, String nomUsage, String nomNaissance, String prenom, LocalDate naissance) {

    private static final List<String> NOMS = List.of(
            "Abadie",
            "Alary",
            "Amiel",
            "Arnaud",
            "Astruc",
            "Aubert",
            "Barthe",
            "Bastide",
            "Baudry",
            "Belloc",
            "Bergès",
            "Bernadet",
            "Blanc",
            "Bonnet",
            "Bordes",
            "Bousquet",
            "Boyer",
            "Brunet",
            "Cabanac",
            "Calvet",
            "Cambon",
            "Carrère",
            "Castaing",
            "Cazaux",
            "Chauvet",
            "Clavel",
            "Combes",
            "Costes",
            "Couderc",
            "Cros",
            "Dargent",
            "Daubas",
            "Delmas",
            "Delpech",
            "Delsol",
            "Descamps",
            "Dubosc",
            "Dufau",
            "Dumas",
            "Dupuy",
            "Durrieu",
            "Estève",
            "Fabre",
            "Fauré",
            "Ferrand",
            "Fontan",
            "Fournier",
            "Gaillard",
            "Garrigues",
            "Gasc",
            "Gauthier",
            "Gayraud",
            "Girard",
            "Gleizes",
            "Guiraud",
            "Izard",
            "Jalbert",
            "Jammes",
            "Labat",
            "Lacaze",
            "Lacombe",
            "Lafforgue",
            "Lagarde",
            "Lamarque",
            "Larrieu",
            "Lasserre",
            "Laurens",
            "Lavigne",
            "Loubet",
            "Maillard",
            "Malet",
            "Marty",
            "Massat",
            "Mazières",
            "Molinier",
            "Montagne",
            "Moulin",
            "Navarre",
            "Noguès",
            "Oustry",
            "Pagès",
            "Pélissier",
            "Peyre",
            "Pomarède",
            "Portal",
            "Pouget",
            "Pradal",
            "Pujol",
            "Ramond",
            "Raynal",
            "Rey",
            "Ribes",
            "Rigal",
            "Rivière",
            "Roques",
            "Rouquette",
            "Sabatier",
            "Salvan",
            "Sarrazin",
            "Ségura",
            "Sénac",
            "Serres",
            "Soulié",
            "Tardieu",
            "Teissier",
            "Tournier",
            "Vaissière",
            "Vergnes",
            "Vialard",
            "Vidal",
            "Viguier",
            "Villeneuve");
    private static final List<String> FEMININS = List.of(
            "Adèle",
            "Agnès",
            "Alice",
            "Anaïs",
            "Anne",
            "Aurélie",
            "Béatrice",
            "Brigitte",
            "Camille",
            "Carole",
            "Cécile",
            "Céline",
            "Chloé",
            "Claire",
            "Delphine",
            "Élise",
            "Élodie",
            "Emma",
            "Estelle",
            "Eva",
            "Fanny",
            "Florence",
            "Hélène",
            "Inès",
            "Isabelle",
            "Jeanne",
            "Julie",
            "Juliette",
            "Laure",
            "Léa",
            "Louise",
            "Lucie",
            "Maëlle",
            "Manon",
            "Margaux",
            "Marie-Claire",
            "Marion",
            "Mathilde",
            "Mélanie",
            "Nadia",
            "Nathalie",
            "Océane",
            "Pauline",
            "Sandrine",
            "Sarah",
            "Solène",
            "Sophie",
            "Sylvie",
            "Valérie",
            "Zoé");
    private static final List<String> MASCULINS = List.of(
            "Adrien",
            "Alexandre",
            "Antoine",
            "Arnaud",
            "Aurélien",
            "Baptiste",
            "Benoît",
            "Bruno",
            "Cédric",
            "Christophe",
            "Clément",
            "Damien",
            "David",
            "Didier",
            "Éric",
            "Étienne",
            "Fabien",
            "Florian",
            "François",
            "Frédéric",
            "Gaël",
            "Guillaume",
            "Hugo",
            "Jean-Marc",
            "Jérôme",
            "Julien",
            "Karim",
            "Laurent",
            "Loïc",
            "Louis",
            "Lucas",
            "Marc",
            "Mathieu",
            "Maxime",
            "Mehdi",
            "Michel",
            "Nicolas",
            "Olivier",
            "Pascal",
            "Patrick",
            "Paul",
            "Philippe",
            "Pierre",
            "Quentin",
            "Romain",
            "Samuel",
            "Sébastien",
            "Thomas",
            "Vincent",
            "Yann");

    /** Somebody born between these years. */
    static Personne auHasard(Tirage tirage, String numen, int premiereNaissance, int derniereNaissance) {
        boolean femme = tirage.chance(66);
        String naissance = tirage.un(NOMS);
        String usage = femme && tirage.chance(35) ? tirage.un(NOMS) : naissance;
        if (tirage.chance(4)) {
            usage = naissance + "-" + tirage.un(NOMS);
        }
        return new Personne(
                numen,
                femme ? "MME" : "M",
                usage,
                naissance,
                femme ? tirage.un(FEMININS) : tirage.un(MASCULINS),
                tirage.jour(premiereNaissance, derniereNaissance));
    }

    /**
     * A number with the form of a NUMEN.
     *
     * @param origine letter of the system of origin
     * @param rang different for each person of this letter
     */
    static String numen(char origine, int rang, int annee) {
        char[] lettres = new char[3];
        int reste = rang / 100_000 * 7919 + rang * 31;
        for (int i = 0; i < lettres.length; i++) {
            lettres[i] = (char) ('A' + reste % 26);
            reste /= 26;
        }
        return "16%c%02d%05d%s".formatted(origine, annee % 100, rang % 100_000, new String(lettres));
    }

    /** Academic address: first name, dot, name, at the fictional academy. */
    String courrielAcademique() {
        return (CleTri.de(prenom) + "." + CleTri.de(nomUsage)).replace(' ', '-').toLowerCase(Locale.ROOT)
                + "@ac-exemple.fr";
    }
}
