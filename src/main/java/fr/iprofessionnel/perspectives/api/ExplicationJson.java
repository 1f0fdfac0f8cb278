package fr.iprofessionnel.perspectives.api;

import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.explication.Condition;
import fr.iprofessionnel.statut.explication.Divergence;
import fr.iprofessionnel.statut.explication.DonneeLue;
import fr.iprofessionnel.statut.explication.Explication;
import fr.iprofessionnel.statut.explication.ParametreLu;
import jakarta.json.JsonObject;

/** Writes why a result is what it is. */
final class ExplicationJson {

    private ExplicationJson() {}

    static JsonObject ecrire(Explication explication) {
        return new ObjetJson()
                .texte("titre", explication.titre())
                .texte("verdict", explication.verdict())
                .texte("conclusion", explication.conclusion())
                .liste("conditions", explication.conditions(), ExplicationJson::condition)
                .liste("donnees", explication.donnees(), ExplicationJson::donnee)
                .liste("parametres", explication.parametres(), ExplicationJson::parametre)
                .liste("divergences", explication.divergences(), ExplicationJson::divergence)
                .liste("details", explication.details(), ExplicationJson::ecrire)
                .fait();
    }

    /** A condition; {@code satisfaite} is null where nobody can tell. */
    static JsonObject condition(Condition condition) {
        Boolean satisfaite = condition.verdict() == Verdict.INDETERMINE
                ? null
                : Boolean.valueOf(condition.verdict().estOui());
        return new ObjetJson()
                .texte("libelle", condition.libelle())
                .texte("requis", condition.requisEnTexte())
                .texte("constate", condition.constateEnTexte())
                .booleen("satisfaite", satisfaite)
                .date("depuis", condition.depuis())
                .texte("reference", condition.reference())
                .fait();
    }

    static JsonObject divergence(Divergence divergence) {
        return new ObjetJson()
                .texte("objet", divergence.objet())
                .texte("retenu", divergence.retenu())
                .texte("sourceRetenue", divergence.sourceRetenue())
                .texte("autre", divergence.autre())
                .texte("autreSource", divergence.autreSource())
                .fait();
    }

    private static JsonObject donnee(DonneeLue donnee) {
        return new ObjetJson()
                .texte("libelle", donnee.libelle())
                .texte("valeur", donnee.valeur())
                .texte("origine", donnee.origine().libelle())
                .fait();
    }

    private static JsonObject parametre(ParametreLu parametre) {
        return new ObjetJson()
                .texte("libelle", parametre.libelle())
                .texte("valeur", parametre.valeur())
                .date("du", parametre.du())
                .date("au", parametre.au())
                .booleen("aConfirmer", parametre.estAConfirmer())
                .texte("source", parametre.source())
                .fait();
    }
}
