package org.writethru.newsroom.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.writethru.newsroom.desk.Desk;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Slug;
import org.writethru.story.Unfit;

/**
 * Reads copy from a file of a journalist: Markdown with the fields in a YAML head, or house text. A file that begins with the
 * fence of a head or with a Markdown heading is Markdown.
 */
public final class CopyFile {
    private static final int MOST_BYTES = 4 * 1_024 * 1_024;
    private static final String FENCE = "---";

    private CopyFile() {}

    /** Copy of a new story; language and section are the house's first where the file names none. */
    public static FiledCopy read(byte[] bytes, House house, Set<String> extraKeys) {
        var text = text(bytes);
        if (!markdown(text)) {
            return new FiledCopy(HouseCopy.read(text, house).fresh(house), Map.of());
        }
        var parts = Parts.of(text);
        var parsed = MarkdownCopy.parse(parts.body(), parts.linesBefore());
        var headline = headline(parts.head(), parsed)
                .orElseThrow(() -> new Unfit(
                        "headline", "There is no headline: give one in the head, or as the first line after “# ”."));
        var fresh = Filing.of(
                parts.head()
                        .text("language")
                        .map(Language::new)
                        .orElse(house.languages().getFirst()),
                parts.head().text("slug").map(Slug::new).orElseGet(() -> Desk.slug(headline)),
                parts.head()
                        .text("section")
                        .orElse(house.sections().keySet().iterator().next()),
                headline,
                parsed.copy());
        return filed(parts.head(), fresh, extraKeys);
    }

    /** Copy of a story's next take: fields that the file does not name stay as they are. */
    public static FiledCopy readOver(byte[] bytes, Filing newest, House house, Set<String> extraKeys) {
        var text = text(bytes);
        if (!markdown(text)) {
            return new FiledCopy(HouseCopy.read(text, house).over(newest), Map.of());
        }
        var parts = Parts.of(text);
        var parsed = MarkdownCopy.parse(parts.body(), parts.linesBefore());
        var basis = newest.change().copy(parsed.copy());
        headline(parts.head(), parsed).ifPresent(basis::headline);
        var language = parts.head().text("language").map(Language::new);
        if (language.isPresent() && !language.get().equals(newest.language())) {
            throw new Unfit(
                    "language",
                    "The story is in “%s” and this file in “%s”; release it as a story of its own with edition-of."
                            .formatted(newest.language(), language.get()));
        }
        return filed(parts.head(), basis.filing(), extraKeys);
    }

    private static boolean markdown(String text) {
        var start = text.stripLeading();
        return start.startsWith(FENCE) || start.startsWith("# ");
    }

    private static FiledCopy filed(YamlHead head, Filing basis, Set<String> extraKeys) {
        var filing = head.over(basis);
        var extra = head.rest(extraKeys);
        head.refuseUnknown(extraKeys);
        return new FiledCopy(filing, extra);
    }

    private static Optional<String> headline(YamlHead head, MarkdownCopy.Parsed parsed) {
        return head.text("headline").or(parsed::title);
    }

    private static String text(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Unfit(
                    "file", "The file has %,d bytes; copy of at most %,d is read.".formatted(bytes.length, MOST_BYTES));
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unfit("file", "The file is not UTF-8 text; save it as UTF-8.");
        }
    }

    /**
     * The two parts of a file.
     *
     * @param linesBefore lines of the head, so that a fault in the body can be shown at its line of the file
     */
    private record Parts(YamlHead head, String body, int linesBefore) {
        static Parts of(String text) {
            var lines = text.lines().toList();
            if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
                return new Parts(YamlHead.parse(""), text, 0);
            }
            int end = end(lines);
            return new Parts(
                    YamlHead.parse(String.join("\n", lines.subList(1, end))),
                    String.join("\n", lines.subList(end + 1, lines.size())),
                    end + 1);
        }

        private static int end(List<String> lines) {
            for (int at = 1; at < lines.size(); at++) {
                if (lines.get(at).strip().equals(FENCE)) {
                    return at;
                }
            }
            throw new Unfit("head", "The head that begins in line 1 has no end: close it with a line “---”.");
        }
    }
}
