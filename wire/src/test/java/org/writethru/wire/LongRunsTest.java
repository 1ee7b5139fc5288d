package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.JsonObject;

/**
 * The same sign twenty thousand times in a row, and the same line thousands of times: what makes a pattern try again from each place, or a
 * method call itself for each line. The time is some hundred times of what it takes; where it grew with the square, it would be
 * too short by far.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongRunsTest {
    private static final int SIGNS = 20_000;
    private static final int LINES = 6_000;
    private static final Agreement AGREEMENT = Agreement.none(ZoneId.of("UTC"), Instant.parse("2026-11-03T09:15:30Z"));

    private static final List<String> RUNS = List.of(
            "a ",
            "aaa ",
            "A ",
            "- ",
            "-",
            "=",
            "(",
            ")",
            "[",
            "<",
            "&",
            "1",
            "1/",
            "1 ",
            "1.",
            "1:",
            "a-a ",
            "A-A-",
            ".",
            "…",
            " ",
            "\t",
            "\u00a0",
            "/",
            "a/",
            "A/B ",
            "@",
            "a@",
            "#",
            "# ",
            "*",
            "_ ",
            "'",
            "\"",
            "’s ",
            "\u0301",
            "KILL ",
            "corr ",
            "Nov 3 ",
            "12:00 ",
            "http://",
            "。",
            "(AP) ",
            "AP-",
            "By Anna ",
            "Anna Berg/",
            "Editing by Anna ",
            "(Editing by Anna ",
            "Contact: ",
            "Anna reported from Anna. ",
            "Photo - https://a.b/c ",
            "an earlier version of this story ");

    private static final List<String> SAID = List.of(
            "afp/ab-cd",
            "-30-",
            "AP",
            "AP ab",
            "NNNN",
            "(more)",
            "aaa bbb ccc",
            "KILL KILL",
            "(Eds: x",
            "By Anna Berg",
            "1. x",
            "$$",
            "11.00 x",
            "* x",
            "- x",
            "###",
            "Correction: x y z",
            "http://a.b/c",
            "anna@wire.example",
            "> x",
            "--",
            "A B",
            "12:00",
            "GENEVA (AP) - x",
            "From: Anna",
            "(END)",
            "(Editing by Anna)",
            "Anna Orel can be reached at",
            "Anna reported from Anna.",
            "Anna Orel, AP",
            "Photo - https://a.b/c",
            "Attachments",
            "This story has been corrected to x",
            "Contacts:",
            "C o r r e c t i o n: x",
            "GENEVA (AP)");

    /** Wires around paragraphs, which also are what the heads say where they have room. */
    private enum Wire {
        IPTC_7901(
                StandardCharsets.ISO_8859_1,
                paragraphs ->
                        "\u0001\r\nZCZC ABC0001 4 POL 0100 AP /AFP-AA01\r\nDam-vote\r\nDam vote delayed=\r\nGENEVA, Nov 3 (AP) - The vote waits.\r\n\r\n"
                                + String.join("\r\n", paragraphs) + "\r\n\u0003\r\n"),
        IPTC_7901_WITHOUT_HEAD(
                StandardCharsets.ISO_8859_1,
                paragraphs -> "\u0001\r\nZCZC ABC0001 4 POL 0100 AP /AFP-AA01\r\n" + String.join("\r\n", paragraphs)
                        + "\r\n\u0003\r\n"),
        ANPA_1312(
                StandardCharsets.ISO_8859_1,
                paragraphs ->
                        "\u0016\u0016\u0001a0001\u001f\r\nr p\u0012 v0001bc-dam 11-03 0100\r\n\u0002^Dam vote delayed<\r\n    GENEVA (AP) _ It waits.\r\n\r\n"
                                + String.join("\r\n", paragraphs) + "\r\n\u0003\r\n"),
        NITF(StandardCharsets.UTF_8, paragraphs ->
                """
                <nitf><head><docdata><doc-id id-string="b-1"/></docdata></head><body><body.head><hedline><hl1>%1$s</hl1></hedline>
                <byline>%1$s</byline><dateline>%1$s</dateline><abstract>%1$s</abstract></body.head><body.content>%2$s<pre>%3$s</pre>
                </body.content></body></nitf>""".formatted(head(paragraphs), marked(paragraphs), escaped(String.join("\n", paragraphs)))),
        NEWSML_G2(StandardCharsets.UTF_8, paragraphs -> """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1" standard="NewsML-G2" standardversion="2.35">
                <itemMeta><edNote>%1$s</edNote></itemMeta><contentMeta><headline>%1$s</headline><by>%1$s</by><dateline>%1$s</dateline>
                <description role="drol:summary">%1$s</description></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">
                <html xmlns="http://www.w3.org/1999/xhtml"><body>%2$s</body></html></inlineXML></contentSet></newsItem>""".formatted(head(paragraphs), marked(paragraphs))),
        NEWSML_1(StandardCharsets.UTF_8, paragraphs -> """
                <NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>x.y</ProviderId><DateId>20261103</DateId><NewsItemId>a1</NewsItemId>
                <RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:x.y:20261103:a1:1</PublicIdentifier>
                </NewsIdentifier><DateLabel>%1$s</DateLabel></Identification><NewsManagement><NewsItemType FormalName="News"/>
                <Status FormalName="Usable"/><Instruction FormalName="Update"/></NewsManagement><NewsComponent><NewsLines>
                <HeadLine>%1$s</HeadLine><DateLine>%1$s</DateLine><ByLine>%1$s</ByLine></NewsLines><ContentItem><DataContent>%2$s</DataContent>
                </ContentItem></NewsComponent></NewsItem></NewsML>""".formatted(head(paragraphs), marked(paragraphs))),
        NINJS(
                StandardCharsets.UTF_8,
                paragraphs -> new String(
                        CanonicalJson.write(new JsonObject()
                                .put("uri", "urn:x:1")
                                .put("type", "text")
                                .put("headline", String.join(" ", paragraphs))
                                .put("byline", String.join(" ", paragraphs))
                                .put("located", String.join(" ", paragraphs))
                                .put("ednote", String.join(" ", paragraphs))
                                .put("description_text", String.join(" ", paragraphs))
                                .put("body_html", marked(paragraphs))
                                .json()),
                        StandardCharsets.UTF_8)),
        RSS(StandardCharsets.UTF_8, paragraphs -> """
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>x</title><link>http://a.b/</link>
                <description>d</description><item><title>%1$s</title><guid>g</guid><description>%1$s</description>
                <content:encoded><![CDATA[%2$s]]></content:encoded></item></channel></rss>""".formatted(head(paragraphs), marked(paragraphs))),
        E_MAIL(
                StandardCharsets.UTF_8,
                paragraphs ->
                        "From: Anna <anna@wire.example>\r\nDate: Tue, 3 Nov 2026 08:00:00 +0000\r\nMessage-ID: <a@wire.example>\r\nSubject: Budget\r\n"
                                + "Content-Type: text/plain; charset=utf-8\r\n\r\nFirst line of it.\r\n\r\n"
                                + String.join("\r\n", paragraphs) + "\r\n"),
        E_MAIL_THAT_FLOWS(
                StandardCharsets.UTF_8,
                paragraphs ->
                        "From: Anna <anna@wire.example>\r\nDate: Tue, 3 Nov 2026 08:00:00 +0000\r\nMessage-ID: <a@wire.example>\r\nSubject: Budget\r\n"
                                + "Content-Type: text/plain; charset=utf-8; format=flowed\r\n\r\nFirst line of it.\r\n\r\n"
                                + String.join(" \r\n", paragraphs) + "\r\n");

        private final Charset charset;
        private final Function<List<String>, String> text;

        Wire(Charset charset, Function<List<String>, String> text) {
            this.charset = charset;
            this.text = text;
        }

        byte[] of(List<String> paragraphs) {
            return text.apply(paragraphs).getBytes(charset);
        }

        private static String head(List<String> paragraphs) {
            return escaped(String.join(" ", paragraphs));
        }

        private static String marked(List<String> paragraphs) {
            return paragraphs.stream()
                    .map(text -> "<p>" + escaped(text) + "</p>")
                    .collect(Collectors.joining());
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLongRunOfOneSign(Wire wire) {
        for (var run : RUNS) {
            assertThat(WireReaders.read(wire.of(List.of(run.repeat(SIGNS / run.length()) + "x", "end")), AGREEMENT))
                    .as(run)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameLineOverAndOver(Wire wire) {
        for (var said : SAID) {
            assertThat(WireReaders.read(wire.of(Collections.nCopies(LINES, said)), AGREEMENT))
                    .as(said)
                    .isNotEmpty();
        }
    }
}
