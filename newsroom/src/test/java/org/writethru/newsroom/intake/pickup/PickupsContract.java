package org.writethru.newsroom.intake.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;
import static org.writethru.newsroom.intake.pickup.TestPickups.CHIEF;
import static org.writethru.newsroom.intake.pickup.TestPickups.item;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Item;
import org.writethru.newsroom.intake.incoming.ItemFilter;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.intake.incoming.SourceSecrets;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.newsroom.intake.incoming.WireReading;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Refusal;

/** Looking at sources when their time has come. */
interface PickupsContract extends OnDatabase {
    /** A source that does as it is told. */
    final class Told implements Pickup {
        final AtomicInteger asked = new AtomicInteger();
        volatile Optional<PickupFailure> failure = Optional.empty();
        volatile String remembered = "";

        @Override
        public Way way() {
            return Way.POLL;
        }

        @Override
        public String bring(Source source, String memory, Function<Delivery, Report> taker) throws PickupFailure {
            remembered = memory;
            if (failure.isPresent()) {
                asked.incrementAndGet();
                throw failure.get();
            }
            return "seen " + asked.incrementAndGet();
        }
    }

    @Test
    default void aSourceIsAskedWhenItsTimeHasComeAndRemembers(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestPickups(room);
            var told = new Told();
            var pickups = test.with(told);
            test.add(Way.POLL, "https://wire.example/feed");
            pickups.look();
            pickups.look();
            assertThat(told.asked.get()).isEqualTo(1);
            assertThat(test.state().good()).contains(room.clock.instant());
            room.clock.move(Duration.ofSeconds(60));
            pickups.look();
            assertThat(told.asked.get()).isEqualTo(2);
            assertThat(told.remembered).isEqualTo("seen 1");
            done(test.sources.hurry(CHIEF, "north"));
            pickups.look();
            assertThat(told.asked.get()).isEqualTo(3);
            done(test.sources.pause(CHIEF, "north", true));
            room.clock.move(Duration.ofDays(1));
            pickups.look();
            assertThat(told.asked.get()).isEqualTo(3);
        }
    }

    @Test
    default void aSourceThatFailsIsAskedEverLessOftenAndSaysWhy(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestPickups(room);
            var told = new Told();
            told.failure = Optional.of(new PickupFailure("There was no answer."));
            var pickups = test.with(told);
            test.add(Way.POLL, "https://wire.example/feed");
            var rests = new ArrayList<Duration>();
            for (int count = 0; count < 9; count++) {
                pickups.look();
                rests.add(Duration.between(room.clock.instant(), test.state().next()));
                room.clock.move(rests.getLast());
            }
            assertThat(rests)
                    .startsWith(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(120))
                    .endsWith(Pickups.LONGEST_REST);
            assertThat(test.state().failures()).isEqualTo(9);
            assertThat(test.state().failure()).contains("There was no answer.");
            told.failure = Optional.of(new PickupFailure("Busy.", Optional.of(Duration.ofHours(3))));
            pickups.look();
            assertThat(Duration.between(room.clock.instant(), test.state().next()))
                    .isEqualTo(Duration.ofHours(3));
            told.failure = Optional.empty();
            room.clock.move(Duration.ofHours(3));
            pickups.look();
            assertThat(test.state().failures()).isZero();
            assertThat(test.state().failure()).isEmpty();
        }
    }

    @Test
    default void oneNodeAtATimeLooksAtASource(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var threads = Executors.newFixedThreadPool(8)) {
            var test = new TestPickups(room);
            var told = new Told();
            test.add(Way.POLL, "https://wire.example/feed");
            var works = new ArrayList<Callable<Boolean>>();
            for (int count = 0; count < 8; count++) {
                var pickups = test.with(told);
                works.add(() -> {
                    pickups.look();
                    return true;
                });
            }
            for (var work : threads.invokeAll(works)) {
                assertThat(work.get()).isTrue();
            }
            assertThat(told.asked.get()).isEqualTo(1);

            room.clock.move(Duration.ofMinutes(2));
            var dead = test.looking.lease("north", Pickups.LEASE);
            assertThat(dead).isPresent();
            assertThat(test.looking.lease("north", Pickups.LEASE)).isEmpty();
            room.clock.move(Pickups.LEASE.plusSeconds(1));
            test.with(told).look();
            assertThat(told.asked.get()).isEqualTo(2);
            test.looking.looked("north", dead.orElseThrow(), test.state());
            assertThat(test.state().memory()).isEqualTo("seen 2");
        }
    }

    @Test
    default void onlyTheChiefLooksAfterSources(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestPickups(room);
            var editor = new Asker(new Person("id-e", "e", "Editor", Role.EDITOR), "192.0.2.7");
            var source = TestPickups.source(Way.POLL, "https://wire.example/feed");
            assertThat(refused(test.sources.add(editor, source))).isInstanceOf(Refusal.NotAllowed.class);
            done(test.sources.add(CHIEF, source));
            assertThat(refused(test.sources.add(CHIEF, source)).sentence()).contains("There is a source “north”");
            assertThat(refused(test.sources.pause(editor, "north", true))).isInstanceOf(Refusal.NotAllowed.class);
            assertThat(refused(test.sources.renew(CHIEF, "north")).sentence()).contains("Only a source that pushes");
            assertThat(refused(test.sources.pause(CHIEF, "south", true)).sentence())
                    .contains("no such source");
        }
    }

    @Test
    default void aTokenOpensItsSourceAloneAndOnlyItsDigestIsKept(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var test = new TestPickups(room);
            var kept = done(test.sources.add(CHIEF, TestPickups.source(Way.PUSH, "")));
            var token = kept.token().orElseThrow().text();
            assertThat(test.sources.pushing("north", token)).isPresent();
            assertThat(test.sources.pushing("north", token + "A")).isEmpty();
            assertThat(test.sources.pushing("north", "")).isEmpty();
            assertThat(test.sources.pushing("south", token)).isEmpty();
            assertThat(test.sources.find("north").orElseThrow().source().secret())
                    .startsWith("sha256:")
                    .doesNotContain(token);
            var renewed = done(test.sources.renew(CHIEF, "north"))
                    .token()
                    .orElseThrow()
                    .text();
            assertThat(test.sources.pushing("north", token)).isEmpty();
            assertThat(test.sources.pushing("north", renewed)).isPresent();
        }
    }

    // A mailbox.

    private static ImapPickup imap(TestPickups test, SourceSecrets secrets) {
        return new ImapPickup(new Reach(true), secrets, test.looking::keepSecret, test.room.clock);
    }

    @Test
    default void messagesBecomeItemsWithWhatIsAttachedToThem(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var server = MailServer.inTheClear()) {
            var secrets = ServerPickupContract.secrets(folder);
            var test = new TestPickups(room, WireReading.registered());
            var pickups = test.with(imap(test, secrets));
            done(test.sources.add(
                    CHIEF, ServerPickupContract.source(Way.IMAP, server, secrets, ServerPickupContract.PASSWORD, "")));
            server.put("Dam holds", "The dam at Halden holds, the council says.");
            server.put("large", "All work and no play. ".repeat(800_000));
            server.putMessage("""
                    From: Anna Berg <anna@wire.example>
                    Date: Tue, 3 Nov 2026 08:00:00 +0000
                    Message-ID: <attached@wire.example>
                    Subject: Budget
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary=b

                    --b
                    Content-Type: text/plain

                    Attached.
                    --b
                    Content-Type: application/xml
                    Content-Disposition: attachment; filename=budget.xml

                    <nitf><head><docdata><doc-id id-string="budget-1"/></docdata></head><body><body.head><hedline><hl1>Budget \
                    passed</hl1></hedline></body.head><body.content><p>The budget was passed.</p></body.content></body></nitf>
                    --b--
                    """);
            pickups.look();
            assertThat(listed(test)).containsExactlyInAnyOrder("Dam holds", "Budget passed");
            assertThat(test.incoming.quarantine())
                    .singleElement()
                    .satisfies(waiting -> assertThat(waiting.why()).contains("at most 16,777,216 are read"));

            server.renew();
            server.put("Dam holds", "The dam at Halden holds, the council says.");
            room.clock.move(Duration.ofMinutes(1));
            pickups.look();
            assertThat(listed(test)).hasSize(2);
            assertThat(test.state().failure()).isEmpty();
        }
    }

    @Test
    default void aMailboxThatDoesNotLetUsInIsSaidAndAskedLessOften(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var server = MailServer.inTheClear()) {
            var secrets = ServerPickupContract.secrets(folder);
            var test = new TestPickups(room);
            var pickups = test.with(imap(test, secrets));
            done(test.sources.add(CHIEF, ServerPickupContract.source(Way.IMAP, server, secrets, "wrong-one", "")));
            pickups.look();
            assertThat(test.state().failure().orElseThrow()).contains("does not let us in");
            assertThat(test.state().next()).isEqualTo(room.clock.instant().plusSeconds(30));
        }
    }

    @Test
    default void aRefreshTokenThatTheServiceReplacesAtEachUseIsKept(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var server = MailServer.inTheClear();
                var service = new TokenService()) {
            var secrets = ServerPickupContract.secrets(folder);
            var test = new TestPickups(room, WireReading.registered());
            var pickups = test.with(imap(test, secrets));
            var client = service.client(
                    "/turns", TokenService.SECRET, ", \"refresh_token\": \"turn-1\", \"scope\": \"mail\"");
            done(test.sources.add(CHIEF, ServerPickupContract.source(Way.IMAP, server, secrets, client, "")));
            for (var headline : List.of("Dam holds", "Bridge closed", "Vote moved")) {
                server.put(headline, "It was said on Tuesday.");
                pickups.look();
                assertThat(test.state().failure()).isEmpty();
                room.clock.move(Duration.ofMinutes(1));
            }
            assertThat(listed(test)).containsExactlyInAnyOrder("Dam holds", "Bridge closed", "Vote moved");
            assertThat(service.asked).hasSize(3);
            assertThat(service.asked.getLast()).contains("refresh_token=turn-3&scope=mail");
        }
    }

    @Test
    default void aClientThatTheChiefGaveMeanwhileIsNotReplaced(@TempDir Path folder) throws Exception {
        try (var room = newsroom(folder).open();
                var server = MailServer.inTheClear()) {
            var secrets = ServerPickupContract.secrets(folder);
            var test = new TestPickups(room);
            var source = ServerPickupContract.source(Way.IMAP, server, secrets, ServerPickupContract.PASSWORD, "");
            done(test.sources.add(CHIEF, source));
            var given = source.withSecret(secrets.sealed("north", "another"));
            done(test.sources.change(CHIEF, given));
            test.looking.keepSecret(source, secrets.sealed("north", "late"));
            assertThat(test.sources.find("north").orElseThrow().source().secret())
                    .isEqualTo(given.secret());
        }
    }

    // A folder.

    private static Path file(TestNewsroom room, Path folder, String name, String text) {
        try {
            Files.createDirectories(folder);
            var file = Files.writeString(folder.resolve(name), text);
            Files.setLastModifiedTime(file, FileTime.from(room.clock.instant().minusSeconds(10)));
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static java.util.List<String> listed(TestPickups test) {
        return test.incoming.list(ItemFilter.LISTED, 0, 100).stream()
                .map(Item::headline)
                .toList();
    }

    @Test
    default void filesAreTakenAndPutAside(@TempDir Path folder) throws IOException {
        try (var room = newsroom(folder).open()) {
            var test = new TestPickups(room);
            var drop = folder.resolve("drop");
            var pickups = test.with(new FolderPickup(drop, room.clock));
            test.add(Way.FOLDER, "north/sport");
            var here = drop.resolve("north/sport");
            file(room, here, "cup.txt", item("a", "Cup"));
            file(room, here, "bad.txt", item("b", "Half") + "---\nbroken\n");
            file(room, here, ".hidden", item("c", "Hidden"));
            file(room, here, "next.txt.part", item("d", "Unfinished"));
            var outside = file(room, folder.resolve("secret"), "secret.txt", item("e", "Secret"));
            Files.createSymbolicLink(here.resolve("link.txt"), outside);
            var fresh = file(room, here, "fresh.txt", item("f", "Fresh"));
            Files.setLastModifiedTime(fresh, FileTime.from(room.clock.instant()));

            pickups.look();

            assertThat(listed(test)).containsExactlyInAnyOrder("Cup", "Half");
            assertThat(here.resolve("done/cup.txt")).exists();
            assertThat(here.resolve("quarantine/bad.txt")).exists();
            assertThat(test.incoming.quarantine()).hasSize(1);
            assertThat(here.resolve(".hidden")).exists();
            assertThat(here.resolve("next.txt.part")).exists();
            assertThat(here.resolve("link.txt")).exists();
            assertThat(outside).exists();
            assertThat(fresh).exists();
            assertThat(test.state().failure()).isEmpty();

            file(room, here, "cup.txt", item("a", "Cup final"));
            room.clock.move(Duration.ofMinutes(1));
            pickups.look();
            assertThat(listed(test)).contains("Cup final", "Fresh");
            assertThat(here.resolve("done/cup.txt.2")).exists();
        }
    }

    @Test
    default void aFolderThatLeadsElsewhereIsNotRead(@TempDir Path folder) throws IOException {
        try (var room = newsroom(folder).open()) {
            var test = new TestPickups(room);
            var drop = Files.createDirectories(folder.resolve("drop"));
            var elsewhere = folder.resolve("elsewhere");
            var file = file(room, elsewhere, "secret.txt", item("e", "Secret"));
            Files.createSymbolicLink(drop.resolve("north"), elsewhere);
            test.add(Way.FOLDER, "north");
            test.with(new FolderPickup(drop, room.clock)).look();
            assertThat(test.state().failure().orElseThrow()).contains("leads out of");
            assertThat(file).exists();
            assertThat(listed(test)).isEmpty();
        }
    }
}
