package fr.iprofessionnel.socle.affichage;

/**
 * Writes markup. Every text and every value of an attribute is escaped, but what was before; addresses of the application
 * get its path before them. An element is opened, then gets its attributes, then its content.
 */
public final class Plume {

    private final StringBuilder sortie = new StringBuilder(2048);
    private final String racine;
    private boolean baliseOuverte;

    /** @param racine path of the application */
    public Plume(String racine) {
        this.racine = racine;
    }

    /** Opens an element. */
    public Plume ouvrir(String balise) {
        finirBalise();
        sortie.append('<').append(balise);
        baliseOuverte = true;
        return this;
    }

    /** Opens an element of this class; of none when it is null. */
    public Plume ouvrir(String balise, String classe) {
        return ouvrir(balise).attribut("class", classe);
    }

    /** An attribute of the element that was just opened; nothing when the value is null. */
    public Plume attribut(String nom, String valeur) {
        if (valeur != null) {
            sortie.append(' ').append(nom).append("=\"");
            echapper(valeur);
            sortie.append('"');
        }
        return this;
    }

    /** Where a link leads; an address of the application gets its path before it. */
    public Plume adresse(String adresse) {
        return adresse("href", adresse);
    }

    /** The same in another attribute. */
    public Plume adresse(String attribut, String adresse) {
        return attribut(attribut, adresse.startsWith("/") ? racine + adresse : adresse);
    }

    /** Nothing when the text is null. */
    public Plume texte(String texte) {
        if (texte != null) {
            finirBalise();
            echapper(texte);
        }
        return this;
    }

    /** Markup that was escaped already. */
    Plume balisage(String balisage) {
        finirBalise();
        sortie.append(balisage);
        return this;
    }

    /** Closes the element that was opened last. */
    public Plume fermer(String balise) {
        finirBalise();
        sortie.append("</").append(balise).append('>');
        return this;
    }

    private void finirBalise() {
        if (baliseOuverte) {
            sortie.append('>');
            baliseOuverte = false;
        }
    }

    private void echapper(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            char signe = texte.charAt(i);
            switch (signe) {
                case '&' -> sortie.append("&amp;");
                case '<' -> sortie.append("&lt;");
                case '>' -> sortie.append("&gt;");
                case '"' -> sortie.append("&quot;");
                case '\'' -> sortie.append("&#39;");
                default -> sortie.append(signe);
            }
        }
    }

    /** A text as it stands in markup, in an attribute too. */
    public static String echappe(String texte) {
        return new Plume("").texte(texte).toString();
    }

    /** Pieces one after the other, with a space between them. */
    Plume parties(Iterable<Partie> parties) {
        String espace = null;
        for (Partie partie : parties) {
            texte(espace).partie(partie);
            espace = " ";
        }
        return this;
    }

    Plume partie(Partie partie) {
        return switch (partie.genre()) {
            case TEXTE -> texte(partie.texte()).parties(partie.contenu());
            case LIEN ->
                ouvrir("a").adresse(partie.adresse()).texte(partie.texte()).fermer("a");
            case FORT -> ouvrir("strong").texte(partie.texte()).fermer("strong");
            case SUITE -> bloc("mention", partie);
            case MENTION -> bloc("mention bloc", partie);
            case ETIQUETTE -> bloc("etiquette", partie);
            case ALERTE -> bloc("etiquette attention", partie);
            case A_CONFIRMER -> bloc("a-confirmer", partie);
            case RESERVE ->
                ouvrir("details")
                        .ouvrir("summary")
                        .texte(partie.texte())
                        .fermer("summary")
                        .parties(partie.contenu())
                        .fermer("details");
            case SIGNALER ->
                ouvrir("a", "signaler bloc")
                        .adresse(partie.adresse())
                        .texte(partie.texte())
                        .ouvrir("span", "masque-visuel")
                        .texte("\u00a0: ")
                        .parties(partie.contenu())
                        .fermer("span")
                        .fermer("a");
        };
    }

    private Plume bloc(String classe, Partie partie) {
        return ouvrir("span", classe)
                .texte(partie.texte())
                .parties(partie.contenu())
                .fermer("span");
    }

    /** What was written. */
    @Override
    public String toString() {
        finirBalise();
        return sortie.toString();
    }
}
