package org.writethru.wire.feed.rss;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who wrote an item, of all that feeds put where its author belongs. */
final class RssByline {
    private static final int MOST_NAMES = 10;
    private static final Pattern MAIL_AND_NAME = Pattern.compile("[^\\s()<>]+@[^\\s()<>]+\\s*\\((.+)\\)");
    private static final Pattern MAIL = Pattern.compile("(?:mailto:)?[^\\s()<>@]+@[^\\s()<>@]+\\.[^\\s()<>@]+");

    private RssByline() {}

    /**
     * The byline, empty if nobody is named.
     *
     * @param creators named under {@code dc:creator}
     * @param author in RSS's own element
     * @param companies that the channel names as its creator; such a one writes nothing
     */
    static String of(List<String> creators, String author, List<String> companies) {
        var mail = MAIL_AND_NAME.matcher(author);
        var names = creators.isEmpty() ? Stream.of(mail.matches() ? mail.group(1) : author) : creators.stream();
        return String.join(
                ", ",
                names.filter(name -> !MAIL.matcher(name).matches() && !companies.contains(name))
                        .limit(MOST_NAMES)
                        .toList());
    }
}
