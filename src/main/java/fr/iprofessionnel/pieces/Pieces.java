package fr.iprofessionnel.pieces;

import fr.iprofessionnel.socle.AccesSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the files that were received, cut in pieces so that none is ever whole in memory. */
@Dependent
public class Pieces {

    /** Columns that {@link #piece} takes, in its order. */
    public static final String COLONNES = "j.id, j.reference, j.porteur, j.nom, j.type, j.taille, j.empreinte";

    private static final int MORCEAU = 32_000;

    @Inject
    private AccesSql sql;

    /** The file that a row holds. */
    public static Piece piece(AccesSql.Colonnes c) throws SQLException {
        return new Piece(c.nombre(), c.texte(), c.texte(), c.texte(), c.texte(), c.nombre(), c.texte());
    }

    /** The file of this reference. */
    public Optional<Piece> piece(String reference) {
        return sql.premier(
                "select " + COLONNES + " from piece_jointe j where j.reference = ?", Pieces::piece, reference);
    }

    /** The files that go with this reference. */
    public List<Piece> de(String porteur) {
        return sql.lire(
                "select " + COLONNES + " from piece_jointe j where j.porteur = ? order by j.id",
                Pieces::piece,
                porteur);
    }

    /** Adds a file with its content. */
    public void ajouter(String reference, String porteur, FichierRecu fichier, InputStream contenu, Instant le)
            throws IOException {
        long id = sql.suivant("piece");
        sql.ecrire(
                """
                insert into piece_jointe (id, reference, porteur, nom, type, taille, empreinte, recue_le)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, id, reference, porteur, fichier.nom(), fichier.type(), fichier.taille(), fichier.empreinte(), le);
        int rang = 0;
        for (byte[] octets = contenu.readNBytes(MORCEAU); octets.length > 0; octets = contenu.readNBytes(MORCEAU)) {
            sql.ecrire("insert into piece_morceau (piece_id, rang, octets) values (?, ?, ?)", id, rang++, octets);
        }
    }

    /** Writes the content of a file. */
    public void ecrire(long id, OutputStream sortie) throws IOException {
        int rang = 0;
        Optional<byte[]> octets = morceau(id, rang);
        while (octets.isPresent()) {
            sortie.write(octets.get());
            octets = morceau(id, ++rang);
        }
    }

    private Optional<byte[]> morceau(long id, int rang) {
        return sql.premier(
                "select octets from piece_morceau where piece_id = ? and rang = ?",
                AccesSql.Colonnes::octets,
                id,
                rang);
    }

    /** Removes a file with its content. */
    public void retirer(long id) {
        sql.ecrire("delete from piece_morceau where piece_id = ?", id);
        sql.ecrire("delete from piece_jointe where id = ?", id);
    }
}
