package org.writethru.wire.ninjs;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.writethru.wire.json.Fields;

/** Under which names interfaces say what identifies an item, in the order in which they are asked. */
final class Identities {
    private static final String[] NUMBERS = {
        "entryid",
        "itemid",
        "@id",
        "id",
        "uuid",
        "uno",
        "usn",
        "originaltransmissionreference",
        "articleid",
        "storyid",
        "storyguid",
        "articleguid",
        "newsid",
        "uniquekey",
        "newsitemid",
        "newsobjectid",
        "releaseid",
        "assetid",
        "contentid",
        "documentid",
        "docid",
        "postid",
        "sophoraid",
        "nid"
    };
    private static final String[] ADDRESSES = {
        "url",
        "weburl",
        "link",
        "permalink",
        "canonicalurl",
        "sourceurl",
        "originalurl",
        "articleurl",
        "storyurl",
        "newsurl",
        "shareurl",
        "detailsweb"
    };

    /** A {@code uid} with fewer characters is that of a user. */
    private static final int SHORTEST_UID = 12;

    private static final Set<String> NAMES = Stream.concat(
                    Stream.of("uri", "guid", "urn", "altids"), Arrays.stream(NUMBERS))
            .collect(Collectors.toUnmodifiableSet());

    private Identities() {}

    /** Whether a member of this name may identify an item; an address only shows where it is. */
    static boolean named(String name) {
        return NAMES.contains(name);
    }

    /** Whether anything identifies the object, be it its address. */
    static boolean in(Fields fields) {
        return fields.text("uri", "guid", "urn").isPresent() || other(fields).isPresent();
    }

    /** What identifies the object where it has none of the names of ninjs. */
    static Optional<String> other(Fields fields) {
        return fields.text(NUMBERS)
                .or(() -> fields.text("uid").filter(uid -> uid.length() >= SHORTEST_UID))
                .or(() -> fields.text(ADDRESSES));
    }
}
