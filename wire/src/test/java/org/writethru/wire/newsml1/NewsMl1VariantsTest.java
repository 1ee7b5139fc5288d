package org.writethru.wire.newsml1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.words;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Kind;
import org.writethru.story.Urgency;
import org.writethru.wire.Embargo;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Status;

/** Shapes of NewsML 1 that agencies have given it, each told of a dam. */
class NewsMl1VariantsTest {
    private static final String WHOLE =
            "<NewsML><NewsEnvelope><DateAndTime>20261128T150000+0400</DateAndTime>%s</NewsEnvelope><NewsItem><Identification>"
                    + "<NewsIdentifier>%s</NewsIdentifier><NameLabel>DAM</NameLabel></Identification><NewsManagement>%s</NewsManagement>"
                    + "<NewsComponent Duid='0'>%s</NewsComponent></NewsItem></NewsML>";
    private static final String ID =
            "<ProviderId>harbour.example</ProviderId><DateId>20261128</DateId><NewsItemId>d7</NewsItemId><RevisionId>2</RevisionId>";
    private static final String LINES = "<NewsLines><HeadLine>Dam holds</HeadLine></NewsLines>";

    @ParameterizedTest
    @CsvSource({
        "<Urgency FormalName='2'/>, '', 2",
        "'', <Property FormalName='Priority' Value='3'/>, 3",
        "'', '', 4",
    })
    void urgencyIsThatOfTheItemElseItsPriorityElseThatOfItsTransmission(String urgency, String property, int level) {
        var meta = "<AdministrativeMetadata>" + property + "</AdministrativeMetadata>";
        assertThat(item(WHOLE.formatted("<Priority FormalName='4'/>", ID, urgency, LINES + meta))
                        .urgency())
                .contains(new Urgency(level));
    }

    @Test
    void genreOfAnUpdateMakesOne() {
        var id = ID.replace("<RevisionId>2</RevisionId>", "");
        var meta =
                "<DescriptiveMetadata><Genre FormalName='Article'/><Genre FormalName='Update'/></DescriptiveMetadata>";
        assertThat(item(WHOLE.formatted("", id, "", LINES + meta)).release()).isEqualTo(Kind.UPDATED);
        assertThat(item(WHOLE.formatted("", id, "", LINES)).release()).isEqualTo(Kind.PUBLISHED);
    }

    @Test
    void priorityThatIsUpToTheSenderIsNoUrgency() {
        assertThat(item(WHOLE.formatted("<Priority FormalName='9'/>", ID, "", LINES))
                        .urgency())
                .isEmpty();
    }

    @Test
    void itemWithoutTimesIsFromTheDayOfItsIdentifierOrFromWhenItWasSent() {
        assertThat(item(WHOLE.formatted("", ID, "", LINES)).versionCreated())
                .contains(OffsetDateTime.parse("2026-11-28T00:00+04:00"));
        assertThat(item(WHOLE.formatted("", ID.replace("20261128", ""), "", LINES))
                        .versionCreated())
                .contains(OffsetDateTime.parse("2026-11-28T15:00+04:00"));
        assertThat(item(WHOLE.formatted("", ID, "<FirstCreated>20261127T100000Z</FirstCreated>", LINES))
                        .versionCreated())
                .contains(OffsetDateTime.parse("2026-11-27T10:00Z"));
    }

    @Test
    void commentOfAComponentTellsTheEmbargo() {
        var item = item(WHOLE.formatted(
                "",
                ID,
                "<ThisRevisionCreated>20261127T110000+0100</ThisRevisionCreated><Status FormalName='Embargoed'/>",
                LINES + "<NewsComponent><Comment>Embargoed to 0001 Tuesday December 01</Comment>"
                        + content("<p>It holds.</p>") + "</NewsComponent>"));
        assertThat(item.embargo().flatMap(Embargo::until)).contains(OffsetDateTime.parse("2026-12-01T00:01+01:00"));
        assertThat(item.internalNote()).contains("Embargoed to 0001 Tuesday December 01");
        assertThat(item.status()).isEqualTo(Status.USABLE);
    }

