package org.writethru.wire.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.words;

import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.writethru.story.Kind;
import org.writethru.wire.Embargo;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.sample.Messages;
import org.writethru.wire.sample.Published;

class NewsMlG2ReaderTest {
    private static final String WHOLE = """
            <g:newsItem xmlns:g="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.31" guid="urn:h:7" version="3" xml:lang="en">
             <g:catalog><g:scheme alias="mt" uri="http://cv.iptc.org/newscodes/mediatopic/"/></g:catalog>
             <g:catalogRef href="http://unreachable.example/catalog.xml"/>
             <g:contentSet><g:inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Dam</title></head>
              <body><h1>Dam holds</h1><p>Engineers opened two gates.</p><figure><img src="https://cdn.example/gate.jpg"/></figure><p>It rained.</p></body></html></g:inlineXML></g:contentSet>
             <g:contentMeta><g:slugline>DAM-VOTE</g:slugline><g:headline role="hl:sub">Vote is on Friday</g:headline>
              <g:headline xml:lang="ru">Плотина держится</g:headline><g:headline xml:lang="en">Dam holds</g:headline>
              <g:dateline>SHEKI, Nov 28</g:dateline><g:by>Aysel Aliyeva</g:by><g:urgency>3</g:urgency>
              <g:language tag="en"/><g:language tag="ru"/><g:keyword>dam</g:keyword>
              <g:subject qcode="mt:20000065"/><g:subject uri="https://cv.iptc.org/newscodes/mediatopic/20000002"/>
              <g:subject qcode="mediatopic:20000003"/><g:subject type="cpnat:geoArea" qcode="geo:1"><g:name>Sheki</g:name></g:subject>
              <g:located literal="Baku"/><g:newThing>x</g:newThing></g:contentMeta>
             <g:itemMeta><g:signal uri="http://cv.iptc.org/newscodes/signal/correction"/><g:pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/usable"/>
              <g:edNote>The vote is on Friday, not Thursday.</g:edNote><g:edNote role="x:private">Ask Rashad.</g:edNote>
              <g:versionCreated>2026-11-28T12:00:00+04:00</g:versionCreated><g:firstCreated>2026-11-28T10:00:00Z</g:firstCreated>
              <g:link rel="irel:evolvedFrom" residref="urn:h:6"/><g:link reluri="http://cv.iptc.org/newscodes/itemrelation/translatedFrom" href="urn:h:5"/>
              <g:provider qcode="nprov:HN"><g:name>Harbour News</g:name></g:provider><g:embargoed/></g:itemMeta>
             <g:rightsInfo><g:copyrightHolder literal="Harbour"/><g:usageTerms>Not for
                 film.</g:usageTerms></g:rightsInfo>
            </g:newsItem>
            """;

    private static final String ITEM = "<newsItem guid='urn:h:7' version='%s'><itemMeta>%s</itemMeta>%s</newsItem>";

