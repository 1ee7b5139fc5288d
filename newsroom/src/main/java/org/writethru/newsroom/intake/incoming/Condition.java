package org.writethru.newsroom.intake.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.newsroom.desk.wireview.Folded;
import org.writethru.story.Unfit;
import org.writethru.story.Urgency;
import org.writethru.wire.NewsItem;

/** Something that an item must meet for a rule to fit it. */
sealed interface Condition {
    /** Whether it does. */
    boolean meets(NewsItem item);

    /** A word of its headline, slug or keywords; case and accents do not count. */
    record Word(Folded word) implements Condition {
        @Override
        public boolean meets(NewsItem item) {
            return Folded.of(item.headline().orElse(""), item.slug().orElse(""), String.join(" ", item.keywords()))
                    .contains(word);
        }
    }

    /** One of its subjects. */
    record Subject(String code) implements Condition {
        @Override
        public boolean meets(NewsItem item) {
            return item.subjects().stream().anyMatch(code::equalsIgnoreCase);
        }
    }

    /** Its language, or the one that this is a form of. */
    record InLanguage(String tag) implements Condition {
        @Override
        public boolean meets(NewsItem item) {
            return item.language()
                    .filter(language -> language.tag().equalsIgnoreCase(tag)
                            || language.locale().getLanguage().equalsIgnoreCase(tag))
                    .isPresent();
        }
    }

    /** At least as urgent as this, or at most. */
    record Urgent(boolean atLeast, int level) implements Condition {
        @Override
        public boolean meets(NewsItem item) {
            int own = item.urgency().orElse(Urgency.ROUTINE).level();
            return atLeast ? own <= level : own >= level;
        }
    }

    Pattern URGENCY = Pattern.compile("urgency([<>])=([1-9])");

    /** Reads conditions with spaces between; a star is none. */
    static List<Condition> all(String text) {
        var conditions = new ArrayList<Condition>();
        for (var word : text.strip().split("\\s+")) {
            if (!word.equals("*")) {
                conditions.add(of(word));
            }
        }
        return conditions;
    }

    private static Condition of(String word) {
        var urgency = URGENCY.matcher(word);
        if (urgency.matches()) {
            return new Urgent(urgency.group(1).equals("<"), Integer.parseInt(urgency.group(2)));
        }
        int equals = word.indexOf('=');
        var value = word.substring(equals + 1);
        if (equals > 0 && !value.isEmpty()) {
            switch (word.substring(0, equals)) {
                case "word" -> {
                    return new Word(Folded.sought(value));
                }
                case "subject" -> {
                    return new Subject(value);
                }
                case "language" -> {
                    return new InLanguage(value);
                }
                default -> {}
            }
        }
        throw new Unfit(
                "rules",
                "“%s” is not a condition; there are word=…, subject=…, language=…, urgency<=1 to 9, urgency>=1 to 9 and *."
                        .formatted(word));
    }
}