    @Test
    void identifierOfTheProviderAloneNamesNoItem() {
        var id =
                "<ProviderId>harbour.example</ProviderId><NewsItemId/><PublicIdentifier>urn:newsml:www.harbour.example</PublicIdentifier>";
        var first = item(WHOLE.formatted("", id, "<FirstCreated>20261127T100000Z</FirstCreated>", LINES));
        var other = item(WHOLE.formatted("", id, "<FirstCreated>20261127T100100Z</FirstCreated>", LINES));
        assertThat(first.guidDerived()).isTrue();
        assertThat(first.guid()).isNotEqualTo(other.guid());
    }

    @Test
    void numberThatIsNoughtNamesNoItem() {
        var id =
                "<ProviderId>harbour.example</ProviderId><NewsItemId>0</NewsItemId><PublicIdentifier>urn:newsml:harbour.example</PublicIdentifier>";
        assertThat(item(WHOLE.formatted("", id, "<FirstCreated>20261127T100000Z</FirstCreated>", LINES))
                        .guidDerived())
                .isTrue();
    }

    @Test
    void picturesSideBySideAreOneEachUnlessTheyAreCalledEqual() {
        var content = LINES
                + "<ContentItem Href='dam.jpg'><MediaType FormalName='Photo'/></ContentItem><ContentItem Href='gate.jpg'><MediaType FormalName='Photo'/></ContentItem>";
        var whole = WHOLE.formatted("", ID, "", content);
        assertThat(item(whole).pictures()).extracting(PictureReference::href).containsExactly("dam.jpg", "gate.jpg");
        assertThat(item(whole.replace("Duid='0'", "EquivalentsList='yes'")).pictures())
                .hasSize(1);
        assertThat(item(whole.replace("gate", "dam_thumb")).pictures()).hasSize(1);
    }

