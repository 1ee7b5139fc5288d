package org.writethru.wire.newsml1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.words;

import org.junit.jupiter.api.Test;
import org.writethru.wire.NewsItem;
import org.writethru.wire.PictureReference;

/** Several stories about the dam, and several pictures of it, in one item. */
class SeveralInOneItemTest {
    private static final String WHOLE =
            "<NewsML><NewsItem xml:lang='en'><Identification><NewsIdentifier><ProviderId>harbour.example</ProviderId><DateId>20261128</DateId>"
                    + "<NewsItemId>d7</NewsItemId><RevisionId>1</RevisionId></NewsIdentifier>%s</Identification><NewsManagement/>"
                    + "<NewsComponent>%s</NewsComponent></NewsItem></NewsML>";

    private static String story(String headline, String words) {
        return "<NewsComponent><Role FormalName='Main'/><NewsLines><HeadLine>" + headline
                + "</HeadLine></NewsLines><ContentItem><DataContent><p>" + words
                + "</p></DataContent></ContentItem></NewsComponent>";
    }

    private static String picture(String href, int width, int height, String caption) {
        return "<ContentItem Href='" + href + "'><MediaType FormalName='Photo'/>"
                + (caption.isEmpty() ? "" : "<Property FormalName='caption' Value='" + caption + "'/>")
                + "<Characteristics><Property FormalName='Width' Value='" + width
                + "'/><Property FormalName='Height' Value='" + height + "'/></Characteristics></ContentItem>";
    }

    private static NewsItem pictured(String... pictures) {
        return item(WHOLE.formatted(
                "",
                "<NewsLines><HeadLine>Dam holds</HeadLine></NewsLines><ContentItem><DataContent><p>It holds.</p><p>It rained.</p></DataContent></ContentItem>"
                        + String.join("", pictures)));
    }

    @Test
    void furtherStoryBeginsWithItsHeadline() {
        var read = item(WHOLE.formatted(
                "",
                "<NewsLines><HeadLine>Dam holds</HeadLine></NewsLines>" + story("Dam holds", "The dam at Lenna holds.")
                        + story("Bridge closed", "The bridge is closed.")));
        assertThat(read.headline()).contains("Dam holds");
        assertThat(words(read)).containsExactly("The dam at Lenna holds.", "Bridge closed", "The bridge is closed.");
    }

    @Test
    void renditionsOfOnePictureAreOne() {
        assertThat(pictured(
                                picture("1s.jpg", 150, 100, ""),
                                picture("1.jpg", 3000, 2000, ""),
                                picture("1q.jpg", 90, 90, ""))
                        .pictures())
                .extracting(PictureReference::href)
                .containsExactly("1.jpg");
    }

    @Test
    void uprightPictureBesideOneThatLiesIsAnother() {
        assertThat(pictured(picture("1.jpg", 3000, 2000, ""), picture("2.jpg", 2000, 3000, ""))
                        .pictures())
                .extracting(PictureReference::href)
                .containsExactly("1.jpg", "2.jpg");
    }

    @Test
    void pictureWithAnotherCaptionIsAnother() {
        var read = pictured(picture("1.jpg", 3000, 2000, "The dam"), picture("2.jpg", 3000, 2000, "The bridge"));
        assertThat(read.pictures())
                .extracting(picture -> picture.caption().orElse(""))
                .containsExactly("The dam", "The bridge");
    }

    @Test
    void numberOfAPictureIsNoHeadline() {
        var read = item(WHOLE.formatted(
                "<NameLabel>LENNA-DAM</NameLabel>",
                "<NewsLines><HeadLine>569697231</HeadLine></NewsLines>" + picture("1.jpg", 3000, 2000, "The dam")));
        assertThat(read.headline()).contains("LENNA-DAM");
    }

    @Test
    void flashWithoutHeadlineAndLabelIsCalledWhatItSays() {
        var read = item(
                WHOLE.formatted("", "<ContentItem><DataContent><p>The dam holds.</p></DataContent></ContentItem>"));
        assertThat(read.headline()).contains("The dam holds.");
    }
}
