package org.writethru.wire.sample;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.writethru.wire.sample.Told.Field;
import org.writethru.wire.text.Clean;

/** What each format carries of a take, and why it does not carry the rest; {@code docs/formats/mapping.md} says the same. */
public enum Carried {
    NEWSML_G2("newsml-g2", "newsml-g2", Wire.LOST),
    NINJS_3("ninjs", "ninjs", Wire.LOST),
    NINJS_2("ninjs-2.2", "ninjs", Wire.LOST),
    NINJS_1("ninjs-1.6", "ninjs", Wire.LOST),
    NITF("nitf", "nitf", Wire.LOST),
    IPTC7901("iptc7901", "iptc7901", Telex.LOST),
    ANPA1312("anpa1312", "anpa1312", Telex.LOST);

    /** What markup loses: nothing; the copy is compared with its kinds and marks. */
    private static final class Wire {
        static final Map<Field, String> LOST = Map.of(Field.WORDS, "the copy has them, with more");
    }

    /** What teleprinters lose. */
    private static final class Telex {
        static final Map<Field, String> LOST = Map.ofEntries(
                Map.entry(Field.COPY, "paper has paragraphs, head lines and columns, and no marks"),
                Map.entry(Field.FIRST_CREATED, "the time group is the take's"),
                Map.entry(Field.RIGHTS_HOLDER, "there is no field for it"),
                Map.entry(Field.REPLACES, "there is no field for it"),
                Map.entry(Field.TRANSLATION_OF, "there is no field for it"),
                Map.entry(Field.SUBJECTS, "the heading has one category"),
                Map.entry(Field.KEYWORDS, "the keyword line is the slug"),
                Map.entry(Field.PLACES, "there is no field for them"));
    }

    private final String format;
    private final String reader;
    private final Map<Field, String> lost;

    Carried(String format, String reader, Map<Field, String> lost) {
        this.format = format;
        this.reader = reader;
        this.lost = lost;
    }

    /** The format's name. */
    public String format() {
        return format;
    }

    /** The name of the reader that recognises it. */
    public String reader() {
        return reader;
    }

    /** Fields that it has no place for, each with the reason. */
    public Map<Field, String> lost() {
        return lost;
    }

    /** Whether it is bytes in a character set that both sides agree on. */
    public boolean bytes() {
        return this == IPTC7901 || this == ANPA1312;
    }

    /**
     * Fields that stand among the words of the message and are known by how they look: they are compared of stories in words of
     * people, not of words made at random.
     */
    public Set<Field> inWords() {
        return bytes()
                ? EnumSet.of(
                        Field.HEADLINE,
                        Field.STANDFIRST,
                        Field.DATELINE,
                        Field.BYLINE,
                        Field.WORDS,
                        Field.INTERNAL_NOTE,
                        Field.USAGE_TERMS)
                : EnumSet.noneOf(Field.class);
    }

    /** What is told, in the shape that the format gives to it. */
    public Map<Field, String> asSent(Map<Field, String> told) {
        var sent = new EnumMap<Field, String>(told);
        switch (this) {
            case NEWSML_G2, NINJS_3, NINJS_2, NINJS_1 -> {}
            case NITF -> {
                each(sent, Field.URGENCY, level -> level.equals("9") ? "8" : level);
                each(sent, Field.VERSION_CREATED, Carried::second);
                each(sent, Field.EMBARGO, Carried::second);
            }
            case IPTC7901, ANPA1312 -> {
                sent.replaceAll((_, value) -> Normalizer.normalize(value, Normalizer.Form.NFC));
                onPaper(sent);
                if (this == ANPA1312) {
                    each(sent, Field.URGENCY, Carried::priority);
                    sent.replaceAll((_, value) ->
                            value.replace('<', '[').replace('>', ']').replace('^', '\''));
                }
                each(sent, Field.VERSION_CREATED, Carried::second);
                each(sent, Field.EMBARGO, Carried::second);
            }
        }
        return sent;
    }

    private static void each(Map<Field, String> sent, Field field, UnaryOperator<String> change) {
        sent.computeIfPresent(field, (_, value) -> change.apply(value));
    }

    /** Notes are set as one paragraph each; of dateline and byline the words count; a notice to editors comes with a withdrawal. */
    private static void onPaper(Map<Field, String> sent) {
        List.of(Field.PUBLIC_NOTE, Field.STANDFIRST, Field.USAGE_TERMS)
                .forEach(field -> each(sent, field, Clean::line));
        each(sent, Field.DATELINE, line -> line.replaceFirst("[\\s:—–-]+$", ""));
        each(sent, Field.BYLINE, line -> line.replaceFirst("^By ", ""));
        if ("canceled".equals(sent.get(Field.STATUS))) {
            sent.put(
                    Field.INTERNAL_NOTE,
                    "EDITORS: The story %s is withdrawn with all of its takes, 1 to %d. Do not publish it; who published it takes it down at once."
                            .formatted(
                                    sent.get(Field.SLUG), Integer.parseInt(sent.getOrDefault(Field.VERSION, "")) - 1));
        }
    }

    private static String priority(String level) {
        return switch (level) {
            case "5" -> "4";
            case "7", "8", "9" -> "6";
            default -> level;
        };
    }

    private static String second(String time) {
        return time.replaceFirst("\\.\\d+Z$", "Z");
    }
}
