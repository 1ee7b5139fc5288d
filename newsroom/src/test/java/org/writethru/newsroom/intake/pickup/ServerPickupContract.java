package org.writethru.newsroom.intake.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.SettableClock;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.newsroom.intake.incoming.Rules;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.intake.incoming.SourceSecrets;
import org.writethru.newsroom.intake.incoming.Terms;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.staff.StaffKey;

/** What holds of every pick-up that signs in to a server, against a real one on this machine. */
interface ServerPickupContract {
    String LOGIN = "wire";
    String PASSWORD = "correct horse battery";

    /** A running server, and what the test does to it. */
    interface Server extends AutoCloseable {
        /** Where its copy is. */
        String place();

        /** By which it is known; empty where a certificate says it. */
        String peer();

        /** Puts a piece onto it. */
        void put(String name, String text) throws Exception;

        @Override
        void close() throws Exception;
    }

    Server serve(Path folder) throws Exception;

    Way way();

    Pickup pickup(Reach reach, SourceSecrets secrets);

    /** Looks that are needed until a piece that is there is brought. */
    int looks();

    /** A source on a server, looked at when the test says so. */
    final class Look {
        final SourceSecrets secrets;
        final Pickup pickup;
        final List<Delivery> taken = new ArrayList<>();
        String memory = "";
        Source source;

        Look(ServerPickupContract test, Server server, Path folder, Reach reach) {
            this(test, server, secrets(folder), secrets -> test.pickup(reach, secrets));
        }

        Look(
                ServerPickupContract test,
                Server server,
                SourceSecrets secrets,
                java.util.function.Function<SourceSecrets, Pickup> pickup) {
            this.secrets = secrets;
            this.pickup = pickup.apply(secrets);
            this.source = source(test.way(), server, secrets, PASSWORD, server.peer());
        }

        void look() throws PickupFailure {
            memory = pickup.bring(source, memory, delivery -> {
                taken.add(delivery);
                return new Report("north", delivery.name(), List.of(), Optional.empty());
            });
        }

        void look(int times) throws PickupFailure {
            for (int count = 0; count < times; count++) {
                look();
            }
        }

        List<String> bodies() {
            return taken.stream()
                    .map(delivery -> new String(delivery.bytes(), StandardCharsets.UTF_8))
                    .toList();
        }
    }

    static SourceSecrets secrets(Path folder) {
        return new SourceSecrets(new StaffKey(DataFolder.at(folder.resolve("keys")), new SecureRandom()));
    }

    static SettableClock clock() {
        return new SettableClock("2026-11-03T08:00:00Z");
    }

    static Source source(Way way, Server server, SourceSecrets secrets, String secret, String peer) {
        return new Source(
                "north",
                "North wire",
                "",
                way,
                server.place(),
                LOGIN,
                secrets.sealed("north", secret),
                peer,
                Terms.none(ZoneId.of("UTC")),
                Rules.NONE,
                Duration.ofMinutes(1),
                false);
    }

    @Test
    default void whatIsThereIsBroughtOnceAndWhatComesLaterToo(@TempDir Path folder) throws Exception {
        try (var server = serve(folder)) {
            var test = new Look(this, server, folder, new Reach(true));
            server.put("one.txt", "First");
            test.look(looks() + 1);
            assertThat(test.bodies()).singleElement().asString().contains("First");
            server.put("two.txt", "Second");
            test.look(looks() + 1);
            assertThat(test.taken).hasSize(2);
            assertThat(test.bodies().getLast()).contains("Second");
        }
    }

    @Test
    default void whatCouldNotBeTakenIsBroughtAgain(@TempDir Path folder) throws Exception {
        try (var server = serve(folder)) {
            var test = new Look(this, server, folder, new Reach(true));
            server.put("one.txt", "First");
            test.look(looks() - 1);
            assertThatThrownBy(() -> test.pickup.bring(test.source, test.memory, delivery -> {
                        throw new IllegalStateException("The disk is full.");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            test.look();
            assertThat(test.taken).hasSize(1);
        }
    }

    @Test
    default void aWrongPasswordIsRefusedAndNotTold(@TempDir Path folder) throws Exception {
        try (var server = serve(folder)) {
            var test = new Look(this, server, folder, new Reach(true));
            test.source = source(way(), server, test.secrets, "wrong-one", server.peer());
            assertThatThrownBy(test::look)
                    .isInstanceOfSatisfying(
                            PickupFailure.class,
                            e -> assertThat(e.sentence()).isNotEmpty().doesNotContain("wrong-one"));
            assertThat(test.taken).isEmpty();
        }
    }

    @Test
    default void aServerInsideOfTheNetworkIsNotAsked(@TempDir Path folder) throws Exception {
        try (var server = serve(folder)) {
            server.put("one.txt", "First");
            var test = new Look(this, server, folder, Reach.PUBLIC);
            assertThatThrownBy(test::look).isInstanceOf(PickupFailure.class).hasMessageContaining("ports");
            var port = java.net.URI.create(server.place()).getPort();
            var usual = server.place().replace(":" + port, "");
            test.source = source(way(), new Moved(usual), test.secrets, PASSWORD, server.peer());
            assertThatThrownBy(test::look)
                    .isInstanceOf(PickupFailure.class)
                    .hasMessageContaining("inside of a network");
        }
    }

    /** A server that is said to be elsewhere. */
    record Moved(String place) implements Server {
        @Override
        public String peer() {
            return "";
        }

        @Override
        public void put(String name, String text) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close() {
            // It does not run.
        }
    }
}
