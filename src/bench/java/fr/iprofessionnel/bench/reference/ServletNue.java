package fr.iprofessionnel.bench.reference;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The least that a dynamic page can cost: a servlet that writes a page. */
@WebServlet("/servlet")
public class ServletNue extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.setContentType("text/html;charset=UTF-8");
        reponse.getWriter()
                .write("<!DOCTYPE html><html lang=\"fr\"><head><title>" + Triviale.TITRE + "</title></head><body><h1>"
                        + Triviale.TITRE + "</h1><p>" + Triviale.TEXTE + "</p></body></html>");
    }
}
