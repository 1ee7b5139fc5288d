package org.writethru.newsroom.intake.incoming;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.WireTime;

/** A format for tests: items with a line of hyphens between, each of lines “field: value”. What has another field is unreadable. */
public final class LineReading implements WireReading {
    @Override
    public List<String> formats() {
        return List.of("lines");
    }

    @Override
    public List<Reading<NewsItem>> read(Optional<String> format, byte[] bytes, Agreement agreement) {
        var readings = new ArrayList<Reading<NewsItem>>();
        int number = 0;
        for (var item : new String(bytes, StandardCharsets.UTF_8).split("(?m)^---$")) {
            if (!item.isBlank()) {
                readings.add(read(item, ++number, agreement));
            }
        }
        return readings;
    }

    private static Reading<NewsItem> read(String text, int number, Agreement agreement) {
        var item = new NewsItemMaker("lines", new Notes());
        for (var line : text.strip().lines().toList()) {
            int colon = line.indexOf(':');
            if (colon < 0 || !put(item, line.substring(0, colon), line.substring(colon + 1), agreement)) {
                return new Reading.Unreadable<>("item " + number, "“" + line + "” is no field.");
            }
        }
        return item.item();
    }

    private static boolean put(NewsItemMaker item, String field, String value, Agreement agreement) {
        switch (field) {
            case "guid" -> item.guid(value);
            case "version" -> item.version(value);
            case "created" -> item.versionCreated(WireTime.read(value, agreement.zone(), item.notes()));
            case "kind" -> item.release(Kind.of(value.strip()));
            case "status" -> item.status(value);
            case "replaces" -> item.replaces(value);
            case "translates" -> item.translationOf(value);
            case "headline" -> item.headline(value);
            case "slug" -> item.slug(value);
            case "urgency" -> item.urgency(value);
            case "language" -> item.language(value);
            case "subject" -> item.subject(value);
            case "note" -> item.internalNote(value);
            case "public" -> item.publicNote(value);
            case "terms" -> item.usageTerms(value);
            case "embargo" -> item.embargo(WireTime.read(value, agreement.zone(), item.notes()));
            case "text" -> item.blocks(List.of(Block.Paragraph.of(value.strip())));
            default -> {
                return false;
            }
        }
        return true;
    }
}
