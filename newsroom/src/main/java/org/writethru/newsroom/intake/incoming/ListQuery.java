package org.writethru.newsroom.intake.incoming;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.writethru.newsroom.intake.incoming.Item.Standing;
import org.writethru.story.Unfit;

/**
 * What a list is asked for, as addresses write it.
 *
 * @param page from 1
 */
record ListQuery(ItemFilter filter, int page) {
    /** Items of one page. */
    static final int ITEMS = 50;

    /** Pages; what is older is found by filters and search. */
    static final int MOST_PAGES = 40;

    private static final int MOST_TEXT = 200;

    /** @throws Unfit if a parameter cannot be */
    static ListQuery of(Function<String, Optional<String>> parameters) {
        Function<String, String> text = name -> parameters
                .apply(name)
                .map(String::strip)
                .filter(value -> value.length() <= MOST_TEXT)
                .orElse("");
        var filter = new ItemFilter(
                standing(text.apply("standing")),
                text.apply("source"),
                text.apply("language"),
                number("urgency", text.apply("urgency"), ItemFilter.ANY_URGENCY, ItemFilter.ANY_URGENCY),
                text.apply("q"));
        return new ListQuery(filter, number("page", text.apply("page"), 1, MOST_PAGES));
    }

    private static Standing standing(String word) {
        return word.isEmpty()
                ? Standing.LISTED
                : Arrays.stream(Standing.values())
                        .filter(standing -> standing.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new Unfit("standing", "There is no part “%s” of the list.".formatted(word)));
    }

    private static int number(String name, String text, int otherwise, int most) {
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw new Unfit(name, "“%s” is no %s from 1 to %d.".formatted(text, name, most));
    }

    boolean filtered() {
        return !filter.source().isEmpty()
                || !filter.language().isEmpty()
                || filter.urgency() < ItemFilter.ANY_URGENCY
                || !filter.sought().isEmpty();
    }

    ListQuery at(int other) {
        return new ListQuery(filter, other);
    }

    ListQuery standing(Standing other) {
        return new ListQuery(
                new ItemFilter(other, filter.source(), filter.language(), filter.urgency(), filter.sought()), 1);
    }

    /** An address with it. */
    String on(String path) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        put(
                query,
                "standing",
                filter.standing() == Standing.LISTED ? "" : filter.standing().word());
        put(query, "source", filter.source());
        put(query, "language", filter.language());
        put(query, "urgency", filter.urgency() == ItemFilter.ANY_URGENCY ? "" : String.valueOf(filter.urgency()));
        put(query, "q", filter.sought());
        put(query, "page", page == 1 ? "" : String.valueOf(page));
        return path + query;
    }

    private static void put(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
