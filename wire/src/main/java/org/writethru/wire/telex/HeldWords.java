package org.writethru.wire.telex;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.Agreement;
import org.writethru.wire.HeldUntil;

/** Words that say copy must not be published yet. */
final class HeldWords {
    private static final int LONGEST = 400;
    private static final Pattern HELD = Pattern.compile(
            "^\\([\\p{L} -]{2,40} (?:sperrfrist|embargo)\\b(?! on\\b| against\\b| of\\b)|^[\\s(*\\[/!\"-]*(?:(?:eds?|editors?|note|attention|achtung|внимание)\\b[^\\p{L}]{1,4})?"
                    + "(?:(?:strictly |held |under |sous |con |unter |news )*embargo(?:ed|é|es|tato)?\\b(?! on\\b| against\\b| of\\b)"
                    + "|hold for release|hold until|not for (?:release|publication|use|broadcast)\\b[^.]{0,30}\\b(?:before|until|prior)"
                    + "|for release\\b|release (?:at|after|on)\\b|adv(?:ance)? for\\b|sperrfrist|nicht vor\\b|sperrvermerk"
                    + "|эмбарго|не публиковать до|до публикации|embarqo|ambargo|حظر النشر|محظور النشر|էմբարգո)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOW = Pattern.compile(
            "for immediate release|release (?:at once|immediately)|embargo (?:lifted|expired)|sperrfrist (?:aufgehoben|abgelaufen)",
            Pattern.CASE_INSENSITIVE);

    private static final String LETTERS = "eEnNaAвВsShHuUcCfFrRэЭнНдДحمէԷ";

    private HeldWords() {}

    /** Whether a line holds copy back, whatever it says of the time. */
    static boolean mayBe(String line) {
        return (line.startsWith("(") || LineStart.letter(line, LETTERS))
                && HELD.matcher(line).lookingAt();
    }

    /**
     * Whether these words hold copy back; the time until when is inside if they state a day and a time of day, in a zone that they
     * name or that was agreed.
     */
    static Optional<Optional<OffsetDateTime>> read(String words, Agreement agreement) {
        if (words.length() > LONGEST || !mayBe(words) || NOW.matcher(words).find()) {
            return Optional.empty();
        }
        return Optional.of(HeldUntil.read(words, agreement));
    }
}
