package org.writethru.wire.housetext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.story.Block.Embed;
import org.writethru.story.Block.Items;
import org.writethru.story.Block.Paragraph;
import org.writethru.story.Block.Picture;
import org.writethru.story.Block.Quote;
import org.writethru.story.Block.Subhead;
import org.writethru.story.Block.Table;
import org.writethru.story.Digest;
import org.writethru.story.Inline;
import org.writethru.story.Unfit;

/** Reads lines of house text as blocks: what {@link BlockPrint} printed comes back, and anything else is a paragraph. */
final class BlockScan {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,4})\\. (.+)");
    private static final Pattern EMBED = Pattern.compile("\\[Embed: (.+?)] (https?://\\S+)");
    private static final Pattern TABLE = Pattern.compile("\\[Table(?:: (.+))?]");
    private static final Pattern PICTURE = Pattern.compile("\\[Picture: (.+)]");
    private static final Pattern CAPTION = Pattern.compile("\\[Caption: (.+)]");
    private static final Pattern CREDIT = Pattern.compile("\\[Credit: (.+)]");
    private static final Pattern FILE =
            Pattern.compile("\\[File: (sha256:[0-9a-f]{64}), (image/\\S+), (\\d{1,6}) x (\\d{1,6})]");
    private static final Pattern CELL = Pattern.compile("((?:\\\\.|[^|\\\\])*)\\|");

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int at;

    private BlockScan(List<String> lines) {
        this.lines = lines;
    }

    static List<Block> of(List<String> lines) {
        var scan = new BlockScan(lines.stream().filter(line -> !line.isBlank()).toList());
        while (scan.at < scan.lines.size()) {
            scan.blocks.add(scan.next());
        }
        return scan.blocks;
    }

    private Block next() {
        int start = at;
        try {
            return apart().orElseGet(this::paragraph);
        } catch (Unfit e) {
            at = start;
            return paragraph();
        }
    }

    private Optional<Block> apart() {
        var line = lines.get(at);
        if (line.startsWith("## ")) {
            at++;
            return Optional.of(new Subhead(line.substring(3)));
        }
        if (line.startsWith("> ")) {
            return Optional.of(quote());
        }
        if (line.startsWith("• ")) {
            return Optional.of(bullets());
        }
        if (line.startsWith("1. ")) {
            return Optional.of(numbers());
        }
        return embed(line).or(() -> table(line)).or(() -> picture(line));
    }

    private Block paragraph() {
        return Paragraph.of(lines.get(at++));
    }

    private Quote quote() {
        var said = new ArrayList<Paragraph>();
        Optional<String> attribution = Optional.empty();
        while (at < lines.size() && lines.get(at).startsWith("> ") && attribution.isEmpty()) {
            var line = lines.get(at++).substring(2);
            if (line.startsWith("— ") && !said.isEmpty()) {
                attribution = Optional.of(line.substring(2));
            } else {
                said.add(Paragraph.of(line));
            }
        }
        return new Quote(said, attribution);
    }

    private Items bullets() {
        var items = new ArrayList<List<Inline>>();
        while (at < lines.size() && lines.get(at).startsWith("• ")) {
            items.add(Inline.text(lines.get(at++).substring(2)));
        }
        return new Items(false, items);
    }

    private Items numbers() {
        var items = new ArrayList<List<Inline>>();
        while (at < lines.size() && lines.get(at).startsWith((items.size() + 1) + ". ")) {
            var item = NUMBERED.matcher(lines.get(at++));
            items.add(Inline.text(item.matches() ? item.group(2) : ""));
        }
        return new Items(true, items);
    }

    private Optional<Block> embed(String line) {
        var embed = EMBED.matcher(line);
        if (!embed.matches()) {
            return Optional.empty();
        }
        at++;
        return Optional.of(new Embed(embed.group(2), embed.group(1)));
    }

    private Optional<Block> table(String line) {
        var title = TABLE.matcher(line);
        if (!title.matches() || at + 1 >= lines.size() || !lines.get(at + 1).startsWith("| ")) {
            return Optional.empty();
        }
        at++;
        var rows = new ArrayList<List<String>>();
        boolean headed = false;
        while (at < lines.size() && lines.get(at).startsWith("|")) {
            var row = lines.get(at++);
            if (row.startsWith("|---")) {
                headed = rows.size() == 1;
            } else {
                rows.add(cells(row));
            }
        }
        var header = headed ? rows.removeFirst() : List.<String>of();
        return Optional.of(new Table(Optional.ofNullable(title.group(1)), header, rows));
    }

    private static List<String> cells(String row) {
        var cells = new ArrayList<String>();
        var cell = CELL.matcher(row.substring(1));
        while (cell.find()) {
            cells.add(trimmed(cell.group(1)).replace("\\|", "|"));
        }
        return cells;
    }

    /** The one space that the print puts around a cell. */
    private static String trimmed(String cell) {
        var from = cell.startsWith(" ") ? cell.substring(1) : cell;
        return from.endsWith(" ") ? from.substring(0, from.length() - 1) : from;
    }

    private Optional<Block> picture(String line) {
        var alternative = PICTURE.matcher(line);
        if (!alternative.matches()) {
            return Optional.empty();
        }
        int start = at++;
        var caption = words(CAPTION);
        var credit = words(CREDIT);
        var file = at < lines.size() ? FILE.matcher(lines.get(at)) : FILE.matcher("");
        if (!file.matches()) {
            at = start;
            return Optional.empty();
        }
        at++;
        return Optional.of(picture(file, alternative.group(1), caption, credit));
    }

    private static Picture picture(
            Matcher file, String alternative, Optional<String> caption, Optional<String> credit) {
        return new Picture(
                new Digest(file.group(1)),
                file.group(2),
                Integer.parseInt(file.group(3)),
                Integer.parseInt(file.group(4)),
                alternative,
                caption,
                credit);
    }

    private Optional<String> words(Pattern pattern) {
        var words = at < lines.size() ? pattern.matcher(lines.get(at)) : pattern.matcher("");
        if (!words.matches()) {
            return Optional.empty();
        }
        at++;
        return Optional.of(words.group(1));
    }

    /** Whether a line can begin no paragraph, since it begins another block. */
    static boolean apart(String line) {
        return !(of(List.of(line)).getFirst() instanceof Paragraph)
                || Arrays.asList("[Table", "[Picture: ").stream().anyMatch(line::startsWith);
    }
}
