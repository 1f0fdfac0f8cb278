package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import fr.iprofessionnel.socle.affichage.LienPage;
import fr.iprofessionnel.statut.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The menus of the page of those who may be promoted: answers, orders, computations. */
final class LiensPromouvables {

    /** Address of the page. */
    static final String PAGE = "/gestion/promouvables";

    private LiensPromouvables() {}

    /** Address of a list. */
    static String adresse(Criteres criteres) {
        return PAGE + DemandePromouvables.adresse(criteres);
    }

    /** Each answer with how many files got it, then all of them. */
    static List<LienPage> verdicts(Criteres criteres, Liste liste) {
        List<LienPage> liens = new ArrayList<>();
        liste.nombres().forEach((verdict, nombre) -> liens.add(verdict(criteres, verdict, nombre)));
        liens.add(verdict(criteres, null, Liste.total(liste.parEchelle(), null)));
        return liens;
    }

    private static LienPage verdict(Criteres criteres, Verdict verdict, long nombre) {
        String cle = verdict == null ? "tous" : verdict.name().toLowerCase(Locale.ROOT);
        return new LienPage(
                Textes.phrase("promouvables.verdict." + cle, Formats.nombre(nombre)),
                adresse(criteres.avecVerdict(verdict)),
                verdict == criteres.verdict());
    }

    static List<LienPage> tris(Criteres criteres) {
        return Arrays.stream(Tri.values())
                .map(t -> new LienPage(
                        Textes.phrase("promouvables.tri." + t.parametre()),
                        adresse(criteres.triesPar(t)),
                        t == criteres.tri()))
                .toList();
    }

    static List<LienPage> calculs(List<Calcul> calculs) {
        return calculs.stream()
                .map(c -> new LienPage(
                        Textes.phrase(
                                "promouvables.calcul",
                                c.code().libelle(),
                                Formats.jour(c.dateReference()),
                                Formats.moment(c.termineLe())),
                        adresse(Criteres.de(c.code(), c.dateReference())),
                        false))
                .toList();
    }
}
