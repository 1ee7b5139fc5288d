package org.writethru.newsroom.main;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.log.SigningKey;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.check.Check;
import org.writethru.newsroom.desk.Desk;
import org.writethru.newsroom.desk.Drafting;
import org.writethru.newsroom.desk.Releases;
import org.writethru.newsroom.desk.ShortIds;
import org.writethru.newsroom.desk.wireview.DeskDrafts;
import org.writethru.newsroom.desk.wireview.WireView;
import org.writethru.newsroom.follow.Follow;
import org.writethru.newsroom.intake.Intake;
import org.writethru.newsroom.intake.IntakeRoom;
import org.writethru.newsroom.intake.backfile.Backfile;
import org.writethru.newsroom.intake.incoming.CopyEmbargoes;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.intake.incoming.WireReading;
import org.writethru.newsroom.intake.pickup.Reach;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.main.web.Shopfront;
import org.writethru.newsroom.media.PictureShelf;
import org.writethru.newsroom.media.Pictures;
import org.writethru.newsroom.media.shelf.BucketShelf;
import org.writethru.newsroom.media.shelf.FolderShelf;
import org.writethru.newsroom.platform.Bell;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.platform.Databases;
import org.writethru.newsroom.publish.Publisher;
import org.writethru.newsroom.seal.LogDecision;
import org.writethru.newsroom.seal.LogKey;
import org.writethru.newsroom.seal.Seal;
import org.writethru.newsroom.staff.PasswordStrength;
import org.writethru.newsroom.staff.Staff;
import org.writethru.newsroom.staff.StaffKey;
import org.writethru.story.House;
import org.writethru.story.Refusal;
import org.writethru.story.Refusal.Field;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.story.Unfit;
import org.writethru.wire.Outgoing;

/**
 * All rooms, put together over one open database. Whoever opens it must hold the data folder.
 *
 * <p>Opened, it releases and reads; {@link Follow#start} makes it a node whose followers run by themselves.
 */
public final class Newsroom implements AutoCloseable {
    /** The folder of pictures in the data folder. */
    public static final String PICTURES = "pictures";

    /** The folder of the data folder below which folders are into which copy is put. */
    public static final String DROP = "drop";

    private final Settings settings;
    private final Clock clock;
    private final Database database;
    private final Bell bell;
    private final Ledger ledger;
    private final Archive archive;
    private final Publisher publisher;
    private final Desk desk;
    private final Follow follow;
    private final Staff staff;
    private final Drafting drafting;
    private final IntakeRoom incoming;
    private final WireView wire;
    private final Pictures pictures;
    private final ReaderRooms readers;

    private Newsroom(Settings settings, Clock clock, Database database) {
        this.settings = settings;
        this.clock = clock;
        this.database = database;
        this.bell = new Bell(database);
        this.ledger = new Ledger(database);
        this.archive = new Archive(database);
        this.publisher = publisher(clock);
        this.staff = new Staff(
                database,
                settings.folder(),
                settings.address(),
                settings.provider(),
                clock,
                new SecureRandom(),
                PasswordStrength.USUAL);
        this.pictures = new Pictures(database, shelf(settings), staff.audit(), clock);
        this.desk = desk(publisher, clock).with(this::ordered);
        this.follow = new Follow(database, bell, ledger, node(settings), clock);
        this.drafting = newDrafting();
        this.incoming = newIncoming();
        this.wire = newWire();
        this.readers = new ReaderRooms(database, archive, ledger, pictures, settings, clock);
        logKey().ifPresentOrElse(this::sealWith, this::withoutKey);
        readers.follow(follow);
        follow.add(wire.follower());
    }

