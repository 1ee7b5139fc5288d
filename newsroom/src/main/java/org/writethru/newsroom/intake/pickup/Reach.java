package org.writethru.newsroom.intake.pickup;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.writethru.story.Unfit;

/**
 * Where requests may go.
 *
 * @param everywhere whether addresses inside of the network and ports of every number may be asked too; for tests, and for an
 *     operator whose senders are in the same house
 */
public record Reach(boolean everywhere) {
    /** The public internet, on the ports of the web. */
    public static final Reach PUBLIC = new Reach(false);

    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

    /**
     * An address that may be asked, as far as it shows by itself.
     *
     * @throws Unfit if it may not
     */
    public URI address(String text) {
        try {
            return checked(new URI(text.strip()));
        } catch (URISyntaxException e) {
            throw new Unfit("place", "“%s” is not an address such as https://wire.example/feed.".formatted(text));
        }
    }

    URI checked(URI uri) {
        var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Unfit("place", "Only addresses that begin with http:// or https:// are asked.");
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new Unfit("place", "The address needs a host, and no name or password before it.");
        }
        if (!everywhere && !PORTS.contains(uri.getPort())) {
            throw new Unfit("place", "Only the ports 80 and 443 are asked.");
        }
        return uri;
    }

    /** Whether a network address may be asked. */
    boolean allows(InetAddress address) {
        return everywhere || GlobalAddress.is(address);
    }

    /**
     * The network addresses of a host, all of which may be asked: a name that has one that may not is not trusted with the others.
     *
     * @throws UnknownHostException if there are none, or if one may not be asked
     */
    InetAddress[] resolve(String host) throws UnknownHostException {
        var found = InetAddress.getAllByName(host);
        if (!Arrays.stream(found).allMatch(this::allows)) {
            throw new UnknownHostException("%s has an address inside of a network, which is not asked".formatted(host));
        }
        return found;
    }
}
