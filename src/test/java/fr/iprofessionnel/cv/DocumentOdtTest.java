package fr.iprofessionnel.cv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.tika.Tika;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class DocumentOdtTest {

    private static Map<String, byte[]> parties(byte[] odt) throws IOException {
        Map<String, byte[]> parties = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry e = archive.getNextEntry(); e != null; e = archive.getNextEntry()) {
                parties.put(e.getName(), archive.readAllBytes());
            }
        }
        return parties;
    }

    private static Document xml(byte[] octets) throws Exception {
        DocumentBuilderFactory fabrique = DocumentBuilderFactory.newInstance();
        fabrique.setNamespaceAware(true);
        return fabrique.newDocumentBuilder().parse(new ByteArrayInputStream(octets));
    }

    @Test
    void le_fichier_est_reconnu_et_son_type_est_en_tete() throws Exception {
        byte[] odt = DocumentOdt.ecrire(CvDEssai.complet().affiche());
        assertEquals(DocumentOdt.TYPE, new Tika().detect(odt));
        Map<String, byte[]> parties = parties(odt);
        assertEquals("mimetype", parties.keySet().iterator().next());
        assertEquals(DocumentOdt.TYPE, new String(parties.get("mimetype"), StandardCharsets.US_ASCII));
        Document manifeste = xml(parties.get("META-INF/manifest.xml"));
        assertEquals(
                parties.size() - 1,
                manifeste.getElementsByTagNameNS("*", "file-entry").getLength(),
                "toutes les parties et la racine, sans le type ni le manifeste");
    }

    @Test
    void le_contenu_suit_l_ordre_du_document_et_ne_montre_pas_ce_qui_est_masque() throws Exception {
        Document contenu =
                xml(parties(DocumentOdt.ecrire(CvDEssai.complet().affiche())).get("content.xml"));
        String texte = contenu.getDocumentElement().getTextContent();
        assertTrue(
                texte.matches(
                        "(?s)Florent Durand.*& de « théâtre ».*<paragraphe>.*Formateur.*Licence.*Master.*Anglais – B2.*"),
                texte);
        assertFalse(texte.contains("Association"), texte);
        assertEquals(
                1,
                contenu.getElementsByTagNameNS("*", "h").item(0).getChildNodes().getLength());
    }

    @Test
    void chaque_page_dit_le_nom_et_la_date() throws Exception {
        String styles = xml(parties(DocumentOdt.ecrire(CvDEssai.complet().affiche()))
                        .get("styles.xml"))
                .getDocumentElement()
                .getTextContent();
        assertTrue(styles.contains("Florent Durand") && styles.contains("2026"), styles);
    }
}
