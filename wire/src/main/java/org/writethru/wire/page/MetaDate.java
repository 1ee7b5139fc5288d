package org.writethru.wire.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Dates of meta elements: as lines of text state them, in digits without signs between them, or in an element for each part. */
final class MetaDate {
    private static final Pattern DIGITS = Pattern.compile(
            "\\s*((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:t?(\\d{2})(\\d{2})(\\d{2})?)?z?\\s*", Pattern.CASE_INSENSITIVE);

    private MetaDate() {}

    static Optional<StatedTime> read(String value) {
        var digits = DIGITS.matcher(value);
        if (!digits.matches()) {
            return TimeLine.read(value);
        }
        var day = "%s-%s-%s".formatted(digits.group(1), digits.group(2), digits.group(3));
        var seconds = digits.group(6) == null ? "" : ":" + digits.group(6);
        return TimeLine.read(
                digits.group(4) == null ? day : "%sT%s:%s%s".formatted(day, digits.group(4), digits.group(5), seconds));
    }

    /** {@code publication_year}, {@code publication_month} and {@code publication_day_of_month}. */
    static Optional<StatedTime> inParts(Document document) {
        return part(document, "year")
                .flatMap(year -> part(document, "month")
                        .flatMap(month -> part(document, "day_of_month")
                                .or(() -> part(document, "day"))
                                .flatMap(day -> TimeLine.read(day + " " + month + " " + year)
                                        .or(() -> TimeLine.read(year + "-" + month + "-" + day)))))
                .filter(time -> time.day().isPresent());
    }

    private static Optional<String> part(Document document, String name) {
        return Optional.ofNullable(document.selectFirst("meta[name=publication_" + name + "]"))
                .map(element -> element.attr("content").strip())
                .filter(text -> !text.isEmpty() && text.length() <= 20);
    }
}