    @Test
    void tagsThatWereEscapedInLinesAreNoWords() {
        var item = item(
                WHOLE.formatted(
                        "",
                        ID,
                        "",
                        "<NewsLines><HeadLine><![CDATA[<strong>Dam</strong> holds]]></HeadLine><ByLine>&lt;b&gt;Ana Orel&lt;/b&gt;</ByLine></NewsLines>"));
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.byline()).contains("Ana Orel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CORRECTING and REPLACING Dam of Lenna holds",
                "【訂正】ダム は 持ちこたえ た",
                "ΔΙΟΡΘΩΣΗ: Το φράγμα αντέχει ακόμα",
                "Dam of Lenna holds (CORRECTED)"
            })
    void headlineWithTheMarkOfACorrectionMakesOne(String headline) {
        var lines = LINES.replace("Dam holds", headline);
        assertThat(item(WHOLE.formatted("", ID, "", lines)).release()).isEqualTo(Kind.CORRECTED);
    }

    @Test
    void timeOfARevisionIsNoPartOfTheIdentity() {
        var id = ID.replace("20261128", "20261128T%s")
                + "<PublicIdentifier>urn:newsml:www.harbour.example</PublicIdentifier>";
        assertThat(item(WHOLE.formatted("", id.formatted("120000"), "", LINES)).guid())
                .isEqualTo("urn:newsml:harbour.example:d7")
                .isEqualTo(item(WHOLE.formatted("", id.formatted("130000"), "", LINES))
                        .guid());
    }

    @Test
    void revisionOfManyDigitsIsNoPartOfTheIdentity() {
        var id = ID.replace("<RevisionId>2<", "<RevisionId>11839114654855<")
                + "<PublicIdentifier>urn:newsml:harbour.example:20261128:d7:11839114654855</PublicIdentifier>";
        var item = item(WHOLE.formatted("", id, "", LINES));
        assertThat(item.guid()).isEqualTo("urn:newsml:harbour.example:20261128:d7");
        assertThat(item.version()).contains(11_839_114_654_855L);
    }

    @Test
    void linesThatStandElsewhereAreFound() {
        var item = item(WHOLE.formatted(
                "",
                "",
                "",
                "<NewsLines><NewsLine><HeadLine xml:lang='en'>Dam<br/>holds</HeadLine></NewsLine><DateLine>28/11/2026</DateLine>"
                        + "<NewsLine><NewsLineType FormalName='Summary'/><NewsLineText>Vote on Friday</NewsLineText></NewsLine></NewsLines>"
                        + content("<p>It holds.</p>")));
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.standfirst()).contains("Vote on Friday");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("en");
        assertThat(item.dateline()).isEmpty();
        assertThat(item.guidDerived()).isTrue();
    }

    @Test
    void flashWithoutAHeadlineIsCalledWhatItSays() {
        var flash = WHOLE.formatted(
                "", ID, "", "<NewsLines><HeadLine/></NewsLines>" + content("<p>Dam breaks</p><p>ao</p>"));
        assertThat(item(flash).headline()).contains("Dam breaks");
        assertThat(item(flash).slug()).contains("DAM");
        assertThat(item(flash.replace("Dam breaks", "It rained. ".repeat(20))).headline())
                .contains("DAM");
    }

    @Test
    void listsOfContentHoldTheStory() {
        var item = item(WHOLE.formatted(
                "",
                ID,
                "",
                LINES + "<NewsComponent><Role FormalName='Content list'/><NewsComponent><Role FormalName='Main'/>"
                        + content(
                                "<nitf><body><body.content><![CDATA[&lt;p&gt;It holds.&lt;/p&gt;&lt;p&gt;It rained.&lt;/p&gt;]]></body.content></body></nitf>")
                        + "</NewsComponent></NewsComponent><NewsComponent><Role FormalName='Content list'/><NewsComponent>"
                        + "<NewsComponent><Role FormalName='Main'/><ContentItem Href='gate.jpg'><MimeType FormalName='image/jpeg'/></ContentItem></NewsComponent>"
                        + "<NewsComponent><Role FormalName='Caption'/>" + content("<p>The gate</p>")
                        + "</NewsComponent></NewsComponent></NewsComponent>"));
        assertThat(words(item)).containsExactly("It holds.", "It rained.");
        assertThat(item.pictures()).hasSize(1);
    }

    @Test
    void captionBesideAPictureIsThatOfThePicture() {
        var item = item(
                WHOLE.formatted(
                        "",
                        ID,
                        "",
                        LINES + "<NewsComponent><Role FormalName='Caption'/>" + content("<p>The gate</p>")
                                + "</NewsComponent><NewsComponent><Role FormalName='Main'/><ContentItem Href='gate.jpg'/></NewsComponent>"));
        assertThat(item.pictures().getFirst().caption()).contains("The gate");
        assertThat(words(item)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "HNA / ANA OREL; The gate in rain. / HNA / ANA OREL",
                "HNA / ANA OREL; The gate in rain. HNA PHOTO/ANA OREL",
                "HNA / Ana Orel; The gate in rain. HNA photo / Ana Orel"
            })
    void whoTookAPictureMayStandBehindItsCaption(String credit, String caption) {
        var sender =
                "<AdministrativeMetadata><Provider><Party FormalName='HNA'/></Provider></AdministrativeMetadata><NewsComponent><Role FormalName='Caption'/>";
        var image =
                "</NewsComponent><NewsComponent><Role FormalName='Main'/><ContentItem Href='gate.jpg'/></NewsComponent>";
        var picture = item(WHOLE.formatted("", ID, "", LINES + sender + content("<p>" + caption + "</p>") + image))
                .pictures()
                .getFirst();
        assertThat(picture.caption()).contains("The gate in rain.");
        assertThat(picture.credit()).contains(credit);
        var other = "The gate in rain. RAIN / ANA OREL";
        assertThat(item(WHOLE.formatted("", ID, "", LINES + sender + content("<p>" + other + "</p>") + image))
                        .pictures()
                        .getFirst()
                        .caption())
                .contains(other);
    }

    @Test
    void wordThatCatchesIsTheSlugRatherThanALine() {
        var line = "<NewsLine><NewsLineType FormalName='%s'/><NewsLineText>%s</NewsLineText></NewsLine>";
        var both = line.formatted("CatchLine", "Gate opens again") + line.formatted("CatchWord", "Gate");
        var lines = LINES.replace("</NewsLines>", both + "</NewsLines>");
        assertThat(item(WHOLE.formatted("", ID, "", lines + content("<p>It holds.</p>")))
                        .slug())
                .contains("Gate");
    }

    @Test
    void componentOfRenditionsBesideATextIsOnePicture() {
        var rendition =
                "<NewsComponent><Role FormalName='%s'/><ContentItem Href='%s.jpg'><MediaType FormalName='Photo'/><Characteristics><Property FormalName='Width' Value='%d'/></Characteristics></ContentItem></NewsComponent>";
        var picture =
                "<NewsComponent><NewsLines><HeadLine>Gate</HeadLine><CreditLine>Harbour</CreditLine></NewsLines><NewsComponent><Role FormalName='Caption'/>"
                        + content("<p>The gate</p>") + "</NewsComponent>"
                        + rendition.formatted("Quicklook", "small", 240)
                        + rendition.formatted("HighDef", "large", 900) + "</NewsComponent>";
        var item = item(WHOLE.formatted(
                "", ID, "", LINES + "<NewsComponent>" + content("<p>It holds.</p>") + "</NewsComponent>" + picture));
        assertThat(item.pictures()).singleElement().satisfies(found -> {
            assertThat(found.href()).isEqualTo("large.jpg");
            assertThat(found.caption()).contains("The gate");
            assertThat(found.credit()).contains("Harbour");
        });
        assertThat(words(item)).containsExactly("It holds.");
    }

    @Test
    void summaryThatIsTheHeadlineAgainIsNoStandfirst() {
        var part = "<NewsComponent><Role FormalName='%s'/>";
        var item = item(WHOLE.formatted(
                "",
                ID,
                "",
                LINES + part.formatted("Abstract") + content("<p>Dam holds</p>") + "</NewsComponent>"
                        + part.formatted("SubHeadLine") + content("<p>Vote on Friday</p>") + "</NewsComponent>"
                        + part.formatted("Body") + content("<p>It holds.</p>") + "</NewsComponent>"));
        assertThat(item.standfirst()).contains("Vote on Friday");
    }

    @Test
    void timeWithoutAZoneIsInThatOfTheLabelThatHasTheSameMoment() {
        var time = "<ThisRevisionCreated>2026-11-28T12:00:00</ThisRevisionCreated>";
        var label = "<DateLabel>2026-11-28 12:00:00 GMT (Harbour)</DateLabel></Identification>";
        assertThat(item(WHOLE.formatted("", ID, time, LINES).replace("</Identification>", label))
                        .versionCreated())
                .contains(OffsetDateTime.parse("2026-11-28T12:00Z"));
        assertThat(item(WHOLE.formatted("", ID, time, LINES).replace("</Identification>", label.replace("12:", "11:")))
                        .versionCreated())
                .as("the zone that was agreed on")
                .contains(OffsetDateTime.parse("2026-11-28T12:00+04:00"));
    }

    @Test
    void languageOfAnyLineIsThatOfTheItem() {
        var lines =
                "<NewsLines><NewsLine><NewsLineType FormalName='AdvisoryLine'/><NewsLineText xml:lang='fr'>Corrige le titre</NewsLineText></NewsLine></NewsLines>";
        assertThat(item(WHOLE.formatted("", ID, "", lines + content("<p>Il tient.</p>")))
                        .language()
                        .orElseThrow()
                        .tag())
                .isEqualTo("fr");
    }

    @Test
    void bulletinIsReadThoughItsComponentIsThatOfItsSound() {
        var item = item(
                WHOLE.formatted(
                        "",
                        ID,
                        "",
                        "<NewsComponent><Role FormalName='Audio'/><NewsLines><Headline>News at three</Headline></NewsLines>"
                                + "<NewsComponent><Role FormalName='Body'/><ContentItem><DataContent>\n  The dam holds.\n\n  Gates stay open.\n"
                                + "</DataContent></ContentItem></NewsComponent>"
                                + "<NewsComponent><Role FormalName='Sound'/><ContentItem Href='dam.mp3'/></NewsComponent></NewsComponent>"));
        assertThat(item.headline()).contains("News at three");
        assertThat(words(item)).containsExactly("The dam holds.", "Gates stay open.");
    }

    @Test
    void revisionThatIsNoNumberIsNoPartOfTheIdentity() {
        var id = ID.replace("<RevisionId>2<", "<RevisionId>K72<")
                + "<PublicIdentifier>urn:newsml:harbour.example:20261128:d7:K72</PublicIdentifier>";
        assertThat(item(WHOLE.formatted("", id, "", LINES)).guid()).isEqualTo("urn:newsml:harbour.example:20261128:d7");
    }

    @Test
    void pagesBehindEachOtherAreOneStory() {
        var page = "<nitf><body><body.content><p>%s</p></body.content></body></nitf>";
        var item = item(WHOLE.formatted(
                "",
                ID,
                "",
                LINES + "<ContentItem><DataContent>" + page.formatted("The dam holds.") + page.formatted("It rained.")
                        + "</DataContent></ContentItem>"));
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
    }

    @Test
    void charactersThatAreEscapedTwiceAreReadAndMarksOfMarkupStay() {
        var item = item(
                WHOLE.formatted(
                        "",
                        ID,
                        "",
                        "<NewsLines><HeadLine>Dam&amp;#39;s gates</HeadLine></NewsLines><ContentItem><DataContent><p>The &amp;quot;old&amp;quot;"
                                + " caf&amp;eacute; shut.</p><p>It wrote &amp;lt;b&amp;gt; &amp;unheard;.</p></DataContent></ContentItem>"));
        assertThat(item.headline()).contains("Dam's gates");
        assertThat(words(item)).containsExactly("The \"old\" café shut.", "It wrote &lt;b&gt; &unheard;.");
    }

    @Test
    void itemThatHoldsItsEnvelopeAndNoComponentIsRead() {
        var item = item(
                "<NewsItem><NewsEnvelope><DateAndTime>20261128T150000+0400</DateAndTime><SentFrom>"
                        + "<Party FormalName='Harbour News'/></SentFrom></NewsEnvelope><ContentItem><DataContent><head><hedline>"
                        + "<hl1>Dam holds</hl1></hedline></head><body>It holds. <br/><br/>It rained.</body></DataContent></ContentItem></NewsItem>");
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T15:00+04:00"));
        assertThat(item.provider()).contains("Harbour News");
        assertThat(words(item)).containsExactly("It holds.", "It rained.");
    }

    @Test
    void itemInAMessageOfTheOtherEditionIsReadAndMarksOfAnEscapedDataSectionAreNoCopy() {
        var item = item(
                "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><NewsItem><Identification><NewsIdentifier>"
                        + ID
                        + "</NewsIdentifier></Identification><NewsComponent>" + LINES
                        + "<ContentItem><DataContent>&lt;![CDATA[<p>It holds.</p><p>It rained.</p>]]</DataContent></ContentItem>"
                        + "</NewsComponent></NewsItem></newsMessage>");
        assertThat(item.guid()).isEqualTo("urn:newsml:harbour.example:20261128:d7");
        assertThat(words(item)).containsExactly("It holds.", "It rained.");
    }

    @Test
    void paragraphsThatStandInTheContentItemItselfAreCopy() {
        var item = item(
                WHOLE.formatted("", ID, "", LINES + "<ContentItem><p>It holds.</p><p>It rained.</p></ContentItem>"));
        assertThat(words(item)).containsExactly("It holds.", "It rained.");
    }

    private static String content(String copy) {
        return "<ContentItem><DataContent>" + copy + "</DataContent></ContentItem>";
    }

    @Test
    void subjectThatPointsToATopicIsTheTopicsCode() {
        var item = item(
                WHOLE.formatted(
                        "",
                        ID,
                        "",
                        "<TopicSet><Topic Duid='t1'><TopicType FormalName='Subject'/><FormalName Scheme='IptcSubjectCodes'>14000000</FormalName></Topic></TopicSet>"
                                + "<DescriptiveMetadata><TopicOccurrence Topic='#t1'/><TopicOccurrence Topic='#t2'/></DescriptiveMetadata>"));
        assertThat(item.subjects()).containsExactly("subj:14000000");
    }

    @Test
    void termsThatAreEscapedTwiceAreRead() {
        var item = item(WHOLE.formatted(
                "", ID, "", "<NewsLines><CopyrightLine>&amp;copy;2026 Harbour</CopyrightLine></NewsLines>"));
        assertThat(item.usageTerms()).contains("©2026 Harbour");
    }

    @Test
    void captionThatIsADocumentIsItsCopyAlone() {
        var picture = LINES
                + "<NewsComponent><Role FormalName='Photo'/><NewsComponent><Role FormalName='Main'/><ContentItem Href='dam.jpg'/></NewsComponent>"
                + "<NewsComponent><Role FormalName='Caption'/>"
                + content(
                        "<nitf><head><title>Dam</title></head><body><body.head><hedline><hl1>Dam</hl1></hedline></body.head>"
                                + "<body.content><p>The dam.</p></body.content></body></nitf>")
                + "</NewsComponent></NewsComponent>";
        var pictures = item(WHOLE.formatted("", ID, "", picture)).pictures();
        assertThat(pictures).extracting(PictureReference::href).containsExactly("dam.jpg");
        assertThat(pictures.getFirst().caption()).contains("The dam.");
    }

    @Test
    void pictureBesideTheStoryMayStandInAComponentOfItsOwn() {
        var parts = LINES + "<NewsComponent><Role FormalName='Original'/>" + LINES
                + "<NewsComponent><Role FormalName='Body'/>" + content("It holds.") + "</NewsComponent></NewsComponent>"
                + "<NewsComponent><Role FormalName='Picture'/><NewsComponent><Role FormalName='Caption'/>"
                + content("The dam.")
                + "</NewsComponent><NewsComponent><Role FormalName='Image'/><ContentItem Href='dam.jpeg'><Format FormalName='Jpeg'/></ContentItem>"
                + "</NewsComponent></NewsComponent>";
        var item = item(WHOLE.formatted("", ID, "", parts));
        assertThat(item.pictures()).extracting(PictureReference::href).containsExactly("dam.jpeg");
        assertThat(item.pictures().getFirst().caption()).contains("The dam.");
        assertThat(words(item)).containsExactly("It holds.");
    }

    @Test
    void adviceThatSaysWhatItCorrectsMakesACorrection() {
        var advised = LINES.replace(
                "</NewsLines>",
                "<NewsLine><NewsLineType FormalName='AdvisoryLine'/><NewsLineText>%s</NewsLineText></NewsLine></NewsLines>");
        var corrected = item(WHOLE.formatted(
                "", ID, "", advised.formatted("CORRECTS the day in the second paragraph") + content("It holds.")));
        assertThat(corrected.release()).isEqualTo(Kind.CORRECTED);
        assertThat(corrected.publicNote()).contains("CORRECTS the day in the second paragraph");
        assertThat(corrected.internalNote()).isEmpty();
        var updated =
                item(WHOLE.formatted("", ID, "", advised.formatted("UPDATES with the vote") + content("It holds.")));
        assertThat(updated.release()).isEqualTo(Kind.UPDATED);
        assertThat(updated.internalNote()).contains("UPDATES with the vote");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28.11.2026 10:00:01 EEST",
                "28/11/2026",
                "10:15 am",
                "20261128T101500Z",
                "2026-11-28 10:15 (CET)"
            })
    void timeInTheDatelineIsNone(String dateline) {
        assertThat(item(WHOLE.formatted(
                                "",
                                ID,
                                "",
                                LINES.replace("</NewsLines>", "<DateLine>" + dateline + "</DateLine></NewsLines>")
                                        + content("It holds.")))
                        .dateline())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LENNA", "OSLO 28/11", "Lenna, 28.11.2026 10:15", "January 21"})
    void placeOrDayInWordsIsADateline(String dateline) {
        assertThat(item(WHOLE.formatted(
                                "",
                                ID,
                                "",
                                LINES.replace("</NewsLines>", "<DateLine>" + dateline + "</DateLine></NewsLines>")
                                        + content("It holds.")))
                        .dateline())
                .contains(dateline);
    }

    @Test
    void creatorWhoIsTheProviderIsNoByline() {
        assertThat(item(WHOLE.formatted(
                                "",
                                ID,
                                "",
                                LINES
                                        + "<AdministrativeMetadata><Provider><Party FormalName='Harbour Post'/></Provider>"
                                        + "<Creator><Party FormalName='Harbour Post'/></Creator></AdministrativeMetadata>"
                                        + content("It holds.")))
                        .byline())
                .isEmpty();
    }

    @Test
    void whatContentSystemsPutBesideTheFormatIsRead() {
        var item = item(
                WHOLE.formatted(
                        "",
                        ID,
                        "",
                        LINES + "<Author>Ana Orel</Author>" + content("It holds.")
                                + "<item_keywords><item_keyword>dam</item_keyword><item_keyword>rain</item_keyword></item_keywords>"));
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(item.keywords()).contains("dam", "rain");
    }

    @Test
    void secondHeadlineThatIsTheKeyOfTheContentIsTheSlug() {
        var content =
                "<NewsLines><HeadLine>La presa aguanta</HeadLine><SubHeadLine>PRESA LENNA</SubHeadLine></NewsLines><ContentItem><DataContent><nitf><head>"
                        + "<docdata><key-list><keyword key='%s'/></key-list></docdata></head><body><body.head><abstract><p>Llovió toda la noche.</p></abstract>"
                        + "</body.head><body.content><p>La presa aguanta.</p></body.content></body></nitf></DataContent></ContentItem>";
        var item = item(WHOLE.formatted("", ID, "", content.formatted("PRESA LENNA")));
        assertThat(item.slug()).contains("PRESA LENNA");
        assertThat(item.standfirst()).contains("Llovió toda la noche.");
        assertThat(item(WHOLE.formatted("", ID, "", content.formatted("LLUVIA")))
                        .standfirst())
                .contains("PRESA LENNA");
    }

    @Test
    void captionMayStandInAPropertyOfThePicture() {
        var content =
                "<ContentItem><DataContent><p>The dam holds.</p></DataContent></ContentItem><ContentItem Href='dam.jpg'>"
                        + "<MimeType FormalName='image/jpg'/><Property FormalName='caption' value='The dam.'/></ContentItem>";
        assertThat(item(WHOLE.formatted("", ID, "", LINES + content)).pictures())
                .singleElement()
                .satisfies(picture -> assertThat(picture.caption()).contains("The dam."));
    }

    @Test
    void whoMadeAPictureAloneIsItsByline() {
        var content =
                "<AdministrativeMetadata><Provider><Party FormalName='HNA'/></Provider><Creator><Party FormalName='ANA OREL '/></Creator>"
                        + "</AdministrativeMetadata><NewsComponent><Role FormalName='Main'/><ContentItem Href='dam.jpg'>"
                        + "<MediaType FormalName='Photo'/></ContentItem></NewsComponent>";
        assertThat(item(WHOLE.formatted("", ID, "", LINES + content)).byline()).contains("ANA OREL");
    }

    @Test
    void timeWithoutAZoneIsInThatOfTheItemsOtherTimes() {
        var management =
                "<FirstCreated>20261127T110000%s</FirstCreated><Status FormalName='Embargoed'/><StatusWillChange><FutureStatus FormalName='Usable'/>"
                        + "<DateAndTime>20261201T120000</DateAndTime></StatusWillChange>";
        assertThat(item(WHOLE.formatted("", ID, management.formatted("+0100"), LINES))
                        .embargo()
                        .flatMap(Embargo::until))
                .contains(OffsetDateTime.parse("2026-12-01T12:00+01:00"));
        assertThat(item(WHOLE.formatted("", ID, management.formatted("Z"), LINES))
                        .embargo()
                        .flatMap(Embargo::until))
                .as("machines say the time of all the world")
                .contains(OffsetDateTime.parse("2026-12-01T12:00+04:00"));
    }

    @Test
    void commentsOnTheContentAreForEditors() {
        var content =
                "<ContentItem><Comment FormalName='Editorial Note'>With a map</Comment><Comment>longer</Comment><Comment FormalName='Build'>7</Comment>"
                        + "<DataContent><p>The dam holds.</p></DataContent></ContentItem>";
        assertThat(item(WHOLE.formatted("", ID, "", LINES + content)).internalNote())
                .contains("With a map\nlonger");
    }
}
