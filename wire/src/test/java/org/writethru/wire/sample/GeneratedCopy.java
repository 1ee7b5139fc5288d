package org.writethru.wire.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Digest;
import org.writethru.story.Inline;

/** Copy made at random. */
final class GeneratedCopy {
    private static final List<String> WORDS = List.of(
            "dam",
            "vote",
            "“quoted”",
            "R&D",
            "<tag>",
            "]]>",
            "a\\b",
            "плотина",
            "Ёж",
            "سد",
            "تصويت",
            "לא",
            "քվե",
            "և",
            "წყალი",
            "ə̀",
            "İlıca",
            "🌊",
            "👩🏽‍🚒",
            "𝔘",
            "\u2028",
            "\uFEFFbom",
            "é",
            "e\u0301",
            "\u200F",
            "\"",
            "'",
            "{}",
            "-0-",
            "* * *",
            "％");

    private final Random random;

    GeneratedCopy(Random random) {
        this.random = random;
    }

    Copy next() {
        return new Copy(some(8, () -> block(random.nextInt(7))));
    }

    /** One line of words. */
    String line() {
        return "x" + String.join(" ", some(6, this::word)) + "x";
    }

    /** Words in one or more lines. */
    String prose() {
        return random.nextBoolean() ? line() : line() + "\n\t" + line();
    }

    String address() {
        return "https://news.example/" + random.nextInt(1_000) + "?a='1'&b=ü";
    }

    private Block block(int kind) {
        return switch (kind) {
            case 0 -> new Block.Paragraph(runs(0));
            case 1 -> new Block.Subhead(line());
            case 2 -> new Block.Quote(some(3, () -> new Block.Paragraph(runs(0))), maybe(this::line));
            case 3 -> new Block.Items(random.nextBoolean(), some(4, () -> runs(0)));
            case 4 -> picture();
            case 5 -> table();
            default -> new Block.Embed(address(), line());
        };
    }

    private Block picture() {
        var digest = Digest.of(line().getBytes(StandardCharsets.UTF_8));
        return new Block.Picture(
                digest,
                "image/webp",
                1 + random.nextInt(9_000),
                1 + random.nextInt(9_000),
                line(),
                maybe(this::prose),
                maybe(this::line));
    }

    private Block table() {
        int columns = 1 + random.nextInt(5);
        Supplier<List<String>> row = () -> IntStream.range(0, columns)
                .mapToObj(_ -> random.nextInt(4) == 0 ? "" : line())
                .toList();
        return new Block.Table(maybe(this::line), random.nextBoolean() ? row.get() : List.of(), rows(row));
    }

    private List<List<String>> rows(Supplier<List<String>> row) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> row.get())
                .toList();
    }

    private List<Inline> runs(int depth) {
        return some(4, () -> run(depth));
    }

    private Inline run(int depth) {
        int kind = depth > 6 ? 0 : random.nextInt(6);
        return switch (kind) {
            case 1 -> new Inline.Emphasis(runs(depth + 1));
            case 2 -> new Inline.Strong(runs(depth + 1));
            case 3 -> new Inline.Link(address(), runs(depth + 1));
            default -> new Inline.Text(random.nextInt(9) == 0 ? "" : " " + prose() + "\n");
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> List<T> some(int most, Supplier<? extends T> value) {
        return IntStream.range(0, random.nextInt(most))
                .<T>mapToObj(_ -> value.get())
                .toList();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}
