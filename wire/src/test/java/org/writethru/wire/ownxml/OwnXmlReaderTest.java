package org.writethru.wire.ownxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.one;
import static org.writethru.wire.sample.Messages.words;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Kind;
import org.writethru.story.Urgency;
import org.writethru.wire.Embargo;
import org.writethru.wire.PictureReference;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.sample.Messages;

/** Stories about a dam in XML that nobody has described. */
class OwnXmlReaderTest {
    @Test
    void archivedStoryIsReadByTheNamesOfItsElements() {
        var legible = one(
                "<newsitem itemid='2286' id='root' date='2026-11-20' xml:lang='en'><title>LENNA: Dam holds.</title>"
                        + "<headline>Dam holds.</headline><byline>Ana Orel</byline><dateline>LENNA</dateline>"
                        + "<text><p>The dam above the town holds.</p><p>It rained.</p></text><copyright>(c) Harbour 2026</copyright></newsitem>");
        var item = legible.value();
        assertThat(item.guid()).isEqualTo("2286");
        assertThat(item.headline()).contains("Dam holds.");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(item.dateline()).contains("LENNA");
        assertThat(item.usageTerms()).contains("(c) Harbour 2026");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-20T00:00+04:00"));
        assertThat(words(item)).containsExactly("The dam above the town holds.", "It rained.");
        assertThat(legible.notes()).anyMatch(note -> note.contains("names"));
    }

    @Test
    void numberOfAStoryNamesItRatherThanThatOfItsVersion() {
        var item = item(
                "<Publish><ContentItem><NewsCompID>55</NewsCompID><ContentItemID>72</ContentItemID>"
                        + "<Headline>Dam holds</Headline><ContentText>The dam above the town holds.</ContentText></ContentItem></Publish>");
        assertThat(item.guid()).isEqualTo("55");
    }

