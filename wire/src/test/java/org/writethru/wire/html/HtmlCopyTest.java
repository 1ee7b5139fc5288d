package org.writethru.wire.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Inline;
import org.writethru.wire.Notes;
import org.writethru.wire.sample.Stories;

class HtmlCopyTest {
    private final Notes notes = new Notes();

    @Test
    void everyParagraphOfCommonHtmlIsRead() {
        assertThat(
                        texts(
                                "<div>The dam holds.<br><br>It rained<br/>all day.<p>  The   vote\n is on <b>Friday</b>.</div>Loose words"))
                .containsExactly("The dam holds.", "It rained\nall day.", "The vote is on Friday.", "Loose words");
    }

    @Test
    void elementsOfHousesAreReadAsTheyAreMeant() {
        var copy = read(
                "<body><video media-id='7'><caption>The wall</caption></video><paragraph role='introduction'>The dam holds.</paragraph><crosshead>The gate</crosshead><list type='unordered'> <listItem>sand</listItem> <listItem>stone</listItem></list><para>It rained.</para></body>");
        assertThat(copy.blocks().stream().map(Block::plain))
                .containsExactly("The dam holds.", "The gate", "sand\nstone", "It rained.");
        assertThat(copy.blocks().get(1)).isInstanceOf(Block.Subhead.class);
    }

    @Test
    void whatIsSaidWhereAVideoCannotBeShownIsNoCopy() {
        assertThat(
                        texts(
                                "<p>The dam holds.</p><video controls><source src='https://a.example/v.mp4'>Your browser shows no video.</video><p>It rained.</p>"))
                .containsExactly("The dam holds.", "It rained.");
        assertThat(texts("<video><p>The dam holds.</p><p>It rained.</p>"))
                .containsExactly("The dam holds.", "It rained.");
    }

    @Test
    void pictureFromAProgramOfAServerCountsReaders() {
        assertThat(read("<p>The dam holds.<img src='https://count.example/cgi-bin/m?cid=7&ci=harbour' alt=''></p>")
                        .pictures())
                .isEmpty();
    }

    @Test
    void marksAndLinksStay() {
        assertThat(read("<p>See <a href='https://news.example/a'>the <em>record</em></a>, <strong>now</strong>.</p>")
                        .blocks())
                .containsExactly(new Block.Paragraph(List.of(
                        new Inline.Text("See "),
                        new Inline.Link("https://news.example/a", Inline.text("the ")),
                        new Inline.Link("https://news.example/a", List.of(new Inline.Emphasis(Inline.text("record")))),
                        new Inline.Text(", "),
                        new Inline.Strong(Inline.text("now")),
                        new Inline.Text("."))));
    }

    @Test
    void linkThatIsNoWebAddressIsItsWords() {
        assertThat(read("<p><a href='javascript:alert(1)'>Here</a></p>").blocks())
                .containsExactly(Block.Paragraph.of("Here"));
    }

    @Test
    void headsQuotesListsAndTablesAreWhatTheyAre() {
        var blocks = read("""
                <h2>The bridge</h2>
                <blockquote><p>It holds.</p><footer>— <cite>The engineer</cite></footer></blockquote>
                <ol><li>One<ul><li>inner</li></ul></li><li>Two</li></ol>
                <table><tr><th>Gate</th><th>Level</th></tr><tr><td>1</td><td>4 m</td></tr><tr><td>2</td></tr></table>
                """).blocks();
        assertThat(blocks)
                .containsExactly(
                        new Block.Subhead("The bridge"),
                        new Block.Quote(List.of(Block.Paragraph.of("It holds.")), Optional.of("The engineer")),
                        new Block.Items(true, List.of(Inline.text("One"), Inline.text("inner"), Inline.text("Two"))),
                        new Block.Table(
                                Optional.empty(),
                                List.of("Gate", "Level"),
                                List.of(List.of("1", "4 m"), List.of("2", ""))));
    }

    @Test
    void preformattedTableKeepsItsRows() {
        assertThat(read("<pre>\nTeam        Won  Lost\nHarbour       3     1\nHill          2     2\n</pre>")
                        .blocks())
                .containsExactly(new Block.Table(
                        Optional.empty(),
                        List.of(),
                        List.of(
                                List.of("Team", "Won", "Lost"),
                                List.of("Harbour", "3", "1"),
                                List.of("Hill", "2", "2"))));
        assertThat(read("<pre>Low tide at six\n  and at   seven</pre>").blocks())
                .containsExactly(new Block.Table(
                        Optional.empty(), List.of(), List.of(List.of("Low tide at six"), List.of("  and at   seven"))));
    }

