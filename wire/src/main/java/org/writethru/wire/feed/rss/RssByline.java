package org.writethru.wire.feed.rss;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who wrote an item, of all that feeds put where its author belongs. */
final class RssByline {
    private static final int MOST_NAMES = 10;
    private static final Pattern MAIL_AND_NAME = Pattern.compile("[^\\s()<>@]+@[^\\s()<>@]+\\s*\\((.+)\\)");
    private static final Pattern MAIL = Pattern.compile("(?:mailto:)?[^\\s()<>@]+@[^\\s()<>@]+\\.[^\\s()<>@]+");

    /** Who took the picture, where authors belong. */
    private static final Pattern CREDIT =
            Pattern.compile("(?iu)(?:photos?|fotos?|фото|φωτό|bild|zdjęcie|fotoğraf|صور|عکس)\\s*[:：].*");

    /** The name of a site, such as “NEWS.HARBOUR.EXAMPLE”. */
    private static final Pattern SITE = Pattern.compile("(?:[\\p{L}\\d-]{1,63}\\.){1,4}[\\p{L}]{2,20}");

    private static final Pattern HOST = Pattern.compile("^https?://([^/?#:]{1,253})");
    private static final Pattern DOMAIN = Pattern.compile("[^.]{1,63}\\.[^.]{1,63}$");

    private RssByline() {}

    /**
     * The byline, empty if nobody is named.
     *
     * @param creators named under {@code dc:creator}
     * @param author in RSS's own element
     * @param companies that the channel names as its creator; such a one writes nothing
     * @param address the channel's own; its site writes nothing either
     */
    static String of(List<String> creators, String author, List<String> companies, String address) {
        var names = creators.isEmpty() ? Stream.of(author) : creators.stream();
        return String.join(
                ", ",
                names.map(RssByline::withoutMail)
                        .filter(name -> !MAIL.matcher(name).matches() && !companies.contains(name))
                        .filter(name -> !CREDIT.matcher(name).matches() && !site(name, address))
                        .limit(MOST_NAMES)
                        .toList());
    }

    /** The name in {@code desk@harbour.example (Ana Orel)}. */
    private static String withoutMail(String name) {
        var mail = MAIL_AND_NAME.matcher(name.strip());
        return mail.matches() ? mail.group(1) : name;
    }

    /** Whether this is the channel's site or a part of it. */
    private static boolean site(String name, String address) {
        var host = HOST.matcher(address);
        var domain = DOMAIN.matcher(name);
        return SITE.matcher(name).matches()
                && host.find()
                && domain.find()
                && ("." + host.group(1))
                        .toLowerCase(Locale.ROOT)
                        .endsWith("." + domain.group().toLowerCase(Locale.ROOT));
    }
}
