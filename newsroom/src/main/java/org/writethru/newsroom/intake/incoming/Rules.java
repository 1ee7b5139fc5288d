package org.writethru.newsroom.intake.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.writethru.story.Unfit;
import org.writethru.story.Urgency;
import org.writethru.wire.NewsItem;

/**
 * What is done with the items of a source: the first rule all of whose conditions an item meets decides; where none does, the item
 * is listed as it came. A rule is a line such as
 *
 * <pre>{@code
 * subject=medtop:15000000 language=en -> section=sport
 * word=obituary -> ignore
 * urgency<=2 -> draft section=politics
 * * -> section=world urgency=5
 * }</pre>
 *
 * @param rules in the order in which they are tried
 */
public record Rules(List<Rule> rules) {
    /** Items are listed as they come. */
    public static final Rules NONE = new Rules(List.of());

    /** Rules of one source. */
    public static final int MOST = 100;

    private static final String ARROW = "->";

    /** What is done with an item. */
    public enum Act {
        /** It is shown on the incoming list. */
        LIST,
        /** A draft is opened too. */
        DRAFT,
        /** It is kept out of the list, where an editor can still find it. */
        IGNORE
    }

    /**
     * What a rule decides.
     *
     * @param section for drafts of it; absent to leave it open
     * @param urgency in place of the sender's
     */
    public record Decision(Act act, Optional<String> section, Optional<Urgency> urgency) {
        static final Decision LISTED = new Decision(Act.LIST, Optional.empty(), Optional.empty());
    }

    /**
     * A rule.
     *
     * @param line as it was typed
     */
    public record Rule(String line, List<Condition> conditions, Decision decision) {
        public Rule {
            conditions = List.copyOf(conditions);
        }
    }

    /** Keeps its own copy. */
    public Rules {
        rules = List.copyOf(rules);
        if (rules.size() > MOST) {
            throw new Unfit("rules", "A source has at most %d rules.".formatted(MOST));
        }
    }

    /**
     * Reads rules, one a line; empty lines do not count.
     *
     * @throws Unfit naming the line that is none
     */
    public static Rules of(String text) {
        var rules = new ArrayList<Rule>();
        var lines = text.strip().lines().map(String::strip).toList();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isEmpty()) {
                rules.add(rule(lines.get(at), at + 1));
            }
        }
        return new Rules(rules);
    }

    private static Rule rule(String line, int number) {
        int arrow = line.indexOf(ARROW);
        if (arrow <= 0) {
            throw new Unfit(
                    "rules",
                    "Line %d of the rules has no “->” between what it is for and what is done.".formatted(number));
        }
        try {
            return new Rule(
                    line,
                    Condition.all(line.substring(0, arrow)),
                    decision(line.substring(arrow + ARROW.length()).strip()));
        } catch (Unfit e) {
            throw new Unfit("rules", "Line %d of the rules: %s".formatted(number, e.sentence()));
        }
    }

    private static Decision decision(String words) {
        var act = Act.LIST;
        Optional<String> section = Optional.empty();
        Optional<Urgency> urgency = Optional.empty();
        for (var word : words.split("\\s+")) {
            if (word.equals("list") || word.equals("draft") || word.equals("ignore")) {
                act = Act.valueOf(word.toUpperCase(java.util.Locale.ROOT));
            } else if (word.matches("section=[a-z0-9-]{1,60}")) {
                section = Optional.of(word.substring("section=".length()));
            } else if (word.matches("urgency=[1-9]")) {
                urgency = Optional.of(new Urgency(Integer.parseInt(word.substring("urgency=".length()))));
            } else {
                throw new Unfit(
                        "rules",
                        "“%s” is not something to be done; there are list, draft, ignore, section=… and urgency=1 to 9."
                                .formatted(word));
            }
        }
        return new Decision(act, section, urgency);
    }

    /** What is done with this item. */
    public Decision on(NewsItem item) {
        return rules.stream()
                .filter(rule -> rule.conditions().stream().allMatch(condition -> condition.meets(item)))
                .findFirst()
                .map(Rule::decision)
                .orElse(Decision.LISTED);
    }

    /** As it was typed. */
    public String text() {
        return String.join("\n", rules.stream().map(Rule::line).toList());
    }
}
