package org.writethru.wire.nitf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.one;
import static org.writethru.wire.sample.Messages.words;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.sample.Messages;

/** Documents as newspapers, their archives and their content systems write them. */
class NitfOfNewspapersTest {
    private static final String WHOLE =
            "<nitf><head><title>Dam holds</title>%s</head><body><body.head><hedline><hl1>Dam holds</hl1>%s</hedline>%s</body.head>"
                    + "<body.content>%s</body.content></body></nitf>";
    private static final String COPY = "<p>The dam above the town holds, they said.</p>";

    @Test
    void whatTheBodyDoesNotSayIsTakenFromMeta() {
        var item = item(WHOLE.formatted(
                "<meta name='article-subheadline' content='Engineers are relieved'/><meta name='byline' content='Ana Orel'/>"
                        + "<meta name='article-keywords' content='dam, rain'/><docdata><doc-id id-string='7'/></docdata>",
                "",
                "",
                COPY));
        assertThat(item.standfirst()).contains("Engineers are relieved");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(item.keywords()).containsExactly("dam", "rain");
        assertThat(item(WHOLE.formatted(
                                "<meta name='article-subheadline' content='No'/>",
                                "<hl2>It rained all night</hl2>",
                                "",
                                COPY))
                        .standfirst())
                .contains("It rained all night");
    }

    @Test
    void canonicalAddressNamesADocumentThatHasNoOtherName() {
        var head = "<meta name='canonical' content='https://h.example/2026/11/28/dam'/>";
        assertThat(item(WHOLE.formatted(head, "", "", COPY)).guid()).isEqualTo("https://h.example/2026/11/28/dam");
        assertThat(item(WHOLE.formatted(head + "<docdata><doc-id id-string='7'/></docdata>", "", "", COPY))
                        .guid())
                .isEqualTo("7");
    }

