package org.writethru.newsroom.intake.pickup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.intake.incoming.SourceSecrets;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.story.Unfit;

/** Takes the files of a folder of a server that speaks SFTP, whose key must be the one that is expected. */
public final class SftpPickup implements Pickup, AutoCloseable {
    private static final SequencedMap<String, List<Integer>> PORTS = new TreeMap<>(Map.of("sftp", List.of(22, 2222)));

    private final Reach reach;
    private final SourceSecrets secrets;
    private final Clock clock;
    private final Ssh ssh = new Ssh();

    /** @param reach where it may go */
    public SftpPickup(Reach reach, SourceSecrets secrets, Clock clock) {
        this.reach = reach;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Way way() {
        return Way.SFTP;
    }

    /**
     * The address of such a folder, in one way of writing it.
     *
     * @throws Unfit if it is none that may be asked
     */
    public static String place(String text, Reach reach) {
        return ServerPlace.of(text, PORTS, reach).toString();
    }

    @Override
    public String bring(Source source, String memory, Function<Delivery, Report> taker) throws PickupFailure {
        return Asking.orSay("The server did not give its files", () -> {
            var place = ServerPlace.of(source.place(), PORTS, reach);
            var address = reach.resolve(place.host())[0];
            try (var folder = ssh.open(address, place, source.login(), secrets.opened(source), source.peer())) {
                return new FolderLook(folder, memory, clock, taker).look();
            }
        });
    }

    @Override
    public void close() {
        ssh.close();
    }
}
