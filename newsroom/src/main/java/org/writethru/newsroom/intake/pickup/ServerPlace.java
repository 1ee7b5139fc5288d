package org.writethru.newsroom.intake.pickup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.writethru.story.Unfit;

/**
 * A folder of a server.
 *
 * @param scheme in lower case
 * @param port never absent
 * @param path as the server names it, from its root; begins with a slash, has none at its end, and is empty for the folder in which
 *     one is after signing in
 */
record ServerPlace(String scheme, String host, int port, String path) {
    /**
     * Reads an address such as {@code sftp://wire.example/out}.
     *
     * @param ports of each scheme, the usual one first; of no others is one asked, unless everywhere may be
     * @throws Unfit if it is none that may be asked
     */
    static ServerPlace of(String text, SequencedMap<String, List<Integer>> ports, Reach reach) {
        var uri = uri(text, ports);
        var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        var allowed = ports.get(scheme);
        if (allowed == null) {
            throw new Unfit("place", "Give an address that begins with %s.".formatted(schemes(ports)));
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawQuery() != null) {
            throw new Unfit("place", "The address needs a host and a folder, and no name or password before them.");
        }
        int port = uri.getPort() == -1 ? allowed.getFirst() : uri.getPort();
        if (!reach.everywhere() && !allowed.contains(port)) {
            throw new Unfit("place", "With %s, only the ports %s are asked.".formatted(scheme, allowed));
        }
        return new ServerPlace(scheme, uri.getHost(), port, path(uri));
    }

    private static URI uri(String text, Map<String, List<Integer>> ports) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw new Unfit(
                    "place",
                    "“%s” is not an address that begins with %s; write a space as %%20."
                            .formatted(text, schemes(ports)));
        }
    }

    private static String schemes(Map<String, List<Integer>> ports) {
        return String.join(
                " or ", ports.keySet().stream().map(scheme -> scheme + "://").toList());
    }

    private static String path(URI uri) {
        var path = Optional.ofNullable(uri.getPath()).orElse("").replaceAll("/+$", "");
        if (path.chars().anyMatch(Character::isISOControl)
                || List.of(path.split("/")).contains("..")) {
            throw new Unfit("place", "The folder in the address is none.");
        }
        return path;
    }

    /** As it was typed, in one way of writing it. */
    @Override
    public String toString() {
        try {
            return new URI(scheme, null, host, port, path, null, null).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // It was read from one.
        }
    }
}
