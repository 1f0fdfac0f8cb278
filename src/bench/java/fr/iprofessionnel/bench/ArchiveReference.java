package fr.iprofessionnel.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.primefaces.component.datatable.DataTable;

/** Puts together the archive of the reference pages: their own small application, with the same PrimeFaces. */
final class ArchiveReference {

    private static final Path PAGES = Path.of("src", "bench", "webapp");
    private static final String CODE = "fr/iprofessionnel/bench/reference";

    private ArchiveReference() {}

    static Path ecrire(Path dossier, String urlBase) throws IOException, URISyntaxException {
        Files.createDirectories(dossier);
        Path archive = dossier.resolve("reference.war");
        Path classes = origine(ArchiveReference.class);
        try (OutputStream flux = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(flux)) {
            for (Path fichier : Dossiers.contenu(PAGES)) {
                if (Files.isRegularFile(fichier)) {
                    String texte = Files.readString(fichier).replace("@URL@", urlBase);
                    ajouter(zip, PAGES.relativize(fichier).toString(), texte.getBytes(StandardCharsets.UTF_8));
                }
            }
            for (Path fichier : Dossiers.contenu(classes.resolve(CODE))) {
                if (Files.isRegularFile(fichier)) {
                    ajouter(zip, "WEB-INF/classes/" + classes.relativize(fichier), Files.readAllBytes(fichier));
                }
            }
            for (Class<?> bibliotheque : new Class<?>[] {DataTable.class, org.postgresql.Driver.class}) {
                Path jar = origine(bibliotheque);
                ajouter(zip, "WEB-INF/lib/" + jar.getFileName(), Files.readAllBytes(jar));
            }
        }
        return archive;
    }

    private static Path origine(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void ajouter(ZipOutputStream zip, String nom, byte[] contenu) throws IOException {
        zip.putNextEntry(new ZipEntry(nom.replace('\\', '/')));
        zip.write(contenu);
        zip.closeEntry();
    }
}
