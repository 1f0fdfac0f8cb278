package fr.iprofessionnel.bench.reference;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * One evaluation of Argon2id and nothing else, by the classes of the application in its virtual machine: parameters {@code m}
 * (kilobytes) and {@code t} (passes).
 */
@WebServlet("/argon2")
public class Argon2 extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Argon2BytesGenerator generateur = new Argon2BytesGenerator();
        generateur.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(Integer.parseInt(requete.getParameter("m")))
                .withIterations(Integer.parseInt(requete.getParameter("t")))
                .withParallelism(1)
                .withSalt(new byte[16])
                .build());
        byte[] hache = new byte[32];
        generateur.generateBytes("trois randonneurs au lac".toCharArray(), hache);
        reponse.getWriter().print(hache[0]);
    }
}
