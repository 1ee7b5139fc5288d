package org.writethru.wire.xml;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Messages;

/** Measures in seconds of processor time, whoever else works on the machine, how many messages with 3 KB of text each reader of XML reads. Run it by hand. */
final class XmlThroughput {
    private static final int ROUNDS = 8;
    private static final int MESSAGES = 5_000;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private XmlThroughput() {}

    /** Prints a figure for each reader and round; the last rounds count. */
    public static void main(String[] arguments) {
        var text =
                ("<p>Engineers opened two gates of the dam on Monday, and the council meets on Friday to vote on the second one; it"
                                + " rained all night.</p>\n")
                        .repeat(22);
        var messages = Map.of(
                "nitf",
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><nitf version=\"-//IPTC//DTD NITF 3.4//EN\"><head><title>Dam</title><docdata management-status=\"usable\">"
                        + "<doc-id regsrc=\"H\" id-string=\"h7\"/><urgency ed-urg=\"3\"/><date.issue norm=\"20261128T120000Z\"/><du-key version=\"2\" key=\"dam\"/>"
                        + "<key-list><keyword key=\"dam\"/></key-list></docdata></head><body><body.head><hedline><hl1>Dam holds</hl1></hedline><byline>By A</byline>"
                        + "<dateline><location>SHEKI</location></dateline></body.head><body.content>" + text
                        + "</body.content></body></nitf>",
                "newsml-g2",
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:h:7\" version=\"2\" standardversion=\"2.35\" xml:lang=\"en\">"
                        + "<rightsInfo><copyrightHolder><name>H</name></copyrightHolder></rightsInfo><itemMeta><itemClass qcode=\"ninat:text\"/><provider literal=\"H\"/>"
                        + "<versionCreated>2026-11-28T12:00:00Z</versionCreated><pubStatus qcode=\"stat:usable\"/><signal qcode=\"sig:update\"/></itemMeta><contentMeta>"
                        + "<urgency>3</urgency><slugline>DAM</slugline><headline>Dam holds</headline><subject qcode=\"medtop:20000065\"/><subject qcode=\"subj:11000000\"/>"
                        + "</contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\"><html><head><title/></head><body>"
                        + text
                        + "</body></html></inlineXML></contentSet></newsItem>",
                "newsml-1",
                "<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>h</ProviderId><DateId>20261128</DateId><NewsItemId>7</NewsItemId><RevisionId>2</RevisionId>"
                        + "<PublicIdentifier>urn:newsml:h:20261128:7:2</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><Status FormalName=\"Usable\"/>"
                        + "<ThisRevisionCreated>20261128T120000Z</ThisRevisionCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Dam holds</HeadLine></NewsLines>"
                        + "<ContentItem><DataContent><nitf><body><body.content>" + text
                        + "</body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>");
        for (int round = 0; round < ROUNDS; round++) {
            messages.forEach((name, message) -> measure(name, message.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void measure(String name, byte[] message) {
        var reader = WireReaders.named(name).orElseThrow();
        long start = CPU.getCurrentThreadCpuTime();
        long blocks = 0;
        for (int at = 0; at < MESSAGES; at++) {
            blocks += Messages.one(reader.read(message, Messages.AGREEMENT))
                    .value()
                    .copy()
                    .blocks()
                    .size();
        }
        double seconds = (CPU.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf("%s: %,.0f messages a second (%,d blocks)%n", name, MESSAGES / seconds, blocks);
    }
}
