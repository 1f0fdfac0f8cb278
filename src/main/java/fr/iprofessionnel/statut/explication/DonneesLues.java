package fr.iprofessionnel.statut.explication;

import fr.iprofessionnel.statut.AppreciationFinale;
import fr.iprofessionnel.statut.Diplome;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.FonctionExercee;
import fr.iprofessionnel.statut.Interruption;
import fr.iprofessionnel.statut.Periode;
import fr.iprofessionnel.statut.ServiceAccompli;
import fr.iprofessionnel.statut.SituationStatutaire;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a result has read of a career, in French, with its origin. */
public final class DonneesLues {

    private DonneesLues() {}

    /** The data of a career a rule has read, each once. */
    public static List<DonneeLue> de(SituationStatutaire situation, Iterable<Donnee> donnees) {
        List<DonneeLue> lues = new ArrayList<>();
        for (Donnee donnee : donnees) {
            lues.add(new DonneeLue(donnee, valeur(situation, donnee), situation.origine(donnee)));
        }
        return lues.stream().distinct().toList();
    }

    private static String valeur(SituationStatutaire s, Donnee donnee) {
        return switch (donnee) {
            case ECHELON ->
                s.echelon().echelle().libelle() + ", " + s.echelon().grade().libelle() + ", "
                        + s.echelon().libelle();
            case CHEVRON -> s.echelon().chevron();
            case DATE_ACCES_ECHELON -> jour(s.dateAccesEchelon());
            case ANCIENNETE_CONSERVEE ->
                s.ancienneteConservee() == null
                        ? "aucune n'est indiquée"
                        : Grandeur.anciennete(s.ancienneteConservee()).enTexte();
            case INTERRUPTIONS ->
                s.interruptions() == null
                        ? "non renseignées, comptées comme aucune"
                        : liste(s.interruptions(), DonneesLues::interruption);
            case DATE_ENTREE_ECHELLE -> jour(s.dateEntreeEchelle());
            case FONCTIONS -> liste(s.fonctions(), DonneesLues::fonction);
            case SERVICES -> liste(s.services(), DonneesLues::service);
            case APPRECIATION -> liste(s.appreciations(), DonneesLues::appreciation);
            case DATE_NAISSANCE -> jour(s.dateNaissance());
            case CONTRAT -> s.contrat() == null ? null : s.contrat().estDefinitif() ? "définitif" : "non définitif";
            case DIPLOMES ->
                s.diplomes() == null
                        ? null
                        : liste(s.diplomes().stream().sorted().toList(), Diplome::libelle);
            case CANDIDATURE -> ouiNon(s.candidature());
            case DISCIPLINE ->
                s.educationPhysique() == null
                        ? null
                        : s.educationPhysique() ? "éducation physique et sportive" : "autre";
            case LYCEE_PROFESSIONNEL -> ouiNon(s.lyceeProfessionnel());
            case ADMISSIBILITE -> ouiNon(s.admissibleAgregation());
            case DEGRE -> s.degre() == null ? null : s.degre().libelle();
            case QUOTITE -> s.quotite() == null ? null : s.quotite() + " %";
            case NOMBRE_ENFANTS -> texte(s.nombreEnfants());
            case ZONE_RESIDENCE -> texte(s.zoneResidence());
        };
    }

    private static String texte(Object valeur) {
        return valeur == null ? null : valeur.toString();
    }

    private static String ouiNon(Boolean valeur) {
        return valeur == null ? null : Grandeur.ouiNon(valeur).enTexte();
    }

    private static String jour(LocalDate jour) {
        return jour == null ? null : Ecriture.jour(jour);
    }

    private static <T> String liste(List<T> elements, Function<T, String> texte) {
        if (elements == null) {
            return null;
        }
        return elements.isEmpty()
                ? "aucun"
                : String.join(" ; ", elements.stream().map(texte).toList());
    }

    private static String periode(Periode periode) {
        String debut = "depuis le " + Ecriture.jour(periode.du());
        return periode.au() == null
                ? debut
                : "du " + Ecriture.jour(periode.du()) + " au " + Ecriture.jour(periode.au());
    }

    private static String interruption(Interruption interruption) {
        return interruption.libelle() + " " + periode(interruption.periode()) + " ("
                + interruption.effet().libelle() + ")";
    }

    private static String fonction(FonctionExercee fonction) {
        String compte = fonction.reconnue() == null ? "à vérifier" : fonction.reconnue() ? "reconnue" : "non reconnue";
        return fonction.libelle() + " " + periode(fonction.periode()) + " (" + compte + ")";
    }

    private static String service(ServiceAccompli service) {
        return periode(service.periode());
    }

    private static String appreciation(AppreciationFinale appreciation) {
        return appreciation.niveau().libelle()
                + (appreciation.rang() == null ? "" : " (rendez-vous n° " + appreciation.rang() + ")");
    }
}
