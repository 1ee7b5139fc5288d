package org.writethru.wire.page.item;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.writethru.wire.Agreement;
import org.writethru.wire.EmbargoWords;
import org.writethru.wire.HeldUntil;
import org.writethru.wire.Notes;
import org.writethru.wire.html.HtmlCopy;
import org.writethru.wire.text.Clean;

/** The embargo in the lines around a page’s headline, which are no copy and would be lost. */
final class HeldPage {
    /** Lines above and below the headline. */
    private static final int LINES = 6;

    private static final int LONGEST = 200;
    private static final int WITHIN = 200_000;

    private HeldPage() {}

    /** Until when it is held: empty inside if no line says the time. */
    static Optional<Optional<OffsetDateTime>> until(String page, String headline, Agreement agreement) {
        var start = page.substring(0, Math.min(WITHIN, page.length()));
        if (EmbargoWords.none(start)) {
            return Optional.empty();
        }
        var lines = lines(start);
        int at = Math.max(0, lines.indexOf(headline));
        return lines.subList(Math.max(0, at - LINES), Math.min(lines.size(), at + LINES + 1)).stream()
                .filter(line -> line.length() <= LONGEST)
                .flatMap(line -> EmbargoWords.inCopy(line).stream())
                .findFirst()
                .map(words -> HeldUntil.read(words, agreement));
    }

    private static List<String> lines(String page) {
        return page.indexOf('<') < 0
                ? page.lines().map(Clean::line).filter(line -> !line.isEmpty()).toList()
                : HtmlCopy.read(Jsoup.parse(page).body(), new Notes()).blocks().stream()
                        .map(block -> Clean.line(block.plain()))
                        .toList();
    }
}
