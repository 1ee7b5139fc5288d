package org.writethru.newsroom.intake.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.intake.incoming.SourceSecrets;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.story.Unfit;
import org.writethru.wire.WireReader;

class ImapPickupTest implements ServerPickupContract {
    @Override
    public Server serve(Path folder) throws Exception {
        return MailServer.inTheClear();
    }

    @Override
    public Way way() {
        return Way.IMAP;
    }

    @Override
    public Pickup pickup(Reach reach, SourceSecrets secrets) {
        return new ImapPickup(reach, secrets, ImapPickupTest::gone, ServerPickupContract.clock());
    }

    /** These servers give nothing else in place of a secret. */
    static void gone(Source source, String sealed) {
        throw new AssertionError("The secret of %s was replaced".formatted(source));
    }

    @Override
    public int looks() {
        return 1;
    }

    private Look look(Server server, Path folder) {
        return new Look(this, server, folder, new Reach(true));
    }

    private Look trusting(Server server, Path folder, SSLContext tls) {
        return new Look(
                this,
                server,
                ServerPickupContract.secrets(folder),
                secrets -> new ImapPickup(
                        new Reach(true), secrets, ImapPickupTest::gone, ServerPickupContract.clock(), tls));
    }

    @Test
    void nothingIsChangedInTheMailbox(@TempDir Path folder) throws Exception {
        try (var server = MailServer.inTheClear()) {
            server.put("one", "First");
            look(server, folder).look(2);
            assertThat(server.messages())
                    .singleElement()
                    .satisfies(message -> assertThat(message.getFlags().getSystemFlags())
                            .doesNotContain(jakarta.mail.Flags.Flag.SEEN, jakarta.mail.Flags.Flag.DELETED));
        }
    }

    @Test
    void whereNumbersBeginAnewAllIsBroughtAnew(@TempDir Path folder) throws Exception {
        try (var server = MailServer.inTheClear()) {
            server.put("one", "First");
            server.put("two", "Second");
            var test = look(server, folder);
            test.look();
            server.renew();
            server.put("three", "Third");
            test.look(2);
            assertThat(test.taken).hasSize(3);
            assertThat(test.bodies().getLast()).contains("Third");
        }
    }

    @Test
    void aMessageThatIsTooLargeHoldsUpNoneBehindIt(@TempDir Path folder) throws Exception {
        try (var server = MailServer.inTheClear()) {
            server.put("large", "All work and no play. ".repeat(800_000));
            server.put("small", "Small");
            var test = look(server, folder);
            test.look();
            assertThat(test.taken).hasSize(2);
            assertThat(test.taken.getFirst().bytes()).hasSize(WireReader.MOST_BYTES + 1);
            assertThat(test.bodies().getLast()).contains("Small");
        }
    }

    @Test
    void aServerThatWasAwayIsAskedWhereItWasLeft(@TempDir Path folder) throws Exception {
        var certificate = TestCertificate.made(folder, "localhost");
        try (var server = MailServer.sealed("imaps", certificate.showing())) {
            server.put("one", "First");
            var test = trusting(server, folder, certificate.trusted());
            test.look();
            int port = server.port();
            server.away();
            assertThatThrownBy(test::look).isInstanceOf(PickupFailure.class);
            server.back(port);
            server.put("two", "Second");
            test.look();
            assertThat(test.taken).hasSize(2);
            assertThat(test.bodies().getLast()).contains("Second");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "imaps"})
    void messagesComeInTls(String scheme, @TempDir Path folder) throws Exception {
        var certificate = TestCertificate.made(folder, "localhost");
        try (var server = MailServer.sealed(scheme, certificate.showing())) {
            server.put("one", "First");
            var test = trusting(server, folder, certificate.trusted());
            test.look(2);
            assertThat(test.bodies()).singleElement().asString().contains("First");
            assertThatThrownBy(look(server, folder)::look)
                    .as("a certificate that nobody trusts")
                    .isInstanceOf(PickupFailure.class)
                    .hasMessageContaining("certificat");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"imap", "imaps"})
    void aCertificateOfAnotherHostIsRefused(String scheme, @TempDir Path folder) throws Exception {
        var certificate = TestCertificate.made(folder, "wire.example");
        try (var server = MailServer.sealed(scheme, certificate.showing())) {
            assertThatThrownBy(trusting(server, folder, certificate.trusted())::look)
                    .isInstanceOf(PickupFailure.class)
                    .hasMessageContaining("localhost");
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaid(@TempDir Path folder) throws Exception {
        try (var server = MailServer.inTheClear()) {
            var test = look(server, folder);
            var elsewhere = new Moved(server.place().replace("/Wires", "/Sport"));
            test.source = ServerPickupContract.source(way(), elsewhere, test.secrets, PASSWORD, "");
            assertThatThrownBy(test::look).isInstanceOf(PickupFailure.class).hasMessageContaining("no folder Sport");
        }
    }

    @Test
    void anAddressIsReadInOneWay() {
        assertThat(ImapPickup.place("IMAPS://mail.example", Reach.PUBLIC)).isEqualTo("imaps://mail.example:993");
        assertThat(ImapPickup.place("imap://mail.example/Wires/North%20wire", Reach.PUBLIC))
                .isEqualTo("imap://mail.example:143/Wires/North%20wire");
        for (var wrong : List.of("pop3://mail.example/", "imaps://me@mail.example", "imaps://mail.example:143/")) {
            assertThatThrownBy(() -> ImapPickup.place(wrong, Reach.PUBLIC))
                    .as(wrong)
                    .isInstanceOf(Unfit.class);
        }
    }
}
