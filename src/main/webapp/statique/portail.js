/* The pages work without this file. It warns before the session ends, puts the focus on the errors, keeps a form from
   being sent twice, and shows a password on demand. */
"use strict";
(function () {
    function finDeSession() {
        const dialogue = document.getElementById("fin-session");
        if (!dialogue) {
            return;
        }
        const avertirAvant = 120;
        let minuterie;
        function programmer(secondes) {
            clearTimeout(minuterie);
            minuterie = setTimeout(avertir, Math.max(0, secondes - avertirAvant) * 1000);
        }
        function avertir() {
            dialogue.showModal();
            document.getElementById("fin-session-titre").focus();
        }
        function rester() {
            const corps = new URLSearchParams({ jeton: dialogue.dataset.jeton });
            fetch(dialogue.dataset.prolonger, { method: "POST", body: corps, redirect: "manual" }).then(function (reponse) {
                if (reponse.status === 204) {
                    dialogue.close();
                    programmer(Number(dialogue.dataset.inactivite));
                } else {
                    location.reload();
                }
            });
        }
        dialogue.querySelector("[data-rester]").addEventListener("click", rester);
        dialogue.addEventListener("cancel", function (evenement) {
            evenement.preventDefault();
            rester();
        });
        programmer(Number(dialogue.dataset.expireDans));
    }

    function erreurs() {
        const resume = document.getElementById("erreurs");
        if (resume) {
            resume.focus();
        }
    }

    /* A second click on a button that has sent its form does nothing. */
    function envoiUnique() {
        document.addEventListener("submit", function (evenement) {
            const formulaire = evenement.target;
            if (formulaire.dataset.envoye) {
                evenement.preventDefault();
                return;
            }
            formulaire.dataset.envoye = "oui";
            setTimeout(function () { delete formulaire.dataset.envoye; }, 5000);
        });
        window.addEventListener("pageshow", function () {
            document.querySelectorAll("form[data-envoye]").forEach(function (f) { delete f.dataset.envoye; });
        });
    }

    function motsDePasse() {
        document.querySelectorAll(".secret input").forEach(function (champ) {
            const bouton = document.createElement("button");
            bouton.type = "button";
            bouton.className = "discret";
            bouton.textContent = "Afficher";
            bouton.setAttribute("aria-controls", champ.id);
            bouton.setAttribute("aria-pressed", "false");
            const nom = document.querySelector("label[for='" + CSS.escape(champ.id) + "']");
            bouton.setAttribute("aria-label", "Afficher : " + (nom ? nom.firstChild.textContent.trim() : ""));
            bouton.addEventListener("click", function () {
                const visible = champ.type === "password";
                champ.type = visible ? "text" : "password";
                bouton.setAttribute("aria-pressed", String(visible));
            });
            champ.after(bouton);
        });
    }

    /* The side menu is open where there is room beside the page. */
    function menuLateral() {
        const menu = document.querySelector(".menu-lateral details");
        if (menu) {
            const large = matchMedia("(min-width: 52.01rem)");
            menu.open = large.matches;
            large.addEventListener("change", function (e) { menu.open = e.matches; });
        }
    }

    finDeSession();
    erreurs();
    envoiUnique();
    motsDePasse();
    menuLateral();
}());
