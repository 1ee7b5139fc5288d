package org.writethru.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One block of copy. */
public sealed interface Block {
    /** The words of the block without marks; lines divided by line feeds. */
    String plain();

    /** A paragraph. */
    record Paragraph(List<Inline> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /** A paragraph of plain text. */
        public static Paragraph of(String text) {
            return new Paragraph(Inline.text(text));
        }

        @Override
        public String plain() {
            return Inline.plain(runs);
        }
    }

    /** A heading inside the copy. */
    record Subhead(String text) implements Block {
        public Subhead {
            text = Checked.line("subhead", text, Limits.HEADLINE);
        }

        @Override
        public String plain() {
            return text;
        }
    }

    /**
     * Somebody's words, set apart.
     *
     * @param paragraphs what was said
     * @param attribution who said it
     */
    record Quote(List<Paragraph> paragraphs, Optional<String> attribution) implements Block {
        public Quote {
            paragraphs = List.copyOf(paragraphs);
            attribution = Checked.line("attribution", attribution, Limits.FIELD);
        }

        @Override
        public String plain() {
            var lines = new ArrayList<String>();
            paragraphs.forEach(paragraph -> lines.add(paragraph.plain()));
            attribution.ifPresent(name -> lines.add("— " + name));
            return String.join("\n", lines);
        }
    }

    /** A list of items, numbered or not. */
    record Items(boolean numbered, List<List<Inline>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public String plain() {
            return String.join("\n", items.stream().map(Inline::plain).toList());
        }
    }

    /**
     * A picture of the agency's, named by the digest of its bytes.
     *
     * @param mediaType such as {@code image/jpeg}
     * @param width pixels, at least 1
     * @param height pixels, at least 1
     * @param alternative what a person who cannot see it should know
     */
    record Picture(
            Digest digest,
            String mediaType,
            int width,
            int height,
            String alternative,
            Optional<String> caption,
            Optional<String> credit)
            implements Block {
        private static final Pattern IMAGE = Pattern.compile("image/[a-z0-9.+-]{1,40}");

        public Picture {
            if (!IMAGE.matcher(mediaType).matches() || width < 1 || height < 1) {
                throw new Unfit("picture", "A picture needs an image media type, a width and a height.");
            }
            alternative = Checked.line("alternative text", alternative, Limits.NOTE);
            caption = Checked.prose("caption", caption, Limits.NOTE);
            credit = Checked.line("credit", credit, Limits.FIELD);
        }

        @Override
        public String plain() {
            return caption.orElse(alternative);
        }
    }

    /**
     * A table.
     *
     * @param header the heads of its columns; empty if it has none
     * @param rows each with as many cells as the first
     */
    record Table(Optional<String> caption, List<String> header, List<List<String>> rows) implements Block {
        /** Columns of the widest table. */
        public static final int MOST_COLUMNS = 30;

        public Table {
            caption = Checked.line("table caption", caption, Limits.HEADLINE);
            header = cells(header);
            rows = rows.stream().map(Table::cells).toList();
            int columns = header.isEmpty() && !rows.isEmpty() ? rows.getFirst().size() : header.size();
            if (columns < 1 || columns > MOST_COLUMNS || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new Unfit("table", "Every row of a table needs the same 1 to %d cells.".formatted(MOST_COLUMNS));
            }
        }

        private static List<String> cells(List<String> row) {
            return row.stream()
                    .map(cell -> Checked.characters("table", cell, Limits.NOTE))
                    .toList();
        }

        @Override
        public String plain() {
            var lines = new ArrayList<String>();
            caption.ifPresent(lines::add);
            if (!header.isEmpty()) {
                lines.add(String.join("\t", header));
            }
            rows.forEach(row -> lines.add(String.join("\t", row)));
            return String.join("\n", lines);
        }
    }

    /**
     * Something that lives elsewhere, shown as a link with a title; nothing of it is loaded.
     *
     * @param href an absolute http or https address
     */
    record Embed(String href, String title) implements Block {
        public Embed {
            href = Inline.Link.checkedAddress(href);
            title = Checked.line("embed title", title, Limits.HEADLINE);
        }

        @Override
        public String plain() {
            return title + " " + href;
        }
    }
}
