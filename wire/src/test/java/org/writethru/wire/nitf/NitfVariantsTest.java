package org.writethru.wire.nitf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.words;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Kind;
import org.writethru.story.Urgency;
import org.writethru.wire.Embargo;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Status;
import org.writethru.wire.sample.Messages;

/** Shapes of NITF that agencies have given it, each told of a dam. */
class NitfVariantsTest {
    private static final String WHOLE =
            "<nitf%s><head><docdata%s>%s</docdata></head><body><body.head>%s</body.head><body.content>%s</body.content>%s</body></nitf>";

    @Test
    void releaseTimeAloneIsThatOfTheVersionUnlessItIsAhead() {
        var past = item(
                WHOLE.formatted("", "", "<doc-id id-string='h'/><date.release norm='20261127T100000Z'/>", "", "", ""));
        assertThat(past.versionCreated()).contains(OffsetDateTime.parse("2026-11-27T10:00Z"));
        assertThat(past.embargo()).isEmpty();
        var ahead = item(
                WHOLE.formatted("", "", "<doc-id id-string='h'/><date.release norm='20261201T100000Z'/>", "", "", ""));
        assertThat(ahead.embargo()).contains(new Embargo(Optional.of(OffsetDateTime.parse("2026-12-01T10:00Z"))));
    }

    @Test
    void initialsInPlaceOfTheBylineAreForEditors() {
        var item = item(WHOLE.formatted(
                "", "", "<doc-id id-string='h'/>", "<byline>ao/rvz</byline>", "<p>The dam holds.</p>", ""));
        assertThat(item.byline()).isEmpty();
        assertThat(item.internalNote()).contains("ao/rvz");
    }

