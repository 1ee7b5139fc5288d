package org.writethru.wire.record.v1;

import java.util.List;
import org.writethru.story.Inline;
import org.writethru.story.Inline.Emphasis;
import org.writethru.story.Inline.Link;
import org.writethru.story.Inline.Strong;
import org.writethru.story.Inline.Text;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonFields;
import org.writethru.wire.json.JsonObject;

/** A run of text, as the record holds it: a string if it is plain, else an object whose member {@code mark} says how it is marked. */
final class RecordedRun {
    private RecordedRun() {}

    static Json json(Inline run) {
        return switch (run) {
            case Text(var text) -> new Json.Text(text);
            case Emphasis(var runs) -> of("emphasis", runs).json();
            case Strong(var runs) -> of("strong", runs).json();
            case Link(var href, var runs) -> of("link", runs).put("href", href).json();
        };
    }

    static Json json(List<Inline> runs) {
        return new Json.Items(runs.stream().map(RecordedRun::json).toList());
    }

    static Inline read(Json json, String where) {
        return json instanceof Json.Text(var text) ? new Text(text) : JsonFields.read(json, where, RecordedRun::marked);
    }

    static List<Inline> readAll(Json json, String where) {
        return JsonFields.items(json, where, RecordedRun::read);
    }

    private static JsonObject of(String mark, List<Inline> runs) {
        return new JsonObject().put("mark", mark).put("runs", runs, RecordedRun::json);
    }

    private static Inline marked(JsonFields fields) {
        var runs = fields.items("runs", RecordedRun::read);
        return switch (fields.text("mark")) {
            case "emphasis" -> new Emphasis(runs);
            case "strong" -> new Strong(runs);
            case "link" -> new Link(fields.text("href"), runs);
            default -> throw fields.wrong("mark", "Version 1 has no such mark.");
        };
    }
}
