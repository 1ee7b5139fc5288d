package org.writethru.wire.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.writethru.story.Unfit;

/** An instant as records write it: RFC 3339 in UTC with exactly three decimals, {@code 2022-05-11T18:39:33.000Z}. */
public final class JsonTime {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT)
            .withZone(ZoneOffset.UTC);

    private JsonTime() {}

    /** The instant's text. */
    public static Json.Text of(Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new Unfit("time", "The time %s is outside the years 1 to 9999.".formatted(instant));
        }
        return new Json.Text(FORM.format(instant));
    }

    /** The instant that this text is. */
    public static Instant read(Json json, String where) {
        var text = JsonFields.text(json, where);
        try {
            var instant = FORM.parse(text, Instant::from);
            if (of(instant).text().equals(text)) {
                return instant;
            }
        } catch (DateTimeParseException | Unfit e) {
            throw wrong(where);
        }
        throw wrong(where);
    }

    private static Illegible wrong(String where) {
        return new Illegible(where, "A time such as 2022-05-11T18:39:33.000Z should stand here.");
    }
}
