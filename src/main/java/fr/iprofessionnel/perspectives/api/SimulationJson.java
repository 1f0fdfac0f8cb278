package fr.iprofessionnel.perspectives.api;

import fr.iprofessionnel.perspectives.Simulation;
import fr.iprofessionnel.statut.avancement.ProchainEchelon;
import fr.iprofessionnel.statut.avancement.RendezVous;
import fr.iprofessionnel.statut.projection.EtapeCarriere;
import fr.iprofessionnel.statut.promotion.Points;
import fr.iprofessionnel.statut.promotion.Promotion;
import fr.iprofessionnel.statut.reclassement.Classement;
import jakarta.json.JsonObject;

/** Writes the answer to a simulation. */
final class SimulationJson {

    private SimulationJson() {}

    static JsonObject ecrire(Simulation simulation) {
        var bilan = simulation.bilan();
        return new ObjetJson()
                .objet("situation", situation(simulation))
                .objet("avancement", avancement(bilan.avancement()))
                .liste("rendezVous", bilan.rendezVous(), SimulationJson::rendezVous)
                .liste("promotions", bilan.promotions(), SimulationJson::promotion)
                .liste("projection", bilan.projection().etapes(), SimulationJson::etape)
                .texte("jeuDeTables", bilan.jeu())
                .fait();
    }

    private static JsonObject situation(Simulation simulation) {
        var constat = simulation.bilan().constat();
        var remuneration = simulation.remuneration();
        return new ObjetJson()
                .entier("indiceMajore", constat.indice())
                .nombre("traitementMensuelBrut", remuneration == null ? null : remuneration.traitement())
                .nombre("indemniteResidence", remuneration == null ? null : remuneration.residence())
                .nombre("supplementFamilial", remuneration == null ? null : remuneration.supplementFamilial())
                .anciennete("anciennete", constat.anciennete())
                .textes("sources", simulation.sources())
                .booleen("aConfirmer", simulation.estAConfirmer())
                .liste("divergences", constat.divergences(), ExplicationJson::divergence)
                .fait();
    }

    private static JsonObject avancement(ProchainEchelon prochain) {
        return new ObjetJson()
                .rang("prochainEchelon", prochain.echelon())
                .texte(
                        "chevron",
                        prochain.echelon() == null ? null : prochain.echelon().chevron())
                .date("date", prochain.date())
                .date("dateAcceleree", prochain.dateAcceleree())
                .entier("indiceMajore", prochain.indice())
                .nombre("traitementMensuelBrut", prochain.traitement())
                .texte("verdict", prochain.verdict())
                .objet("explication", ExplicationJson.ecrire(prochain.explication()))
                .fait();
    }

    private static JsonObject rendezVous(RendezVous rendezVous) {
        return new ObjetJson()
                .entier("rang", rendezVous.rang())
                .texte("anneeScolaire", rendezVous.anneeScolaireEnTexte())
                .date("debutFenetre", rendezVous.debutFenetre())
                .date("finFenetre", rendezVous.finFenetre())
                .texte("verdict", rendezVous.verdict())
                .texte("etat", rendezVous.etat())
                .objet("explication", ExplicationJson.ecrire(rendezVous.explication()))
                .fait();
    }

    private static JsonObject promotion(Promotion promotion) {
        return new ObjetJson()
                .texte("code", promotion.code())
                .texte("verdict", promotion.verdict())
                .texte("motif", promotion.phrase())
                .date("dateOuverture", promotion.dateOuverture())
                .liste("conditions", promotion.conditions(), ExplicationJson::condition)
                .objet("bareme", promotion.bareme() == null ? null : points(promotion.bareme()))
                .objet("reclassement", promotion.reclassement() == null ? null : classement(promotion.reclassement()))
                .liste("divergences", promotion.divergences(), ExplicationJson::divergence)
                .objet("explication", ExplicationJson.ecrire(promotion.explication()))
                .fait();
    }

    private static JsonObject points(Points points) {
        return new ObjetJson()
                .entier("total", points.total())
                .liste("detail", points.detail(), ligne -> new ObjetJson()
                        .texte("libelle", ligne.libelle())
                        .entier("points", ligne.points())
                        .fait())
                .fait();
    }

    private static JsonObject classement(Classement classement) {
        return new ObjetJson()
                .texte("grade", classement.echelon().grade())
                .rang("echelon", classement.echelon())
                .texte("chevron", classement.echelon().chevron())
                .anciennete("anciennete", classement.anciennete())
                .entier("indiceMajore", classement.indice())
                .date("date", classement.date())
                .fait();
    }

    private static JsonObject etape(EtapeCarriere etape) {
        return new ObjetJson()
                .date("date", etape.date())
                .texte("grade", etape.echelon().grade())
                .rang("echelon", etape.echelon())
                .texte("chevron", etape.echelon().chevron())
                .entier("indiceMajore", etape.indice())
                .nombre("traitementMensuelBrut", etape.traitement())
                .texte("motif", etape.motif())
                .fait();
    }
}
