package org.writethru.wire.email;

import java.util.regex.Pattern;
import org.writethru.wire.text.Ornament;
import org.writethru.wire.text.ReleaseLabel;
import org.writethru.wire.text.ReleaseWords;

/** The words of a subject, without what programs, lists, alerts and press offices put around them. */
final class BareSubject {
    private static final Pattern PREFIX = Pattern.compile(
            "(?iu)^\\s*(?:\\[[^\\]]{1,40}\\]\\s*(?=\\S))?((?:re|fwd?|aw|wg|tr|rv|vs|sv|ynt|ilt)(?:\\[\\d{1,2}\\])?\\s*:\\s*|fwd?\\s{1,3}(?=\\[))+");
    private static final Pattern LIST = Pattern.compile("^\\s*\\[([^\\]]{1,30})\\](?:\\s+(?=\\S)|(?=\\[))");
    private static final int MOST_PREFIXES = 3;

    /** What says that a story was passed on, behind its headline, or before it that it is a release: {@code HC RELEASE: }. */
    private static final Pattern PASSED_ON = Pattern.compile("(?i)\\s+\\(fwd?\\)\\s*$");

    private static final Pattern RELEASE = Pattern.compile(
            "^\\s*(?!KILL|UPDATE|CORR|HOLD|STOP|NOT?\\b|RE)(?:\\p{Lu}{2,6} (?:(?:NEWS|PRESS|MEDIA) )?RELEASE): +(?=\\S+\\s+\\S)");

    /** {@code Press release: }: what the letter is, before a name for what it says. */
    private static final Pattern OF_RELEASE = Pattern.compile(
            "(?iu)^\\s*(?:(?:press|media|news) release|(?:presse|medien)mitteilung|communiqué de presse|comunicado de prensa|nota de prensa|comunicato stampa|persbericht|pressmeddelande|пресс-релиз)\\s?[:–—-]\\s+(?=\\S+\\s+\\S+\\s+\\S)");

    /** {@code BREAKING: }, {@code Eilmeldung: }. */
    private static final Pattern ALERT = Pattern.compile(
            "(?iu)^\\s*(?:breaking(?: news)?(?: alert)?|news ?(?:alert|flash)|eilmeldung|eil|alerte(?: info)?|flash info|última hora|ultim['’]ora|срочно|молния)\\s?[:|!]\\s+(?=\\S+\\s+\\S)");

    private BareSubject() {}

    /** Without what answers and forwards put before a subject, and without the mark of a mailing list, which says nothing of the copy. */
    static String of(String subject) {
        var bare = subject;
        for (int layer = 0; layer < MOST_PREFIXES; layer++) {
            bare = PREFIX.matcher(bare).replaceFirst("");
            var list = LIST.matcher(bare);
            if (list.find()
                    && ReleaseWords.kindByNote(list.group(1)).isEmpty()
                    && !ReleaseWords.embargo(list.group(1))) {
                bare = bare.substring(list.end());
            }
        }
        var words = RELEASE.matcher(PASSED_ON.matcher(bare).replaceFirst("")).replaceFirst("");
        return Ornament.without(ALERT.matcher(OF_RELEASE.matcher(words).replaceFirst(""))
                .replaceFirst("")
                .strip());
    }

    /** Whether it begins with words that say no more than how urgent it is. */
    static boolean isAlert(String subject) {
        return ALERT.matcher(subject).find();
    }

    /** Whether it says no more than that the letter is a press release, or that before a name for what it says. */
    static boolean isOfRelease(String subject) {
        return subject.isBlank()
                || ReleaseLabel.is(of(subject))
                || OF_RELEASE.matcher(subject).find();
    }
}
