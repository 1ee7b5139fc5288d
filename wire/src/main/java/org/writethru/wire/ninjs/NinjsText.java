package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.writethru.wire.json.Fields;
import org.writethru.wire.text.Clean;

/** The texts of ninjs: plain ones, and plain words of those that are HTML although a line is asked for. */
final class NinjsText {
    /** What is left where a text was escaped twice. */
    private static final Pattern ESCAPED = Pattern.compile("&(?:amp|lt|gt|quot|nbsp|#\\d{1,5});");

    /** Under which name an object that holds several forms of one text has the usual one. */
    private static final String[] NAMED = {"main", "basic", "default"};

    /** Elements of which each is a line, also where no white space stands between them. */
    private static final String LINES = "p, div, section, header, h1, h2, h3, h4, h5, h6, li, ul, ol, tr";

    private NinjsText() {}

    /** One line; elements and character references of HTML become what they stand for. */
    static String plain(String text) {
        if (!marked(text)) {
            return Clean.line(text);
        }
        var words = Jsoup.parse(text).text();
        return Clean.line(ESCAPED.matcher(words).find() ? Jsoup.parse(words).text() : words);
    }

    /** Lines; of HTML the words, a line for each part. */
    static String prose(String text) {
        if (!marked(text)) {
            return Clean.prose(text);
        }
        var document = Jsoup.parse(text);
        document.select(LINES).stream()
                .filter(part -> part.nextSibling() instanceof Element)
                .forEach(part -> part.appendText("\n"));
        return Clean.prose(document.wholeText());
    }

    static boolean marked(String text) {
        return text.indexOf('&') >= 0 || (text.indexOf('<') >= 0 && text.indexOf('>') >= 0);
    }

    /**
     * A text of which there may be several: the member with just that name, its usual form, the one of a list whose role comes first among these,
     * the first of the list, or the first member whose name begins so.
     */
    static Optional<String> choose(Fields fields, String one, String many, List<String> roles) {
        var single = fields.text(one);
        if (single.isPresent()) {
            return single;
        }
        var named = fields.object(one).text(NAMED).or(() -> fields.object(many).text(NAMED));
        if (named.isPresent()) {
            return named;
        }
        var entries = fields.objects(many);
        for (var role : roles) {
            for (var entry : entries) {
                if (entry.text("role").orElse("").toLowerCase(Locale.ROOT).equals(role)
                        && value(entry).isPresent()) {
                    return value(entry);
                }
            }
        }
        return entries.stream()
                .flatMap(entry -> value(entry).stream())
                .findFirst()
                .or(() -> fields.texts(many).stream().findFirst())
                .or(() -> fields.names().stream()
                        .filter(name -> name.startsWith(one))
                        .flatMap(name -> fields.text(name).stream())
                        .findFirst());
    }

    private static Optional<String> value(Fields entry) {
        return entry.text("value", "text", "content");
    }
}
