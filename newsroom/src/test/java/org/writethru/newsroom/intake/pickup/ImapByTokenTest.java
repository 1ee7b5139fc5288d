package org.writethru.newsroom.intake.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.intake.incoming.OAuthClient;
import org.writethru.newsroom.intake.incoming.Way;

/** Mailboxes of services that take access tokens: the mail server takes the one that the token service gives, and no other. */
class ImapByTokenTest {
    private TokenService service;

    @BeforeEach
    void serve() throws IOException {
        service = new TokenService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private ServerPickupContract.Look look(MailServer server, Path folder, String client) {
        var test = new ServerPickupContract.Look(new ImapPickupTest(), server, folder, new Reach(true));
        test.source = ServerPickupContract.source(Way.IMAP, server, test.secrets, client, "");
        return test;
    }

    @Test
    void aClientSignsInInItsOwnName(@TempDir Path folder) throws Exception {
        try (var server = MailServer.inTheClear()) {
            server.put("one", "First");
            var test = look(
                    server,
                    folder,
                    service.client("/token", TokenService.SECRET, ", \"scope\": \"mail.read offline\""));
            test.look();
            server.put("two", "Second");
            test.look();
            assertThat(test.taken).hasSize(2);
            assertThat(service.asked)
                    .hasSize(2)
                    .containsOnly(
                            "POST /token application/x-www-form-urlencoded grant_type=client_credentials&client_id=desk-7"
                                    + "&client_secret=s%26cret&scope=mail.read+offline");
        }
    }

    @Test
    void aClientSignsInByWhatAPersonLetItHave(@TempDir Path folder) throws Exception {
        try (var server = MailServer.inTheClear()) {
            server.put("one", "First");
            look(server, folder, service.client("/token", TokenService.SECRET, ", \"refresh_token\": \"1//long\""))
                    .look();
            assertThat(service.asked)
                    .singleElement()
                    .asString()
                    .contains("grant_type=refresh_token", "refresh_token=1%2F%2Flong");
        }
    }

    @Test
    void whatTheServiceSaysOfAnErrorIsSaid(@TempDir Path folder) throws Exception {
        try (var server = MailServer.inTheClear()) {
            assertThatThrownBy(look(server, folder, service.client("/token", "old", ""))::look)
                    .isInstanceOf(PickupFailure.class)
                    .hasMessage(
                            "No access token: the service answered with status 401 (invalid_client: The secret is not that of"
                                    + " this client.).");
            assertThatThrownBy(look(server, folder, service.client("/page", TokenService.SECRET, ""))::look)
                    .hasMessage("No access token: the service answered with status 200.");
            assertThatThrownBy(look(server, folder, service.client("/stranger", TokenService.SECRET, ""))::look)
                    .hasMessage("The server does not let us in with this login and the token that we were given.");
        }
    }

    @Test
    void theSecretGoesToNoAddressThatTheServiceLeadsTo(@TempDir Path folder) throws Exception {
        try (var server = MailServer.inTheClear()) {
            assertThatThrownBy(look(server, folder, service.client("/elsewhere", TokenService.SECRET, ""))::look)
                    .hasMessage("No access token: the service answered with status 307.");
            assertThat(service.asked).hasSize(1);
        }
    }

    @Test
    void inTheOpenTokensAreAskedForInTlsAndOutsideOfTheNetworkAlone() {
        var inTheClear = OAuthClient.kept(service.client("/token", TokenService.SECRET, ""))
                .orElseThrow();
        assertThatThrownBy(() -> new AccessTokens(Reach.PUBLIC).of(inTheClear))
                .isInstanceOf(PickupFailure.class)
                .hasMessage("No access token: Its token_uri must begin with https://.");
        assertThat(inTheClear.toString()).contains("desk-7").doesNotContain(TokenService.SECRET);
        var inside = OAuthClient.kept(
                        "{\"token_uri\": \"https://localhost/token\", \"client_id\": \"a\", \"client_secret\": \"b\"}\n")
                .orElseThrow();
        assertThatThrownBy(() -> new AccessTokens(Reach.PUBLIC).of(inside))
                .isInstanceOf(PickupFailure.class)
                .hasMessageContaining("an address inside of a network, which is not asked");
        assertThat(service.asked).isEmpty();
    }
}
