package org.writethru.wire.email;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.writethru.story.Block;
import org.writethru.wire.Notes;
import org.writethru.wire.PictureReference;
import org.writethru.wire.html.HtmlCopy;
import org.writethru.wire.text.PlainCopy;

/**
 * The copy in a text of an e-mail, without signature and quoted messages.
 *
 * @param pictures that HTML names
 */
record MailText(List<Block> blocks, List<PictureReference> pictures) {
    private static final Pattern CHAIN = Pattern.compile(
            "(?iu)^\\s*(?:-{2,}\\s*(?:original message|forwarded message(?: from .{1,200}?)?|forwarded by .{0,80}|ursprüngliche nachricht|weitergeleitete nachricht"
                    + "|message d'origine|message transféré|mensaje original|mensaje reenviado|исходное сообщение|пересылаемое сообщение"
                    + "|пересланное сообщение|messaggio originale|vidarebefordrat meddelande)\\s*+-*+|begin forwarded message:)\\s*$");
    /** The line above a message that is forwarded, and says so itself. */
    private static final Pattern PASSED_ON = Pattern.compile(
            "(?iu)\\s*(?:-{2,}\\s*forwarded message(?: from .{1,200}?)?\\s*+-*+|begin forwarded message:)\\s*");

    private static final Pattern PASSED_ON_END =
            Pattern.compile("(?iu)\\s*-{2,}\\s*end (?:of )?forwarded message\\s*+-*+\\s*");

    /** Paragraphs above a message that is forwarded which are no more than a word on it. */
    private static final int MOST_ABOVE = 3;

    private static final Pattern CHAIN_HEADER = Pattern.compile(
            "(?iu)^[>\\s*]*(?:from|date|sent|to|cc|subject|reply-to|von|gesendet|datum|an|betreff|de|à|envoyé|objet|para|enviado|asunto|от|дата|кому|тема|отправлено|från|skickat|till|ämne"
                    + "|return-path|sender|message-id|in-reply-to|references|user-agent|organization|mime-version|content-[a-z-]{2,30}|list-[a-z-]{2,30}|x-[a-z-]{1,40})\\s*:.*$");
    /** What Lotus Notes breaks off of the line above a message that was forwarded. */
    private static final Pattern CHAIN_REST = Pattern.compile("\\s*(?:[AaPp][Mm]\\s*)?-{5,}\\s*");

    private static final Pattern CHAIN_SUBJECT = Pattern.compile(
            "(?iu)\\s*(?:subject|betreff|objet|asunto|oggetto|assunto|тема|ämne|emne|onderwerp)\\s*:.*");

    /** Lines of the head that Lotus Notes puts above a message: names of firms, times and addresses on lines of their own. */
    private static final int MOST_CHAIN_LINES = 40;

    /** What is left around text that was set in a page. */
    private static final Pattern PRE = Pattern.compile("(?im)^[ \\t]{0,20}</?pre>[ \\t]{0,20}$");

    private static final Pattern SIGNATURE = Pattern.compile("(?m)^--[ \\u00a0]?\\r?$");
    private static final int LONGEST_SIGNATURE = 15;

    static MailText plain(String text, boolean flowed, boolean withoutSpace, boolean forward, Notes notes) {
        var lines = ListLink.without(
                PRE.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(""), notes);
        var unix = Advertising.without(SignedText.read(Scrubbed.without(lines, notes), notes), notes);
        var whole = chain(signatures(flowed ? UnflowedText.read(unix, withoutSpace) : unix, notes), forward, notes);
        return new MailText(
                PlainCopy.read(DrawnLines.apart(LabelledLines.apart(Credits.apart(
                        CentredLines.joined(Masthead.without(ForwardedHead.without(whole, notes), notes)))))),
                List.of());
    }

    /** The text without the signature, and without the one above that of a mailing list. */
    private static String signatures(String text, Notes notes) {
        var above = signature(text);
        if (above.length() < text.length()) {
            notes.add("The signature at the end was left out.");
            return signature(above);
        }
        return text;
    }

    private static String signature(String text) {
        var found = SIGNATURE.matcher(text);
        int last = -1;
        while (found.find()) {
            last = found.start();
        }
        boolean ends = last > 0
                && text.substring(last).lines().filter(line -> !line.isBlank()).count() <= LONGEST_SIGNATURE;
        return ends ? text.substring(0, last) : text;
    }

