/* The pages work without this file. It warns before the session ends, puts the focus on the errors, keeps a form from
   being sent twice, and shows a password on demand. */
"use strict";
(function () {
    function finDeSession() {
        const dialogue = document.getElementById("fin-session");
        if (!dialogue) {
            return;
        }
        const avertirAvant = 300;
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

    /* Administration: a file is sent once, however long it takes, and not at all when it is too big. */
    function envoiDeFichier() {
        const champ = document.querySelector("input[type='file'][data-taille-maximale]");
        if (!champ) {
            return;
        }
        const etat = champ.form.querySelector("[data-envoi]");
        let envoye = false;
        champ.addEventListener("change", function () {
            const fichier = champ.files[0];
            const tropGros = fichier && fichier.size > Number(champ.dataset.tailleMaximale);
            champ.setCustomValidity(tropGros ? champ.dataset.tropGros : "");
            champ.reportValidity();
        });
        champ.form.addEventListener("submit", function (evenement) {
            if (envoye) {
                evenement.preventDefault();
                evenement.stopPropagation();
                return;
            }
            envoye = true;
            etat.textContent = etat.dataset.envoi;
        });
        window.addEventListener("pageshow", function () {
            envoye = false;
            etat.textContent = "";
        });
    }

    /* Administration: keeps the progress of an import up to date. It changes nothing else in the page: at the end it
       offers the link to the report, and leaves the reader where they are. */
    function suiviImport() {
        const suivi = document.querySelector("[data-suivi]");
        if (!suivi) {
            return;
        }
        const barre = suivi.querySelector("progress");
        const incident = suivi.querySelector("[data-incident]");
        const normal = 2000;
        const prudent = 10000;
        function signaler(texte) {
            incident.textContent = texte;
            incident.hidden = !texte;
        }
        function montrer(avancement) {
            signaler("");
            suivi.querySelectorAll("[data-valeur]").forEach(function (zone) {
                const texte = avancement[zone.dataset.valeur] || zone.dataset.defaut || "";
                if (zone.textContent !== texte) {
                    zone.textContent = texte;
                }
            });
            if (avancement.total > 0) {
                barre.max = avancement.total;
                barre.value = avancement.traites;
            }
            if (avancement.fini) {
                barre.max = 1;
                barre.value = 1;
                suivi.querySelector("[data-fin]").hidden = false;
                suivi.querySelectorAll("[data-en-cours]").forEach(function (zone) { zone.hidden = true; });
            } else {
                setTimeout(demander, normal);
            }
        }
        function demander() {
            if (document.hidden) {
                document.addEventListener("visibilitychange", demander, { once: true });
                return;
            }
            fetch(suivi.dataset.suivi, { redirect: "manual", cache: "no-store" }).then(function (reponse) {
                if (reponse.type === "opaqueredirect" || reponse.status === 404) {
                    signaler(suivi.dataset.session);
                    return undefined;
                }
                if (!reponse.ok) {
                    throw new Error(String(reponse.status));
                }
                return reponse.json().then(montrer);
            }).catch(function () {
                signaler(suivi.dataset.coupure);
                setTimeout(demander, prudent);
            });
        }
        setTimeout(demander, normal);
    }

    /* Mail, CV: what is written is kept a few seconds after the last key, and on leaving; a failure is told. */
    function brouillon() {
        const etat = document.querySelector("[data-brouillon]");
        if (!etat) {
            return;
        }
        const formulaire = etat.closest("form");
        const reference = formulaire.elements.brouillon;
        const attente = 4000;
        let minuterie;
        let modifie = false;
        let enCours = false;
        function programmer() {
            clearTimeout(minuterie);
            minuterie = setTimeout(garder, attente);
        }
        function garder() {
            clearTimeout(minuterie);
            if (!modifie || enCours) {
                return;
            }
            modifie = false;
            enCours = true;
            const corps = new URLSearchParams(new FormData(formulaire));
            corps.set("acte", "enregistrer");
            fetch(etat.dataset.vers || formulaire.action, {
                method: "POST", body: corps, redirect: "manual", keepalive: true, headers: { Accept: "application/json" }
            }).then(function (reponse) {
                if (reponse.ok || reponse.status === 409) {
                    return reponse.json();
                }
                throw new Error(String(reponse.status));
            }).then(function (dit) {
                etat.textContent = dit.texte;
                if (dit.brouillon && reference) {
                    reference.value = dit.brouillon;
                }
            }).catch(function () {
                modifie = true;
                etat.textContent = etat.dataset.brouillon;
            }).finally(function () {
                enCours = false;
                if (modifie) {
                    programmer();
                }
            });
        }
        formulaire.addEventListener("input", function () {
            modifie = true;
            programmer();
        });
        formulaire.addEventListener("submit", function () {
            clearTimeout(minuterie);
            modifie = false;
        });
        window.addEventListener("pagehide", garder);
    }

    /* Mail: the tab tells how much there is to read, and an open conversation shows what arrives, as soon as the server
       says that something changed; where it cannot say so, every minute. */
    function enDirect() {
        const menu = document.getElementById("menu");
        const adresse = menu && menu.dataset.courrier;
        if (!adresse) {
            return;
        }
        const minute = 60000;
        const messages = () => document.querySelector("[data-fil]");
        let arret = false;
        function relire() {
            fetch(location.href, { redirect: "manual", cache: "no-store" }).then(function (reponse) {
                return reponse.ok ? reponse.text() : "";
            }).then(function (page) {
                const lus = new DOMParser().parseFromString(page, "text/html").querySelector("[data-fil]");
                if (lus) {
                    messages().replaceWith(document.adoptNode(lus));
                    const annonce = document.querySelector("[data-annonce]");
                    annonce.textContent = annonce.dataset.annonce;
                }
            });
        }
        function montrer(nouvelles) {
            const onglet = document.querySelector("#menu a[href='" + adresse + "']");
            if (onglet && onglet.textContent !== nouvelles.onglet) {
                onglet.textContent = nouvelles.onglet;
            }
            if (nouvelles.version && nouvelles.version !== messages().dataset.version) {
                relire();
            }
        }
        function demander() {
            if (arret || document.hidden) {
                return;
            }
            const fil = messages() ? "/" + messages().dataset.fil : "";
            fetch(adresse + "/nouvelles" + fil + "?silencieux", { redirect: "manual", cache: "no-store" })
                .then(function (reponse) {
                    arret = reponse.type === "opaqueredirect" || reponse.status === 404;
                    return reponse.ok ? reponse.json().then(montrer) : undefined;
                }).catch(function () { /* The network is away: asked again in a minute. */ });
        }
        /* Only the page in sight waits: a browser keeps few connections to a server, for all its tabs. */
        let flux;
        function attendre() {
            if (flux) {
                flux.close();
                flux = undefined;
            }
            if (!document.hidden) {
                flux = new EventSource(adresse + "/direct?silencieux");
                flux.addEventListener("courrier", demander);
            }
        }
        attendre();
        window.addEventListener("pagehide", function () { flux && flux.close(); });
        document.addEventListener("visibilitychange", function () {
            attendre();
            demander();
        });
        setInterval(demander, minute);
    }

    /* Guide: the field of the search proposes titles of articles, fetched once, when somebody comes to type. */
    function propositions() {
        const champ = document.querySelector("input[data-propositions]");
        if (!champ) {
            return;
        }
        champ.addEventListener("focus", function () {
            fetch(champ.dataset.propositions).then(function (reponse) {
                return reponse.ok ? reponse.json() : [];
            }).then(function (titres) {
                champ.list.replaceChildren.apply(champ.list, titres.map(function (titre) {
                    const choix = document.createElement("option");
                    choix.value = titre;
                    return choix;
                }));
            }).catch(function () { /* The field works without. */ });
        }, { once: true });
    }

    /* Guide: a link to a chapter opens it. */
    function chapitreVise() {
        const vise = location.hash.startsWith("#chapitre-") && document.getElementById(location.hash.slice(1));
        if (vise) {
            vise.open = true;
        }
    }

    /* Account screens: the help box follows the field in focus. Without this, all its texts are there. */
    function informations() {
        const textes = document.querySelectorAll(".informations .info");
        if (textes.length < 2) {
            return;
        }
        function montrer(voulus) {
            textes.forEach(function (texte) { texte.hidden = !voulus.includes(texte.id); });
        }
        document.querySelector("main").addEventListener("focusin", function (evenement) {
            const voulus = (evenement.target.getAttribute("aria-describedby") || "").split(" ").filter(Boolean);
            if (voulus.some(function (id) { return document.querySelector(".informations #" + CSS.escape(id)); })) {
                montrer(voulus);
            }
        });
        montrer([textes[0].id]);
    }

    /* A new password: how strong it is, said when the typing pauses. */
    function forceDuMotDePasse() {
        const dit = document.querySelector("[data-force]");
        const champ = dit && dit.closest("form").querySelector("input[autocomplete='new-password']");
        if (!champ) {
            return;
        }
        const attente = 700;
        let minuterie;
        function demander() {
            const identifiant = dit.closest("form").querySelector("input[autocomplete='username']");
            const corps = new URLSearchParams({ motDePasse: champ.value, identifiant: identifiant ? identifiant.value : "" });
            fetch(dit.dataset.force, { method: "POST", body: corps, redirect: "error" }).then(function (reponse) {
                return reponse.status === 200 ? reponse.text() : "";
            }).then(function (texte) {
                dit.textContent = texte;
            }).catch(function () { /* It is said when the form is sent. */ });
        }
        champ.addEventListener("input", function () {
            clearTimeout(minuterie);
            if (champ.value) {
                minuterie = setTimeout(demander, attente);
            } else {
                dit.textContent = "";
            }
        });
    }

    /* A page that answers a form is kept in the history as a page that was opened: going back to it, or reloading it,
       sends nothing again. */
    function retourSansRenvoi() {
        history.replaceState(history.state, "", location.href);
    }

    /* CV: a line is dragged to another place of its list; the form of the page moves it, as its buttons do. */
    function glisser() {
        document.querySelectorAll("[data-glisser]").forEach(function (liste) {
            const lignes = Array.from(liste.children);
            let prise;
            if (lignes.length < 2) {
                return;
            }
            const conseil = document.createElement("p");
            conseil.className = "mention";
            conseil.textContent = liste.dataset.glisser;
            liste.before(conseil);
            lignes.forEach(function (ligne) {
                ligne.draggable = true;
                ligne.addEventListener("dragstart", function (evenement) {
                    prise = ligne;
                    evenement.dataTransfer.effectAllowed = "move";
                });
                ligne.addEventListener("dragover", function (evenement) {
                    if (prise) {
                        evenement.preventDefault();
                    }
                });
                ligne.addEventListener("drop", function (evenement) {
                    evenement.preventDefault();
                    const pas = lignes.indexOf(ligne) - lignes.indexOf(prise);
                    if (pas !== 0) {
                        deplacer(liste.closest("form"), prise.dataset.ligne, pas);
                    }
                });
                ligne.addEventListener("dragend", function () { prise = undefined; });
            });
        });
    }

    function deplacer(formulaire, ligne, pas) {
        [["glisser", ligne], ["pas", String(pas)]].forEach(function (paire) {
            const champ = document.createElement("input");
            champ.type = "hidden";
            champ.name = paire[0];
            champ.value = paire[1];
            formulaire.append(champ);
        });
        formulaire.submit();
    }

    retourSansRenvoi();
    finDeSession();
    erreurs();
    envoiUnique();
    motsDePasse();
    menuLateral();
    envoiDeFichier();
    suiviImport();
    brouillon();
    glisser();
    enDirect();
    propositions();
    chapitreVise();
    informations();
    forceDuMotDePasse();
}());
