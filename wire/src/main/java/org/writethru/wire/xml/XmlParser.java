package org.writethru.wire.xml;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.writethru.wire.Notes;

/** Takes text apart into tags, text and the rest of XML 1.0, forgiving everything. Not for two threads at once. */
final class XmlParser {
    private static final String CURLY = "“”„‟";
    private static final String CUT_OFF = "The document ends before its end; it was read as far as it goes.";

    private static final int FAR = 1_000;

    /** An entity to which the document may refer; one with a percent sign is for its document type alone. */
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s++[^%\\s]");

    private final String text;
    private final Notes notes;
    private final XmlTree tree;
    private int at;
    private boolean seenDoctype;
    private boolean noMoreDouble;
    private boolean noMoreSingle;

    XmlParser(String text, Notes notes) {
        this.text = XmlCharacters.fit(text, notes);
        this.notes = notes;
        this.tree = new XmlTree(notes);
    }

    List<Element> roots() {
        while (at < text.length() && !tree.full()) {
            int next = text.indexOf('<', at);
            int end = next < 0 ? text.length() : next;
            if (end > at) {
                tree.text(text, at, end);
            }
            at = end;
            if (at < text.length()) {
                markup();
            }
        }
        if (tree.end() && !tree.full()) {
            notes.add(CUT_OFF);
        }
        return tree.roots();
    }

    private void markup() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '/') {
            endTag();
        } else if (next == '!') {
            declaration();
        } else if (next == '?') {
            instruction();
        } else if (begins(next)) {
            startTag();
        } else {
            tree.text("<");
            tree.fault();
            at++;
        }
    }

    private static boolean begins(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character == '_'
                || character == ':'
                || character > 0x7F && Character.isLetter(character);
    }

    private void declaration() {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at + 4);
            XmlCharacters.commented(text, at + 4, end).ifPresent(tree::text);
            skipTo("-->", at + 4);
        } else if (text.startsWith("<![CDATA[", at)) {
            int start = at + "<![CDATA[".length();
            int end = text.indexOf("]]>", start);
            tree.text(text.substring(start, end < 0 ? text.length() : end));
            skipTo("]]>", start);
        } else if (!seenDoctype && text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
            seenDoctype = true;
            doctype();
        } else {
            skipTo(">", at + 2);
        }
    }

    private void instruction() {
        if (text.startsWith("<?xml ", at)) {
            tree.next();
        }
        int end = text.indexOf('>', at);
        int proper = end < 0 || text.charAt(end - 1) == '?' ? end : within("?>", end);
        at = proper < 0 ? text.length() : proper + 1;
    }

    /** An instruction with a bracket inside ends where it should, if that is near; else at its first bracket. */
    private int within(String proper, int first) {
        int last = Math.min(text.length() - 1, first + FAR);
        for (int end = first; end < last && text.charAt(end) != '<'; end++) {
            if (text.startsWith(proper, end)) {
                return end + 1;
            }
        }
        return first;
    }

    private void skipTo(String end, int from) {
        int found = text.indexOf(end, from);
        if (found < 0) {
            notes.add(CUT_OFF);
            at = text.length();
        } else {
            at = found + end.length();
        }
    }

    /** Skips the document type with all declarations inside; one without an end is skipped to its first bracket. */
    private void doctype() {
        int depth = 0;
        int end = at + 2;
        while (end < text.length() && (depth > 0 || text.charAt(end) != '>')) {
            char character = text.charAt(end);
            if (character == '"' || character == '\'') {
                int closing = text.indexOf(character, end + 1);
                end = closing < 0 ? text.length() : closing;
            } else if (text.startsWith("<!--", end)) {
                int closing = text.indexOf("-->", end);
                end = closing < 0 ? text.length() : closing + 2;
            } else {
                depth += character == '[' ? 1 : character == ']' ? -1 : 0;
            }
            end++;
        }
        if (end >= text.length()) {
            end = Math.max(at, text.indexOf('>', at));
        }
        if (ENTITY.matcher(text.substring(at, end)).find()) {
            notes.add(
                    "Entities that the document declares are not expanded; what refers to them stays as it is written.");
        }
        at = Math.min(text.length(), end + 1);
    }

    private void endTag() {
        int end = at + 2;
        while (end < text.length() && text.charAt(end) != '>' && text.charAt(end) != '<') {
            end++;
        }
        tree.close(text.substring(at + 2, end).strip());
        at = end < text.length() && text.charAt(end) == '>' ? end + 1 : end;
    }

    private void startTag() {
        int from = at + 1;
        at = from;
        var name = name();
        var attributes = new Attributes();
        int count = 0;
        while (at < text.length() && "><".indexOf(text.charAt(at)) < 0 && !text.startsWith("/>", at)) {
            count += attribute(attributes, count) ? 1 : 0;
        }
        boolean empty = text.startsWith("/>", at);
        at += empty ? 1 : 0;
        if (at >= text.length()) {
            notes.add(CUT_OFF);
            return;
        }
        if (text.charAt(at) == '>') {
            at++;
        } else if (text.charAt(at) == '<') {
            tree.fault();
        }
        tree.open(name, attributes, empty);
    }

    private String name() {
        int from = at;
        while (at < text.length() && " \t\r\n/><=\"'".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Reads one attribute, or the space or noise before the next; says whether there was one. */
    private boolean attribute(Attributes attributes, int count) {
        var name = name();
        if (name.isEmpty()) {
            at++;
            return false;
        }
        white();
        if (at >= text.length() || text.charAt(at) != '=') {
            tree.fault();
            return false;
        }
        at++;
        white();
        var value = value();
        if (count < XmlDocument.MOST_ATTRIBUTES) {
            attributes.add(name, tree.decoded(value));
        }
        return true;
    }

    private void white() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private String value() {
        char quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            tree.fault();
            return bare();
        }
        int from = at + 1;
        int end = closing(quote, from);
        if (end < 0) {
            tree.fault();
            end = text.indexOf('>', from);
            at = end < 0 ? text.length() : end;
            return text.substring(from, at);
        }
        at = end + 1;
        return text.substring(from, end);
    }

    /** A value without quotes, or in those that a word processor has made of them. */
    private String bare() {
        int from = at;
        int end = CURLY.indexOf(at < text.length() ? text.charAt(at) : ' ') < 0 ? -1 : curly(from + 1);
        if (end >= 0) {
            at = end + 1;
            return text.substring(from + 1, end);
        }
        while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) != '>') {
            at++;
        }
        return text.substring(from, at);
    }

    /** Where a value in curly quotes ends, within its tag. */
    private int curly(int from) {
        int end = from;
        while (end < text.length() && CURLY.indexOf(text.charAt(end)) < 0 && text.charAt(end) != '>') {
            end++;
        }
        return end < text.length() && text.charAt(end) != '>' ? end : -1;
    }

    /** Where a value ends; that there are no more quotes is found out once. */
    private int closing(char quote, int from) {
        if (quote == '"' ? noMoreDouble : noMoreSingle) {
            return -1;
        }
        int end = text.indexOf(quote, from);
        if (end < 0 && quote == '"') {
            noMoreDouble = true;
        } else if (end < 0) {
            noMoreSingle = true;
        }
        return end;
    }
}
