package org.writethru.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.writethru.story.Language;
import tools.jackson.databind.json.JsonMapper;

class MediaTopicsTest {
    private static final Path OFFICIAL = Path.of("../../shared/vocab/mediatopics-2019-12-x-all.json");

    private final MediaTopics topics = MediaTopics.vocabulary();

    @Test
    void subjectIsNamedWithThoseItIsPartOf() {
        assertThat(topics.find("medtop:20000088", new Language("en"))).hasValueSatisfying(topic -> {
            assertThat(topic.label()).isEqualTo("anti-trust crime");
            assertThat(topic.path()).containsExactly("crime, law and justice", "crime", "corporate crime");
        });
    }

    @Test
    void languageThatTheVocabularyLacksGetsEnglish() {
        assertThat(topics.find("medtop:20000087", new Language("az"))
                        .orElseThrow()
                        .label())
                .isEqualTo("corporate crime");
        assertThat(topics.find("medtop:20000087", new Language("ar"))
                        .orElseThrow()
                        .label())
                .isEqualTo("جريمة منظمة");
    }

    @Test
    void unknownAndRetiredCodesAreNotFound() {
        assertThat(topics.find("medtop:99999999", new Language("en"))).isEmpty();
    }

    @Test
    void vocabularyIsTheOfficialOneWithoutTheRetired() throws Exception {
        assumeTrue(Files.exists(OFFICIAL), "SKIPPED: %s is not there".formatted(OFFICIAL));
        Map<String, String> official = new HashMap<>();
        for (var concept : JsonMapper.builder()
                .build()
                .readTree(Files.readString(OFFICIAL))
                .path("conceptSet")) {
            if (!concept.has("retired")) {
                official.put(
                        concept.path("qcode").asString(),
                        concept.path("prefLabel").path("en-GB").asString());
            }
        }
        Map<String, String> ours = new HashMap<>();
        topics.all(new Language("en")).forEach(topic -> ours.put(topic.id(), topic.label()));
        assertThat(ours).hasSizeGreaterThan(1_000).isEqualTo(official);
    }
}
