package org.writethru.newsroom.main.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.writethru.story.Language;

/** The word lists of a language, from which synthetic copy is made. May be used from any thread. */
final class Phrases {
    private static final int MOST_NUMBER = 60;

    private final Language language;
    private final Map<String, List<String>> lists;

    private Phrases(Language language, Map<String, List<String>> lists) {
        this.language = language;
        this.lists = lists;
    }

    static Phrases of(Language language) {
        var resource = "/synthetic/%s.txt".formatted(language);
        try (var in = Phrases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There are no word lists for “%s”".formatted(language));
            }
            return new Phrases(language, lists(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The word lists %s cannot be read".formatted(resource), e);
        }
    }

    private static Map<String, List<String>> lists(String text) {
        var lists = new HashMap<String, List<String>>();
        List<String> list = new ArrayList<>();
        for (var line : text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList()) {
            if (line.startsWith("[")) {
                list = new ArrayList<>();
                lists.put(line.substring(1, line.length() - 1), list);
            } else {
                list.add(line);
            }
        }
        return lists;
    }

    /** How many entries a list has. */
    int count(String list) {
        return entries(list).size();
    }

    /** One entry of a list, by number. */
    String entry(String list, int number) {
        return entries(list).get(number);
    }

    /** One entry of a list, whichever, with its slots filled. */
    String any(String list, Topic topic, SplittableRandom random) {
        return fill(entry(list, random.nextInt(count(list))), topic, random);
    }

    /** Who does what to what: the same throughout a story. */
    record Topic(String who, String what) {}

    Topic topic(SplittableRandom random) {
        return new Topic(entry("who", random.nextInt(count("who"))), entry("what", random.nextInt(count("what"))));
    }

    /** Fills the slots of a template. */
    String fill(String template, Topic topic, SplittableRandom random) {
        var filled = new StringBuilder(template.length() + 60);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            filled.append(template, from, open).append(slot(template.substring(open + 1, close), topic, random));
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }

    private String slot(String name, Topic topic, SplittableRandom random) {
        return switch (name) {
            case "who" -> topic.who();
            case "what" -> topic.what();
            case "n" -> Integer.toString(2 + random.nextInt(MOST_NUMBER));
            case "day" -> DayOfWeek.of(1 + random.nextInt(7)).getDisplayName(TextStyle.FULL, language.locale());
            default -> entry(name, random.nextInt(count(name)));
        };
    }

    private List<String> entries(String list) {
        return java.util.Objects.requireNonNull(lists.get(list), list);
    }
}
