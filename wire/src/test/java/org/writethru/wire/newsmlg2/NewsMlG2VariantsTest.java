package org.writethru.wire.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.one;
import static org.writethru.wire.sample.Messages.words;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Kind;
import org.writethru.story.Urgency;
import org.writethru.wire.Embargo;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.sample.Messages;

/** Shapes of NewsML-G2 that agencies have given it, each told of a dam. */
class NewsMlG2VariantsTest {
    private static final String WHOLE =
            "<newsMessage lang='en-US'><header><sent>2026-11-28T15:00:00Z</sent><priority>3</priority></header><itemSet>"
                    + "<newsItem guid='urn:h:7' version='2'><itemMeta>%s</itemMeta><contentMeta>%s</contentMeta><contentSet>%s</contentSet>"
                    + "</newsItem></itemSet></newsMessage>";

    @Test
    void whatTheItemDoesNotSayIsThatOfItsMessage() {
        var item = item(WHOLE.formatted("", "<urgency/><headline>Dam</headline>", ""));
        assertThat(item.language().orElseThrow().tag()).isEqualTo("en-US");
        assertThat(item.urgency())
                .as("the priority is that of the transmission")
                .isEmpty();
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T15:00Z"));
        assertThat(item(WHOLE.formatted("", "<urgency>5</urgency>", "")).urgency())
                .contains(new Urgency(5));
    }

