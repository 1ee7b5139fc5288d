package org.writethru.wire.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.Inline;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Golden;
import org.writethru.wire.sample.Stories;
import org.writethru.wire.sample.Xml;

class CopyHtmlTest {
    private static final Safelist ELEMENTS = new Safelist()
            .addTags("p", "h2", "blockquote", "footer", "cite", "ul", "ol", "li", "figure", "figcaption", "small")
            .addTags("table", "caption", "thead", "tbody", "tr", "th", "td", "em", "strong", "a", "br", "span")
            .addAttributes("a", "href", "rel")
            .addAttributes("th", "scope")
            .addAttributes("span", "class")
            .addProtocols("a", "href", "http", "https");

    @Test
    void everyBlockHasItsElement() {
        Golden.check(
                "copy-html/every-block.html", CopyHtml.write(copy()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void generatedCopyIsWellFormedAndOfTheFixedElementsOnly() {
        var stories = new GeneratedStories(17);
        for (int count = 0; count < 500; count++) {
            for (var copy : copies(stories)) {
                var html = CopyHtml.write(copy);
                Xml.parse("<div>" + html + "</div>");
                assertThat(Jsoup.isValid(html, ELEMENTS)).as(html).isTrue();
            }
        }
    }

    @Test
    void noWordIsLost() {
        var stories = new GeneratedStories(18);
        for (int count = 0; count < 200; count++) {
            for (var copy : copies(stories)) {
                var text = Jsoup.parseBodyFragment(CopyHtml.write(copy)).text();
                copy.blocks().stream()
                        .filter(block -> !(block instanceof Block.Embed || block instanceof Block.Picture))
                        .forEach(block -> assertThat(squeezed(text)).contains(squeezed(block.plain())));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</p><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "&lt;script&gt;",
                "<!--",
                "]]>",
                "&#60;b&#62;"
            })
    void hostileTextStaysText(String text) {
        var copy = new Copy(List.of(
                Block.Paragraph.of(text),
                new Block.Subhead(text),
                new Block.Quote(List.of(Block.Paragraph.of(text)), Optional.of(text)),
                new Block.Items(false, List.of(Inline.text(text))),
                new Block.Table(Optional.of(text), List.of(text), List.of(List.of(text))),
                new Block.Embed("https://news.example/", text)));
        var body = Jsoup.parseBodyFragment(CopyHtml.write(copy)).body();
        assertThat(body.select("script, img, b, [onerror], [onmouseover]")).isEmpty();
        assertThat(body.select("h2").text()).isEqualTo(text);
        assertThat(body.select("cite, li, caption, th, td, p").eachText()).allMatch(words -> words.equals(text));
    }

    @Test
    void linksOpenWithoutHandingOverTheWindowAndKeepTheirAddress() {
        var href = "https://news.example/?a='1'&b=2";
        var copy = new Copy(List.of(new Block.Paragraph(List.of(new Inline.Link(href, Inline.text("here"))))));
        var link = Jsoup.parseBodyFragment(CopyHtml.write(copy)).select("a");
        assertThat(link).hasSize(1);
        assertThat(link.attr("href")).isEqualTo(href);
        assertThat(link.attr("rel")).isEqualTo("noopener");
    }

    @Test
    void linkInsideALinkIsPrintedAsItsWords() {
        var inner = new Inline.Link("https://b.example/", Inline.text("inner"));
        var outer = new Inline.Link("https://a.example/", List.of(new Inline.Strong(List.of(inner))));
        assertThat(CopyHtml.write(List.of(outer)))
                .isEqualTo("<a href=\"https://a.example/\" rel=\"noopener\"><strong>inner</strong></a>");
    }

    @Test
    void pictureIsLoadedFromNowhereUnlessAnAddressIsGiven() {
        assertThat(CopyHtml.write(copy())).doesNotContain("<img").contains("The bridge seen from the east bank");
        assertThat(CopyHtml.write(
                        copy(),
                        picture -> Optional.of(ServedPicture.at(
                                "/pictures/" + picture.digest().text().substring(7, 15)))))
                .contains("<img src=\"/pictures/17f29b07\" alt=\"The bridge seen from the east bank\""
                        + " width=\"1200\" height=\"800\"/>");
    }

    @Test
    void pictureIsOfferedInSeveralWidthsAndLoadedLateBelowTheFirst() {
        var served = new ServedPicture("/a.jpg", "/a.jpg 320w, /b.jpg 640w", Optional.of("/a.webp 320w"), "100vw");
        var picture = copy().blocks().stream()
                .filter(Block.Picture.class::isInstance)
                .findFirst()
                .orElseThrow();
        var html = CopyHtml.write(new Copy(List.of(picture, picture)), _ -> Optional.of(served));
        var found = Jsoup.parseBodyFragment(html);
        assertThat(found.select("picture > source[type=image/webp][srcset=/a.webp 320w][sizes=100vw]"))
                .hasSize(2);
        assertThat(found.select("picture > img[src=/a.jpg][srcset^=/a.jpg 320w][sizes=100vw]"))
                .hasSize(2);
        assertThat(found.select("img").eachAttr("loading")).containsExactly("lazy");
    }

    @Test
    void datelineLeadsTheFirstParagraph() {
        assertThat(CopyHtml.write(Copy.of("It rained.", "It stopped."), "Lenna / R&D: "))
                .isEqualTo("<p><span class=\"dateline\">Lenna / R&amp;D: </span>It rained.</p>\n<p>It stopped.</p>\n");
        assertThat(CopyHtml.write(new Copy(List.of(new Block.Subhead("Rain"))), "Lenna: "))
                .isEqualTo("<p><span class=\"dateline\">Lenna: </span></p>\n<h2>Rain</h2>\n");
    }

    private static Copy copy() {
        return Stories.everyBlock().takes().getFirst().filing().orElseThrow().copy();
    }

    private static List<Copy> copies(GeneratedStories stories) {
        return stories.next().takes().stream()
                .flatMap(take -> take.filing().stream())
                .map(Filing::copy)
                .toList();
    }

    private static String squeezed(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
