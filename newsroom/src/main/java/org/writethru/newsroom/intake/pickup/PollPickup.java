package org.writethru.newsroom.intake.pickup;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.intake.incoming.Way;
import org.writethru.newsroom.intake.pickup.SafeFetch.Fetched;

/** Asks an address of the web for a feed or a message, and only for what is new if its server can tell (RFC 9110, section 13). */
public final class PollPickup implements Pickup, AutoCloseable {
    private static final String ACCEPT =
            "application/atom+xml, application/rss+xml, application/feed+json, application/json;q=0.9, "
                    + "application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

    /** Characters of an ETag or a date that are remembered. */
    private static final int MOST_MARK = 1_000;

    private final Reach reach;
    private @Nullable SafeFetch fetch;
    private final Clock clock;

    /** @param reach where it may go */
    public PollPickup(Reach reach, Clock clock) {
        this.reach = reach;
        this.clock = clock;
    }

    @Override
    public Way way() {
        return Way.POLL;
    }

    @Override
    public String bring(Source source, String memory, Function<Delivery, Report> taker) throws PickupFailure {
        return Asking.orSay("There was no answer", () -> {
            var fetched = fetch().get(reach.address(source.place()), asking(memory));
            return switch (fetched.status()) {
                case 200 -> taken(source, fetched, taker);
                case 304 -> memory;
                default ->
                    throw new PickupFailure(
                            "The address answered with status %d.".formatted(fetched.status()), rest(fetched));
            };
        });
    }

    /** Made when it is first needed: most commands never ask anybody. */
    private synchronized SafeFetch fetch() {
        var made = fetch;
        if (made == null) {
            made = new SafeFetch(reach);
            fetch = made;
        }
        return made;
    }

    private String taken(Source source, Fetched fetched, Function<Delivery, Report> taker) {
        var _ = taker.apply(new Delivery(source.place(), fetched.body(), clock.instant()));
        return mark(fetched, "etag") + "\n" + mark(fetched, "last-modified");
    }

    private static String mark(Fetched fetched, String name) {
        return fetched.header(name)
                .filter(mark -> mark.length() <= MOST_MARK && mark.chars().allMatch(c -> c >= ' ' && c != 0x7f))
                .orElse("");
    }

    private static Map<String, String> asking(String memory) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Accept", ACCEPT);
        var marks = memory.split("\n", -1);
        if (marks.length == 2) {
            put(headers, "If-None-Match", marks[0]);
            put(headers, "If-Modified-Since", marks[1]);
        }
        return headers;
    }

    private static void put(Map<String, String> headers, String name, String value) {
        if (!value.isEmpty()) {
            headers.put(name, value);
        }
    }

    /** How long the server wants to be left alone (RFC 9110, section 10.2.3). */
    private Optional<Duration> rest(Fetched fetched) {
        return fetched.header("retry-after").map(String::strip).flatMap(text -> {
            if (text.matches("\\d{1,7}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
            }
            try {
                var until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
                return Optional.of(Duration.between(clock.instant(), until.toInstant()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public synchronized void close() {
        if (fetch != null) {
            fetch.close();
        }
    }
}
