package org.writethru.newsroom.intake.pickup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.intake.incoming.SourceSecrets;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.story.Unfit;

/**
 * Takes the files of a folder of a server that speaks FTP (RFC 959, 2428, 3659): {@code ftp} in the clear, {@code ftpes} with TLS asked for
 * first (RFC 4217), {@code ftps} with TLS from the beginning.
 */
public final class FtpPickup implements Pickup {
    private static final SequencedMap<String, List<Integer>> PORTS =
            new TreeMap<>(Map.of("ftp", List.of(21), "ftpes", List.of(21), "ftps", List.of(990)));

    private final Reach reach;
    private final SourceSecrets secrets;
    private final Clock clock;
    private final SSLContext tls;

    /** @param reach where it may go */
    public FtpPickup(Reach reach, SourceSecrets secrets, Clock clock) {
        this(reach, secrets, clock, UsualTls.context());
    }

    /** @param tls says which certificates are trusted */
    FtpPickup(Reach reach, SourceSecrets secrets, Clock clock, SSLContext tls) {
        this.reach = reach;
        this.secrets = secrets;
        this.clock = clock;
        this.tls = tls;
    }

    @Override
    public Way way() {
        return Way.FTP;
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
            try (var folder = new FtpFolder(place, reach, tls)) {
                folder.signIn(source.login(), secrets.opened(source));
                return new FolderLook(folder, memory, clock, taker).look();
            }
        });
    }
}
