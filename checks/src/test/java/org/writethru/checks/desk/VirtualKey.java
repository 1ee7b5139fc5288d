package org.writethru.checks.desk;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** An authenticator that is built into the device, and always sure of its owner. */
record VirtualKey(CDPSession session, String id) {
    static VirtualKey in(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable", enabled());
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        var id = session.send("WebAuthn.addVirtualAuthenticator", asked)
                .get("authenticatorId")
                .getAsString();
        return new VirtualKey(session, id);
    }

    private static JsonObject enabled() {
        var options = new JsonObject();
        options.addProperty("enableUI", false);
        return options;
    }

    /** The passkeys in it. */
    JsonObject passkey() {
        return session.send("WebAuthn.getCredentials", named())
                .getAsJsonArray("credentials")
                .get(0)
                .getAsJsonObject();
    }

    /** Puts another in the place of those that it has. */
    void replaceBy(JsonObject passkey) {
        session.send("WebAuthn.clearCredentials", named());
        var asked = named();
        asked.add("credential", passkey);
        session.send("WebAuthn.addCredential", asked);
    }

    void verifies(boolean owner) {
        var asked = named();
        asked.addProperty("isUserVerified", owner);
        session.send("WebAuthn.setUserVerified", asked);
    }

    private JsonObject named() {
        var asked = new JsonObject();
        asked.addProperty("authenticatorId", id);
        return asked;
    }
}
