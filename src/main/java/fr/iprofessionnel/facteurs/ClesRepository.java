package fr.iprofessionnel.facteurs;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.exception.Base64UrlException;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps the passkeys: of each, its public half. The holder is named to a key by the reference of the account. */
@Dependent
class ClesRepository implements CredentialRepository {

    private static final String LECTURE = "select f.cle_id, c.reference, f.cle_publique, f.signatures from facteur f"
            + " join compte c on c.id = f.compte_id where f.genre = 'CLE' and c.ferme = false and ";

    @Inject
    private AccesSql sql;

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String identifiant) {
        List<ByteArray> ids = sql.lire(
                "select f.cle_id from facteur f join compte c on c.id = f.compte_id"
                        + " where f.genre = 'CLE' and c.identifiant = ?",
                c -> octets(c.texte()),
                identifiant);
        Set<PublicKeyCredentialDescriptor> cles = new HashSet<>();
        ids.forEach(
                id -> cles.add(PublicKeyCredentialDescriptor.builder().id(id).build()));
        return cles;
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String identifiant) {
        return sql.premier(
                "select reference from compte where identifiant = ?", c -> titulaire(c.texte()), identifiant);
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray titulaire) {
        return sql.premier(
                "select identifiant from compte where reference = ?",
                AccesSql.Colonnes::texte,
                new String(titulaire.getBytes(), StandardCharsets.UTF_8));
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray id, ByteArray titulaire) {
        return lookupAll(id).stream()
                .filter(c -> c.getUserHandle().equals(titulaire))
                .findFirst();
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray id) {
        return Set.copyOf(sql.lire(LECTURE + "f.cle_id = ?", ClesRepository::cle, id.getBase64Url()));
    }

    private static RegisteredCredential cle(AccesSql.Colonnes c) throws SQLException {
        return RegisteredCredential.builder()
                .credentialId(octets(c.texte()))
                .userHandle(titulaire(c.texte()))
                .publicKeyCose(octets(c.texte()))
                .signatureCount(c.nombre())
                .build();
    }

    /** How an account is named to a key. */
    static ByteArray titulaire(String reference) {
        return new ByteArray(reference.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteArray octets(String texte) {
        try {
            return ByteArray.fromBase64Url(texte);
        } catch (Base64UrlException e) {
            throw new IllegalStateException(e);
        }
    }

    void ajouter(long compte, String nom, ByteArray id, ByteArray publique, long signatures, Instant le) {
        sql.ecrire(
                """
                insert into facteur
                    (reference, compte_id, genre, nom, cle_id, cle_publique, signatures, cree_le, confirme_le)
                values (?, ?, 'CLE', ?, ?, ?, ?, ?, ?)
                """, Reference.nouvelle(), compte, nom, id.getBase64Url(), publique.getBase64Url(), signatures, le, le);
    }

    /** Notes a use, unless another one with a higher count came first. */
    boolean utiliser(ByteArray id, long signatures, Instant le) {
        return sql.ecrire(
                        "update facteur set signatures = ?, utilise_le = ? where cle_id = ? and (signatures < ? or signatures = 0)",
                        signatures,
                        le,
                        id.getBase64Url(),
                        signatures)
                == 1;
    }

    Optional<Long> compte(String identifiant) {
        return sql.premier("select id from compte where identifiant = ?", AccesSql.Colonnes::nombre, identifiant);
    }

    /** Keeps what a page asks a key to sign. */
    void poser(String empreinte, Long session, String contenu, Instant expireLe, Instant maintenant) {
        sql.ecrire("delete from defi where expire_le < ?", maintenant);
        if (session == null) {
            sql.ecrire(
                    "insert into defi (empreinte, contenu, expire_le) values (?, ?, ?)", empreinte, contenu, expireLe);
        } else {
            sql.ecrire(
                    "insert into defi (empreinte, session_id, contenu, expire_le) values (?, ?, ?, ?)",
                    empreinte,
                    session,
                    contenu,
                    expireLe);
        }
    }

    /** Takes it back, once, for the same session; empty when it was another's, was taken already or is too old. */
    Optional<String> prendre(String empreinte, Long session, Instant maintenant) {
        Optional<String> contenu = session == null
                ? sql.premier(
                        "select contenu from defi where empreinte = ? and session_id is null and expire_le > ?",
                        AccesSql.Colonnes::texte,
                        empreinte,
                        maintenant)
                : sql.premier(
                        "select contenu from defi where empreinte = ? and session_id = ? and expire_le > ?",
                        AccesSql.Colonnes::texte,
                        empreinte,
                        session,
                        maintenant);
        return contenu.filter(c -> sql.ecrire("delete from defi where empreinte = ?", empreinte) == 1);
    }
}
