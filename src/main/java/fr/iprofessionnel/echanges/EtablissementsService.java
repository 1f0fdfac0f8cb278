package fr.iprofessionnel.echanges;

import fr.iprofessionnel.annuaire.DescriptionEtablissement;
import fr.iprofessionnel.annuaire.Etablissement;
import fr.iprofessionnel.socle.Horloge;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a list of schools, all of it in one transaction. Called by the batch job alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EtablissementsService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Horloge horloge;

    @Resource
    private EJBContext transaction;

    /** Adds the new schools and takes over what changed in the others; a dry run undoes it. */
    public BilanEtablissements ecrire(ImportFichier fichier, LectureEtablissements lecture) {
        Map<String, Etablissement> connus = em.createQuery("select e from Etablissement e", Etablissement.class)
                .getResultStream()
                .collect(Collectors.toMap(Etablissement::getUai, Function.identity()));
        int nouveaux = 0;
        int changes = 0;
        for (DescriptionEtablissement description : lecture.retenus()) {
            Etablissement connu = connus.get(description.uai());
            if (connu == null) {
                em.persist(new Etablissement(description, fichier.getId(), horloge.maintenant()));
                nouveaux++;
            } else if (connu.decrire(description, fichier.getId(), horloge.maintenant())) {
                changes++;
            }
        }
        if (fichier.isEssai()) {
            transaction.setRollbackOnly();
        }
        int rejetes = (int) lecture.anomalies().stream()
                .filter(a -> a.gravite() == Anomalie.Gravite.REJET)
                .count();
        int retenus = lecture.retenus().size();
        return new BilanEtablissements(
                lecture.lus(),
                nouveaux,
                changes,
                retenus - nouveaux - changes,
                lecture.lus() - retenus - rejetes,
                rejetes);
    }
}