    @Test
    void wireWithEscapedMarkupAndFlagsIsRead() {
        var item = item("<?xml version='1.0'?><HNews><NewsID>h-7</NewsID><PublishDate>2026-11-28T12:00:00</PublishDate>"
                + "<headline>D&#xE6;mningen holder</headline><subtitle>Ingeni&#xF8;rer lettede.&lt;br /&gt;</subtitle><town>Lenna</town>"
                + "<version>2</version><Priority>4</Priority><Korrektion>true</Korrektion><Replaces>h-6</Replaces>"
                + "<content>&lt;p&gt;Den holder.&lt;/p&gt;&lt;p&gt;Det regnede hele natten.&lt;/p&gt;</content>"
                + "<byLine>Ana Orel</byLine><Status>New news</Status></HNews>");
        assertThat(item.guid()).isEqualTo("h-7");
        assertThat(item.version()).contains(2L);
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.status()).isEqualTo(Status.USABLE);
        assertThat(item.replaces()).containsExactly("h-6");
        assertThat(item.urgency()).contains(new Urgency(4));
        assertThat(item.standfirst()).contains("Ingeniører lettede.");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(item.places()).containsExactly("Lenna");
        assertThat(words(item)).containsExactly("Den holder.", "Det regnede hele natten.");
    }

    @Test
    void flashHasAnElementForAHeadlineThatIsEmpty() {
        var item = item(
                "<HNews xmlns:i='urn:i'><NewsID>h-8</NewsID><PublishDate>2026-11-28T12:00:00</PublishDate><headline i:nil='true'/>"
                        + "<format>Flash</format><content>&lt;p&gt;The dam at Lenna holds.&lt;/p&gt;</content></HNews>");
        assertThat(item.guid()).isEqualTo("h-8");
        assertThat(item.headline()).isEmpty();
        assertThat(words(item)).containsExactly("The dam at Lenna holds.");
    }

    @Test
    void releaseHasItsDayInDotsAndItsPicture() {
        var item = item(
                "<release id='17' lang='no'><body>&lt;p&gt;Demningen holder fortsatt.&lt;/p&gt;</body><embargo/>"
                        + "<leadtext>Ingeniører er lettet.</leadtext><publicationDate>11.07.2026 12:17</publicationDate><title>Demningen holder</title>"
                        + "<images><image id='1'><url>https://h.example/dam.jpg</url><caption>Demningen.</caption></image></images>"
                        + "<publisher id='7'><name>Harbour Works</name><description>Works of the harbour, and of the dam.</description></publisher></release>");
        assertThat(item.guid()).isEqualTo("17");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("no");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-07-11T12:17+04:00"));
        assertThat(item.embargo()).isEmpty();
        assertThat(item.provider()).contains("Harbour Works");
        assertThat(item.pictures()).extracting(PictureReference::href).containsExactly("https://h.example/dam.jpg");
        assertThat(words(item)).containsExactly("Demningen holder fortsatt.");
    }

    @Test
    void dayAndHourInElementsOfTheirOwnAreATime() {
        var item = item(
                "<NOTICIA><CODIGO>2026112818</CODIGO><PRIORIDAD>30</PRIORIDAD><FECHA>28/11/2026</FECHA><HORA>12:16:04</HORA>"
                        + "<TITULAR>La presa aguanta</TITULAR><ENTRADILLA>Alivio en el valle.</ENTRADILLA><CONTENIDO>La presa aguanta, dicen.</CONTENIDO></NOTICIA>");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T12:16:04+04:00"));
        assertThat(item.urgency()).isEmpty();
        assertThat(item.standfirst()).contains("Alivio en el valle.");
        assertThat(words(item)).containsExactly("La presa aguanta, dicen.");
    }

    @Test
    void dayThatMayBeAMonthIsNotTaken() {
        var legible = one(
                "<story><id>7</id><date>03/04/2026</date><title>Dam holds</title><body>The dam holds, they said.</body></story>");
        assertThat(legible.value().versionCreated()).isEmpty();
        assertThat(legible.notes()).anyMatch(note -> note.contains("03/04/2026"));
        assertThat(
                        item("<story><id>7</id><date>04/15/2026 09:00:00</date><title>Dam</title><body>The dam holds, they said.</body></story>")
                                .versionCreated())
                .contains(OffsetDateTime.parse("2026-04-15T09:00+04:00"));
    }

    @Test
    void eachStoryOfAFileIsAnItem() {
        var story =
                "<article><head><id>%1$d</id><embargo>2026-12-0%1$dT10:00:00Z</embargo><headline>Dam %1$d</headline></head>"
                        + "<content><title>Dam %1$d</title><text>It holds, they said of it.</text></content></article>";
        var readings = Messages.read("<articles>" + story.formatted(1) + story.formatted(2) + "</articles>");
        assertThat(readings).hasSize(2);
        var second = one(readings.subList(1, 2)).value();
        assertThat(second.guid()).isEqualTo("2");
        assertThat(second.headline()).contains("Dam 2");
        assertThat(second.embargo()).contains(new Embargo(Optional.of(OffsetDateTime.parse("2026-12-02T10:00Z"))));
        assertThat(words(second)).containsExactly("It holds, they said of it.");
    }

    @Test
    void embargoCountsUnlessItIsNone() {
        var story =
                "<story><id>7</id><headline>Dam holds</headline><EmbargoTime>%s</EmbargoTime><body>The dam holds, they said.</body></story>";
        assertThat(item(story.formatted("2026-12-01T10:00:00Z")).embargo())
                .contains(new Embargo(Optional.of(OffsetDateTime.parse("2026-12-01T10:00Z"))));
        assertThat(item(story.formatted("0001-01-01T00:00:00")).embargo()).isEmpty();
        assertThat(item(story.formatted("until tonight")).embargo()).contains(new Embargo(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<config><title>Harbour</title><port>8080</port></config>",
                "<svg><title>Dam</title><text>Where the dam is</text></svg>",
                "<project><name>dam</name><description>Headline of it</description></project>"
            })
    void whatHasNoHeadlineWithCopyIsNoStory(String xml) {
        var readings = Messages.read(xml);
        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst()).isInstanceOf(Reading.Unreadable.class);
        assertThat(((Reading.Unreadable<?>) readings.getFirst()).why()).contains("in no format that is read here");
    }

    @Test
    void paragraphsInElementsOfTheirOwnAreOneCopy() {
        var item = item(
                "<HarbourFeed><Identification><NewsItemId>7</NewsItemId><RevisionId>2</RevisionId></Identification>"
                        + "<Management><FirstCreated>2026-11-28T09:00:00+09:00</FirstCreated><ThisRevisionCreated>2026-11-28T10:00:00+09:00</ThisRevisionCreated>"
                        + "</Management><NewsLines><Headline>\u30c0\u30e0\u306f\u6301\u3061\u3053\u305f\u3048\u305f</Headline></NewsLines><Article>"
                        + "<Paragraph><Body>\u4e00\u65e5\u4e2d\u3001\u96e8\u304c\u964d\u3063\u305f\u3002</Body></Paragraph>"
                        + "<Paragraph><Body>\u6c34\u4f4d\u4e94\u7c73\u4e0a\u6607\u3001\u6280\u8853\u8005\u5b89\u5835\u3057\u305f\u3002</Body></Paragraph></Article></HarbourFeed>");
        assertThat(words(item)).hasSize(2);
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T10:00+09:00"));
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-11-28T09:00+09:00"));
        assertThat(item.language().orElseThrow().tag()).isEqualTo("ja");
    }

    @Test
    void formsOfTheSameCopyAreNotPutTogether() {
        var item = item(
                "<story><title>Dam holds</title><content type='html'>&lt;p&gt;The dam holds tonight.&lt;/p&gt;</content>"
                        + "<content type='text'>The dam holds.</content></story>");
        assertThat(words(item)).containsExactly("The dam holds tonight.");
    }

    @Test
    void answerOfAServiceHoldsStoriesInItsBody() {
        var story =
                "<Item><NewsItemId>h-%1$d</NewsItemId><Title>Dam %1$d</Title><ApproveDate>11/28/2026 10:12:00</ApproveDate>"
                        + "<DataContents><![CDATA[<p>The dam above the town holds.</p>]]></DataContents></Item>";
        var readings = Messages.read("<response><header><code>0</code></header><body>" + story.formatted(1)
                + story.formatted(2) + "</body></response>");
        assertThat(readings).hasSize(2);
        var second = Messages.one(readings.subList(1, 2)).value();
        assertThat(second.guid()).isEqualTo("h-2");
        assertThat(second.headline()).contains("Dam 2");
        assertThat(second.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T10:12+04:00"));
    }

    @Test
    void placeInPartsIsOneLine() {
        var item = item(
                "<story><headline>Dam holds</headline><Placeline>Lenna;;Orel</Placeline><text>The dam holds tonight.</text></story>");
        assertThat(item.dateline()).contains("Lenna, Orel");
    }

    @Test
    void dayIsToldByTheOtherDaysOfItsDocument() {
        var story =
                "<item><id>%d</id><date>%s 09:00:00</date><title>Dam %1$d</title><body>The dam holds, they said.</body></item>";
        var readings = Messages.read(
                "<list>" + story.formatted(1, "03/04/2026") + story.formatted(2, "03/28/2026") + "</list>");
        assertThat(one(readings.subList(0, 1)).value().versionCreated())
                .contains(OffsetDateTime.parse("2026-03-04T09:00+04:00"));
    }

    @Test
    void dayIsToldByALanguageThatPutsItFirst() {
        var legible = one(
                "<NOTICIA><CODIGO>7</CODIGO><IDIOMA>es</IDIOMA><FECHA>03/04/2026</FECHA><HORA>12:16</HORA><TITULAR>La presa aguanta</TITULAR>"
                        + "<CONTENIDO>La presa aguanta, dicen.</CONTENIDO></NOTICIA>");
        assertThat(legible.value().versionCreated()).contains(OffsetDateTime.parse("2026-04-03T12:16+04:00"));
        assertThat(legible.notes()).anyMatch(note -> note.contains("first number"));
    }

    @Test
    void numberedPartsWithHeadingsAndPicturesAreOneCopy() {
        var item = item(
                "<HarbourFeed><Identification><MediaId>hrb</MediaId><DateId>20261128</DateId><NewsItemId>00000007</NewsItemId></Identification>"
                        + "<NewsLines><Headline>Dam holds</Headline></NewsLines><Article>"
                        + "<Paragraph Id='1'><Body>The dam above the town holds.</Body><Enclosure><Item Seq='1'><Caption>The dam</Caption>"
                        + "<Credit>Ana Orel</Credit><Image><Path>dam.jpg</Path></Image></Item></Enclosure></Paragraph>"
                        + "<Paragraph Id='2'><SectionHeader>The vote</SectionHeader><Body>The vote is on Friday, they said.</Body></Paragraph></Article></HarbourFeed>");
        assertThat(words(item))
                .containsExactly("The dam above the town holds.", "The vote", "The vote is on Friday, they said.");
        assertThat(item.guid()).isEqualTo("urn:newsml:hrb:20261128:00000007");
        assertThat(item.pictures()).extracting(PictureReference::href).containsExactly("dam.jpg");
        assertThat(item.pictures().getFirst().caption()).contains("The dam");
        assertThat(item.pictures().getFirst().credit()).contains("Ana Orel");
    }

    @Test
    void formsOfAStoryThatAreToldByMoreThanANumberAreNotOneCopy() {
        assertThat(
                        words(
                                item(
                                        "<story><id>7</id><title>Dam</title><form id='web'><body>The dam holds.</body></form><form id='print'><body>The dam above the town holds.</body></form></story>")))
                .containsExactly("The dam above the town holds.");
    }

    @Test
    void fieldsMayHoldMarkupAndANumberInTheirNames() {
        var item = item(
                "<story><id>7</id><headline>Dam <b>holds</b></headline><subtitle>Engineers are relieved.<br/></subtitle>"
                        + "<firma2>Ana Orel</firma2><body>The dam holds, they said.</body></story>");
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.standfirst()).contains("Engineers are relieved.");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(
                        item("<story><id>7</id><headline>Dam</headline><subtitle2>Of the town</subtitle2><body>The dam holds, they said.</body></story>")
                                .standfirst())
                .contains("Of the town");
    }

    @Test
    void listOfWhatIsReplacedIsRead() {
        assertThat(
                        item("<HNews><NewsID>h-9</NewsID><headline>Dam</headline><Replaces><RelatedNews><Headline>Dam</Headline><NewsID>h-8</NewsID></RelatedNews>"
                                        + "<RelatedNews><NewsID>h-7</NewsID></RelatedNews></Replaces><content>The dam holds, they said.</content></HNews>")
                                .replaces())
                .containsExactly("h-8", "h-7");
    }

    @Test
    void daysOfManyShapesAreRead() {
        assertThat(
                        item("<notas><nota><fecha><dia>7</dia><mes>3</mes><anio>2026</anio></fecha><titulo>La presa aguanta</titulo>"
                                        + "<parrafos><parrafo>La presa aguanta.</parrafo><parrafo>Llovió toda la noche.</parrafo></parrafos></nota></notas>")
                                .versionCreated())
                .contains(OffsetDateTime.parse("2026-03-07T00:00+04:00"));
        assertThat(
                        item("<noticias><noticia id='7' timestamp='202611281430'><titulo>La presa aguanta</titulo><texto>La presa aguanta.</texto></noticia></noticias>")
                                .versionCreated())
                .contains(OffsetDateTime.parse("2026-11-28T14:30+04:00"));
        assertThat(
                        item("<news><newsItem><startDate>28/11/2026</startDate><headline>Dam holds</headline><bodyText>The dam holds.</bodyText></newsItem></news>")
                                .versionCreated())
                .contains(OffsetDateTime.parse("2026-11-28T00:00+04:00"));
    }

    @Test
    void elementOfParagraphsIsCopy() {
        assertThat(
                        words(
                                item(
                                        "<nota><id>7</id><titulo>La presa</titulo><parrafos><parrafo>La presa aguanta.</parrafo><parrafo>Llovió toda la noche.</parrafo></parrafos></nota>")))
                .containsExactly("La presa aguanta.", "Llovió toda la noche.");
    }

    @Test
    void addressOfAPictureMayStandInAnAttributeOrAlone() {
        var story = "<story><id>7</id><headline>Dam</headline><body>The dam holds, they said.</body>%s</story>";
        assertThat(item(story.formatted(
                                "<imagen width='650' url='https://h.example/dam.jpg'/><pic>images/dam.png</pic>"))
                        .pictures())
                .extracting(PictureReference::href)
                .containsExactly("https://h.example/dam.jpg", "images/dam.png");
        assertThat(item(story.formatted("<photo>Ana Orel</photo>")).pictures()).isEmpty();
    }

    @Test
    void whatDescribesAStoryBesideItsCopyIsItsStandfirstUnlessTheCopyBeginsWithIt() {
        var story =
                "<story><id>7</id><title>Dam</title><description>%s</description><body>The dam above the town holds, they said.</body></story>";
        assertThat(item(story.formatted("Engineers are relieved.")).standfirst())
                .contains("Engineers are relieved.");
        assertThat(item(story.formatted("The dam above the town...")).standfirst())
                .isEmpty();
    }

    @Test
    void fieldsThatSayInAnAttributeWhatTheyAreAreRead() {
        var item = item(
                "<dump><table><row><field name='id'>7</field><field name='title'>Dam holds</field><field name='byline'>Ana Orel</field>"
                        + "<field name='post_date'>2026-11-28 12:00:00</field><field name='summary' nil='true'/>"
                        + "<field name='body'>&lt;p&gt;The dam holds.&lt;/p&gt;&lt;p&gt;It rained all night.&lt;/p&gt;</field></row></table></dump>");
        assertThat(item.guid()).isEqualTo("7");
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T12:00+04:00"));
        assertThat(words(item)).containsExactly("The dam holds.", "It rained all night.");
    }

    @Test
    void valueOfAFieldMayStandInAnElementOfItsOwn() {
        var item = item(
                "<NEWSROOM><OBJECT DocumentURN='urn:h:7'><HEAD><OM_FIELD FieldID='2' FieldName='Stand'><OM_DATETIME>20261128T120000,000</OM_DATETIME></OM_FIELD>"
                        + "<OM_FIELD FieldID='8' FieldName='Titel'><OM_STRING>Der Damm hält</OM_STRING></OM_FIELD>"
                        + "<OM_FIELD FieldID='15' FieldName='Text'><OM_STRING>Der Damm über der Stadt hält.</OM_STRING></OM_FIELD></HEAD></OBJECT></NEWSROOM>");
        assertThat(item.guid()).isEqualTo("urn:h:7");
        assertThat(item.headline()).contains("Der Damm hält");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T12:00+04:00"));
        assertThat(words(item)).containsExactly("Der Damm über der Stadt hält.");
    }

    @Test
    void headlineInLinesAndBylineWithANameInItAreRead() {
        var item = item(
                "<?xml version='1.0'?><doc><lead><lead-headline><headline><ln>Dam above Lenna holds</ln></headline></lead-headline></lead>"
                        + "<story><text><byline>By <author-name>Ana Orel</author-name></byline><body><p>The dam above the town holds.</p>"
                        + "<p>It rained.</p></body></text></story></doc>");
        assertThat(item.headline()).contains("Dam above Lenna holds");
        assertThat(item.byline()).contains("By Ana Orel");
        assertThat(item.standfirst()).isEmpty();
        assertThat(words(item)).containsExactly("The dam above the town holds.", "It rained.");
    }

    @Test
    void allNotesAreKeptAndOneTellsTheKindOfRelease() {
        var item = item(
                "<?xml version='1.0'?><Publish><ContentItem><Headline>Dam holds</Headline><EditorNote>More to come</EditorNote>"
                        + "<UpdateNote>UPDATES with rain.</UpdateNote><ContentText>&lt;p&gt;The dam holds.&lt;/p&gt;&lt;p&gt;It rained.&lt;/p&gt;</ContentText>"
                        + "</ContentItem></Publish>");
        assertThat(item.internalNote()).contains("More to come\nUPDATES with rain.");
        assertThat(item.release()).isEqualTo(Kind.UPDATED);
    }

    @Test
    void pictureIsSentWithoutAStory() {
        var item = item(
                "<?xml version='1.0'?><Publish><ContentItem><NewsCompID>56</NewsCompID><Headline2>Dam at Lenna</Headline2>"
                        + "<ContentRef>dam-7.jpg</ContentRef><Credit>Harbour Press</Credit><UpdatedDateTime>2026-11-28T12:00:00Z</UpdatedDateTime>"
                        + "<ContentText/><EnglishCaption>The dam above Lenna in rain.</EnglishCaption></ContentItem></Publish>");
        assertThat(item.guid()).isEqualTo("56");
        assertThat(item.headline()).contains("Dam at Lenna");
        assertThat(words(item)).isEmpty();
        var picture = item.pictures().getFirst();
        assertThat(picture.href()).isEqualTo("dam-7.jpg");
        assertThat(picture.caption()).contains("The dam above Lenna in rain.");
        assertThat(picture.credit()).contains("Harbour Press");
    }

    @Test
    void dayOfPublicationMayBeSaidOnceForSeveralStories() {
        var items = Messages.read("<messages><message id='7'><pubdate>2026-11-03</pubdate>"
                        + "<release lang='de'><title>Damm hält</title><text>Der Damm von Lenna hält, und es ist nicht zu erwarten, dass er bricht.</text><contact>Presse, 0555 50 10</contact></release>"
                        + "<release lang='fr'><title>La digue tient</title><text>La digue de Lenna tient, et elle ne devrait pas céder cette nuit.</text></release>"
                        + "</message></messages>")
                .stream()
                .map(reading -> one(List.of(reading)).value())
                .toList();
        assertThat(items).hasSize(2);
        assertThat(items)
                .allMatch(item -> item.versionCreated().orElseThrow().toString().startsWith("2026-11-03T"));
        assertThat(items.getFirst().internalNote()).contains("Presse, 0555 50 10");
    }

    @Test
    void attributesBesideAStoryNameAndDateIt() {
        var wire =
                "<doc><hnml md5='1'><head><number accession-number='20261128000123' %s/><date transmission-date='20261128T101700Z' %s/></head>"
                        + "<body><headline>Dam holds</headline><text><p>The dam above the town holds.</p><p>It rained.</p></text></body></hnml></doc>";
        var shown = item(wire.formatted("", "display-date='20261128T101500Z'"));
        assertThat(shown.guid()).isEqualTo("20261128000123");
        assertThat(shown.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T10:15Z"));
        assertThat(words(shown)).containsExactly("The dam above the town holds.", "It rained.");
        var sent = item(wire.formatted("", ""));
        assertThat(sent.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T10:17Z"));
    }
}
