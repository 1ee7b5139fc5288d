package org.writethru.wire.email;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who wrote to a mailing list that sends the letter in its own name: “Ana Orel via harbour-news”. */
final class ListSender {
    private static final Pattern MARKED =
            Pattern.compile("(?i)^\\s*\"?'([^'\"]{1,100})' via [^\"<]{1,100}\"?(?=\\s*<)");

    /** As Mailman writes it, without marks. */
    private static final Pattern BARE =
            Pattern.compile("(?i)^\\s*\"?([^'\"<]{1,100}?) via [^\"<]{1,100}\"?\\s*<([^<>\\s]{1,300})>");

    private ListSender() {}

    /**
     * The sender with the writer's name.
     *
     * @param headers what the letter says of its list, such as {@code List-Id}
     */
    static String named(String from, List<String> headers) {
        var bare = BARE.matcher(from);
        if (bare.find() && headers.stream().anyMatch(header -> of(header, bare.group(2)))) {
            return "%s <%s>".formatted(bare.group(1), bare.group(2));
        }
        return MARKED.matcher(from).replaceFirst("$1");
    }

    /** Whether a list's header names this address; List-Id writes it with a dot. */
    private static boolean of(String header, String address) {
        var said = header.toLowerCase(Locale.ROOT);
        var looked = address.toLowerCase(Locale.ROOT);
        return said.contains(looked) || said.contains(looked.replace('@', '.'));
    }
}
