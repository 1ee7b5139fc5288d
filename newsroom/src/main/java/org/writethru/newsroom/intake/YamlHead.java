package org.writethru.newsroom.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.writethru.story.Dateline;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.FilingChange;
import org.writethru.story.Guid;
import org.writethru.story.Slug;
import org.writethru.story.Source;
import org.writethru.story.Unfit;
import org.writethru.story.Urgency;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The head of a Markdown file: the fields of its copy, in YAML. */
final class YamlHead {
    private static final int MOST_CHARACTERS = 64 * 1_024;
    private static final int MOST_DEPTH = 8;
    private static final String GUID = "tag:";
    private static final List<String> STORIES = List.of("edition-of", "replaces");

    private final Map<String, Object> values;
    private final Set<String> asked = new HashSet<>();

    private YamlHead(Map<String, Object> values) {
        this.values = values;
    }

    static YamlHead parse(String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(MOST_DEPTH);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        try {
            return new YamlHead(map(new Yaml(new SafeConstructor(options)).load(text)));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new Unfit(
                    "head",
                    "The head is not YAML at line %d: %s."
                            .formatted(mark == null ? 1 : mark.getLine() + 2, e.getProblem()));
        } catch (YAMLException e) {
            throw new Unfit("head", "The head is not YAML: %s.".formatted(e.getMessage()));
        }
    }

    private static Map<String, Object> map(Object loaded) {
        if (loaded == null) {
            return Map.of();
        }
        if (!(loaded instanceof Map<?, ?> raw)) {
            throw new Unfit("head", "The head must have a key and a value on each line.");
        }
        var map = new LinkedHashMap<String, Object>();
        raw.forEach((key, value) -> {
            if (value != null) {
                map.put(String.valueOf(key), value);
            }
        });
        return map;
    }

    Optional<String> text(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).map(value -> {
            if (value instanceof Map || value instanceof List) {
                throw new Unfit(key, "“%s” in the head must be plain text.".formatted(key));
            }
            return value instanceof java.util.Date date ? date.toInstant().toString() : String.valueOf(value);
        });
    }

    List<String> texts(String key) {
        asked.add(key);
        return switch (values.get(key)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Object one -> List.of(String.valueOf(one));
        };
    }

    List<Source> sources() {
        asked.add("sources");
        var sources = new ArrayList<Source>();
        if (values.get("sources") instanceof List<?> list) {
            list.forEach(entry -> sources.add(source(entry)));
        }
        return sources;
    }

    private static Source source(Object entry) {
        if (!(entry instanceof Map<?, ?> map)) {
            return new Source(String.valueOf(entry), Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new Source(
                part(map, "name").orElseThrow(() -> new Unfit("sources", "A source in the head needs a name.")),
                part(map, "role"),
                part(map, "where"),
                part(map, "link"));
    }

    private static Optional<String> part(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(String::valueOf);
    }

    /** Puts the fields that the head has over those of the basis. */
    Filing over(Filing basis) {
        FilingChange change = basis.change();
        text("slug").map(Slug::new).ifPresent(change::slug);
        text("section").ifPresent(change::section);
        text("standfirst").ifPresent(change::standfirst);
        text("byline").ifPresent(change::byline);
        text("sign-off").ifPresent(change::signOff);
        text("urgency").map(YamlHead::urgency).ifPresent(change::urgency);
        text("usage-terms").ifPresent(change::usageTerms);
        text("editors-note").ifPresent(change::editorsNote);
        text("place").map(this::dateline).ifPresent(change::dateline);
        list("subjects", change::subjects);
        list("places", change::places);
        list("keywords", change::keywords);
        if (values.containsKey("sources")) {
            change.sources(sources());
        }
        edition().ifPresent(change::editionOf);
        return guid("replaces").map(change::replaces).orElse(change).filing();
    }

    private void list(String key, java.util.function.Consumer<List<String>> setter) {
        var list = texts(key);
        if (values.containsKey(key)) {
            setter.accept(list);
        }
    }

    private Dateline dateline(String place) {
        return new Dateline(place, text("date").map(YamlHead::date), text("agency"), Optional.empty());
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new Unfit("date", "The date “%s” in the head is not of the form 2026-11-23.".formatted(text));
        }
    }

    private static Urgency urgency(String text) {
        try {
            return new Urgency(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new Unfit("urgency", "The urgency “%s” in the head is not a number from 1 to 9.".formatted(text));
        }
    }

    private Optional<Edition> edition() {
        int take = text("edition-take").map(YamlHead::take).orElse(1);
        return guid("edition-of").map(original -> new Edition(original, take));
    }

    private static int take(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Unfit("edition-take", "The take “%s” in the head is not a number.".formatted(text));
        }
    }

    /** Another story by its guid; another kind of name is for those who ask for the key. */
    private Optional<Guid> guid(String key) {
        return text(key).filter(name -> name.startsWith(GUID)).map(Guid::new);
    }

    /** Keys that nobody asked for, and names of stories that nobody can follow: they would be lost silently. */
    void refuseUnknown(Set<String> alsoAllowed) {
        STORIES.stream().filter(key -> !alsoAllowed.contains(key)).forEach(this::refuseOtherName);
        values.keySet().stream()
                .filter(key -> !asked.contains(key) && !alsoAllowed.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new Unfit("head", "The head has the key “%s”, which is not a field of copy.".formatted(key));
                });
    }

    private void refuseOtherName(String key) {
        text(key).filter(name -> !name.startsWith(GUID)).ifPresent(name -> {
            throw new Unfit(key, "“%s” in the head must be a story's guid (tag:…), not “%s”.".formatted(key, name));
        });
    }

    Map<String, String> rest(Set<String> keys) {
        var rest = new LinkedHashMap<String, String>();
        keys.forEach(key -> text(key).ifPresent(value -> rest.put(key, value)));
        return rest;
    }
}
