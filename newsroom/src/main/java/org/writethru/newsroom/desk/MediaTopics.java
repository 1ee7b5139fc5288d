package org.writethru.newsroom.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writethru.story.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The subjects that a story can be given: the IPTC Media Topics that are not retired, in the edition of December 2019.
 *
 * <p>Read once, when first asked for. May be used from any thread.
 */
public final class MediaTopics {
    private static final String FILE = "mediatopics.json";
    private static final String OTHERWISE = "en";

    private final Map<String, Topic> topics;

    /**
     * A subject.
     *
     * @param id such as {@code medtop:20000065}
     * @param broader the id of the subject that it is part of; the 17 at the top have none
     * @param labels by language; every subject has an English one
     */
    private record Topic(String id, Optional<String> broader, Map<String, String> labels) {
        String label(Language language) {
            var exact = labels.get(language.tag());
            return exact == null ? labels.getOrDefault(OTHERWISE, id) : exact;
        }
    }

    /**
     * A subject in the words of one language; in English where the vocabulary has none.
     *
     * @param path the subjects that it is part of, the widest first
     */
    public record Named(String id, String label, List<String> path) {
        /** Keeps its own copy. */
        public Named {
            path = List.copyOf(path);
        }
    }

    private static final class Read {
        static final MediaTopics ONCE = new MediaTopics(read());

        private Read() {}
    }

    private MediaTopics(Map<String, Topic> topics) {
        this.topics = topics;
    }

    /** The vocabulary. */
    public static MediaTopics vocabulary() {
        return Read.ONCE;
    }

    private static Map<String, Topic> read() {
        try (var in =
                Optional.ofNullable(MediaTopics.class.getResourceAsStream(FILE)).orElseThrow()) {
            var topics = new LinkedHashMap<String, Topic>();
            for (var node : JsonMapper.builder().build().readTree(in)) {
                var topic = topic(node);
                topics.put(topic.id(), topic);
            }
            return topics;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topic topic(JsonNode node) {
        var labels = new LinkedHashMap<String, String>();
        node.path("label")
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asString()));
        return new Topic(node.path("id").asString(), node.path("broader").asStringOpt(), labels);
    }

    /** All of them, in the order of their codes. */
    public List<Named> all(Language language) {
        return topics.values().stream().map(topic -> named(topic, language)).toList();
    }

    /** The one with this code. */
    public Optional<Named> find(String id, Language language) {
        return Optional.ofNullable(topics.get(id)).map(topic -> named(topic, language));
    }

    private Named named(Topic topic, Language language) {
        var path = new ArrayList<String>();
        for (var at = wider(topic); at.isPresent(); at = wider(at.get())) {
            path.addFirst(at.get().label(language));
        }
        return new Named(topic.id(), topic.label(language), path);
    }

    private Optional<Topic> wider(Topic topic) {
        return topic.broader().map(topics::get);
    }
}
