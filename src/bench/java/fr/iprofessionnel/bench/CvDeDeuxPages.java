package fr.iprofessionnel.bench;

import java.sql.SQLException;

/** Gives a teacher of the demonstration a CV that fills two pages, so that its pages and its PDF can be measured. */
final class CvDeDeuxPages {

    private static final String VERSION = """
            insert into cv (id, reference, dossier_id, nom, titre, presentation, modele, pages, masquees, modifie_le)
            select -1, 'BANCBANCBANCBANCBANC00', d.id, 'Banc', 'Professeur certifié de lettres',
                repeat('Trois phrases sur le métier. ', 8), 'COLONNE', 2, '', 1
            from dossier d join compte c on c.agent_id = d.agent_id where c.identifiant = 'fdurand'
            on conflict do nothing
            """;

    private static final String LIGNES = """
            insert into cv_ligne (id, reference, cv_id, section, rang, intitule, organisme, du, texte)
            select -n, 'BANCBANCBANCBANCBANC' || lpad(n::text, 2, '0'), -1,
                (array['FONCTION', 'RESPONSABILITE', 'FORMATION_SUIVIE', 'ENGAGEMENT'])[1 + n % 4], n,
                'Intitulé de la ligne ' || n, 'Un lieu, Toulouse', '2019-09',
                repeat('Ce qui a été fait, avec qui. ', 4)
            from generate_series(1, 12) n on conflict do nothing
            """;

    private CvDeDeuxPages() {}

    static void ecrire(BasePostgresql postgresql) throws SQLException {
        postgresql.executer(BasePostgresql.APPLICATION, VERSION);
        postgresql.executer(BasePostgresql.APPLICATION, LIGNES);
    }
}