    @Test
    void everythingIsReadInWhateverOrder() {
        var item = item(WHOLE);
        assertThat(item.format()).isEqualTo("newsml-g2 2.31");
        assertThat(item.guid()).isEqualTo("urn:h:7");
        assertThat(item.version()).contains(3L);
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.status()).isEqualTo(Status.USABLE);
        assertThat(item.replaces()).containsExactly("urn:h:6");
        assertThat(item.translationOf()).containsExactly("urn:h:5");
        assertThat(item.embargo()).contains(new Embargo(Optional.empty()));
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.standfirst()).contains("Vote is on Friday");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T12:00+04:00"));
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-11-28T10:00Z"));
        assertThat(item.publicNote()).contains("The vote is on Friday, not Thursday.");
        assertThat(item.internalNote()).contains("Ask Rashad.");
        assertThat(item.subjects()).containsExactly("medtop:20000065", "medtop:20000002", "medtop:20000003", "geo:1");
        assertThat(item.places()).containsExactly("Sheki", "Baku");
        assertThat(item.provider()).contains("Harbour News");
        assertThat(item.rightsHolder()).contains("Harbour");
        assertThat(item.usageTerms()).contains("Not for film.");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("en");
        assertThat(item.byline()).contains("Aysel Aliyeva");
        assertThat(item.dateline()).contains("SHEKI, Nov 28");
        assertThat(words(item)).containsExactly("Engineers opened two gates.", "It rained.");
        assertThat(item.pictures()).hasSize(1);
    }

    @Test
    void versionIsOneWhereNoneIsSaid() {
        assertThat(item("<newsItem guid='a'/>").version()).contains(1L);
    }

    @Test
    void withdrawalNeedsNoContent() {
        var item = item(
                ITEM.formatted("4", "<pubStatus qcode='stat:canceled'/><edNote>The source withdrew it.</edNote>", ""));
        assertThat(item.status()).isEqualTo(Status.CANCELED);
        assertThat(item.release()).isEqualTo(Kind.WITHDRAWN);
        assertThat(item.publicNote()).contains("The source withdrew it.");
    }

    @Test
    void firstVersionIsNoUpdateWhateverItsSignal() {
        assertThat(item(ITEM.formatted("1", "<signal qcode='sig:update'/>", "")).release())
                .isEqualTo(Kind.PUBLISHED);
        assertThat(item(ITEM.formatted("2", "", "")).release()).isEqualTo(Kind.UPDATED);
    }

    @Test
    void firstVersionMayCorrectWhatHadAnotherName() {
        assertThat(item(ITEM.formatted("1", "<signal qcode='sig:correction'/>", ""))
                        .release())
                .isEqualTo(Kind.CORRECTED);
        assertThat(item(ITEM.formatted("2", "<signal qcode='sig:clarification'/>", ""))
                        .release())
                .isEqualTo(Kind.CORRECTED);
    }

    @Test
    void noteThatSaysWhatItCorrectsMakesACorrection() {
        var item = item(ITEM.formatted("2", "<edNote>Corrects day in par 2.</edNote><signal qcode='sig:update'/>", ""));
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.publicNote()).contains("Corrects day in par 2.");
        var update = item(ITEM.formatted("2", "<edNote>Adds day in par 2.</edNote>", ""));
        assertThat(update.release()).isEqualTo(Kind.UPDATED);
        assertThat(update.internalNote()).contains("Adds day in par 2.");
    }

    @Test
    void noteToReadersThatSaysWhatItCorrectsMakesACorrection() {
        var item = item(ITEM.formatted("1", "<edNote role='x:public'>Korjattu: joen nimi on Aras.</edNote>", ""));
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.publicNote()).contains("Korjattu: joen nimi on Aras.");
    }

    @Test
    void signalThatKillsIsAWithdrawal() {
        assertThat(item(ITEM.formatted("3", "<signal qcode='sig:kill'/>", "")).status())
                .isEqualTo(Status.CANCELED);
    }

    @Test
    void itemThatASignalCallsNewIsNoUpdateWhateverItsVersion() {
        var signal = "<pubStatus qcode='stat:usable'/><signal qcode='edStat:N'/>";
        assertThat(item(ITEM.formatted(
                                "698056532", signal, "<contentMeta><headline>Dam holds</headline></contentMeta>"))
                        .release())
                .isEqualTo(Kind.PUBLISHED);
        assertThat(item(ITEM.formatted(
                                "698056532",
                                signal,
                                "<contentMeta><headline>UPDATE 1-Dam holds</headline></contentMeta>"))
                        .release())
                .isEqualTo(Kind.UPDATED);
    }

    @Test
    void deletionByReutersSignalIsAWithdrawal() {
        assertThat(item(ITEM.formatted("3", "<pubStatus qcode='stat:usable'/><signal qcode='edStat:D'/>", ""))
                        .status())
                .isEqualTo(Status.CANCELED);
    }

    @Test
    void unknownStatusHolds() {
        assertThat(item(ITEM.formatted("1", "<pubStatus qcode='x:odd'/>", "")).status())
                .isEqualTo(Status.WITHHELD);
    }

    @Test
    void contentOfEveryKindIsRead() {
        var plain = "<inlineData contenttype='text/plain'>Gates opened.\n\nIt rained\nall day.</inlineData>";
        assertThat(words(content(plain))).containsExactly("Gates opened.", "It rained\nall day.");
        assertThat(words(content("<inlineData><![CDATA[<p>Gates<br>opened.<p>It rained.]]></inlineData>")))
                .containsExactly("Gates\nopened.", "It rained.");
        assertThat(words(content("<inlineXML>&lt;p&gt;Gates &amp;amp; doors.&lt;/p&gt;</inlineXML>")))
                .containsExactly("Gates & doors.");
        assertThat(words(content(
                        "<inlineXML><nitf><body><body.content><p>Gates.</p></body.content></body></nitf></inlineXML>")))
                .containsExactly("Gates.");
        assertThat(
                        words(
                                content(
                                        "<inlineXML><BODY><TEXT><RUBRIK>Dam</RUBRIK><BRODTEXT><P>One.</P><MELLIS>Two</MELLIS><CITAT>Three.</CITAT></BRODTEXT></TEXT></BODY></inlineXML>")))
                .containsExactly("One.", "Two", "Three.");
        var encoded =
                Base64.getEncoder().encodeToString("<p>Gates.</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(words(content("<inlineData encoding='encd:base64'>" + encoded + "</inlineData>")))
                .containsExactly("Gates.");
        assertThat(
                        words(
                                content(
                                        "<inlineData><![CDATA[<?xml version='1.0'?><nitf><body.content><p>Gates.</p></body.content></nitf>]]></inlineData>")))
                .containsExactly("Gates.");
        assertThat(words(content("<inlineXML><html><body><pre>Team   Won\nHill     2</pre></body></html></inlineXML>")))
                .containsExactly("Team\tWon\nHill\t2");
    }

    @Test
    void pictureItemNamesItsLargestRendition() {
        var item = item(ITEM.formatted(
                "1",
                "",
                "<contentMeta><headline>Gate</headline><creditline>HN</creditline><description role='drol:caption'>The gate</description></contentMeta>"
                        + "<contentSet><remoteContent href='s.jpg' contenttype='image/jpeg' width='90'/>"
                        + "<remoteContent href='l.jpg' contenttype='image/jpeg' width='900' height='600'/>"
                        + "<remoteContent href='f.mp4' contenttype='video/mp4' width='9000'/></contentSet>"));
        assertThat(item.pictures()).hasSize(1);
        assertThat(item.pictures().getFirst().href()).isEqualTo("l.jpg");
        assertThat(item.pictures().getFirst().caption()).contains("The gate");
        assertThat(item.pictures().getFirst().credit()).contains("HN");
    }

    @Test
    void whatIsNoNewsSaysWhatItIs() {
        var readings = Messages.read(
                "<newsMessage><itemSet><packageItem guid='p'/><newsItem guid='a'/><newsItem guid='b'/><conceptItem guid='c'/></itemSet></newsMessage>");
        assertThat(readings).hasSize(4);
        assertThat(readings).allMatch(reading -> reading instanceof Reading.Legible);
        assertThat(((Reading.Legible<NewsItem>) readings.get(0)).notes())
                .contains("It is a package: it puts items together.");
        assertThat(((Reading.Legible<NewsItem>) readings.get(3)).notes()).anyMatch(note -> note.contains("concept"));
        assertThat(Messages.read("<newsMessage><header/></newsMessage>"))
                .singleElement()
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void hostileDepthInTheBodyIsReadAsItsWords() {
        assertThat(words(content(
                        "<inlineXML><html><body>" + "<div>".repeat(100_000) + "deep</body></html></inlineXML>")))
                .containsExactly("deep");
    }

    @Test
    void sampleOfTt() {
        var readings = Messages.read(Published.bytes("samples/newsml-g2/TT_newsmlg2_sample.xml"));
        assertThat(readings).hasSize(3);
        var text = ((Reading.Legible<NewsItem>) readings.get(1)).value();
        assertThat(text.guid()).isEqualTo("http://tt.se/media/text/210919-janguillou-879f202b");
        assertThat(text.version()).contains(1L);
        assertThat(text.headline().orElseThrow()).hasSize(40);
        assertThat(text.versionCreated()).contains(OffsetDateTime.parse("2021-09-19T20:57:43+02:00"));
        assertThat(text.language().orElseThrow().tag()).isEqualTo("sv");
        assertThat(text.urgency().orElseThrow().level()).isEqualTo(3);
        assertThat(text.copy().blocks()).hasSize(5);
        assertThat(text.copy().blocks().getFirst().plain()).hasSize(145);
        var picture = ((Reading.Legible<NewsItem>) readings.get(2)).value();
        assertThat(picture.pictures())
                .singleElement()
                .matches(found -> found.width().equals(Optional.of(4928)));
    }

    @Test
    void everyConformanceFileAndListingGivesAReading() throws IOException {
        try (var files = Files.walk(Published.path("samples/newsml-g2"))) {
            var all = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
            assertThat(all).hasSizeGreaterThan(150);
            for (var file : all) {
                var bytes = Files.readAllBytes(file);
                var readings = Messages.read(bytes);
                assertThat(readings).as(file.toString()).isNotEmpty();
                var text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
                if (text.contains("<newsItem") && text.contains("guid=")) {
                    assertThat(readings).as(file.toString()).anyMatch(Reading.Legible.class::isInstance);
                }
            }
        }
    }

    private static NewsItem content(String content) {
        return one(ITEM.formatted(
                        "1",
                        "",
                        "<contentMeta><headline>Dam</headline></contentMeta><contentSet>" + content + "</contentSet>"))
                .value();
    }

    private static Reading.Legible<NewsItem> one(String text) {
        return org.writethru.wire.sample.Messages.one(text);
    }

    /** Teleprinter copy, put inside of one paragraph as it was. */
    @Test
    void linesThatAreSetInInsideOfOneParagraphBeginParagraphs() {
        var text =
                "<contentSet><inlineXML><html><body><p>(Adds detail)\n    Nov 30 (Harbour) - Engineers opened two of the four gates of the\n"
                        + "dam above the town on Monday, since it rained all through the night.\n    The council meets on Friday to vote on a second dam below it.\n    \n\n"
                        + " (Reporting by A)</p></body></html></inlineXML></contentSet>";
        var item = item(ITEM.formatted("1", "", text));
        assertThat(words(item))
                .containsExactly(
                        "Nov 30 (Harbour) - Engineers opened two of the four gates of the dam above the town on Monday, since it rained all through the night.",
                        "The council meets on Friday to vote on a second dam below it.");
        assertThat(item.internalNote()).contains("(Reporting by A)");
    }

    @Test
    void prettyPrintedParagraphIsOne() {
        var text =
                "<contentSet><inlineXML><html><body><p>\n      Engineers opened\n      two gates\n      on Monday.\n    </p></body></html></inlineXML></contentSet>";
        assertThat(words(item(ITEM.formatted("1", "", text)))).containsExactly("Engineers opened two gates on Monday.");
    }

    @Test
    void bylineBesideTheHeadlineInsideOfTheContentIsTheByline() {
        var text =
                "<contentSet><inlineXML><html><body><header><h1>Dam holds</h1><p class='byline'>By ANA OREL</p></header><section><p>It holds.</p></section></body></html></inlineXML></contentSet>";
        var item = item(ITEM.formatted("1", "", text));
        assertThat(item.byline()).contains("By ANA OREL");
        assertThat(words(item)).containsExactly("It holds.");
    }

    @Test
    void languageThatNobodyNamesIsThatOfTheCopy() {
        var text =
                "<contentSet><inlineXML><html><body><p>Rådet har utsatt avstemningen om den andre dammen, og det er ikke klart når den kommer.</p></body></html></inlineXML></contentSet>";
        assertThat(item(ITEM.formatted("1", "", text)).language().orElseThrow().tag())
                .isEqualTo("nb");
        var few = "<contentSet><inlineXML><html><body><p>Dam 1</p></body></html></inlineXML></contentSet>";
        assertThat(item(ITEM.formatted("1", "", few)).language()).isEmpty();
    }
}
