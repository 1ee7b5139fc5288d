package org.writethru.story;

import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a take or draft, as blocks.
 *
 * @param blocks in reading order
 */
public record Copy(List<Block> blocks) {
    /** Checks the bounds. */
    public Copy {
        blocks = List.copyOf(blocks);
        if (blocks.size() > Limits.BLOCKS) {
            throw new Unfit(
                    "copy",
                    "The copy has %,d blocks; at most %,d are allowed.".formatted(blocks.size(), Limits.BLOCKS));
        }
        long characters = 0;
        for (var block : blocks) {
            characters += block.plain().length();
        }
        if (characters > Limits.COPY) {
            throw new Unfit(
                    "copy", "The copy has %,d characters; at most %,d are allowed.".formatted(characters, Limits.COPY));
        }
        blocks.forEach(Copy::checkDepth);
    }

    /** Paragraphs of plain text. */
    public static Copy of(String... paragraphs) {
        return new Copy(
                List.of(paragraphs).stream().<Block>map(Block.Paragraph::of).toList());
    }

    /** The pictures that it shows, in reading order. */
    public List<Block.Picture> pictures() {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Picture picture ? Stream.of(picture) : Stream.empty())
                .toList();
    }

    /** The words without marks, blocks divided by line feeds. */
    public String plain() {
        return String.join("\n", blocks.stream().map(Block::plain).toList());
    }

    private static void checkDepth(Block block) {
        switch (block) {
            case Block.Paragraph(var runs) -> checkDepth(runs, 0);
            case Block.Quote(var paragraphs, var _) -> paragraphs.forEach(p -> checkDepth(p.runs(), 0));
            case Block.Items(var _, var items) -> items.forEach(item -> checkDepth(item, 0));
            case Block.Subhead _, Block.Picture _, Block.Table _, Block.Embed _ -> {}
        }
    }

    private static void checkDepth(List<Inline> runs, int depth) {
        if (depth > Limits.DEPTH) {
            throw new Unfit("copy", "Marks stand more than %d deep inside each other.".formatted(Limits.DEPTH));
        }
        for (var run : runs) {
            switch (run) {
                case Inline.Text _ -> {}
                case Inline.Emphasis(var inner) -> checkDepth(inner, depth + 1);
                case Inline.Strong(var inner) -> checkDepth(inner, depth + 1);
                case Inline.Link(var _, var inner) -> checkDepth(inner, depth + 1);
            }
        }
    }
}
