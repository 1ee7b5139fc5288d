package org.writethru.wire;

import java.util.Optional;
import java.util.Set;
import org.writethru.story.Limits;
import org.writethru.wire.text.Clean;

/** Values of fields within their limits; what is cut or not taken is noted. */
record FieldValues(Notes notes) {
    /** The text with this value on a new line; the text as it was if the value stands in it already. */
    Optional<String> joined(String field, Optional<String> before, String value) {
        var text = Clean.prose(value);
        if (text.isEmpty() || before.filter(known -> known.contains(text)).isPresent()) {
            return before;
        }
        return kept(field, before.map(known -> known + "\n" + text).orElse(text), Limits.NOTE);
    }

    /** The value, cut if it is too long; nothing if it is empty. */
    Optional<String> kept(String field, String value, int most) {
        if (value.length() <= most) {
            return Optional.of(value).filter(text -> !text.isEmpty());
        }
        notes.add("The %s has %,d characters and was cut to %,d.".formatted(field, value.length(), most));
        return Optional.of(Clean.characters(value.substring(0, most)).strip());
    }

    /** Adds the value to the entries, unless it is empty, too long or one too many. */
    void add(String field, Set<String> entries, String value, int longest, int most) {
        var entry = Clean.line(value);
        if (entry.isEmpty() || entries.contains(entry)) {
            return;
        }
        if (entries.size() < most && entry.length() <= longest) {
            entries.add(entry);
        } else {
            notes.add("Of the %s not all were taken: at most %d of %,d characters.".formatted(field, most, longest));
        }
    }
}