    @Test
    void versionWithoutATimeIsFromWhenItsContentWasChanged() {
        var item = item(WHOLE.formatted(
                "<versionCreated/>",
                "<contentCreated>2026-11-28T10:00:00Z</contentCreated><contentModified>2026-11-28T11:00:00Z</contentModified>",
                ""));
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T11:00Z"));
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-11-28T10:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "20261128T120000Z",
        "2026-11-28 12:00:00 GMT",
        "2026-11-28T13:00:00 +0100",
        "'Sat, 28 Nov 2026 12:00:00 GMT'",
        "2026/11/28 12:00 UTC"
    })
    void timesOfManyFormsAreRead(String time) {
        assertThat(item(WHOLE.formatted("<versionCreated>" + time + "</versionCreated>", "", ""))
                        .versionCreated()
                        .orElseThrow())
                .isAtSameInstantAs(OffsetDateTime.parse("2026-11-28T12:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "eng,en",
        "en_GB,en-GB",
        "English,en",
        "English (UK),en",
        "de_DE.UTF-8,de-DE",
        "Deutsch,de",
        "français,fr"
    })
    void languagesOfManyFormsAreRead(String written, String tag) {
        assertThat(item(WHOLE.formatted("", "<language tag='" + written + "'/>", ""))
                        .language()
                        .orElseThrow()
                        .tag())
                .isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource({
        "qcode='canceled',CANCELED",
        "qcode='x:withdrawn',CANCELED",
        "qcode='stat:',USABLE",
        "literal='Published',USABLE",
        "uri='http://cv.iptc.org/newscodes/pubstatusg2/withheld',WITHHELD"
    })
    void statusOfManyFormsIsRead(String status, Status meaning) {
        assertThat(item(WHOLE.formatted("<pubStatus " + status + "/>", "", "")).status())
                .isEqualTo(meaning);
    }

    @Test
    void headlineOfTheHighestRankIsTheHeadline() {
        var item = item(WHOLE.formatted(
                "", "<headline rank='3'>Water</headline><headline rank='1'>Dam<br/>holds</headline>", ""));
        assertThat(item.headline()).contains("Dam holds");
    }

    @Test
    void embargoInWordsEndsWhenTheySay() {
        var note = "<versionCreated>2026-11-27T10:00:00+01:00</versionCreated><edNote>Sperrfrist: 12.00 Uhr</edNote>";
        assertThat(item(WHOLE.formatted(note, "", "")).embargo().flatMap(Embargo::until))
                .contains(OffsetDateTime.parse("2026-11-27T12:00+01:00"));
    }

    @Test
    void markedUpCopyIsReadBeforePlainCopyAndExcerptsNotAtAll() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<inlineXML rendition='rnd:teaser'><html><body><p>In short.</p></body></html></inlineXML>"
                        + "<inlineData contenttype='text/plain'>It\nholds.</inlineData>"
                        + "<inlineXML><html><body><p>It holds.</p><p>It rained.</p></body></html></inlineXML>"));
        assertThat(words(item)).containsExactly("It holds.", "It rained.");
    }

    @Test
    void headingsThatRepeatHeadlineAndSecondLineAreNoCopy() {
        var item = item(
                WHOLE.formatted(
                        "",
                        "<headline role='h:title'>Dam holds</headline><headline role='h:subtitle'>Vote on Friday</headline>",
                        "<inlineXML><html><body><h1>Dam holds</h1><h2>Vote on Friday</h2><p>It holds.</p><h2>The vote</h2></body></html></inlineXML>"));
        assertThat(item.standfirst()).contains("Vote on Friday");
        assertThat(words(item)).containsExactly("It holds.", "The vote");
    }

    @Test
    void headingDirectlyBelowTheHeadlineIsTheStandfirst() {
        var page = "<inlineXML><html><body><h1>Dam holds</h1><h2>%s</h2><p>It holds.</p></body></html></inlineXML>";
        var item = item(WHOLE.formatted(
                "", "<headline>Dam holds</headline>", page.formatted("Council votes on a second one on Friday")));
        assertThat(item.standfirst()).contains("Council votes on a second one on Friday");
        assertThat(words(item)).containsExactly("It holds.");
        var part = item(WHOLE.formatted("", "<headline>Dam holds</headline>", page.formatted("The vote")));
        assertThat(part.standfirst()).isEmpty();
        assertThat(words(part)).containsExactly("The vote", "It holds.");
    }

    @Test
    void beginningOfTheCopyThatIsBrokenOffIsNoStandfirst() {
        var copy =
                "<inlineXML><html><body><h1>Dam holds</h1><p>LENNA - Engineers opened two of the four gates of the dam above the town.</p></body></html></inlineXML>";
        var cut =
                "<headline>Dam holds</headline><description>Engineers opened two of the four gates of the...</description>";
        assertThat(item(WHOLE.formatted("", cut, copy)).standfirst()).isEmpty();
        assertThat(item(WHOLE.formatted("", cut, "<inlineXML><p>It holds.</p></inlineXML>"))
                        .standfirst())
                .contains("Engineers opened two of the four gates of the...");
    }

    @Test
    void paragraphThatIsMarkedAsSummaryAndIsTheStandfirstAgainIsNoCopy() {
        var copy =
                "<inlineXML><html><body><p class='teaser'>Vote on Friday.</p><p>It holds.</p></body></html></inlineXML>";
        assertThat(words(item(WHOLE.formatted("", "<description role='x:teaser'>Vote on Friday.</description>", copy))))
                .containsExactly("It holds.");
        assertThat(words(item(WHOLE.formatted("", "<description role='x:teaser'>A vote.</description>", copy))))
                .containsExactly("Vote on Friday.", "It holds.");
    }

    @Test
    void summaryMayBeEscapedMarkup() {
        assertThat(item(WHOLE.formatted(
                                "",
                                "<description>&lt;p&gt;Vote on &lt;b&gt;Friday&lt;/b&gt;.&lt;/p&gt;</description>",
                                ""))
                        .standfirst())
                .contains("Vote on Friday.");
    }

    @Test
    void priorityOfTheItemStandsForItsUrgency() {
        assertThat(item(WHOLE.formatted("<priority>5</priority>", "", "")).urgency())
                .contains(new Urgency(5));
        assertThat(item(WHOLE.formatted("<priority>5</priority>", "<urgency>2</urgency>", ""))
                        .urgency())
                .contains(new Urgency(2));
    }

    @Test
    void pictureThatCountsReadersIsNone() {
        var copy =
                "<inlineXML><html><body><p>It holds.</p><img src='https://count.harbour.example/ct/CT?id=7'/><img src='https://harbour.example/dam.jpg?w=7'/></body></html></inlineXML>";
        assertThat(item(WHOLE.formatted("", "", copy)).pictures())
                .extracting(PictureReference::href)
                .containsExactly("https://harbour.example/dam.jpg?w=7");
    }

    @Test
    void noteThatStaysWithEditorsSaysThatItCorrects() {
        var item = item(WHOLE.formatted(
                "<edNote role='h:editorialnote'>Berichtigung: Pegel im zweiten Absatz</edNote>", "", ""));
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.publicNote()).isEmpty();
        assertThat(item.internalNote()).contains("Berichtigung: Pegel im zweiten Absatz");
    }

    @Test
    void headlineWithTheMarkOfACorrectionMakesOne() {
        assertThat(item(WHOLE.formatted(
                                "<signal qcode='sig:update'/>",
                                "<headline>CORRECTION ET MISE À JOUR - Le barrage tient</headline>",
                                ""))
                        .release())
                .isEqualTo(Kind.CORRECTED);
    }

    @Test
    void titleOfTheContentIsTheHeadlineWhereThereIsNoOther() {
        var nitf =
                "<inlineXML><nitf><head><title>Dam holds</title></head><body><body.content><p>It holds.</p></body.content></body></nitf></inlineXML>";
        assertThat(item(WHOLE.formatted("", "", nitf)).headline()).contains("Dam holds");
        var html =
                "<inlineXML><html><head><title>Dam holds</title></head><body><p>It holds.</p></body></html></inlineXML>";
        assertThat(item(WHOLE.formatted("", "", html)).headline()).contains("Dam holds");
    }

    @Test
    void sentencesBetweenBreaksAreParagraphsAndLinesAreNot() {
        var text = "<inlineXML><html><body>%s</body></html></inlineXML>";
        assertThat(words(item(WHOLE.formatted(
                        "", "", text.formatted("Gates <b>opened</b>.<br/>It rained.<br/>Nobody was hurt.")))))
                .containsExactly("Gates opened.", "It rained.", "Nobody was hurt.");
        assertThat(words(item(WHOLE.formatted(
                        "", "", text.formatted("<p>The gates of the<br/>dam are opened by<br/>two engineers.</p>")))))
                .containsExactly("The gates of the\ndam are opened by\ntwo engineers.");
    }

    @Test
    void proseThatIsPreformattedIsParagraphs() {
        var text =
                "<inlineXML><html><body><pre>Engineers opened two of the four gates of the dam above\nthe town on Monday.\n\nIt rained all night, and nobody in the valley was hurt\nby the water.</pre></body></html></inlineXML>";
        assertThat(words(item(WHOLE.formatted("", "", text))))
                .containsExactly(
                        "Engineers opened two of the four gates of the dam above the town on Monday.",
                        "It rained all night, and nobody in the valley was hurt by the water.");
    }

    @Test
    void bodyOfTypedElementsIsReadByTheirTypes() {
        var item = item(
                WHOLE.formatted(
                        "",
                        "",
                        "<inlineXML><idf xml:lang='sv'><group><element type='headline'>Dammen håller</element><element type='body'>Två <em>luckor</em>.</element>"
                                + "<object type='x-im/image'><data><width>90</width></data></object><element type='subheadline2'>Regn</element></group></idf></inlineXML>"));
        assertThat(item.headline()).contains("Dammen håller");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("sv");
        assertThat(words(item)).containsExactly("Två luckor.", "Regn");
    }

    @Test
    void packageThatNothingNamesIsNoItem() {
        var readings = Messages.read(
                "<newsMessage><itemSet><packageItem><itemRef residref='x'/></packageItem><newsItem guid='a'/></itemSet></newsMessage>");
        assertThat(readings.get(0)).isInstanceOf(Reading.Unreadable.class);
        assertThat(readings.get(1)).isInstanceOf(Reading.Legible.class);
    }

    @Test
    void pageWhosePartsAreMarkedGivesItsBody() {
        var page = "<inlineXML><html><head><meta itemprop='inLanguage' content='de-AT'/></head><body><article>"
                + "<h1 itemprop='headline'>Damm hält</h1><div itemprop='description'>Abstimmung am Freitag</div>"
                + "<figure itemprop='image'><img src='gate.jpg'/><figcaption itemprop='headline'>Das Tor</figcaption></figure>"
                + "<div itemprop='author'>Von Ana Orel</div><div class='social'>Teilen</div>%s<div><p>© Harbour</p></div>"
                + "</article></body></html></inlineXML>";
        for (var body : List.of(
                "<div itemprop='articleBody'><p>Er hält den Fluten stand.</p><p>Es regnet.</p></div>",
                "<div><p itemprop='articleBody'>Er hält den Fluten stand.</p><p>Es regnet.</p></div>")) {
            var item = item(WHOLE.formatted("", "", page.formatted(body)).replace(" lang='en-US'", ""));
            assertThat(words(item)).containsExactly("Er hält den Fluten stand.", "Es regnet.");
            assertThat(item.headline()).contains("Damm hält");
            assertThat(item.standfirst()).contains("Abstimmung am Freitag");
            assertThat(item.byline()).contains("Von Ana Orel");
            assertThat(item.language().orElseThrow().tag()).isEqualTo("de-AT");
            assertThat(item.pictures()).hasSize(1);
        }
    }

    @Test
    void markedBodyThatHoldsTheLesserPartIsNotTheWhole() {
        var page = "<inlineXML><html><body><div itemprop='articleBody'><p>It holds.</p></div>"
                + "<div><p>It rained all night.</p></div></body></html></inlineXML>";
        assertThat(words(item(WHOLE.formatted("", "", page)))).containsExactly("It holds.", "It rained all night.");
    }

    @Test
    void titleThatIsClosedWhereItOpensDoesNotTakeInTheCopy() {
        var page = "<inlineData contenttype='text/html'><![CDATA[<html><head><title /><script src='x'/></head>"
                + "<body><p>It holds.</p></body></html>]]></inlineData>";
        assertThat(words(item(WHOLE.formatted("", "", page)))).containsExactly("It holds.");
    }

    @Test
    void previousVersionUnderAnotherGuidIsReplaced() {
        var link = "<link rel='irel:prevVersion' residref='urn:h:6'/>";
        assertThat(item(WHOLE.formatted(link, "", "")).replaces()).contains("urn:h:6");
    }

    @Test
    void emptyLinesDivideTheParagraphsOfAPageWithoutThem() {
        var page =
                "<inlineData contenttype='text/html'><![CDATA[It <em>holds</em>.\n\n<img src='gate.jpg' />\n \nIt rained\nall night.]]></inlineData>";
        var item = item(WHOLE.formatted("", "", page));
        assertThat(words(item)).containsExactly("It holds.", "It rained all night.");
        assertThat(item.pictures()).hasSize(1);
    }

    @Test
    void plainLinesThatEndWithSentencesAreParagraphs() {
        var first = "The dam above the town holds, as engineers said it would on Monday.";
        var second = "Nobody in the valley was hurt by the water that ran over the gates.";
        var text = "<inlineData contenttype='text/plain'>%s\n%s\nIt rained.</inlineData>".formatted(first, second);
        assertThat(words(item(WHOLE.formatted("", "", text)))).containsExactly(first, second, "It rained.");
    }

    @Test
    void wordsBehindABreakThatIsLeftOpenAreCopy() {
        var page =
                "<inlineXML><html><body><p>The dam<br>holds, <b>they</b><br>\nsaid.</p><p>It rained.</body></html></inlineXML>";
        assertThat(words(item(WHOLE.formatted("", "", page))))
                .containsExactly("The dam\nholds, they\nsaid.", "It rained.");
    }

    @Test
    void valuesInQuotesOfAWordProcessorAreRead() {
        var item = item(
                "<newsItem guid=“urn:h:7”\n version=“11” xml:lang=“en-US”><itemMeta><pubStatus qcode=“stat:canceled”/></itemMeta>"
                        + "<contentMeta><headline>The “old” dam</headline></contentMeta></newsItem>");
        assertThat(item.guid()).isEqualTo("urn:h:7");
        assertThat(item.version()).contains(11L);
        assertThat(item.language().orElseThrow().tag()).isEqualTo("en-US");
        assertThat(item.status()).isEqualTo(Status.CANCELED);
        assertThat(item.headline()).contains("The “old” dam");
    }

    @Test
    void placeAboveTheCopyAndPicturesInItAreNoParagraphs() {
        var body =
                "<inlineXML><idf><group type='header'><element type='headline'>Dam holds</element><element type='dateline'> Lenna </element></group>"
                        + "<group type='body'><element type='paragraph'>It holds.</element><object type='x-im/image'><links><link rel='self' url='//h.example/dam.jpg'>"
                        + "<data><caption>The dam.</caption><width>1536</width></data></link></links></object></group></idf></inlineXML>";
        var item = item(WHOLE.formatted("", "<headline>Dam holds</headline>", body));
        assertThat(item.dateline()).contains("Lenna");
        assertThat(words(item)).containsExactly("It holds.");
        assertThat(item.pictures()).extracting(PictureReference::href).containsExactly("//h.example/dam.jpg");
        assertThat(item.pictures().getFirst().caption()).contains("The dam.");
    }

    @Test
    void summaryThatIsWrappedAndSetInIsOneLine() {
        var item = item(WHOLE.formatted(
                "",
                "<description role='drol:summary'>The dam holds \n            tonight,     they said.</description>",
                ""));
        assertThat(item.standfirst()).contains("The dam holds tonight, they said.");
    }

    @Test
    void noteThatIsOnlyAHeadingSaysNothing() {
        var item = item(WHOLE.formatted(
                "<edNote role='h:notepad'><section><header><h3>Notes</h3></header><section><ul></ul></section></section></edNote>",
                "",
                ""));
        assertThat(item.internalNote()).isEmpty();
    }

    @Test
    void conceptIsCalledByItsName() {
        var item = item("<conceptItem guid='c' xml:lang='en'><concept><type qcode='cpnat:event'/><name>Dam opens</name>"
                + "<definition>The town meets at the dam.</definition></concept></conceptItem>");
        assertThat(item.headline()).contains("Dam opens");
        assertThat(item.standfirst()).contains("The town meets at the dam.");
    }

    @Test
    void titleAndDayOfTheContentCountWhereNothingElseIsSaid() {
        var item = item(WHOLE.formatted(
                "",
                "<title>Dam holds</title><pubDate>2026-11-28T10:00:00.000Z</pubDate>",
                "<inlineXML><p>It holds.</p></inlineXML>"));
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T10:00Z"));
    }

    @Test
    void itemWithoutContentIsSummedUpByItsDescription() {
        var item = item(
                "<newsItem guid='d'><contentMeta><headline>Dam holds</headline>"
                        + "<description role='descRole:caption'>Engineers are relieved.</description></contentMeta></newsItem>");
        assertThat(item.standfirst()).contains("Engineers are relieved.");
        assertThat(
                        item("<packageItem guid='p'><contentMeta><headline>Dam holds</headline><description role='h:list'>7-DAM</description></contentMeta></packageItem>")
                                .standfirst())
                .isEmpty();
    }

    @Test
    void itemInARootOfTheOlderFormatIsKnownByItsParts() {
        var item = item(
                "<newsML xmlns='http://iptc.org/std/NewsML/2003-10-10/'><newsItem guid='d7'><itemMeta><pubStatus>usable</pubStatus></itemMeta>"
                        + "<contentSet><inlineXML><![CDATA[<p>It holds.</p><p>It rained.</p>]]></inlineXML></contentSet></newsItem></newsML>");
        assertThat(item.guid()).isEqualTo("d7");
        assertThat(words(item)).containsExactly("It holds.", "It rained.");
    }

    @Test
    void headlineThatThePageMarksGoesBeforeTheNameOfTheItem() {
        var page =
                "<inlineXML><html><body><h1 itemprop='headline'>Dam holds</h1><p itemprop='articleBody'>The dam holds.</p></body></html></inlineXML>";
        assertThat(item(WHOLE.formatted("<title>dam-final-2</title>", "", page)).headline())
                .contains("Dam holds");
        assertThat(item(WHOLE.formatted("", "<headline>Dam above town holds</headline>", page))
                        .headline())
                .contains("Dam above town holds");
    }

    @Test
    void packageWithoutNameIsKnownByWhatItHolds() {
        var readings = Messages.read(
                "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><header><sent>2026-11-28T12:00:00Z</sent></header><itemSet>"
                        + "<packageItem><groupSet root='r'><group id='r'><itemRef residref='d7'/><itemRef residref='d8'/></group></groupSet></packageItem>"
                        + "</itemSet></newsMessage>");
        var legible = one(readings);
        assertThat(legible.value().guidDerived()).isTrue();
        assertThat(legible.notes()).anyMatch(note -> note.contains("items that it names"));
        assertThat(one(Messages.read(
                                "<packageItem xmlns='http://iptc.org/std/nar/2006-10-01/'><itemMeta><pubStatus qcode='stat:usable'/></itemMeta>"
                                        + "<groupSet><group><itemRef residref='d7'/><itemRef residref='d8'/></group></groupSet></packageItem>"))
                        .value()
                        .guid())
                .isEqualTo(legible.value().guid());
    }

    @Test
    void timeOfTheFirstVersionIsThatOfAnItemThatSaysNoOther() {
        var item = item("<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='d7'><itemMeta>"
                + "<firstCreated>2026-11-28T12:00:00Z</firstCreated><urgency>2</urgency></itemMeta></newsItem>");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T12:00Z"));
        assertThat(item.urgency()).as("urgency in the wrong place").contains(new Urgency(2));
    }

    @Test
    void linesOfPlainWordsAreParagraphsHoweverTheirElementIsSetIn() {
        var content =
                "\n      <inlineXML>\n        <body>The dam above the town holds, they said.\nIt rained all night.</body>\n      </inlineXML>";
        assertThat(words(item(WHOLE.formatted("", "", content))))
                .containsExactly("The dam above the town holds, they said.", "It rained all night.");
    }

    @Test
    void creatorMayBeNamedInALiteral() {
        var content = "<inlineXML><html><body><p>The dam holds.</p></body></html></inlineXML>";
        var meta = "<creator literal='%s'/><headline>Dam</headline>";
        assertThat(item(WHOLE.formatted("", meta.formatted("Ana Orel"), content))
                        .byline())
                .contains("Ana Orel");
        assertThat(item(WHOLE.formatted("", meta.formatted("litHar"), content)).byline())
                .isEmpty();
    }

    @Test
    void creditedSourceIsNoWriter() {
        var content = "<inlineXML><html><body><p>The dam holds.</p></body></html></inlineXML>";
        var meta =
                "<infoSource literal='Harbour Sports Data'/><creator literal='%s'/><headline>Dam</headline><creditline>Harbour Sports\n Data</creditline>";
        assertThat(item(WHOLE.formatted("", meta.formatted("Harbour Sports Data"), content))
                        .byline())
                .isEmpty();
        assertThat(item(WHOLE.formatted("", meta.formatted("Ana Orel"), content))
                        .byline())
                .contains("Ana Orel");
    }

    @Test
    void markedDatelineIsSetOffFromTheCopy() {
        var content =
                "<inlineXML><html><body><p><span class='dateline'>LENNA <span>(HNA)</span>%s</span>%s</p></body></html></inlineXML>";
        var item = item(WHOLE.formatted("", "<headline>Dam</headline>", content.formatted("", "The dam holds.")));
        assertThat(item.dateline()).contains("LENNA (HNA)");
        assertThat(words(item)).containsExactly("LENNA (HNA) – The dam holds.");
        assertThat(words(item(
                        WHOLE.formatted("", "<headline>Dam</headline>", content.formatted(" - ", "The dam holds.")))))
                .containsExactly("LENNA (HNA) - The dam holds.");
    }

    @Test
    void noteThatIsTheEndMarkOfTheCopyIsNone() {
        assertThat(item(WHOLE.formatted("<edNote role='h:closing'>(ende)</edNote>", "", ""))
                        .internalNote())
                .isEmpty();
        assertThat(item(WHOLE.formatted("<edNote>More to come</edNote>", "", ""))
                        .internalNote())
                .contains("More to come");
    }

    @Test
    void timeWithoutAZoneIsInThatOfTheOthers() {
        var meta =
                "<versionCreated>2026-11-28T12:00:00+01:00</versionCreated><embargoed>2026-12-01T10:00:00</embargoed>";
        assertThat(item(WHOLE.formatted(meta, "", "")).embargo().flatMap(Embargo::until))
                .contains(OffsetDateTime.parse("2026-12-01T10:00+01:00"));
    }
}
