package org.writethru.newsroom.intake;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.writethru.newsroom.desk.AuditNote;
import org.writethru.newsroom.desk.CopyWatch;
import org.writethru.newsroom.desk.Drafts;
import org.writethru.newsroom.intake.incoming.CopyFlags;
import org.writethru.newsroom.intake.incoming.Incoming;
import org.writethru.newsroom.intake.incoming.IncomingRoutes;
import org.writethru.newsroom.intake.incoming.LiveIncoming;
import org.writethru.newsroom.intake.incoming.Looking;
import org.writethru.newsroom.intake.incoming.Openings;
import org.writethru.newsroom.intake.incoming.SourceSecrets;
import org.writethru.newsroom.intake.incoming.Sources;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.newsroom.intake.incoming.WireReading;
import org.writethru.newsroom.intake.pickup.FolderPickup;
import org.writethru.newsroom.intake.pickup.FtpPickup;
import org.writethru.newsroom.intake.pickup.ImapPickup;
import org.writethru.newsroom.intake.pickup.Pickups;
import org.writethru.newsroom.intake.pickup.PollPickup;
import org.writethru.newsroom.intake.pickup.Reach;
import org.writethru.newsroom.intake.pickup.SftpPickup;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.newsroom.staff.StaffKey;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.House;

/** Copy of other agencies, put together. Until {@link #start} nothing is fetched; what is pushed is taken. */
public final class IntakeRoom implements AutoCloseable {
    private final Ground on;
    private final Incoming incoming;
    private final Sources sources;
    private final Openings openings;
    private final CopyFlags flags;
    private final LiveIncoming live;
    private final SourceSecrets secrets;
    private final PollPickup poll;
    private final SftpPickup sftp;
    private final Pickups pickups;

    /**
     * What it stands on.
     *
     * @param drop below which the folders are into which copy is put
     * @param reach where requests may go
     * @param key seals the passwords with which sources are signed in to
     * @param newIds gives ids of {@code 0-9a-v}, never the same twice
     */
    public record Ground(
            Database database,
            WireReading reading,
            Drafts drafts,
            AuditNote audit,
            House house,
            Path drop,
            Reach reach,
            StaffKey key,
            Supplier<String> newIds,
            SecureRandom random,
            Clock clock) {}

    public IntakeRoom(Ground on) {
        this.on = on;
        this.incoming = new Incoming(on.database(), on.reading(), on.newIds(), on.clock());
        this.sources = new Sources(on.database(), incoming, on.audit(), on.house(), on.random());
        this.openings = new Openings(on.database(), incoming, sources, on.drafts(), on.house());
        this.flags = new CopyFlags(on.database(), incoming, on.house().zone());
        this.live = new LiveIncoming(incoming);
        this.secrets = new SourceSecrets(on.key());
        this.sftp = new SftpPickup(on.reach(), secrets, on.clock());
        this.poll = new PollPickup(on.reach(), on.clock());
        var looking = new Looking(on.database(), incoming, on.newIds());
        this.pickups = new Pickups(
                incoming,
                looking,
                List.of(
                        new FolderPickup(on.drop(), on.clock()),
                        poll,
                        sftp,
                        new FtpPickup(on.reach(), secrets, on.clock()),
                        new ImapPickup(on.reach(), secrets, looking::keepSecret, on.clock())),
                on.random()::nextDouble,
                openings::openWanted);
    }

    /** Starts looking at sources. */
    public void start() {
        pickups.start();
    }

    /** Where items come in. */
    public Incoming incoming() {
        return incoming;
    }

    /** Where copy comes from. */
    public Sources sources() {
        return sources;
    }

    /** What the desk is told of copy that it used. */
    public CopyWatch flags() {
        return flags;
    }

    /**
     * Its addresses.
     *
     * @param home the address of this newsroom
     * @param stillHere whether a visitor is still signed in
     */
    public IncomingRoutes routes(DeskPages pages, String home, Predicate<Visit> stillHere) {
        Map<Way, UnaryOperator<String>> places = Map.of(
                Way.FOLDER,
                FolderPickup::checked,
                Way.POLL,
                place -> on.reach().address(place).toString(),
                Way.SFTP,
                place -> SftpPickup.place(place, on.reach()),
                Way.FTP,
                place -> FtpPickup.place(place, on.reach()),
                Way.IMAP,
                place -> ImapPickup.place(place, on.reach()));
        return new IncomingRoutes(
                new IncomingRoutes.Ground(
                        incoming, sources, openings, on.drafts(), live, on.house(), places, secrets, home),
                pages,
                new DeskTimes(on.house().zone(), on.clock()),
                stillHere);
    }

    /** Looks at everything whose time has come, on this thread; for tests. */
    void look() {
        pickups.look();
        openings.openWanted();
    }

    /** The live lists; they are closed before the server, which otherwise would wait for their connections. */
    public LiveIncoming live() {
        return live;
    }

    @Override
    public void close() {
        try (poll;
                sftp;
                pickups;
                live) {
            // They close in reverse order.
        }
    }
}
