package org.writethru.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.writethru.story.Story;
import org.writethru.wire.Outgoing;
import org.writethru.wire.SubscriberFormatContract;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Published;
import org.writethru.wire.sample.Stories;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every dialect of ninjs keeps. */
interface NinjsContract extends SubscriberFormatContract {
    Instant NOON = Instant.parse("2026-11-05T12:00:00Z");

    /** The edition, such as {@code 3.1}. */
    String version();

    /** The draft of JSON Schema in which the edition is written. */
    SpecificationVersion draft();

    /** The name of a member as this edition has it, from that of 3.1. */
    String key(String name);

    @Override
    default String ending() {
        return "json";
    }

    @Override
    default String words(byte[] written) {
        var words = new StringBuilder();
        collect(new JsonMapper().readTree(written), words);
        return words.toString();
    }

    private static void collect(JsonNode node, StringBuilder words) {
        if (node.isString()) {
            words.append(node.asString()).append('\n');
        }
        node.forEach(child -> collect(child, words));
    }

    @Test
    default void everythingKeepsToTheOfficialSchema() {
        var schema = schema();
        Stories.all().values().forEach(story -> {
            accepts(schema, Outgoings.of(story));
            accepts(schema, Outgoings.embargoed(story, NOON));
        });
        var generated = new GeneratedStories(31);
        for (int count = 0; count < 300; count++) {
            accepts(schema, Outgoings.of(generated.next()));
        }
    }

    @Test
    default void schemaIsNoRubberStamp() {
        assertThat(schema().validate("{\"uri\":\"tag:a,2026-01-01:x\",\"nonsense\":1}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(
                                "{\"uri\":\"no uri\"}",
                                InputFormat.JSON,
                                with -> with.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isNotEmpty();
    }

    @Test
    default void versionIsTheTakeAndUriTheStory() {
        for (int take = 1; take <= 5; take++) {
            var object = object(Stories.dam(take));
            assertThat(object.get("version").asString()).isEqualTo(String.valueOf(take));
            assertThat(object.get("uri").asString()).isEqualTo("tag:news.example,2026-11-03:4k2m9s0q1v7t");
            assertThat(object.get(key("standard")).get("version").asString()).isEqualTo(version());
        }
    }

    @Test
    default void kindOfReleaseStandsInTheGenreAndItsNoteInFrontOfTheEditors() {
        assertThat(object(Stories.dam(1)).has(key("genres"))).isFalse();
        assertThat(genre(Stories.dam(2))).isEqualTo("Update");
        assertThat(genre(Stories.dam(4))).isEqualTo("Correction");
        assertThat(object(Stories.dam(4)).get(key("edNote")).asString())
                .isEqualTo("Earlier takes said Friday. The vote is on Monday.");
        assertThat(object(Stories.dam(2)).toString()).contains("https://writethru.org/ns/wire#moves");
    }

    @Test
    default void withdrawalIsTheNextVersionCanceledWithItsReasonAndNoContent() {
        var object = object(Stories.dam(5));
        assertThat(object.get(key("pubStatus")).asString()).isEqualTo("canceled");
        assertThat(object.get(key("edNote")).asString()).isEqualTo("The chair's statement was not genuine.");
        assertThat(genre(Stories.dam(5))).isEqualTo("Withdrawal");
        assertThat(object.propertyNames()).doesNotContain("bodies", "body_xhtml", "headlines", "headline");
    }

    @Test
    default void embargoIsSaid() {
        var sent = Outgoings.embargoed(Stories.dam(1), NOON);
        var object = new JsonMapper().readTree(format().write(sent).bytes());
        assertThat(object.get(key("embargoed")).asString()).isEqualTo("2026-11-05T16:00:00+04:00");
        assertThat(object(Stories.dam(1)).has(key("embargoed"))).isFalse();
    }

    @Test
    default void picturesOriginalAndReplacedStoryAreAssociated() {
        var associated = object(Stories.everyBlock()).get("associations").toString();
        assertThat(associated)
                .contains("whole.jpg", "The bridge seen from the east bank", "Harbour/Ana Orel")
                .contains("tag:news.example,2026-11-03:0a1b2c3d4e5f", "translatedFrom")
                .contains("tag:news.example,2026-11-03:zz9zz9zz9zz9", "replaces");
    }

    private String genre(Story story) {
        return object(story).get(key("genres")).get(0).get("name").asString();
    }

    private JsonNode object(Story story) {
        return new JsonMapper().readTree(format().write(Outgoings.of(story)).bytes());
    }

    private void accepts(Schema schema, Outgoing sent) {
        var text = new String(format().write(sent).bytes(), StandardCharsets.UTF_8);
        assertThat(schema.validate(
                        text,
                        InputFormat.JSON,
                        with -> with.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .as(text)
                .isEmpty();
    }

    private Schema schema() {
        var address = "https://schema.example/ninjs.json";
        var schemas = Map.of(
                address,
                Published.text("schemas/ninjs/ninjs-schema_" + version() + ".json")
                        .replaceFirst("\"\\$id\" *: *\"[^\"]*\" *,", ""),
                "https://geojson.org/schema/GeoJSON.json",
                Published.text("schemas/ninjs/GeoJSON-schema.json"));
        return SchemaRegistry.withDefaultDialect(draft(), builder -> builder.schemas(schemas))
                .getSchema(SchemaLocation.of(address));
    }
}