    @Test
    void timesThatAreNoneAreNotTaken() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/><date.issue>2026-11-28T12:00:00Z</date.issue><date.release norm='YYYYMMDD000000-HHMM'/>",
                "",
                "",
                ""));
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T12:00Z"));
        assertThat(item.embargo()).isEmpty();
    }

    @Test
    void identityLanguageAndStatusStandInManyPlaces() {
        var item = item(
                WHOLE.formatted(" uno='urn:h:7'", " management-status='Deleted'", "<urgency ed-urg='05'/>", "", "", "")
                        .replace("<body.content>", "<body.content xml:lang='eng'>"));
        assertThat(item.guid()).isEqualTo("urn:h:7");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("en");
        assertThat(item.status()).isEqualTo(Status.CANCELED);
        assertThat(item.urgency()).contains(new Urgency(5));
    }

    @Test
    void messageThatSaysWhatItCorrectsMakesACorrection() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/><ed-msg info='Corrects day in par 2'/>",
                "",
                "<p>It holds.</p>",
                "<body.end><tagline>Corrects day in par 2</tagline></body.end>"));
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.publicNote()).contains("Corrects day in par 2");
        assertThat(item.internalNote()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WITHDRAWN | ANNULATION: Le barrage de Lenna tient",
                "WITHDRAWN | (ANULACIÓN) La presa de Lenna aguanta",
                "WITHDRAWN | MANDATORY KILL",
                "CORRECTED | ++ CORRECTION ++ Dam of Lenna holds",
                "CORRECTED | CORRECTION -- Harbour Works: dam of Lenna holds",
                "UPDATED | (Actualiza) La presa de Lenna aguanta",
                "UPDATED | UPDATE 1-Dam of Lenna holds",
                "PUBLISHED | Annulé : le bal de Lenna",
                "PUBLISHED | ANNULÉ : LE BAL DE LENNA",
                "PUBLISHED | Lead: it was in the pipes of Lenna",
                "PUBLISHED | Killed -- what the flood took from Lenna"
            })
    void markOfTheHeadlineSaysWhatIsReleasedWhereItStandsOut(Kind kind, String headline) {
        var whole = WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/>",
                "<hedline><hl1>" + headline + "</hl1></hedline>",
                "<p>It holds.</p>",
                "");
        assertThat(item(whole).release()).isEqualTo(kind);
    }

    @Test
    void tagsThatWereEscapedInHeadlineAndBylineAreNoWords() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/>",
                "<hedline><hl1><![CDATA[<b>Dam</b> holds]]></hl1><hl2>&lt;p&gt;Rain ends.&lt;/p&gt;</hl2></hedline><byline>&lt;i&gt;Ana Orel&lt;/i&gt;</byline>",
                "<p>It holds.</p>",
                ""));
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.standfirst()).contains("Rain ends.");
        assertThat(item.byline()).contains("Ana Orel");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WITHDRAWN | PLEASE KILL THIS STORY. It may not be told.",
                "CORRECTED | Repetition correcting name of dam",
                "PUBLISHED | KILL last graf of the list",
                "PUBLISHED | Kills two words"
            })
    void messageSaysThatTheWholeIsTakenBackOrCorrected(Kind kind, String message) {
        var whole = WHOLE.formatted(
                "", "", "<doc-id id-string='h'/><ed-msg info='" + message + "'/>", "", "<p>It holds.</p>", "");
        assertThat(item(whole).release()).isEqualTo(kind);
    }

    @Test
    void headlineWithTheMarkOfACorrectionMakesOne() {
        var whole = WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/><du-key generation='2'/>",
                "<hedline><hl1>%s</hl1></hedline>",
                "<p>It holds.</p>",
                "");
        assertThat(item(whole.formatted("CORRECTION: The dam of Lenna holds")).release())
                .isEqualTo(Kind.CORRECTED);
        assertThat(item(whole.formatted("Correction")).release())
                .as("it corrects what it tells of")
                .isEqualTo(Kind.CORRECTED);
        assertThat(item(whole.formatted("Correction of the river is put off")).release())
                .isEqualTo(Kind.UPDATED);
    }

    @Test
    void linesThatWereWrappedAtAWidthAreOneParagraph() {
        var copy =
                "<p>   Engineers opened two of the four gates of the dam above the<br/>town on Monday, since it rained all through the night and the<br/>lake was full.</p>"
                        + "<p>   The council meets on Friday to vote on a second dam below the<br/>first one.</p>";
        assertThat(words(item(WHOLE.formatted("", "", "<doc-id id-string='h'/>", "", copy, ""))))
                .containsExactly(
                        "Engineers opened two of the four gates of the dam above the town on Monday, since it rained all through the night and the lake was full.",
                        "The council meets on Friday to vote on a second dam below the first one.");
        var poem = copy.replace("gates of the dam above the<br/>town", "gates<br/>of the dam above the<br/>town");
        assertThat(words(item(WHOLE.formatted("", "", "<doc-id id-string='h'/>", "", poem, ""))))
                .as("a line that had room for the next word")
                .first()
                .asString()
                .contains("gates\nof");
    }

    @Test
    void initialsMayStandBehindTheFirstLettersOfTheSender() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/><doc.copyright holder='Harbour News Agency'/>",
                "",
                "<p>It holds.</p><p>HNA RTV ar</p>",
                ""));
        assertThat(words(item)).containsExactly("It holds.");
        assertThat(item.internalNote()).contains("HNA RTV ar");
    }

    @Test
    void linksBelowTheCopyAreNoneOfIt() {
        var item = item(
                WHOLE.formatted(
                        "",
                        "",
                        "<doc-id id-string='h'/>",
                        "",
                        "<p>It holds.</p>",
                        "<body.end><block><p><a href='https://h.example/6'>Rain above the town for a week</a></p></block><p>The council meets on <a href='https://h.example/5'>Friday</a>.</p></body.end>"));
        assertThat(words(item)).containsExactly("It holds.", "The council meets on Friday.");
    }

    @Test
    void summaryMayBeMarkupInADataSection() {
        var head = "<hedline><hl1>Dam holds</hl1></hedline><abstract><![CDATA[<p>Vote on Friday.</p>]]></abstract>";
        assertThat(item(WHOLE.formatted("", "", "<doc-id id-string='h'/>", head, "<p>It holds.</p>", ""))
                        .standfirst())
                .contains("Vote on Friday.");
    }

    @Test
    void partsOfAHeadlineAndOfAPlaceDoNotRunIntoEachOther() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/><key-list><keyword>dam</keyword></key-list>",
                "<hedline><hl1><p>Dam</p><p>holds</p></hl1></hedline>"
                        + "<dateline><location><city>Sheki</city><country>Azerbaijan</country></location></dateline>",
                "",
                ""));
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.dateline()).contains("Sheki, Azerbaijan");
        assertThat(item.keywords()).containsExactly("dam");
    }

    @Test
    void archiveThatHasLeadAndBylineTwiceIsReadOnce() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/>",
                "<byline class='print_byline'>By ANA OREL</byline><byline class='normalized_byline'>Orel, Ana</byline>",
                "<block class='lead_paragraph'><p>Gates opened.</p></block><block class='full_text'><p>Gates opened.</p><p>It rained.</p></block>",
                ""));
        assertThat(item.byline()).contains("By ANA OREL");
        assertThat(words(item)).containsExactly("Gates opened.", "It rained.");
    }

    @Test
    void messageToEditorsBelowTheCopyIsNoCopy() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/><ed-msg info='Adds vote on dam.'/>",
                "",
                "<p>It holds.</p>",
                "<body.end><tagline>Adds vote on dam.</tagline></body.end>"));
        assertThat(words(item)).containsExactly("It holds.");
        assertThat(item.internalNote()).contains("Adds vote on dam.");
    }

    /** A pound sign alone must not be taken for a letter of another alphabet. */
    @Test
    void fewSignsOfLatin1AreReadAsTheDocumentDeclares() {
        var text = "<?xml version='1.0' encoding='iso-8859-1'?>"
                + WHOLE.formatted(
                        "", "", "<doc-id id-string='h'/>", "", "<p>The dam costs £66 million, and 2½ more.</p>", "");
        var item = Messages.one(Messages.read(text.getBytes(StandardCharsets.ISO_8859_1)))
                .value();
        assertThat(words(item)).containsExactly("The dam costs £66 million, and 2½ more.");
    }

    @Test
    void headingWithAParagraphInsideIsAHeadingAndNamesAStoryWithoutHeadline() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/>",
                "<hedline><hl1></hl1></hedline>",
                "<hl2><p> Correction </p></hl2><p>The dam is older.</p>",
                ""));
        assertThat(item.headline()).contains("Correction");
        assertThat(words(item)).containsExactly("The dam is older.");
    }

    @Test
    void dataOfAMediumThatIsNoPictureIsNoCopy() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/>",
                "<hedline><hl1>Dam holds</hl1></hedline>",
                "<p>It holds.</p><media media-type='image'><media-id>17</media-id><media-name>map-g1</media-name>"
                        + "<media-reference mime-type='application/postscript' source='17.eps'/><media-status>Done</media-status>"
                        + "<media-caption>Where the dam is.</media-caption></media>",
                ""));
        assertThat(words(item)).containsExactly("It holds.", "Where the dam is.");
    }

    @Test
    void identityThatIsTheWordsOfItsElementIsRead() {
        var item = item(WHOLE.formatted("", "", "<doc-id>30257</doc-id>", "", "<p>It holds.</p>", ""));
        assertThat(item.guid()).isEqualTo("30257");
        assertThat(item.guidDerived()).isFalse();
    }

    @Test
    void bylineOfABodyWithoutAHeadIsRead() {
        var item = item(
                "<nitf><head><docdata><doc-id id-string='h'/></docdata></head><body><headline><hl1>Dam holds</hl1></headline>"
                        + "<byline><bytag>By Ana Orel, Harbour Writer</bytag></byline><dateline><location>Lenna</location></dateline>"
                        + "<p>It holds.</p></body></nitf>");
        assertThat(item.byline()).contains("By Ana Orel, Harbour Writer");
        assertThat(item.dateline()).contains("Lenna");
        assertThat(words(item)).containsExactly("It holds.");
    }

    @Test
    void markupThatIsEscapedInsideOfAParagraphIsMarkup() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/>",
                "",
                "<p><![CDATA[The dam <b>holds</b> &amp; stays.]]></p><p>Between 3 &lt;b and b&gt; 4 metres.</p>",
                ""));
        assertThat(words(item)).containsExactly("The dam holds & stays.", "Between 3 <b and b> 4 metres.");
    }

    @Test
    void summaryDoesNotRepeatTheHeadline() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/>",
                "<hedline><hl1>Dam holds</hl1></hedline><abstract><hl2>Dam holds</hl2><p>Engineers are relieved.</p></abstract>",
                "<p>It holds.</p>",
                ""));
        assertThat(item.standfirst()).contains("Engineers are relieved.");
    }

    @Test
    void pictureHasItsAddressAndCaptionUnderOtherNamesToo() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/>",
                "",
                "<img source='gate.jpg'/><p>It holds.</p><media media-type='image'><media-reference mime-type='image/jpeg' source='dam.jpg'/>"
                        + "<media-printcaption></media-printcaption><media-originalcaption>The dam.</media-originalcaption>"
                        + "<media-byline>ANA OREL</media-byline></media>",
                ""));
        assertThat(item.pictures()).extracting(PictureReference::href).containsExactly("gate.jpg", "dam.jpg");
        assertThat(item.pictures().getLast().caption()).contains("The dam.");
        assertThat(item.pictures().getLast().credit()).contains("ANA OREL");
        assertThat(words(item)).containsExactly("It holds.");
    }

    @Test
    void whatTheDocumentDoesNotSayIsThatOfWhatHoldsIt() {
        var item = item(
                "<document><nitf><head><title>Dam holds</title></head><body><body.content><p>It holds.</p></body.content></body></nitf>"
                        + "<xn:Resource><xn:providerName>Harbour News</xn:providerName><xn:resourceID>h-7</xn:resourceID>"
                        + "<xn:publicationTime>20261128T123000-0400</xn:publicationTime></xn:Resource></document>");
        assertThat(item.guid()).isEqualTo("h-7");
        assertThat(item.guidDerived()).isFalse();
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T12:30-04:00"));
        assertThat(item.provider()).contains("Harbour News");
    }

    @Test
    void eachEntryOfAFeedHoldsADocumentOfItsOwn() {
        var entry =
                "<entry><id>urn:h:%1$d</id><updated>2026-11-28T08:0%1$d:00Z</updated><published>2026-11-28T07:00:00Z</published>"
                        + "<author><name>Ana Orel</name></author><m:NewsManagement><m:ManagementId>urn:h:s%1$d</m:ManagementId>"
                        + "<m:ManagementSequenceNumber>3</m:ManagementSequenceNumber></m:NewsManagement>"
                        + "<c:ContentMetadata><c:Priority Numeric='4'/><c:SlugLine>Dam-%1$d</c:SlugLine></c:ContentMetadata>"
                        + "<content type='text/xml'><nitf><head><docdata><doc-id regsrc='H'/></docdata></head><body><body.head><hedline>"
                        + "<hl1>Dam %1$d</hl1></hedline></body.head><body.content><p>It holds.</p></body.content></body></nitf></content></entry>";
        var readings = Messages.read(
                "<feed xml:lang='en-us'><id>urn:h:feed</id><title>Dams</title><updated>2026-11-28T09:00:00Z</updated>"
                        + entry.formatted(1) + entry.formatted(2) + "</feed>");
        assertThat(readings).hasSize(2);
        var second = Messages.one(readings.subList(1, 2)).value();
        assertThat(second.guid()).isEqualTo("urn:h:s2");
        assertThat(second.version()).contains(3L);
        assertThat(second.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T08:02Z"));
        assertThat(second.firstCreated()).contains(OffsetDateTime.parse("2026-11-28T07:00Z"));
        assertThat(second.urgency()).contains(new Urgency(4));
        assertThat(second.slug()).contains("Dam-2");
        assertThat(second.language().orElseThrow().tag()).isEqualToIgnoringCase("en-us");
    }

    @Test
    void envelopeOfAnArchiveSaysWhenAndWhose() {
        var item = item(
                "<Publication><Identification><ItemId>h-7</ItemId><DefaultLanguage>de</DefaultLanguage><RecordSequenceNumber>3</RecordSequenceNumber>"
                        + "</Identification><PublicationManagement><FirstCreated Day='8' Month='9' Time='22:21:47' Year='2026'/>"
                        + "<LastModifiedDateTime>2026-09-08T23:00:00Z</LastModifiedDateTime></PublicationManagement>"
                        + "<Provider Id='H'>Harbour News</Provider><HeadLine>Damm h\u00e4lt</HeadLine>"
                        + "<DataContent><nitf><body.content><block><p>OK.</p></block></body.content></nitf></DataContent></Publication>");
        assertThat(item.version()).contains(3L);
        assertThat(item.language().orElseThrow().tag()).isEqualTo("de");
        assertThat(item.provider()).contains("Harbour News");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-09-08T23:00Z"));
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-09-08T22:21:47+04:00"));
    }

    @Test
    void notebookBehindTheCopyIsForEditors() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/>",
                "",
                "<p>Der Damm h\u00e4lt.</p><p>#Notizblock</p><p>##Kontakte</p><p>Autorin: Ana Orel</p>",
                ""));
        assertThat(words(item)).containsExactly("Der Damm h\u00e4lt.");
        assertThat(item.internalNote()).contains("#Notizblock\n##Kontakte\nAutorin: Ana Orel");
    }

    @Test
    void placeInPartsIsEachOfThem() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "<doc-id id-string='h'/><identified-content><location>Orel</location><location><city city-code='61265'>Lenna</city>"
                        + "<country>Harbourland <geo:point>11.57 48.13</geo:point></country></location></identified-content>",
                "",
                "<p>It holds.</p>",
                ""));
        assertThat(item.places()).containsExactly("Orel", "Lenna", "Harbourland");
    }

    @Test
    void timeWithoutAZoneIsInThatOfTheOthers() {
        var dates =
                "<doc-id id-string='h'/><date.issue norm='20261128T120000+0100'/><date.release norm='20261201T100000'/>";
        assertThat(item(WHOLE.formatted("", "", dates, "", "", "")).embargo())
                .contains(new Embargo(Optional.of(OffsetDateTime.parse("2026-12-01T10:00+01:00"))));
    }
}
