package org.writethru.checks.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.writethru.checks.browser.DeskSite;

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

    /** Adds a passkey to the account of whoever is signed in on a page that has one. */
    static void add(DeskSite site, Page page, String name) {
        page.navigate(site.at("/desk/account/passkeys"));
        page.getByLabel("A name for it").fill(name);
        page.locator("form[data-passkey]").getByLabel("Present password").fill(DeskSite.PASSWORD);
        page.getByRole(AriaRole.BUTTON, DeskSite.named("Add a passkey")).click();
        assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("“%s” is added.".formatted(name));
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
