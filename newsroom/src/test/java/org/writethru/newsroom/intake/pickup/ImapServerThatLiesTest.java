package org.writethru.newsroom.intake.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.intake.incoming.SourceSecrets;
import org.writethru.newsroom.intake.incoming.Way;

/** Servers that say what no server should. */
class ImapServerThatLiesTest {
    private static final String GREETING = "* OK ready";

    /** Says for each command what begins with its word; {@code %s} in it stands for the tag. */
    private static final class Told implements AutoCloseable {
        final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        final List<String> heard = new CopyOnWriteArrayList<>();
        final String greeting;
        final List<String> answers;

        Told(String greeting, String... answers) throws IOException {
            this.greeting = greeting;
            this.answers = List.of(answers);
            Thread.ofVirtual().start(this::listen);
        }

        private void listen() {
            try {
                while (true) {
                    serve(listening.accept());
                }
            } catch (IOException e) {
                // It is closed.
            }
        }

        private void serve(Socket socket) {
            try (socket;
                    var in = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
                say(socket, greeting + "\r\n");
                for (var line = in.readLine(); line != null; line = in.readLine()) {
                    heard.add(line);
                    int space = line.indexOf(' ');
                    say(socket, answer(line.substring(space + 1)).replace("%s", line.substring(0, space)));
                }
            } catch (IOException e) {
                // The other went away.
            }
        }

        private String answer(String command) {
            return answers.stream()
                    .filter(answer -> command.startsWith(answer.substring(0, answer.indexOf('|'))))
                    .map(answer -> answer.substring(answer.indexOf('|') + 1))
                    .findFirst()
                    .orElse("%s OK done\r\n");
        }

        private static void say(Socket socket, String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }

        @Override
        public void close() throws IOException {
            listening.close();
        }
    }

    private static final String OPENED = "EXAMINE|* 2 EXISTS\r\n* OK [UIDVALIDITY 7] well\r\n%s OK done\r\n";
    private static final String FOUND = "UID SEARCH|* SEARCH 5 4\r\n%s OK done\r\n";

    private static String looked(Told server, String scheme, Path folder, String memory, List<String> taken)
            throws PickupFailure {
        var secrets = ServerPickupContract.secrets(folder);
        var place = new ServerPickupContract.Moved(scheme + "://localhost:" + server.listening.getLocalPort());
        var source = ServerPickupContract.source(Way.IMAP, place, secrets, ServerPickupContract.PASSWORD, "");
        return pickup(secrets).bring(source, memory, delivery -> {
            taken.add(new String(delivery.bytes(), StandardCharsets.ISO_8859_1));
            return new org.writethru.newsroom.intake.incoming.Report(
                    "north", delivery.name(), List.of(), Optional.empty());
        });
    }

    private static ImapPickup pickup(SourceSecrets secrets) {
        return new ImapPickup(new Reach(true), secrets, ImapPickupTest::gone, ServerPickupContract.clock());
    }

    private static void fails(Told server, String scheme, Path folder, String why) {
        assertThatThrownBy(() -> looked(server, scheme, folder, "", new CopyOnWriteArrayList<>()))
                .isInstanceOf(PickupFailure.class)
                .hasMessageContaining(why);
    }

    @Test
    void aPasswordDoesNotLeaveWithoutTls(@TempDir Path folder) throws Exception {
        try (var server = new Told(GREETING, "STARTTLS|%s BAD what?\r\n")) {
            fails(server, "imap", folder, "it has no TLS");
            assertThat(server.heard).singleElement().asString().endsWith("STARTTLS");
        }
        try (var server = new Told("* PREAUTH welcome")) {
            fails(server, "imap", folder, "does not want to talk");
            assertThat(server.heard).isEmpty();
        }
    }

    @Test
    void moreThanWasAskedForIsNotWaitedFor(@TempDir Path folder) throws Exception {
        var announced = "UID FETCH|* 1 FETCH (UID 4 BODY[]<0> {2147483000}\r\n";
        try (var server = new Told(GREETING, OPENED, FOUND, announced)) {
            fails(server, "imap+insecure", folder, "more than 16,842,753 bytes");
        }
        var many = "UID FETCH|" + "* 1 EXISTS\r\n".repeat(BoundedReplies.MOST_LINES + 1);
        try (var server = new Told(GREETING, OPENED, FOUND, many)) {
            fails(server, "imap+insecure", folder, "more than 10,000 lines");
        }
        try (var server = new Told("* OK " + "x".repeat(70_000))) {
            fails(server, "imap+insecure", folder, "more than 65,536 bytes");
        }
    }

    @Test
    void whatIsNoImapIsSaid(@TempDir Path folder) throws Exception {
        var nested = "* 1 FETCH (UID 4 BODYSTRUCTURE %s".formatted("(".repeat(1_000_000));
        for (var answer :
                List.of(nested, "* 1 FETCH (UID", "* 1 FETCH", "* 1 FETCH ()", "* 1 FETCH (UID 4 BODY[] {x}")) {
            try (var server = new Told(GREETING, OPENED, FOUND, "UID FETCH|" + answer + "\r\n%s OK done\r\n")) {
                fails(server, "imap+insecure", folder, "what is no IMAP");
            }
        }
        try (var server = new Told("220 mail.example ESMTP")) {
            fails(server, "imap+insecure", folder, "does not want to talk");
        }
    }

    @Test
    void aMessageThatIsNotGivenHoldsUpNoneAndIsTriedAgain(@TempDir Path folder) throws Exception {
        var refused = "UID FETCH 4 |%s NO it is damaged\r\n";
        var given = "UID FETCH 5 |* 2 FETCH (UID 5 BODY[]<0> {5}\r\nFifth)\r\n%s OK done\r\n";
        var taken = new CopyOnWriteArrayList<String>();
        try (var server = new Told(GREETING, OPENED, FOUND, refused, given)) {
            assertThat(looked(server, "imap+insecure", folder, "", taken)).isEqualTo("7 5 4");
            assertThat(taken).containsExactly("Fifth");
            assertThatThrownBy(() -> looked(server, "imap+insecure", folder, "7 5 4", taken))
                    .isInstanceOf(PickupFailure.class)
                    .hasMessageContaining("it is damaged");
        }
        var mended = "UID FETCH 4 |* 1 FETCH (UID 4 BODY[]<0> {6}\r\nFourth)\r\n%s OK done\r\n";
        try (var server = new Told(GREETING, OPENED, FOUND, mended)) {
            assertThat(looked(server, "imap+insecure", folder, "7 5 4", taken)).isEqualTo("7 5");
            assertThat(taken).containsExactly("Fifth", "Fourth");
        }
    }
}