    @Test
    void publicationIsTheProviderWhereNoneIsNamed() {
        var item = item(WHOLE.formatted(
                "<docdata><doc-name name-string='dam 112826'/></docdata><pubdata name='The Harbour Post ' date.publication='20261128'/>",
                "",
                "",
                COPY));
        assertThat(item.provider()).contains("The Harbour Post");
        assertThat(item.slug()).contains("dam 112826");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fly", "kicker", "ShortHeadLine", "h-overline"})
    void lineAboveTheHeadlineIsNoStandfirst(String kind) {
        var item = item(WHOLE.formatted("", "<hl2 class='" + kind + "'>Water works</hl2>", "", COPY));
        assertThat(item.standfirst()).isEmpty();
        assertThat(words(item)).containsExactly("The dam above the town holds, they said.");
    }

    @Test
    void firstParagraphMarkedAsStandfirstIsIt() {
        var item = item(WHOLE.formatted(
                "", "<hl2 class='fly'>Water works</hl2>", "", "<p class='rubric'>Few believed it</p>" + COPY));
        assertThat(item.standfirst()).contains("Few believed it");
        assertThat(words(item)).containsExactly("The dam above the town holds, they said.");
    }

    @Test
    void blockOfLinksIsNoCopy() {
        var legible = one(WHOLE.formatted(
                "",
                "",
                "",
                COPY + "<block style='EXTERNAL-LINKS'><p><a href='https://h.example/dam'>The dam</a></p></block>"
                        + "<block class='links'><p>See <a href='https://h.example/dam'>the dam</a>.</p></block>"));
        assertThat(words(legible.value())).containsExactly("The dam above the town holds, they said.", "See the dam.");
        assertThat(legible.notes()).anyMatch(note -> note.contains("links"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Saturday November 28 2026 7:28 ET", "November 28, 2026 7:28 AM ET", "Nov 28 2026 7:28 EST"})
    void dayInWordsIsTheTimeOfADocumentThatSaysNoOther(String day) {
        var dateline = "<dateline><location>Lenna</location><date>" + day + "</date></dateline>";
        assertThat(item(WHOLE.formatted("", "", dateline, COPY)).versionCreated())
                .contains(OffsetDateTime.parse("2026-11-28T07:28-05:00"));
        assertThat(item(WHOLE.formatted("<docdata><date.issue norm='20261129'/></docdata>", "", dateline, COPY))
                        .versionCreated())
                .contains(OffsetDateTime.parse("2026-11-29T00:00+04:00"));
    }

    @Test
    void headlineAroundADocumentWithoutOneGoesBeforeTheHeadingOfItsCopy() {
        var item = item(
                "<Publication><Identification><ItemId>7</ItemId></Identification><PublicationManagement>"
                        + "<SpecialInstructions>Eds: Adds the harbour.</SpecialInstructions></PublicationManagement>"
                        + "<NewsLines><HeadLine>Dams at noon</HeadLine></NewsLines><DataContent><nitf><body.content>"
                        + "<block><hl2>Dam holds</hl2></block><block><hl2>Harbour opens</hl2></block></body.content></nitf></DataContent></Publication>");
        assertThat(item.headline()).contains("Dams at noon");
        assertThat(words(item)).containsExactly("Dam holds", "Harbour opens");
        assertThat(item.internalNote()).contains("Eds: Adds the harbour.");
    }

    @Test
    void allFixturesAreKeywords() {
        assertThat(item(WHOLE.formatted(
                                "<docdata><fixture fix-id='/water/'/><fixture fix-id='/town/'/></docdata>",
                                "",
                                "",
                                COPY))
                        .keywords())
                .containsExactly("/water/", "/town/");
    }

    @Test
    void captionOfAPictureBesideTheStoryIsNoStory() {
        var component =
                "<PublicationComponent Role='%s'><TextContentItem><DataContent><nitf><body.content><p>%s</p></body.content></nitf></DataContent>"
                        + "</TextContentItem></PublicationComponent>";
        var management = "<Publication><Identification><ItemId>7</ItemId></Identification><PublicationManagement>"
                + "<ArrivalDateTime>2026-11-28T12:00:00Z</ArrivalDateTime></PublicationManagement><NewsLines><HeadLine>Dam holds</HeadLine></NewsLines>";
        var item = item(management + component.formatted("Main", "The dam above the town holds.")
                + component.formatted("Caption", "The dam at noon.") + "</Publication>");
        assertThat(item.guid()).isEqualTo("7");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T12:00Z"));
        assertThat(words(item)).containsExactly("The dam above the town holds.");
        assertThat(words(item(management + component.formatted("Caption", "The dam at noon.") + "</Publication>")))
                .as("a caption that is all there is")
                .containsExactly("The dam at noon.");
    }

    @Test
    void paragraphsInsideOfPreformattedTextAreParagraphs() {
        assertThat(words(item(WHOLE.formatted(
                        "<docdata><doc-id id-string='7'/></docdata>",
                        "",
                        "",
                        "<pre><![CDATA[<p>The dam holds.</p>\n<p>It rained all night.</p>]]></pre>"))))
                .containsExactly("The dam holds.", "It rained all night.");
    }

    @Test
    void deckIsAStandfirstAndCaptionsMayBeWrittenWithADot() {
        var item = item(
                WHOLE.formatted(
                        "<docdata><doc-id id-string='7'/></docdata>",
                        "<printhead>Dam above town holds</printhead><printdeck>It rained all night</printdeck>",
                        "",
                        COPY
                                + "<media media-type='image'><media-reference source='dam.jpg'/><media.caption>The dam</media.caption></media>"));
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.standfirst()).contains("It rained all night");
        assertThat(item.pictures().getFirst().caption()).contains("The dam");
    }

    @Test
    void identityOfNoughtsIsNone() {
        var documents = "<nitfs>%s%s</nitfs>";
        var document =
                "<nitf uno='hrb:%s'><head><docdata><doc-id id-string=''/></docdata><pubdata ex-ref='https://h.example/%s'/></head>"
                        + "<body><body.head><hedline><hl1>Dam holds</hl1></hedline></body.head><body.content><p>It holds.</p></body.content></body></nitf>";
        var items = Messages.read(documents.formatted(
                        document.formatted("00000000", "dam"), document.formatted("00000070", "vote")))
                .stream()
                .map(reading -> one(List.of(reading)).value().guid());
        assertThat(items).containsExactly("https://h.example/dam", "hrb:00000070");
    }

    @Test
    void documentOfNothingButCopyIsNamedByItsFirstWords() {
        var text =
                "<Publication><nitf><body.content><block><p>(HBR) - LENNA, 16 APR - The dam holds.</p></block></body.content></nitf></Publication>";
        var read = item(text);
        assertThat(read.guidDerived()).isTrue();
        assertThat(read.guid()).isEqualTo(item(text).guid());
        assertThat(read.copy().blocks()).hasSize(1);
    }

    @Test
    void paragraphBehindAPictureThatSaysWhoTookItIsItsCaption() {
        var item = item(
                WHOLE.formatted(
                        "<docdata><doc-id id-string='7'/></docdata>",
                        "",
                        "",
                        COPY
                                + "<media media-type='image'><media-reference source='dam.jpg'/></media><p>Gates of the dam (Photo: Harbour Works)</p>"
                                + "<media media-type='image'><media-reference source='gate.jpg'/></media><p>It rained (as always).</p>"));
        assertThat(item.pictures().getFirst().caption()).contains("Gates of the dam (Photo: Harbour Works)");
        assertThat(item.pictures().getLast().caption()).isEmpty();
        assertThat(words(item)).containsExactly("The dam above the town holds, they said.", "It rained (as always).");
    }
}
