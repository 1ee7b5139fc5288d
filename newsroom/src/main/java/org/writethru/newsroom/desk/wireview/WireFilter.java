package org.writethru.newsroom.desk.wireview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.writethru.story.Kind;
import org.writethru.story.Unfit;

/**
 * Which stories of the wire view somebody wants to see. It stands in the query of the address, so that a filter is a link.
 *
 * @param section its key, empty for all
 * @param language its tag, empty for all
 * @param person words of a name, empty for everybody
 * @param urgency at least so urgent: 1 is flash, 9 is all
 * @param kind of the story's last release; absent for all
 * @param sought words to search for, empty for none
 * @param page from 1
 */
public record WireFilter(
        WireTab tab,
        String section,
        String language,
        String person,
        int urgency,
        Optional<Kind> kind,
        String sought,
        int page) {
    /** Characters of a field. */
    static final int MOST_CHARACTERS = 200;

    /** Pages that can be asked for. */
    static final int MOST_PAGES = 30;

    private static final int LEAST_URGENT = 9;

    /** Everything. */
    public static final WireFilter ALL = new WireFilter(WireTab.ALL, "", "", "", LEAST_URGENT, Optional.empty(), "", 1);

    /** Checks the bounds. */
    public WireFilter {
        section = field("section", section);
        language = field("language", language);
        person = field("person", person);
        sought = field("search", sought);
        if (urgency < 1 || urgency > LEAST_URGENT) {
            throw new Unfit("urgency", "The urgency is a number from 1 (flash) to 9, not %d.".formatted(urgency));
        }
        if (page < 1 || page > MOST_PAGES) {
            throw new Unfit("page", "Pages are numbered 1 to %d, not %d.".formatted(MOST_PAGES, page));
        }
    }

    private static String field(String name, String text) {
        var stripped = text.strip();
        if (stripped.length() > MOST_CHARACTERS || stripped.chars().anyMatch(Character::isISOControl)) {
            throw new Unfit(
                    name, "The %s of a filter is one line of at most %d characters.".formatted(name, MOST_CHARACTERS));
        }
        return stripped;
    }

    /**
     * From the parameters of a query.
     *
     * @throws Unfit if one is not what it should be
     */
    static WireFilter of(Function<String, Optional<String>> parameter) {
        return new WireFilter(
                given(parameter, "state").map(WireTab::of).orElse(WireTab.ALL),
                given(parameter, "section").orElse(""),
                given(parameter, "language").orElse(""),
                given(parameter, "person").orElse(""),
                given(parameter, "urgency").map(text -> number("urgency", text)).orElse(LEAST_URGENT),
                given(parameter, "kind").map(WireFilter::kind),
                given(parameter, "q").orElse(""),
                given(parameter, "page").map(text -> number("page", text)).orElse(1));
    }

    private static Optional<String> given(Function<String, Optional<String>> parameter, String name) {
        return parameter.apply(name).filter(text -> !text.isBlank());
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new Unfit(name, "The %s is a number, not “%s”.".formatted(name, shortened(text)));
        }
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }

    private static Kind kind(String key) {
        return Arrays.stream(Kind.values())
                .filter(kind -> key(kind).equals(key))
                .findFirst()
                .orElseThrow(() -> new Unfit("kind", "There is no kind of release “%s”.".formatted(shortened(key))));
    }

    static String key(Kind kind) {
        return kind.word().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * From a query as {@link #query} writes it, or as a browser does.
     *
     * @throws Unfit if it is not one of a filter
     */
    static WireFilter parse(String query) {
        var values = new LinkedHashMap<String, String>();
        for (var part : query.replaceFirst("^\\?", "").split("&", 50)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                values.put(decoded(part.substring(0, equals)), decoded(part.substring(equals + 1)));
            }
        }
        return of(name -> Optional.ofNullable(values.get(name)));
    }

    private static String decoded(String text) {
        try {
            return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Unfit("filter", "“%s” cannot be read as a filter.".formatted(shortened(text)));
        }
    }

    /** The parameters that are not as in {@link #ALL}, in one order; the page only if it is not the first. */
    public Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        put(all, "state", tab == WireTab.ALL ? "" : tab.key());
        put(all, "section", section);
        put(all, "language", language);
        put(all, "person", person);
        put(all, "urgency", urgency == LEAST_URGENT ? "" : Integer.toString(urgency));
        put(all, "kind", kind.map(WireFilter::key).orElse(""));
        put(all, "q", sought);
        put(all, "page", page == 1 ? "" : Integer.toString(page));
        return all;
    }

    private static void put(Map<String, String> all, String name, String value) {
        if (!value.isEmpty()) {
            all.put(name, value);
        }
    }

    /** As a link writes it: empty, or with a question mark before it. */
    public String query() {
        var joined = parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    /** The same in another part of the view, from its first page. */
    public WireFilter in(WireTab other) {
        return new WireFilter(other, section, language, person, urgency, kind, sought, 1);
    }

    /** The same on another page. */
    public WireFilter at(int other) {
        return new WireFilter(tab, section, language, person, urgency, kind, sought, other);
    }

    /** Whether no more than words and a part of the view are chosen. */
    boolean narrow() {
        return new WireFilter(WireTab.ALL, section, language, person, urgency, kind, "", 1).equals(ALL);
    }

    /** Whether nothing but the part of the view is chosen. */
    public boolean open() {
        return in(WireTab.ALL).equals(ALL);
    }
}
