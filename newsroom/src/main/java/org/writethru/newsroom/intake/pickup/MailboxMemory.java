package org.writethru.newsroom.intake.pickup;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was brought of a mailbox: everything up to a message, but for some.
 *
 * @param validity for which the numbers hold
 * @param last the number of the last message that was brought or tried; 0 for none
 * @param missed numbers of messages before it that the server did not give
 */
record MailboxMemory(long validity, long last, SortedSet<Long> missed) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}) (\\d{1,10})((?: \\d{1,10})*)");

    MailboxMemory {
        missed = Collections.unmodifiableSortedSet(new TreeSet<>(missed));
    }

    /** What was written; nothing was brought if it is none, or of numbers that do not hold any more. */
    static MailboxMemory of(String text, long validity) {
        var written = WRITTEN.matcher(text);
        if (!written.matches() || Long.parseLong(written.group(1)) != validity) {
            return new MailboxMemory(validity, 0, Collections.emptySortedSet());
        }
        var missed = Arrays.stream(written.group(3).split(" "))
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return new MailboxMemory(validity, Long.parseLong(written.group(2)), missed);
    }

    /** With this message brought, or gone. */
    MailboxMemory with(long number) {
        var rest = new TreeSet<>(missed);
        rest.remove(number);
        return new MailboxMemory(validity, Math.max(last, number), rest);
    }

    /** With this message tried in vain. */
    MailboxMemory without(long number) {
        var more = new TreeSet<>(missed);
        more.add(number);
        return new MailboxMemory(validity, Math.max(last, number), more);
    }

    String written() {
        var rest = missed.stream().map(number -> " " + number).collect(Collectors.joining());
        return "%d %d%s".formatted(validity, last, rest);
    }
}
