package org.writethru.wire;

import java.util.Locale;
import java.util.Optional;

/** Whether an item may be used, in the words of IPTC's publishing status NewsCodes. */
public enum Status {
    /** It may be used. */
    USABLE,
    /** It may not be used until further notice; who published it takes it down. */
    WITHHELD,
    /** It may never be used; who published it takes it down at once. */
    CANCELED;

    /** The word, with the single l of all of IPTC's codes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status for which this stands: a word, or a code such as {@code stat:canceled}; the English spelling is taken too. */
    public static Optional<Status> of(String code) {
        var word = code.strip().toLowerCase(Locale.ROOT);
        word = word.substring(Math.max(word.lastIndexOf(':'), word.lastIndexOf('/')) + 1);
        return switch (word) {
            case "usable", "embargoed", "published", "live", "released", "final", "approved" -> Optional.of(USABLE);
            case "withheld", "withhold", "hold", "held", "onhold", "draft", "unpublished" -> Optional.of(WITHHELD);
            case "canceled",
                    "cancelled",
                    "cancel",
                    "kill",
                    "killed",
                    "deleted",
                    "delete",
                    "withdrawn",
                    "withdraw",
                    "retracted",
                    "recalled",
                    "removed" -> Optional.of(CANCELED);
            default -> Optional.empty();
        };
    }
}