    @Test
    void wordsBehindAPictureWhoseClassSaysSoAreItsCaption() {
        var read = read(
                "<p>One</p><div class='photo-desc'><img src='https://cdn.example/a.jpg'>&nbsp;<span>The gate</span></div><div class='pic_info'><img src='https://cdn.example/b.jpg'></div><div class='pic_info'>The dam</div>"
                        + "<p><img src='https://cdn.example/c.jpg'></p><p class='caption'>The wall</p><p><img src='https://cdn.example/d.jpg'></p><p class='text'>Two</p>");
        assertThat(read.blocks()).extracting(Block::plain).containsExactly("One", "Two");
        assertThat(read.pictures())
                .extracting(picture -> picture.caption().orElse(""))
                .containsExactly("The gate", "The dam", "The wall", "");
    }

    @Test
    void captionBesideAPictureIsItsCaption() {
        var body = read(
                "<p>One</p><div class='contentImage'><img src='https://cdn.example/a.jpg'><br><span class='imagecaption'>The gate</span></div><div class='wp-caption'><a href='https://news.example/b'><img src='b.png'></a><p class='wp-caption-text'>The dam</p></div><div><img src='c.png'>Words <span class='caption'>beside</span></div>");
        assertThat(body.blocks().stream().map(Block::plain)).containsExactly("One", "Words beside");
        assertThat(body.pictures())
                .extracting(picture -> picture.caption().orElse(""))
                .containsExactly("The gate", "The dam", "");
    }

    @Test
    void scriptsAreLeftOutAndSaid() {
        assertThat(texts("<p>One</p><script>alert(1)</script><style>p{}</style><p>Two</p>"))
                .containsExactly("One", "Two");
        assertThat(notes.sentences())
                .containsExactly("A “script” in the body was left out.", "A “style” in the body was left out.");
    }

    @Test
    void picturesAreNamedAndNotFetched() {
        var pictures =
                read("<figure><img src='https://cdn.example/a.jpg' alt='A gate' width='640'><figcaption>The gate</figcaption></figure>"
                                + "<p>Words <img src='b.png'></p>")
                        .pictures();
        assertThat(pictures)
                .extracting(picture -> picture.href())
                .containsExactly("https://cdn.example/a.jpg", "b.png");
        assertThat(pictures.getFirst().caption()).contains("The gate");
        assertThat(pictures.getFirst().alternative()).contains("A gate");
        assertThat(pictures.getFirst().width()).contains(640);
    }

    @Test
    void quotationHasOnePairOfMarks() {
        assertThat(
                        texts(
                                "<p>He said <q>the dam holds</q>.</p><p>“<q>It rained</q>”, she said.</p><p>„<q><em>Es hält</em></q>“</p>"))
                .containsExactly("He said “the dam holds”.", "“It rained”, she said.", "„Es hält“");
    }

    @Test
    void hostileDepthIsReadAsItsWords() {
        assertThat(texts("<div>".repeat(5_000) + "deep" + "</div>".repeat(5_000)))
                .containsExactly("deep");
    }

    @Test
    void ourOwnHtmlIsReadBack() {
        Stories.all().values().stream()
                .flatMap(story -> story.takes().stream())
                .flatMap(take -> take.filing().stream())
                .forEach(filing -> assertThat(read(withoutPictures(filing.copy())).blocks().stream()
                                .map(Block::plain))
                        .containsExactlyElementsOf(filing.copy().blocks().stream()
                                .filter(block -> !(block instanceof Block.Picture))
                                .map(HtmlCopyTest::shown)
                                .toList()));
    }

    /** A picture that is served nowhere is written as its words. */
    private static String withoutPictures(Copy copy) {
        return CopyHtml.write(new Copy(copy.blocks().stream()
                .filter(block -> !(block instanceof Block.Picture))
                .toList()));
    }

    /** An embed is written as a link with its title. */
    private static String shown(Block block) {
        return block instanceof Block.Embed embed ? embed.title() : block.plain();
    }

    private HtmlCopy.Body read(String html) {
        return HtmlCopy.read(Jsoup.parse(html).body(), notes);
    }

    private List<String> texts(String html) {
        return read(html).blocks().stream().map(Block::plain).toList();
    }
}