    /** What was forwarded is the copy; what was answered is not. */
    private static String chain(String text, boolean forward, Notes notes) {
        var lines = text.lines().toList();
        int at = 0;
        while (at < lines.size() && !CHAIN.matcher(lines.get(at)).matches()) {
            at++;
        }
        boolean nothingBefore = lines.subList(0, at).stream().allMatch(String::isBlank);
        if (at == lines.size()) {
            return forward ? text : String.join("\n", Answered.without(lines, notes));
        }
        if (!forward && !nothingBefore && !passedOn(lines, at)) {
            notes.add(Answered.NOTE);
            return String.join("\n", lines.subList(0, at));
        }
        notes.add("The forwarded message was read; the words above it and its headers were left out.");
        boolean broken =
                at + 1 < lines.size() && CHAIN_REST.matcher(lines.get(at + 1)).matches();
        return String.join("\n", withoutHead(lines.subList(broken ? at + 2 : at + 1, end(lines, at + 1)), broken));
    }

    private static boolean passedOn(List<String> lines, int at) {
        return PASSED_ON.matcher(lines.get(at)).matches()
                && PlainCopy.read(String.join("\n", lines.subList(0, at))).size() <= MOST_ABOVE;
    }

    private static int end(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !PASSED_ON_END.matcher(lines.get(end)).matches()) {
            end++;
        }
        return end;
    }

    /** @param notes whether the head is as Lotus Notes writes it, which ends with the subject */
    private static List<String> withoutHead(List<String> lines, boolean notes) {
        int from = 0;
        for (int at = 0; notes && from == 0 && at < Math.min(MOST_CHAIN_LINES, lines.size()); at++) {
            if (CHAIN_SUBJECT.matcher(lines.get(at)).matches()) {
                from = at + 1;
            }
        }
        while (from > 0 && from < lines.size() && !lines.get(from).isBlank()) {
            from++;
        }
        var labels = new HashSet<String>();
        while (from < lines.size() && (lines.get(from).isBlank() || header(lines.get(from), labels))) {
            from++;
        }
        return lines.subList(from, lines.size());
    }

    /** A message has each of its headers once. */
    private static boolean header(String line, Set<String> labels) {
        return CHAIN_HEADER.matcher(line).matches()
                && labels.add(line.substring(0, line.indexOf(':'))
                        .replaceAll("[>\\s*]", "")
                        .toLowerCase(Locale.ROOT));
    }

    static MailText html(String text, boolean forward, Notes notes) {
        var document = Jsoup.parse(text);
        hidden(document);
        if (!forward) {
            Answered.cut(document, notes);
        }
        signature(document, notes);
        layout(document);
        var body = HtmlCopy.read(document.body(), notes);
        return new MailText(body.blocks(), body.pictures());
    }

    private static void hidden(Document document) {
        document.select(
                        "[style*=display:none], [style*=display: none], [style*=mso-hide], img[width=1], img[height=1], title, iframe")
                .remove();
    }

    private static void signature(Document document, Notes notes) {
        var found = document.select(".gmail_signature, .moz-signature, #Signature, [id$=x_Signature]");
        if (!found.isEmpty()) {
            notes.add("The signature at the end was left out.");
            found.remove();
        }
    }

    /** Tables that hold parts of text rather than values are there for the layout. */
    private static void layout(Document document) {
        for (var table : document.select("table")) {
            boolean parts = table.attr("role").toLowerCase(Locale.ROOT).equals("presentation")
                    || !table.select("td p, td div, td table, td h1, td h2, td h3, td ul, td img, td br + br")
                            .isEmpty();
            if (parts) {
                unwrap(table);
            }
        }
    }

    private static void unwrap(Element table) {
        var inner = new ArrayList<Element>(table.children());
        table.tagName("div");
        for (int at = 0; at < inner.size(); at++) {
            var element = inner.get(at);
            if (element.is("tbody, thead, tfoot, tr")) {
                inner.addAll(element.children());
            }
            if (!element.is("table")) {
                element.tagName("div");
            }
        }
    }

    /** How many parts of text there are, by which two forms of one text are compared. */
    int weight() {
        return blocks.size();
    }

    static Optional<MailText> heavier(List<MailText> forms) {
        return forms.stream().reduce((one, other) -> other.weight() > one.weight() ? other : one);
    }
}
