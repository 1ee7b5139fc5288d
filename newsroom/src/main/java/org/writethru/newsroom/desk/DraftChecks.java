package org.writethru.newsroom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.newsroom.desk.Check.Level;
import org.writethru.story.Filing;
import org.writethru.wire.json.Json;

/** Looks a draft's text through for what is easily forgotten. Not for two threads. */
final class DraftChecks {
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>\\\\^`{|}]+");

    /** Four words or more between quotation marks are speech; fewer are a title or irony. */
    private static final Pattern SPEECH = Pattern.compile(
            "(?:[“„«]|(?<![\\p{L}\\p{N}\\p{P}])\")(?:[^“„«»”\"\\s]++\\s++){3}[^“„«»”\"]++[”“»\"]",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final int MOST_FINDINGS = 200;
    private static final int MOST_SHOWN = 80;

    private final DraftText text;
    private final DeskRules rules;
    private final List<Finding> findings = new ArrayList<>();

    private DraftChecks(DraftText text, DeskRules rules) {
        this.text = text;
        this.rules = rules;
    }

    /** What is found in a text, compared with the newest take if there is one; at most {@value #MOST_FINDINGS}. */
    static List<Finding> of(DraftText text, Optional<Filing> last, DeskRules rules) {
        var checks = new DraftChecks(text, rules);
        checks.fields();
        for (int at = 0; at < text.copy().size(); at++) {
            checks.block(text.copy().get(at), at);
        }
        checks.speech();
        last.ifPresent(before -> checks.numbers(before));
        return checks.findings.stream().limit(MOST_FINDINGS).toList();
    }

    private void fields() {
        boolean copy =
                text.copy().stream().anyMatch(block -> !BlockWords.plain(block).isBlank());
        if (copy && text.place().isEmpty()) {
            found(Check.DATELINE, "dateline", "There is no dateline: say where the story is from.");
        }
        int characters = text.headline()
                .strip()
                .codePointCount(0, text.headline().strip().length());
        if (characters > rules.headlineCharacters()) {
            found(
                    Check.HEADLINE,
                    "headline",
                    "The headline has %d characters; this house likes at most %d."
                            .formatted(characters, rules.headlineCharacters()));
        }
        text.sources().stream()
                .map(DraftText.Person::link)
                .filter(link -> !link.isBlank())
                .forEach(link -> link(link, Optional.of("sources"), Optional.empty()));
    }

    private void block(Json block, int at) {
        BlockWords.links(block).forEach(link -> link(link, Optional.empty(), Optional.of(at)));
        if (is(block, "picture")) {
            picture(block, at);
        }
        if (is(block, "quote") && member(block, "attribution").isBlank()) {
            found(Check.QUOTE, at, "This quote does not say who said it.");
        }
    }

    private void picture(Json block, int at) {
        if (member(block, "alternative").isBlank()) {
            found(Check.ALTERNATIVE, at, "This picture has no text for those who cannot see it.");
        }
        if (member(block, "credit").isBlank()) {
            found(Check.CREDIT, at, "This picture has no credit: say who made it.");
        }
    }

    private void link(String href, Optional<String> field, Optional<Integer> block) {
        if (!WEB.matcher(href.strip()).matches()) {
            var shown = href.length() > MOST_SHOWN ? href.substring(0, MOST_SHOWN) + "…" : href;
            found(Check.LINK, "The link “%s” does not start with http:// or https://.".formatted(shown), field, block);
        }
    }

    private void speech() {
        if (text.sources().stream().anyMatch(source -> !source.name().isBlank())) {
            return;
        }
        for (int at = 0; at < text.copy().size(); at++) {
            var block = text.copy().get(at);
            if (is(block, "paragraph")
                    && SPEECH.matcher(BlockWords.plain(block)).find()) {
                found(Check.QUOTE, at, "Somebody is quoted here, and the story names no source.");
                return;
            }
        }
    }

    private void numbers(Filing last) {
        for (var change : Numbers.changed(last, text)) {
            found(
                    Check.NUMBER,
                    "%s in the last take is now %s. Is that right?".formatted(change.before(), change.after()),
                    change.block().isEmpty() ? Optional.of("headline") : Optional.empty(),
                    change.block());
        }
    }

    private static boolean is(Json block, String kind) {
        return member(block, "block").equals(kind);
    }

    private static String member(Json block, String key) {
        return block instanceof Json.Members(var members) && members.get(key) instanceof Json.Text(var text)
                ? text
                : "";
    }

    private void found(Check check, String field, String sentence) {
        found(check, sentence, Optional.of(field), Optional.empty());
    }

    private void found(Check check, int block, String sentence) {
        found(check, sentence, Optional.empty(), Optional.of(block));
    }

    private void found(Check check, String sentence, Optional<String> field, Optional<Integer> block) {
        var level = rules.level(check);
        if (level != Level.OFF) {
            findings.add(new Finding(check.word(), level, sentence, field, block));
        }
    }
}
