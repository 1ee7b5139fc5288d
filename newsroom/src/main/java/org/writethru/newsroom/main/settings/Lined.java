package org.writethru.newsroom.main.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.writethru.story.Unfit;

/** A value read from YAML that knows where it stands, so that a fault can be shown at its line. */
sealed interface Lined {
    /** Where it stands. */
    Place place();

    /**
     * A line of a file.
     *
     * @param file its name, for people
     * @param line from 1
     */
    record Place(String file, int line) {
        /** A fault at this place, as one sentence. */
        Unfit fault(String field, String sentence) {
            return new Unfit(field, "%s: %s".formatted(this, sentence));
        }

        @Override
        public String toString() {
            return "%s, line %d".formatted(file, line);
        }
    }

    /** Plain text. */
    record Text(Place place, String text) implements Lined {}

    /** A list. */
    record Listed(Place place, List<Lined> items) implements Lined {}

    /** Keys with values, in their order. */
    record Keyed(Place place, Map<String, Lined> values) implements Lined {
        /** The text under a key that must be there. */
        String text(String key) {
            return find(key)
                    .map(value -> plain(key, value))
                    .orElseThrow(() -> place.fault(key, "“%s” is missing.".formatted(key)));
        }

        /** The text under a key, or this if the key is not there. */
        String text(String key, String otherwise) {
            return find(key).map(value -> plain(key, value)).orElse(otherwise);
        }

        /** A whole number. */
        int number(String key) {
            var text = text(key);
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw placeOf(key).fault(key, "“%s” must be a whole number, not “%s”.".formatted(key, text));
            }
        }

        /** The texts of a list; one text by itself is a list of one. */
        List<String> texts(String key) {
            return switch (values.get(key)) {
                case null -> throw place.fault(key, "“%s” is missing.".formatted(key));
                case Listed(var _, var items) ->
                    items.stream().map(item -> plain(key, item)).toList();
                case Text(var _, var text) -> List.of(text);
                case Keyed(var where, var _) -> throw where.fault(key, "“%s” must be a list.".formatted(key));
            };
        }

        /** Texts by key; empty if the key is not there. */
        Map<String, String> textsByKey(String key) {
            var texts = new LinkedHashMap<String, String>();
            keyed(key).ifPresent(inner -> inner.values.keySet().forEach(name -> texts.put(name, inner.text(name))));
            return texts;
        }

        /** The keys under a key. */
        Optional<Keyed> keyed(String key) {
            return find(key).map(value -> switch (value) {
                case Keyed inner -> inner;
                case Text(var where, var _) -> throw where.fault(key, needsKeys(key));
                case Listed(var where, var _) -> throw where.fault(key, needsKeys(key));
            });
        }

        private static String needsKeys(String key) {
            return "“%s” must have keys with values below it.".formatted(key);
        }

        /** Where a key stands; the whole, if it is not there. */
        Place placeOf(String key) {
            return find(key).map(Lined::place).orElse(place);
        }

        /** Refuses keys that nobody knows: a misspelt one would be lost silently. */
        void refuseOthers(List<String> known) {
            values.forEach((key, value) -> {
                if (!known.contains(key)) {
                    throw value.place()
                            .fault(
                                    key,
                                    "“%s” is not a key here; did you mean “%s”?"
                                            .formatted(key, Spelling.nearest(key, known)));
                }
            });
        }

        private Optional<Lined> find(String key) {
            return Optional.ofNullable(values.get(key));
        }

        private static String plain(String key, Lined value) {
            return switch (value) {
                case Text(var _, var text) -> text;
                case Listed(var where, var _) -> throw where.fault(key, "“%s” must be plain text.".formatted(key));
                case Keyed(var where, var _) -> throw where.fault(key, "“%s” must be plain text.".formatted(key));
            };
        }
    }
}
