/* Passkeys: the only pages that need a script, as only a script can ask for a key. Without it their forms stay hidden, and
   the codes serve. */
"use strict";
(function () {
    if (!window.PublicKeyCredential || !navigator.credentials) {
        return;
    }

    function octets(texte) {
        const base = texte.replace(/-/g, "+").replace(/_/g, "/");
        return Uint8Array.from(atob(base), function (c) { return c.charCodeAt(0); });
    }

    function texte(octets) {
        const base = btoa(String.fromCharCode.apply(null, new Uint8Array(octets)));
        return base.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
    }

    function lire(options) {
        options.challenge = octets(options.challenge);
        if (options.user) {
            options.user.id = octets(options.user.id);
        }
        [options.excludeCredentials, options.allowCredentials].forEach(function (cles) {
            (cles || []).forEach(function (cle) { cle.id = octets(cle.id); });
        });
        return options;
    }

    function ecrire(cle) {
        const reponse = {};
        ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"].forEach(function (nom) {
            if (cle.response[nom]) {
                reponse[nom] = texte(cle.response[nom]);
            }
        });
        return JSON.stringify({
            id: cle.id,
            rawId: texte(cle.rawId),
            type: cle.type,
            response: reponse,
            clientExtensionResults: cle.getClientExtensionResults()
        });
    }

    async function demander(formulaire) {
        const corps = new URLSearchParams(new FormData(formulaire));
        corps.set("acte", "preparer");
        const reponse = await fetch(formulaire.action, { method: "POST", body: corps, redirect: "error" });
        if (!reponse.ok) {
            throw new Error(String(reponse.status));
        }
        const demande = await reponse.json();
        const options = lire(demande.options.publicKey);
        const cle = options.user
            ? await navigator.credentials.create({ publicKey: options })
            : await navigator.credentials.get({ publicKey: options });
        formulaire.elements.defi.value = demande.defi;
        formulaire.elements.reponse.value = ecrire(cle);
        formulaire.submit();
    }

    document.querySelectorAll("form[data-cle]").forEach(function (formulaire) {
        const echec = formulaire.querySelector("[data-echec]");
        formulaire.hidden = false;
        formulaire.addEventListener("submit", function (evenement) {
            evenement.preventDefault();
            echec.hidden = true;
            demander(formulaire).catch(function () {
                delete formulaire.dataset.envoye;
                echec.hidden = false;
            });
        });
    });
})();
