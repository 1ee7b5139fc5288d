package org.writethru.wire.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.Notes;

/**
 * Entities that the document type of a document declares and that stand for some words: {@code <!ENTITY hp "Harbour Press">}. Such as
 * hold markup, other entities or what stands elsewhere are none of them, and what they may add to a document is bounded. Not for two
 * threads at once.
 */
final class DeclaredEntities {
    private static final int MOST = 200;

    /** Characters that they may add to one document in all. */
    private static final int MOST_ADDED = 200_000;

    /** An entity to which the document may refer; one with a percent sign is for its document type alone. */
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s++[^%\\s]");

    private static final Pattern WORDS = Pattern.compile(
            "\\s{1,20}([\\p{L}_][\\w.-]{0,40})\\s{1,20}(?:\"([^\"<%]{0,200})\"|'([^'<%]{0,200})')\\s{0,20}>");

    private static final Pattern OTHER_ENTITY = Pattern.compile("&(?!#\\w{1,8};|(?:amp|lt|gt|quot|apos);)");

    private final Map<String, String> words = new HashMap<>();
    private int added;

    /** Takes those of a document type; a note says so if there are others. */
    void read(String doctype, Notes notes) {
        var entities = ENTITY.matcher(doctype);
        boolean others = false;
        for (int count = 0; entities.find(); count++) {
            others |= count >= MOST || !declared(doctype, entities.start(), notes);
        }
        if (others) {
            notes.add(
                    "Entities that the document declares are not expanded unless they stand for some words; what refers to others stays as it is written.");
        }
    }

    private boolean declared(String doctype, int at, Notes notes) {
        int from = at + "<!ENTITY".length();
        var entity = WORDS.matcher(doctype).region(from, doctype.length());
        if (!entity.lookingAt()) {
            return false;
        }
        var value = entity.group(2) == null ? entity.group(3) : entity.group(2);
        if (OTHER_ENTITY.matcher(value).find()) {
            return false;
        }
        words.putIfAbsent(entity.group(1), XmlCharacters.decoded(value, this, notes));
        return true;
    }

    /** The words that a name stands for. */
    Optional<String> words(String name) {
        var found = Optional.ofNullable(words.get(name)).filter(value -> added + value.length() <= MOST_ADDED);
        added += found.map(String::length).orElse(0);
        return found;
    }
}
