package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.OAuthClient;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.intake.incoming.SourceSecrets;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.story.Unfit;

/** Takes the messages of a mailbox of a server that speaks IMAP (RFC 3501, 8314, 9051), and leaves them there as they are. */
public final class ImapPickup implements Pickup {
    private static final SequencedMap<String, List<Integer>> PORTS =
            new TreeMap<>(Map.of("imaps", List.of(993), "imap", List.of(143), "imap+insecure", List.of(143)));

    private final Reach reach;
    private final SourceSecrets secrets;
    private final Keeper keeper;
    private final Clock clock;
    private final SSLContext tls;

    /** Keeps what a source is signed in to with from now on. */
    public interface Keeper {
        /**
         * Keeps it, on disk when this returns.
         *
         * @param source as it was when it was signed in to
         * @param sealed the new secret
         */
        void keep(Source source, String sealed);
    }

    /**
     * @param reach where it may go
     * @param keeper is told when a service takes back what was sealed, and gives something else
     */
    public ImapPickup(Reach reach, SourceSecrets secrets, Keeper keeper, Clock clock) {
        this(reach, secrets, keeper, clock, UsualTls.context());
    }

    /** @param tls says which certificates are trusted */
    ImapPickup(Reach reach, SourceSecrets secrets, Keeper keeper, Clock clock, SSLContext tls) {
        this.reach = reach;
        this.secrets = secrets;
        this.keeper = keeper;
        this.clock = clock;
        this.tls = tls;
    }

    @Override
    public Way way() {
        return Way.IMAP;
    }

    /**
     * The address of such a mailbox, in one way of writing it.
     *
     * @throws Unfit if it is none that may be asked
     */
    public static String place(String text, Reach reach) {
        return ServerPlace.of(text, PORTS, reach).toString();
    }

    @Override
    public String bring(Source source, String memory, Function<Delivery, Report> taker) throws PickupFailure {
        return Asking.orSay("The server did not give its messages", () -> {
            var place = ServerPlace.of(source.place(), PORTS, reach);
            try (var connection = ImapConnection.to(place, reach, tls)) {
                signIn(connection, source);
                return new MailboxLook(Mailbox.opened(connection, place.path()), memory, clock, taker).look();
            }
        });
    }

    private void signIn(ImapConnection connection, Source source) throws IOException, PickupFailure {
        var secret = secrets.opened(source);
        var client = OAuthClient.kept(secret);
        if (client.isPresent()) {
            connection.signInByToken(source.login(), token(source, client.get()));
        } else {
            connection.signIn(source.login(), secret);
        }
    }

    private String token(Source source, OAuthClient client) throws PickupFailure {
        var granted = new AccessTokens(reach).of(client);
        granted.refresh()
                .map(token -> client.refreshedBy(token).asSecret())
                .ifPresent(secret -> keeper.keep(source, secrets.sealed(source.id(), secret)));
        return granted.access();
    }
}
