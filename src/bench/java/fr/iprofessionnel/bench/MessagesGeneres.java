package fr.iprofessionnel.bench;

import java.sql.SQLException;
import java.util.List;

/**
 * A million messages, three conversations a teacher, written straight into the database: the mail of an academy after some
 * years. One teacher of the demonstration has more conversations than a page shows, one of them with fifty messages.
 */
final class MessagesGeneres {

    private static final long ASSEZ = 1_000_000;

    private static final String CONVERSATIONS = """
            insert into fil (id, reference, dossier_id, objet, attend, attend_depuis, echeance, cree_le, dernier_le,
                extrait, messages, non_lu, archive, clos_le, portefeuille_id)
            select (select coalesce(max(id), 0) from fil) + n, 'F' || lpad(n::text, 21, '0'), dossier_id,
                (array['Paie', 'Retraite', 'Avancement et promotion', 'Autre question'])[1 + n %% 4],
                case when n %% 60 = 1 then 'SERVICE' else 'PERSONNE' end, 1790000000000 - n * 1000,
                current_date + (n %% 30)::int, 1780000000000 - n * 1000, 1790000000000 - n * 1000,
                'Bonjour, je vous écris au sujet de mon traitement', messages, false, false,
                case when n %% 60 = 1 then null else 1790000000000 end,
                (select d.portefeuille_id from dossier d where d.id = dossier_id)
            from (%s) nouveaux
            """;

    private static final String TOUS = """
            select row_number() over (order by d.id, k) as n, d.id as dossier_id, case when k = 1 then 3 else 2 end as messages
            from dossier d, generate_series(1, 3) k""";

    private static final String FLORENT = """
            select 2000000 + k as n, d.id as dossier_id, case when k = 1 then 50 else 2 end as messages
            from dossier d join compte c on c.agent_id = d.agent_id, generate_series(1, 40) k
            where c.identifiant = 'fdurand'""";

    private static final String MESSAGES = """
            insert into message (id, reference, fil_id, sens, compte_id, auteur, fonction, texte, recherche, envoye_le,
                remis_le, lu_le, repondu_le, numero, code, service, portefeuille_id)
            select row_number() over (order by f.id, k), 'M' || lpad((f.id * 100 + k)::text, 21, '0'), f.id,
                case when k % 2 = 1 then 'ENSEIGNANT' else 'SERVICE' end, (select min(id) from compte), 'Une personne',
                case when k % 2 = 1 then null else 'Gestionnaire, Bureau des personnels' end,
                repeat('Bonjour, je vous écris au sujet de mon traitement du mois dernier. ', 8),
                ' ' || lower(f.objet) || repeat(' bonjour je vous ecris au sujet de mon traitement du mois dernier', 8)
                    || case when f.id % 2000 = 7 then ' mirabelle' else '' end || ' ',
                f.dernier_le - 1000 * k, f.dernier_le - 1000 * k, f.dernier_le, f.dernier_le,
                case when k % 2 = 1 then 'B-' || (f.id * 100 + k) end, case when k % 2 = 1 then 'B' || (f.id * 100 + k) end,
                case when k % 2 = 1 then 'Bureau des personnels' end, f.portefeuille_id
            from fil f, generate_series(1, 50) k where k <= f.messages
            """;

    private MessagesGeneres() {}

    /** Public reference of the conversation of fifty messages. */
    static String longueConversation() {
        return "F000000000000002000001";
    }

    /** Writes them where they are not yet. */
    static void ecrire(BasePostgresql postgresql) throws SQLException {
        String base = BasePostgresql.APPLICATION;
        // What former runs wrote and did not send.
        postgresql.executer(base, "delete from brouillon where texte = 'Bonjour'");
        if (Long.parseLong(postgresql.lire(base, "select count(*) from message")) >= ASSEZ) {
            return;
        }
        for (String ordre : List.of(
                "delete from message",
                "delete from fil",
                CONVERSATIONS.formatted(TOUS),
                CONVERSATIONS.formatted(FLORENT),
                MESSAGES,
                "select setval('numero_fil', (select max(id) from fil))",
                "select setval('numero_message', (select max(id) from message))")) {
            postgresql.executer(base, ordre);
        }
        Banc.dire("messages : " + postgresql.lire(base, "select count(*) from message"));
    }
}
