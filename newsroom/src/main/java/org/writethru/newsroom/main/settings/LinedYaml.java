package org.writethru.newsroom.main.settings;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writethru.newsroom.main.settings.Lined.Keyed;
import org.writethru.newsroom.main.settings.Lined.Listed;
import org.writethru.newsroom.main.settings.Lined.Place;
import org.writethru.newsroom.main.settings.Lined.Text;
import org.writethru.story.Unfit;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads YAML of keys, lists and plain text; anything cleverer is refused with its line. */
final class LinedYaml {
    private static final int MOST_CHARACTERS = 256 * 1_024;
    private static final int MOST_DEPTH = 10;

    private final String file;

    private LinedYaml(String file) {
        this.file = file;
    }

    /**
     * Reads a whole text.
     *
     * @param file its name, for people
     * @throws Unfit naming the line, if it is not such YAML
     */
    static Keyed read(String file, String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new Unfit(
                    file,
                    "%s has %,d characters; at most %,d are read.".formatted(file, text.length(), MOST_CHARACTERS));
        }
        return new LinedYaml(file).whole(text);
    }

    private Keyed whole(String text) {
        try {
            refuseReferences(text);
            var root = yaml().compose(new StringReader(text));
            if (root == null) {
                return new Keyed(new Place(file, 1), Map.of());
            }
            if (value(root, 0) instanceof Keyed keyed) {
                return keyed;
            }
            throw place(root.getStartMark()).fault(file, "There must be a key and a value on each line.");
        } catch (MarkedYAMLException e) {
            throw place(e.getProblemMark()).fault(file, "This is not YAML: %s.".formatted(e.getProblem()));
        } catch (YAMLException e) {
            throw new Unfit(file, "%s is not YAML: %s".formatted(file, e.getMessage()));
        }
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(MOST_DEPTH);
        return new Yaml(new SafeConstructor(options));
    }

    /** A few lines of references to references can stand for more values than there is memory. */
    private void refuseReferences(String text) {
        for (var event : yaml().parse(new StringReader(text))) {
            if (event instanceof AliasEvent) {
                throw place(event.getStartMark()).fault(file, "References (* and &) are not read here.");
            }
        }
    }

    private Lined value(Node node, int depth) {
        var place = place(node.getStartMark());
        if (depth > MOST_DEPTH) {
            throw place.fault(file, "Values stand more than %d deep inside each other.".formatted(MOST_DEPTH));
        }
        return switch (node) {
            case ScalarNode scalar -> new Text(place, scalar.getValue());
            case SequenceNode list ->
                new Listed(
                        place,
                        list.getValue().stream()
                                .map(item -> value(item, depth + 1))
                                .toList());
            case MappingNode map -> new Keyed(place, keys(map, depth));
            default -> throw place.fault(file, "This is not text, a list or keys.");
        };
    }

    private Map<String, Lined> keys(MappingNode map, int depth) {
        var values = new LinkedHashMap<String, Lined>();
        for (var pair : map.getValue()) {
            var place = place(pair.getKeyNode().getStartMark());
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                throw place.fault(file, "A key must be plain text.");
            }
            if (values.put(key.getValue(), at(place, value(pair.getValueNode(), depth + 1))) != null) {
                throw place.fault(key.getValue(), "“%s” stands here for the second time.".formatted(key.getValue()));
            }
        }
        return values;
    }

    /** A value counts as standing where its key stands. */
    private static Lined at(Place place, Lined value) {
        return switch (value) {
            case Text(var _, var text) -> new Text(place, text);
            case Listed(var _, var items) -> new Listed(place, items);
            case Keyed(var _, var values) -> new Keyed(place, values);
        };
    }

    private Place place(@Nullable Mark mark) {
        return new Place(file, mark == null ? 1 : mark.getLine() + 1);
    }
}