    /**
     * Opens the newsroom in a data folder and begins its log if there is none.
     *
     * @throws org.writethru.newsroom.platform.StorageFailure if the database cannot be reached
     * @throws org.writethru.story.Unfit if the folder's key is not that of the log
     */
    public static Newsroom open(Settings settings, Clock clock) {
        if (settings.db().isEmpty()) {
            NativeLibrary.unpackIn(settings.folder());
        }
        var database = Databases.open(settings.db(), settings.folder());
        try {
            return new Newsroom(settings, clock, database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private Drafting newDrafting() {
        return new Drafting(new Drafting.Ground(
                database,
                archive,
                publisher,
                bell,
                pictures::objection,
                settings.house(),
                settings.deskRules(),
                staff.audit()::note,
                new CopyEmbargoes(),
                new ShortIds(new SecureRandom()),
                node(settings),
                clock));
    }

    private IntakeRoom newIncoming() {
        return new IntakeRoom(new IntakeRoom.Ground(
                database,
                WireReading.registered(),
                drafting.drafts(),
                staff.audit()::note,
                settings.house(),
                settings.folder().file(DROP),
                new Reach(settings.fetchInside()),
                new StaffKey(settings.folder(), new SecureRandom()),
                new ShortIds(new SecureRandom()),
                new SecureRandom(),
                clock));
    }

    private static String node(Settings settings) {
        try {
            return InetAddress.getLocalHost().getHostName() + ":"
                    + settings.folder().path();
        } catch (UnknownHostException e) {
            return "localhost:" + settings.folder().path();
        }
    }

    private static PictureShelf shelf(Settings settings) {
        return settings.bucket()
                .<PictureShelf>map(bucket -> new BucketShelf(bucket, Clock.systemUTC()))
                .orElseGet(() -> new FolderShelf(settings.folder().file(PICTURES)));
    }

    private Optional<SigningKey> logKey() {
        try {
            return LogKey.of(settings.folder(), ledger, settings.logOrigin(), new SecureRandom(), clock);
        } catch (IllegalStateException e) {
            throw new Unfit("log", String.valueOf(e.getMessage()));
        }
    }

    private void sealWith(SigningKey key) {
        follow.add(new Seal(database, ledger, key, settings.folder(), clock));
    }

    /** On a shared database another node may have the key; a newsroom of one node has lost it. */
    private void withoutKey() {
        if (!database.shared()) {
            ledger.putInDoubt("its key, the file %s, is missing."
                    .formatted(settings.folder().file(LogKey.FILE)));
        }
    }

    /** A publisher whose takes have this clock's times. */
    public Publisher publisher(Clock other) {
        return new Publisher(database, archive, ledger, bell, settings.house(), other);
    }

    /** A desk that releases through this publisher. */
    public Desk desk(Publisher through, Clock other) {
        return new Desk(
                archive, through, pictures::objection, settings.house(), new ShortIds(new SecureRandom()), other);
    }

    /** A release by command, which an embargo on the copy that its story was made from forbids. */
    private Optional<Refusal> ordered(JdbcClient sql, Take take) {
        var embargoes = drafting.releases().embargoes(sql, take);
        return embargoes.isEmpty()
                ? noted(sql, take, "")
                : Optional.of(new Field(
                        "despite",
                        "The story was made from copy under %s. Release this when that is over, or with --despite-embargo if the sender allows it."
                                .formatted(embargoes)));
    }

    private Optional<Refusal> inSpite(JdbcClient sql, Take take) {
        return noted(sql, take, drafting.releases().embargoes(sql, take));
    }

    /** Nobody of the house did it, and the rules for people did not hold. */
    private Optional<Refusal> noted(JdbcClient sql, Take take, String embargoes) {
        staff.audit().noteCommand(sql, "released", take.story().uri(), Releases.said(take, embargoes));
        return Optional.empty();
    }

    public Settings settings() {
        return settings;
    }

    public Clock clock() {
        return clock;
    }

    public Database database() {
        return database;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Archive archive() {
        return archive;
    }

    public Publisher publisher() {
        return publisher;
    }

    public Desk desk() {
        return desk;
    }

    /** The desk where an embargo on the copy that a story was made from does not count. */
    public Desk deskInSpiteOfEmbargoes() {
        return desk.with(this::inSpite);
    }

    /** Notes on the audit list what whoever runs the program did by a command, if the list does not have it by itself. */
    public void note(String act, String subject, String detail) {
        database.write(sql -> {
            staff.audit().noteCommand(sql, act, subject, detail);
            return detail;
        });
    }

    public Intake intake() {
        return new Intake(database, archive, publisher, settings.house(), clock);
    }

    /** A run of taking an archive over, under the agreements and rules of this source. */
    public Backfile backfile(Source source) {
        return new Backfile(
                new Backfile.Ground(
                        database,
                        archive,
                        publisher,
                        incoming.incoming(),
                        pictures::objection,
                        settings.house(),
                        clock,
                        settings.folder().path()),
                source);
    }

    public Follow follow() {
        return follow;
    }

    /** The people who work here. */
    public Staff staff() {
        return staff;
    }

    private WireView newWire() {
        var drafts = new DeskDrafts(
                drafting.drafts(),
                drafting.editions(),
                drafting.withdrawals(),
                drafting.live()::presence,
                drafting.bell(),
                incoming.flags());
        return new WireView(
                new WireView.Ground(
                        database,
                        archive,
                        bell,
                        drafting.drafts(),
                        drafting.editions(),
                        drafting.withdrawals(),
                        settings.house(),
                        clock),
                drafts,
                new ShortIds(new SecureRandom()));
    }

    /** Copy of other agencies. */
    public IntakeRoom incoming() {
        return incoming;
    }

    /** The wire view of the desk. */
    WireView wire() {
        return wire;
    }

    /** The drafts of the desk. */
    public Drafting drafting() {
        return drafting;
    }

    public Pictures pictures() {
        return pictures;
    }

    /** A story of the archive, made ready to be written in a wire format and this house's style. */
    public Outgoing outgoing(StoryHead head, Story story, House style) {
        return readers.outgoing(head, story, style);
    }

    /** What is seen of it over HTTP. */
    Shopfront shopfront() {
        return readers.shopfront(
                new DeskRooms(staff, drafting, wire, incoming, pictures, archive, settings, clock).routes());
    }

    /** The operator's check. */
    public Check check() {
        return new Check(database, archive, ledger, follow, pictures, settings.house());
    }

    /** What a person may decide about the log. */
    public LogDecision logDecision() {
        return new LogDecision(database, ledger, follow, settings.folder(), new SecureRandom(), clock);
    }

    /** Ends what runs by itself and closes the database; works that wait are finished first. */
    @Override
    public void close() {
        try (database;
                follow;
                drafting;
                incoming;
                wire) {
            // They close in reverse order.
        }
    }
}
