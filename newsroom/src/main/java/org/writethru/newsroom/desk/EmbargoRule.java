package org.writethru.newsroom.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.story.Guid;
import org.writethru.story.Refusal;
import org.writethru.story.Refusal.Field;

/** Nothing that was made from others' copy goes out under its embargo, unless an editor who knows of it says so. */
record EmbargoRule(Embargoes embargoes, ZoneId zone) {
    private static final String AND = " and ";

    /** Those that stand at this time. */
    List<CopyEmbargo> standing(JdbcClient sql, Guid story, Instant at) {
        return embargoes.of(sql, story).stream()
                .filter(embargo -> embargo.stands(at))
                .toList();
    }

    /** Why a story may not go out at this time as it is ordered; empty if it may. */
    Optional<Refusal> objection(JdbcClient sql, Guid story, ReleaseOrder order, Instant at) {
        var unknown = standing(sql, story, at).stream()
                .filter(embargo -> !order.despite().contains(embargo.mark()))
                .toList();
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new Field("despite", sentence(unknown)));
    }

    private String sentence(List<CopyEmbargo> unknown) {
        var what = unknown.stream().allMatch(embargo -> embargo.until().isPresent())
                ? "Schedule it for then or later, or tick that it goes out in spite of it."
                : "Ask the sender, and tick that it goes out in spite of it if it may.";
        return "This was made from copy under %s. %s".formatted(words(unknown), what);
    }

    private String words(List<CopyEmbargo> some) {
        return some.stream().map(embargo -> embargo.words(zone)).distinct().collect(Collectors.joining(AND));
    }

    /** Whose embargoes stand at this time and until when; empty if none does. */
    String words(JdbcClient sql, Guid story, Instant at) {
        return words(standing(sql, story, at));
    }

    /** What the audit list says besides of what goes out under these embargoes, in words; nothing if there are none. */
    static String inSpite(String words) {
        return words.isEmpty() ? "" : ", in spite of " + words;
    }
}
