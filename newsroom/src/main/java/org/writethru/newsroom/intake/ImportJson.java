package org.writethru.newsroom.intake;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writethru.newsroom.intake.ImportReport.NumberedTake;
import org.writethru.newsroom.intake.ImportReport.ReadStory;
import org.writethru.story.Block;
import org.writethru.story.Dateline;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes import reports for machines: an array with one object for each story, absent values as null. */
public final class ImportJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private ImportJson() {}

    /** The stories of these reports; pages that were refused have none. */
    public static String write(List<ImportReport> reports) {
        var stories = new ArrayList<Map<String, @Nullable Object>>();
        reports.forEach(report -> report.story().ifPresent(story -> stories.add(story(story, report.zone()))));
        return JSON.writeValueAsString(stories);
    }

    private static Map<String, @Nullable Object> story(ReadStory story, ZoneId zone) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("guid", story.guid().uri());
        object.put("language", story.language().tag());
        object.put("takes", story.takes().stream().map(take -> take(take, zone)).toList());
        object.put("leftOut", story.leftOut());
        object.put("inferred", story.inferred());
        return object;
    }

    private static Map<String, @Nullable Object> take(NumberedTake numbered, ZoneId zone) {
        var take = numbered.take();
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("number", numbered.number());
        object.put("kind", take.kind());
        object.put("time", take.time().map(time -> time(time, zone)).orElse(null));
        object.put("headline", take.filing().headline());
        object.put(
                "dateline", take.filing().dateline().map(ImportJson::dateline).orElse(null));
        object.put(
                "paragraphs",
                take.filing().copy().blocks().stream().map(Block::plain).toList());
        object.put("note", take.note().orElse(null));
        return object;
    }

    private static String time(Instant time, ZoneId zone) {
        return TIME.format(time.atZone(zone));
    }

    private static Map<String, @Nullable Object> dateline(Dateline line) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("place", line.place());
        object.put("date", line.date().map(Object::toString).orElse(null));
        object.put("agency", line.agency().orElse(null));
        return object;
    }
}
