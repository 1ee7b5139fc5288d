package org.writethru.wire.telex;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.PictureReference;
import org.writethru.wire.telex.Piece.Columns;
import org.writethru.wire.telex.Piece.Words;
import org.writethru.wire.text.Notebook;

/** Collects what a message says to editors and not to readers. */
final class ForEditors {
    private static final int LONGEST = 1_000;
    private static final Pattern EDITORS = Pattern.compile(
            "^[\\s(*\\[-]*(?:eds?|editors?|editor[’']?s note|note to editors|notes? to eds|attention editors|attn|redaktionshinweis|hinweis an die redaktion|notizblock|à l[’']attention des rédactions|nota a los editores|редакторам|вниманию редакторов|redaktorlara|editörlere|خبرنگاران)\\s*[:.—–-]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String EDITORS_LETTERS = "eEnNaArRhHàÀрРвВخ";

    /** An embargo of which there is nothing more to know, such as that of our own wire. */
    private static final Pattern UNTIL_ONLY =
            Pattern.compile("EMBARGOED UNTIL \\d{1,2} \\p{Lu}\\p{Ll}{2} \\d{4} \\d\\d:\\d\\d(?::\\d\\d)? GMT");

    private static final Pattern PICTURE = Pattern.compile("PICTURE (https?://\\S+)");

    private final NewsItemMaker maker;
    private final Agreement agreement;
    private final List<String> notes = new ArrayList<>();
    private Optional<Long> number = Optional.empty();

    ForEditors(NewsItemMaker maker, Agreement agreement) {
        this.maker = maker;
        this.agreement = agreement;
    }

    /** The line behind which all is for editors; behind the last if there is none. */
    static int from(List<TelexLine> lines) {
        return Notebook.from(lines, TelexLine::text);
    }

    /** Takes a piece that stands behind that line. */
    void take(Piece piece) {
        switch (piece) {
            case Words words -> words(words.text());
            case Columns columns -> notes.add(columns.text().strip());
        }
    }

    private void words(String text) {
        var story = StoryLine.read(text);
        if (story.isPresent()) {
            maker.guid(story.get().guid())
                    .language(story.get().language())
                    .versionCreated(Optional.of(story.get().time().atOffset(ZoneOffset.UTC)));
            number = Optional.of(story.get().take());
            return;
        }
        var picture = text.startsWith("PICTURE ") ? PICTURE.matcher(text) : null;
        if (picture != null && picture.matches()) {
            maker.picture(PictureReference.of(picture.group(1)));
            return;
        }
        hold(text);
        notes.add(text);
    }

    /** Takes words that hold the copy back, if they do. */
    boolean held(String text) {
        return hold(text) && (UNTIL_ONLY.matcher(text).matches() || notes.add(text));
    }

    private boolean hold(String text) {
        var held = HeldWords.read(text, agreement);
        held.ifPresent(until -> {
            maker.embargo(until);
            if (until.isEmpty()) {
                maker.notes().add("It is under embargo, and until when cannot be read surely: it is held.");
            }
        });
        return held.isPresent();
    }

    /** Takes words that call editors, if they do. */
    boolean called(String text) {
        return LineStart.letter(text, EDITORS_LETTERS) && EDITORS.matcher(text).find() && notes.add(text);
    }

    /** The same at the end of copy, where only short words count. */
    boolean calledAtEnd(String text) {
        return text.length() < LONGEST && called(text);
    }

    boolean add(String text) {
        return notes.add(text);
    }

    /** The number of the take, where our own wire says it. */
    Optional<Long> number() {
        return number;
    }

    /** All of it so far. */
    List<String> notes() {
        return List.copyOf(notes);
    }
}
