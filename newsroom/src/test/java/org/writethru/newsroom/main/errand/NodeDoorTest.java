package org.writethru.newsroom.main.errand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.story.Unfit;

@Timeout(20)
class NodeDoorTest {
    @TempDir
    Path path;

    /** A caller that keeps what it hears. */
    private static final class Listener implements Caller {
        final StringBuilder out = new StringBuilder();
        final ByteArrayOutputStream raw = new ByteArrayOutputStream();
        final List<String> err = new ArrayList<>();
        final List<String> progress = new ArrayList<>();
        final Map<String, String> files;

        Listener(Map<String, String> files) {
            this.files = files;
        }

        @Override
        public byte[] file(String name) {
            var text = files.get(name);
            if (text == null) {
                throw new Unfit("file", "There is no file %s.".formatted(name));
            }
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Path path(String name) {
            return Path.of("/caller").resolve(name);
        }

        @Override
        public void print(String text) {
            out.append(text);
        }

        @Override
        public void print(byte[] bytes) {
            raw.writeBytes(bytes);
        }

        @Override
        public void complain(String line) {
            err.add(line);
        }

        @Override
        public void progress(String line) {
            progress.add(line);
        }
    }

    private static Errand errand(String... words) {
        return new Errand(List.of(words), Path.of("/caller"));
    }

    @Test
    void anErrandIsCarriedOutWithTheCallersFilesAndItsOutcomeComesBack() {
        var folder = DataFolder.at(path);
        var caller = new Listener(Map.of("dam.md", "The dam opened."));
        try (var door = NodeDoor.open(folder, (errand, distant) -> {
            distant.progress("half");
            distant.say(errand.words() + " " + new String(distant.file("dam.md"), StandardCharsets.UTF_8));
            distant.say("at " + distant.path("out.zip"));
            distant.complain("Nothing differs.");
            return 1;
        })) {
            assertThat(NodeCall.give(folder, errand("release", "dam.md"), caller))
                    .hasValue(1);
        }
        assertThat(caller.out).hasToString("[release, dam.md] The dam opened.\nat /caller/out.zip\n");
        assertThat(caller.err).containsExactly("Nothing differs.");
        assertThat(caller.progress).containsExactly("half");
    }

    @Test
    void aFileThatTheCallerCannotHandOverIsRefusedInTheCallersWords() {
        var folder = DataFolder.at(path);
        var caller = new Listener(Map.of());
        try (var door = NodeDoor.open(folder, (errand, distant) -> {
            assertThatThrownBy(() -> distant.file("gone.md")).hasMessage("There is no file gone.md.");
            return 0;
        })) {
            assertThat(NodeCall.give(folder, errand("release"), caller)).hasValue(0);
        }
    }

    @Test
    void aLongResultOfManyLettersComesBackWhole() {
        var folder = DataFolder.at(path);
        var caller = new Listener(Map.of());
        var text = "a😀ə".repeat(100_000);
        try (var door = NodeDoor.open(folder, (errand, distant) -> {
            distant.print(text);
            return 0;
        })) {
            assertThat(NodeCall.give(folder, errand("export"), caller)).hasValue(0);
        }
        assertThat(caller.out).hasToString(text);
    }

    @Test
    void onlyItsOwnerCanReadTheNoteAndItGoesWithTheNode() throws IOException {
        var folder = DataFolder.at(path);
        try (var door = NodeDoor.open(folder, (errand, distant) -> 0)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("node"))))
                    .isEqualTo("rw-------");
        }
        assertThat(path.resolve("node")).doesNotExist();
        assertThat(NodeCall.give(folder, errand("check"), new Listener(Map.of())))
                .isEmpty();
    }

    @Test
    void whoDoesNotKnowTheSecretIsNotHeard() throws IOException {
        var folder = DataFolder.at(path);
        var heard = new AtomicInteger();
        try (var door = NodeDoor.open(folder, (errand, distant) -> heard.incrementAndGet())) {
            var note = NodeNote.in(folder).orElseThrow();
            for (var secret :
                    List.of("", "x", note.secret().toUpperCase(java.util.Locale.ROOT) + "0", "0".repeat(64))) {
                assertThat(answered(note.port(), secret)).isFalse();
            }
            assertThat(heard).hasValue(0);
            assertThat(answered(note.port(), note.secret())).isTrue();
        }
    }

    private static boolean answered(int port, String secret) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var out = new DataOutputStream(socket.getOutputStream());
            Message.of(Message.Kind.SECRET, secret).write(out);
            new Message(Message.Kind.ERRAND, errand("check").bytes()).write(out);
            return new DataInputStream(socket.getInputStream()).read() >= 0;
        } catch (java.net.SocketException e) {
            return false;
        }
    }

    @Test
    void nonsenseAndHugeLengthsAreHungUpOn() throws IOException {
        var folder = DataFolder.at(path);
        try (var door = NodeDoor.open(folder, (errand, distant) -> 0)) {
            int port = NodeNote.in(folder).orElseThrow().port();
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.getOutputStream().write(new byte[] {0, 0x7f, -1, -1, -1, 1});
                assertThat(socket.getInputStream().read()).isEqualTo(-1);
            } catch (java.net.SocketException e) {
                assertThat(e).hasMessageContaining("reset");
            }
            assertThat(NodeCall.give(folder, errand("check"), new Listener(Map.of())))
                    .hasValue(0);
        }
    }

    @Test
    void aNodeThatStopsInTheMiddleIsMissed() {
        var folder = DataFolder.at(path);
        var door = new java.util.concurrent.atomic.AtomicReference<NodeDoor>();
        door.set(NodeDoor.open(folder, (errand, distant) -> {
            door.get().close();
            return 0;
        }));
        assertThatThrownBy(() -> NodeCall.give(folder, errand("release"), new Listener(Map.of())))
                .isInstanceOf(NodeGone.class)
                .hasMessageContaining("look at what was released");
    }

    @Test
    void bytesComeBackAsTheyAre() {
        var folder = DataFolder.at(path);
        var caller = new Listener(Map.of());
        byte[] all = new byte[200_000];
        for (int at = 0; at < all.length; at++) {
            all[at] = (byte) at;
        }
        try (var door = NodeDoor.open(folder, (errand, distant) -> {
            distant.print(all);
            return 0;
        })) {
            assertThat(NodeCall.give(folder, errand("export"), caller)).hasValue(0);
        }
        assertThat(caller.raw.toByteArray()).isEqualTo(all);
        assertThat(caller.out).isEmpty();
    }
}
