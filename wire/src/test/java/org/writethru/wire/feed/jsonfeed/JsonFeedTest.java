package org.writethru.wire.feed.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.writethru.wire.feed.FeedFormat;
import org.writethru.wire.feed.FeedFormatContract;
import org.writethru.wire.feed.Feeds;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Published;
import org.writethru.wire.sample.Stories;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFeedTest implements FeedFormatContract {
    @Override
    public FeedFormat format() {
        return new JsonFeed();
    }

    @Override
    public List<Seen> seen(byte[] feed) {
        var items = new JsonMapper().readTree(feed).get("items");
        return IntStream.range(0, items.size())
                .mapToObj(at -> seen(items.get(at), items.get(at).get("_writethru")))
                .toList();
    }

    @Test
    void keepsToThePublishedSchema() {
        var schema = schema();
        var generated = new GeneratedStories(41);
        for (int count = 0; count < 200; count++) {
            assertValid(schema, format().write(Feeds.of(generated.next(), generated.next())));
        }
        Stories.all().values().forEach(story -> assertValid(schema, format().write(Feeds.of(story))));
        assertValid(schema, format().write(Feeds.of()));
    }

    @Test
    void schemaIsNoRubberStamp() {
        assertThat(schema().validate(
                                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void extensionSaysWhereItIsDescribed() {
        var item = new JsonMapper()
                .readTree(format().write(Feeds.of(Stories.dam(1))))
                .get("items")
                .get(0);
        assertThat(item.get("_writethru").get("about").asString()).isEqualTo("https://writethru.org/ns/wire#");
    }

    @Test
    void withdrawnStoryStaysAsItsReason() {
        var item = new JsonMapper()
                .readTree(format().write(Feeds.of(Stories.dam(5))))
                .get("items")
                .get(0);
        assertThat(item.get("content_text").asString()).isEqualTo("The chair's statement was not genuine.");
        assertThat(item.has("content_html")).isFalse();
        assertThat(item.get("_writethru").get("kind").asString()).isEqualTo("Withdrawn");
    }

    private static void assertValid(Schema schema, byte[] feed) {
        var text = new String(feed, StandardCharsets.UTF_8);
        assertThat(schema.validate(text, InputFormat.JSON)).as(text).isEmpty();
    }

    private static Schema schema() {
        var schemas = Map.of(
                "https://json.schemastore.org/feed.json", Published.text("schemas/jsonfeed/feed.json"),
                "https://json.schemastore.org/feed-1", Published.text("schemas/jsonfeed/feed-1.json"));
        var registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4, builder -> builder.schemas(schemas));
        return registry.getSchema(SchemaLocation.of("https://json.schemastore.org/feed.json"));
    }

    private static Seen seen(JsonNode item, JsonNode take) {
        return new Seen(
                item.get("id").asString(),
                text(item, "title"),
                text(item, "date_published").map(Instant::parse),
                Instant.parse(item.get("date_modified").asString()),
                text(item, "content_html"),
                take.get("take").asString(),
                take.get("kind").asString(),
                take.get("moves").asString(),
                Stream.of("note", "correction", "reason")
                        .flatMap(word -> text(take, word).stream())
                        .findFirst(),
                take.get("record").asString(),
                take.get("proof").asString());
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).map(JsonNode::asString);
    }
}
