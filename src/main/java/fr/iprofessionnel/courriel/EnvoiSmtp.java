package fr.iprofessionnel.courriel;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Hands an e-mail to the mail server that the administrator has set on the application server. */
final class EnvoiSmtp {

    private static final String TEXTE = StandardCharsets.UTF_8.name();

    private EnvoiSmtp() {}

    /** The name looked up is the administrator's, never a browser's. */
    @SuppressWarnings("BanJNDI")
    static void envoyer(Courriel courriel, String expediteur) throws MessagingException, NamingException {
        String nom = Configuration.courante().texte(Parametre.COURRIEL_SESSION).orElse("");
        Session session = InitialContext.doLookup(nom);
        Transport.send(message(session, courriel, expediteur));
    }

    private static MimeMessage message(Session session, Courriel courriel, String expediteur)
            throws MessagingException {
        MimeMessage message = new Identifie(session, courriel.reference(), domaine(expediteur));
        message.setFrom(new InternetAddress(expediteur));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(courriel.destinataire()));
        message.setSubject(courriel.sujet(), TEXTE);
        message.setText(courriel.corps(), TEXTE);
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.ofEpochMilli(courriel.creeLe()).atZone(Horloge.PARIS)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private static String domaine(String adresse) {
        return adresse.substring(adresse.indexOf('@') + 1);
    }

    /** An e-mail that keeps its Message-ID from a try to the next: a mail server can tell that it already has it. */
    private static final class Identifie extends MimeMessage {

        private final String identifiant;

        Identifie(Session session, String reference, String domaine) {
            super(session);
            identifiant = "<" + reference + "@" + domaine + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identifiant);
        }
    }
}
