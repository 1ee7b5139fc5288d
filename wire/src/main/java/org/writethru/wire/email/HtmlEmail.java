package org.writethru.wire.email;

import org.writethru.story.Filing;
import org.writethru.story.Language;
import org.writethru.wire.Outgoing;
import org.writethru.wire.WireFormat;
import org.writethru.wire.Written;
import org.writethru.wire.html.Escaped;

/** The HTML body of an e-mail. */
public final class HtmlEmail implements WireFormat {
    private static final String FONT =
            "font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;font-size:16px;line-height:1.5";

    @Override
    public String name() {
        return "email-html";
    }

    @Override
    public String mediaType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public Written write(Outgoing outgoing) {
        var html = new StringBuilder();
        var letter = new Letter(outgoing);
        open(html, letter, outgoing.language());
        letter.embargo().ifPresent(line -> strong(html, line));
        letter.release().ifPresent(line -> strong(html, line));
        outgoing.filing().ifPresent(filing -> story(html, outgoing, filing));
        close(html, letter, outgoing);
        return Written.utf8(html.toString(), outgoing);
    }

    private static void open(StringBuilder html, Letter letter, Language language) {
        html.append("<!DOCTYPE html>\n<html lang=\"%s\" dir=\"%s\">\n<head>\n"
                        .formatted(language, language.direction()))
                .append("<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
                .append("<meta name=\"supported-color-schemes\" content=\"light dark\">\n")
                .append("<title>")
                .append(Escaped.text(letter.headline()))
                .append("</title>\n</head>\n<body style=\"margin:0;padding:0\">\n")
                .append(
                        "<div dir=\"%s\" style=\"%s;max-width:640px;margin:0 auto;padding:16px;overflow-wrap:break-word\">\n"
                                .formatted(language.direction(), FONT));
        small(html, Escaped.text(letter.slugline()));
    }

    private static void story(StringBuilder html, Outgoing sent, Filing filing) {
        html.append("<h1 style=\"font-size:24px;line-height:1.25;margin:0 0 12px\">")
                .append(Escaped.text(filing.headline()))
                .append("</h1>\n");
        filing.standfirst()
                .ifPresent(text -> html.append(EmailCopy.P)
                        .append("<em>")
                        .append(EmailCopy.lines(text))
                        .append("</em></p>\n"));
        filing.byline()
                .ifPresent(byline ->
                        html.append(EmailCopy.P).append(Escaped.text(byline)).append("</p>\n"));
        html.append(EmailCopy.write(filing.copy(), sent.dateline(), sent.addresses()));
        filing.signOff()
                .ifPresent(code -> html.append(EmailCopy.P)
                        .append(Escaped.text(sent.house().printSignOff(code)))
                        .append("</p>\n"));
    }

    private static void close(StringBuilder html, Letter letter, Outgoing sent) {
        html.append("<hr style=\"border:0;border-top:1px solid #808080;margin:24px 0 12px\">\n");
        letter.forEditors().forEach(line -> small(html, EmailCopy.lines(line)));
        small(html, Escaped.text(sent.story().guid().uri()) + "<br>" + sent.digest());
        letter.references()
                .forEach(reference -> small(
                        html,
                        "<a href=\"%s\">%s</a>"
                                .formatted(Escaped.attribute(reference.address()), Escaped.text(reference.label()))));
        small(html, Escaped.text(letter.agency()));
        html.append("</div>\n</body>\n</html>\n");
    }

    private static void strong(StringBuilder html, String line) {
        html.append(EmailCopy.P)
                .append("<strong>")
                .append(EmailCopy.lines(line))
                .append("</strong></p>\n");
    }

    private static void small(StringBuilder html, String markup) {
        html.append("<p style=\"font-size:13px;margin:0 0 8px\">")
                .append(markup)
                .append("</p>\n");
    }
}
