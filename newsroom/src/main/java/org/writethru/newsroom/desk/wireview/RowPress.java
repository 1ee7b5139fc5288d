package org.writethru.newsroom.desk.wireview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;

/** Prints rows, each once as long as it looks the same. May be used from any thread. */
public final class RowPress {
    /** Rows that are kept printed: all in play, and those of some searches. */
    private static final int MOST_KEPT = 5_000;

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.writethru.templates");
    private final Cache<RowView, Row> printed =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();
    private final RowViews views;

    RowPress(RowViews views) {
        this.views = views;
    }

    /** A printed row. */
    public record Row(String key, String html) {}

    List<Row> print(List<InPlay> stories) {
        return stories.stream()
                .map(story -> printed.get(views.of(story), this::print))
                .toList();
    }

    private Row print(RowView view) {
        var out = new StringOutput();
        engine.render("desk/wire/row.jte", view, out);
        return new Row(view.key(), out.toString());
    }
}
