package org.writethru.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.check.Check;
import org.writethru.newsroom.check.Progress;
import org.writethru.newsroom.check.Report;
import org.writethru.newsroom.desk.Desk;
import org.writethru.newsroom.follow.Follow;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.media.Pictures;
import org.writethru.newsroom.media.shelf.FolderShelf;
import org.writethru.newsroom.platform.Bell;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Publisher;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.newsroom.seal.LogDecision;
import org.writethru.newsroom.seal.LogKey;
import org.writethru.newsroom.seal.Seal;
import org.writethru.newsroom.staff.PasswordStrength;
import org.writethru.newsroom.staff.Staff;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;

/**
 * A whole newsroom without HTTP, with a clock and keys that tests hold in their hands. Its {@link #check} is the operator's.
 *
 * <p>Until {@link #start} nothing runs by itself: {@link #catchUp} lets the followers follow on the test's own thread.
 */
public final class TestNewsroom implements AutoCloseable {
    /** What hashing costs in tests that are not about passwords. */
    public static final PasswordStrength LIGHT_PASSWORDS = new PasswordStrength(64, 1);

    public static final String ORIGIN = "halden.example/log";

    public final House house = TestHouse.house();
    public final DataFolder folder;
    public final Database database;
    public final SettableClock clock;
    public final Bell bell;
    public final Ledger ledger;
    public final Archive archive;
    public final Publisher publisher;
    public final Desk desk;
    public final Follow follow;
    public final Staff staff;
    public final Pictures pictures;

    private TestNewsroom(DataFolder folder, Database database, SettableClock clock, String node, List<Follower> more) {
        this.folder = folder;
        this.database = database;
        this.clock = clock;
        this.bell = new Bell(database);
        this.ledger = new Ledger(database);
        this.archive = new Archive(database);
        this.publisher = new Publisher(database, archive, ledger, bell, house, clock);
        this.staff = new Staff(
                database,
                folder,
                "http://localhost:8080",
                Optional.empty(),
                clock,
                new SecureRandom(),
                LIGHT_PASSWORDS);
        this.pictures = new Pictures(database, new FolderShelf(folder.file("pictures")), staff.audit(), clock);
        this.desk = new Desk(archive, publisher, pictures::objection, house, new CountedIds(), clock);
        this.follow = new Follow(database, bell, ledger, node, clock);
        LogKey.of(folder, ledger, ORIGIN, new FixedRandom(), clock)
                .ifPresent(key -> follow.add(new Seal(database, ledger, key, folder, clock)));
        more.forEach(follow::add);
    }

    /** Opens the newsroom in this folder, on SQLite if there is no address of a database. */
    public static TestNewsroom open(Path path, Optional<String> url) {
        return new Opening(path, url).open();
    }

    /** What may vary when a newsroom is opened. */
    public static final class Opening {
        private final Path path;
        private final Optional<String> url;
        private SettableClock clock = new SettableClock("2026-11-03T08:00:00Z");
        private String node = "first";
        private List<Follower> followers = List.of();
        private Optional<Database> database = Optional.empty();
        private UnaryOperator<Database> wrapping = same -> same;

        public Opening(Path path, Optional<String> url) {
            this.path = path;
            this.url = url;
        }

        public Opening clock(SettableClock other) {
            clock = other;
            return this;
        }

        public Opening node(String name) {
            node = name;
            return this;
        }

        public Opening followers(Follower... more) {
            followers = List.of(more);
            return this;
        }

        /** Puts something between the rooms and the database. */
        public Opening wrapping(UnaryOperator<Database> wrapper) {
            wrapping = wrapper;
            return this;
        }

        /** On this database, which is open already. */
        public Opening on(Database open) {
            database = Optional.of(open);
            return this;
        }

        public TestNewsroom open() {
            var folder = DataFolder.at(path);
            var opened = wrapping.apply(database.orElseGet(() -> TestDatabases.open(url, folder)));
            try {
                return new TestNewsroom(folder, opened, clock, node, followers);
            } catch (RuntimeException e) {
                opened.close();
                throw e;
            }
        }
    }

    /** Lets the followers run by themselves. */
    public TestNewsroom start() {
        follow.start();
        return this;
    }

    /** Lets all followers follow, on this thread. */
    public void catchUp() {
        follow.catchUp();
    }

    /** Releases a new story; it must be done. */
    public Receipt publish(Filing filing) {
        return done(desk.publish(filing));
    }

    /** Releases an act on a story. */
    public Outcome<Receipt> release(Guid story, Proposal.Act act) {
        return publisher.release(Proposal.here(story, act));
    }

    /** The result of an outcome that must be done. */
    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var result) -> result;
            case Outcome.Refused<T>(var refusal) -> throw new AssertionError(refusal.sentence());
        };
    }

    /** The refusal of an outcome that must be refused. */
    public static Refusal refused(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(var result) -> throw new AssertionError("done: " + result);
            case Outcome.Refused<?>(var refusal) -> refusal;
        };
    }

    /** The operator's check. */
    public Report check() {
        return new Check(database, archive, ledger, follow, pictures, house).run(Progress.SILENT);
    }

    /** Checks and expects nothing to be found. */
    public void checkClean() {
        assertThat(check().findings()).isEmpty();
    }

    /** What a person may decide about the log. */
    public LogDecision decision() {
        return new LogDecision(database, ledger, follow, folder, new SecureRandom(), clock);
    }

    @Override
    public void close() {
        try {
            follow.close();
        } finally {
            database.close();
        }
    }
}
