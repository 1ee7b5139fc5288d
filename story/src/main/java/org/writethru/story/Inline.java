package org.writethru.story;

import java.util.List;
import java.util.regex.Pattern;

/** A run of text inside a block: plain, or marked as emphasis, strong or a link. */
public sealed interface Inline {
    /** The text without its marks. */
    String plain();

    /**
     * Plain text.
     *
     * @param text spaces at its ends count
     */
    record Text(String text) implements Inline {
        public Text {
            text = Checked.characters("text", text, Limits.COPY);
        }

        @Override
        public String plain() {
            return text;
        }
    }

    /** Stressed words, usually italic. */
    record Emphasis(List<Inline> runs) implements Inline {
        public Emphasis {
            runs = List.copyOf(runs);
        }

        @Override
        public String plain() {
            return Inline.plain(runs);
        }
    }

    /** Important words, usually bold. */
    record Strong(List<Inline> runs) implements Inline {
        public Strong {
            runs = List.copyOf(runs);
        }

        @Override
        public String plain() {
            return Inline.plain(runs);
        }
    }

    /**
     * Words that lead to another page.
     *
     * @param href an absolute http or https address
     */
    record Link(String href, List<Inline> runs) implements Inline {
        private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>\\\\^`{|}]+");

        public Link {
            href = checkedAddress(href);
            runs = List.copyOf(runs);
        }

        @Override
        public String plain() {
            return Inline.plain(runs);
        }

        /** Returns the address if it is an absolute web address within bounds, else says what is wrong with it. */
        static String checkedAddress(String href) {
            var address = Checked.line("link", href, Limits.ADDRESS);
            if (!WEB.matcher(address).matches()) {
                throw new Unfit("link", "The link “%s” does not start with http:// or https://.".formatted(address));
            }
            return address;
        }
    }

    /** The text of these runs without their marks. */
    static String plain(List<Inline> runs) {
        if (runs.size() == 1) {
            return runs.getFirst().plain();
        }
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.plain()));
        return text.toString();
    }

    /** These words as one plain run. */
    static List<Inline> text(String text) {
        return List.of(new Text(text));
    }
}
