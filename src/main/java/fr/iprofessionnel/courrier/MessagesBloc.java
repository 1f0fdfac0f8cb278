package fr.iprofessionnel.courrier;

import fr.iprofessionnel.pieces.Piece;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.GardeFilter;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.Bloc;
import fr.iprofessionnel.socle.affichage.Plume;
import java.util.Locale;

/**
 * The messages of a conversation, the oldest first.
 *
 * @param ouvert the conversation
 * @param jeton secret of the forms of the session
 * @param auteur whose forms they are, signed
 */
record MessagesBloc(FilOuvert ouvert, String jeton, String auteur) implements Bloc {

    @Override
    public void dessiner(Plume plume) {
        plume.ouvrir("ol", "messages")
                .attribut("data-fil", ouvert.fil().reference())
                .attribut("data-version", ouvert.version());
        for (MessageLu message : ouvert.messages()) {
            plume.ouvrir("li", "message " + message.sens().name().toLowerCase(Locale.ROOT))
                    .attribut("id", "m-" + message.reference());
            if (message.estFait()) {
                fait(message, plume);
            } else {
                message(message, plume);
            }
            plume.fermer("li");
        }
        plume.fermer("ol");
    }

    private static void fait(MessageLu message, Plume plume) {
        plume.ouvrir("p").texte(message.texte()).texte(" ");
        mention("span", message.auteur() + ", " + Formats.moment(message.envoyeLe()), plume);
        plume.fermer("p");
    }

    private void message(MessageLu message, Plume plume) {
        plume.ouvrir("h3")
                .texte(message.auteur())
                .texte(message.estNote() ? " – " + Textes.phrase("courrier.note") : null)
                .fermer("h3");
        if (message.fonction() != null) {
            mention("p", message.fonction(), plume);
        }
        if (message.estScelle()) {
            scelle(message, plume);
        } else {
            plume.ouvrir("p", "ecrit").texte(message.texte()).fermer("p");
        }
        pieces(message, plume);
        if (message.estEchange()) {
            etats(message, plume);
        } else {
            mention("p", Formats.moment(message.envoyeLe()), plume);
        }
    }

    private static void mention(String balise, String texte, Plume plume) {
        plume.ouvrir(balise, "mention").texte(texte).fermer(balise);
    }

    /** What is read only after attesting that one does: the form that attests it. */
    private void scelle(MessageLu message, Plume plume) {
        plume.ouvrir("p").texte(Textes.phrase("courrier.formel.scelle")).fermer("p");
        plume.ouvrir("form", "formulaire")
                .attribut("id", "attester-" + message.reference())
                .attribut("method", "post")
                .adresse("action", "/courrier/acte");
        cache(GardeFilter.JETON, jeton, plume);
        cache(GardeFilter.AUTEUR, auteur, plume);
        cache("fil", ouvert.fil().reference(), plume);
        cache("message", message.reference(), plume);
        plume.ouvrir("p")
                .ouvrir("button", "principal")
                .attribut("type", "submit")
                .attribut("name", "acte")
                .attribut("value", "attester")
                .texte(Textes.phrase("courrier.formel.attester"))
                .fermer("button")
                .fermer("p")
                .fermer("form");
    }

    private static void cache(String nom, String valeur, Plume plume) {
        plume.ouvrir("input").attribut("type", "hidden").attribut("name", nom).attribut("value", valeur);
    }

    private static void pieces(MessageLu message, Plume plume) {
        if (message.pieces().isEmpty()) {
            return;
        }
        plume.ouvrir("p").texte(Textes.phrase("courrier.pieces")).fermer("p").ouvrir("ul");
        for (Piece piece : message.pieces()) {
            plume.ouvrir("li")
                    .ouvrir("a")
                    .adresse("/courrier/piece?piece=" + piece.reference())
                    .texte(piece.nom())
                    .fermer("a")
                    .texte(" ");
            mention("span", piece.tailleLisible(), plume);
            plume.fermer("li");
        }
        plume.fermer("ul");
    }

    private void etats(MessageLu message, Plume plume) {
        plume.ouvrir("p", "mention").texte(message.etats());
        if (message.numero() != null && !ouvert.estDuService()) {
            plume.texte(" · ")
                    .ouvrir("a")
                    .adresse(
                            "href",
                            "/courrier/accuse?fil=" + ouvert.fil().reference() + "&message=" + message.reference())
                    .texte(Textes.phrase("courrier.accuse.lien", message.numero()))
                    .fermer("a");
        }
        plume.fermer("p");
    }
}
