package fr.iprofessionnel.diffusion;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Keeps for whom the messages to many are; one SQL statement a method, but where another number is said. */
@Dependent
class DestinataireDiffusionRepository {

    @Inject
    private AccesSql sql;

    /**
     * One of those whom a message is for.
     *
     * @param dossier number of the file
     * @param fil conversation of the message; null while it is still to begin
     */
    record Destinataire(long dossier, Long fil) {}

    private void vider(long diffusion) {
        sql.ecrire("delete from diffusion_destinataire where diffusion_id = ? and envoye_le is null", diffusion);
    }

    /**
     * Sets for whom it is: files of these portfolios, never the author's own. Two statements.
     *
     * @param calcul number of a computation that keeps those for whom the answer is yes; null to keep everybody
     * @return how many they are
     */
    int choisir(long diffusion, Population population, Long calcul, Set<Long> portefeuilles, Long auteur) {
        vider(diffusion);
        StringBuilder requete = new StringBuilder(
                "insert into diffusion_destinataire (diffusion_id, dossier_id) select cast(? as bigint), d.id from dossier"
                        + " d where d.agent_id <> ? and d.absent_depuis is null and d.portefeuille_id in ("
                        + AccesSql.parametres(portefeuilles.size()) + ")");
        List<Object> valeurs = new ArrayList<>(List.of(diffusion, auteur));
        valeurs.addAll(portefeuilles.isEmpty() ? List.of(-1L) : portefeuilles);
        if (population.uai() != null) {
            requete.append(" and d.uai = ?");
            valeurs.add(population.uai());
        }
        if (population.echelle() != null) {
            requete.append(" and d.echelle = ?");
            valeurs.add(population.echelle());
        }
        if (population.degre() != null) {
            requete.append(" and d.degre = ?");
            valeurs.add(population.degre().numero());
        }
        if (calcul != null) {
            requete.append(" and exists (select 1 from promouvable p where p.calcul_id = ? and p.dossier_id = d.id"
                    + " and p.verdict = 'OUI')");
            valeurs.add(calcul);
        }
        return sql.ecrire(requete.toString(), valeurs.toArray());
    }

    /** Sets that it is for those whom another one reached, in the same conversations. Two statements. */
    int reprendre(long diffusion, long autre) {
        vider(diffusion);
        return sql.ecrire(
                "insert into diffusion_destinataire (diffusion_id, dossier_id, fil_id) select cast(? as bigint),"
                        + " dossier_id, fil_id from diffusion_destinataire where diffusion_id = ? and envoye_le is not null",
                diffusion,
                autre);
    }

    /** Some files, at equal distances in the list; as many statements. */
    List<Long> repartis(long diffusion, int total, int nombre) {
        List<Long> choisis = new ArrayList<>();
        for (int i = 0; i < Math.min(nombre, total); i++) {
            long rang = (long) i * total / Math.min(nombre, total);
            choisis.addAll(sql.lire(
                    "select dossier_id from diffusion_destinataire where diffusion_id = ? order by dossier_id offset "
                            + rang + " rows fetch next 1 rows only",
                    AccesSql.Colonnes::nombre,
                    diffusion));
        }
        return choisis;
    }

    /** How many have an address at which they will be told. */
    int avertis(long diffusion) {
        return sql.premier(
                        "select count(*) from diffusion_destinataire x join dossier d on d.id = x.dossier_id"
                                + " join compte c on c.agent_id = d.agent_id join avis_courriel v on v.compte_id = c.id"
                                + " where x.diffusion_id = ? and v.verifiee_le is not null and v.rythme <> 'AUCUN'",
                        AccesSql.Colonnes::petitNombre,
                        diffusion)
                .orElse(0);
    }

    /** How many of the files tell no scale, no step, no school, in this order. */
    List<Long> lacunes(long diffusion) {
        return sql.premier(
                        "select count(*) - count(d.echelle), count(*) - count(d.echelon), count(*) - count(d.uai)"
                                + " from diffusion_destinataire x join dossier d on d.id = x.dossier_id"
                                + " where x.diffusion_id = ?",
                        c -> List.of(c.nombre(), c.nombre(), c.nombre()),
                        diffusion)
                .orElseThrow();
    }

    /** The next ones that it is to reach. */
    List<Destinataire> restes(long diffusion, int nombre) {
        return sql.lire(
                "select dossier_id, fil_id from diffusion_destinataire where diffusion_id = ? and envoye_le is null"
                        + " order by dossier_id fetch first " + nombre + " rows only",
                c -> new Destinataire(c.nombre(), c.nombre()),
                diffusion);
    }

    /** Says that some were reached, and in which conversations. */
    void noterEnvoyes(long diffusion, Collection<Destinataire> atteints, Instant le) {
        sql.ecrireTout(
                "update diffusion_destinataire set fil_id = ?, envoye_le = ? where diffusion_id = ? and dossier_id = ?",
                atteints.stream()
                        .map(d -> new Object[] {d.fil(), le, diffusion, d.dossier()})
                        .toList());
    }
}
