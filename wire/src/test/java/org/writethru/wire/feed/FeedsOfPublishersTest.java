package org.writethru.wire.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Block;
import org.writethru.story.Language;
import org.writethru.wire.NewsItem;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Wires;

/** What newspapers and their programs put into feeds beside the story. */
class FeedsOfPublishersTest {
    private static final String COPY = "<p>The council put off the vote.</p><p>It meets again.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                " <a href='https://a.example/1'>mehr</a><ul></ul><p><a href='https://a.example/1'>Meldung beim Hafenfunk lesen</a></p>",
                "<p>The post <a href='https://a.example/1'>Vote put off</a> appeared first on <a href='https://a.example'>Harbour</a>.</p>",
                "<p>Сообщение <a href='https://a.example/1'>Vote put off</a> появились сначала на <a href='https://a.example'>Harbour</a>.</p>\n",
                "<p><a href='https://a.example/1?utm_source=rss'>Devamını oku</a></p>",
                " <a href='https://a.example/1'>ادامه مطلب</a> <br/>",
                "<p><a href='https://b.example/2'>Read more of this story</a> at Harbour.</p><p><iframe src='https://feedads.g.doubleclick.net/1'></iframe></p>",
                "<p class='jump'><a href='/vote#rest'>To read this article in full, please click here</a></p>",
                "<p><a href='https://c.example/9'>Pour lire tout l’article, cliquez ici</a></p>",
                "<p><a href='/vote'><b>続きを読む</b></a></p><div><span><a href='https://www.facebook.com/sharer.php?u=1'><img src='f.png'></a>&nbsp;</span><a href='https://twitter.com/intent/tweet?url=1'>Tweet</a></div>",
                "<div class='mf-related'><p>On this</p><ul><li><a href='https://a.example/3'>Dam holds</a></li></ul></div><div class='mf-viral'><table><tr><td><a href='https://b.example/send'><img src='s.gif'></a></td></tr></table></div>",
                "<p>Articles en rapport</p><ul><li><a href='https://a.example/3'>Dam holds</a></li><li><a href='https://a.example/4'>Rain</a></li></ul>",
                "<table><tr><td><img src='https://a.example/s.gif'></td><td> </td></tr></table>",
                "<p>See also: <a href='https://a.example/3'>Dam holds</a></p><p><a href='https://c.example/9'>Lire la suite…</a></p>",
                "\n<a href='https://a.example/1?from=rss'>Lire la suite</a>\n -\n <a href='https://a.example/briefs' rel='directory'>Briefs</a>\n /\n <a href='https://a.example/dam' rel='tag'>Dam</a>\n",
                "<br><br><a href='https://b.example/7'>#7</a> • <a href='https://b.example/new'>Tell us</a> • <a href='https://b.example'>Harbour</a> • <a href='https://b.example/ana'>@ana</a>\n",
                "<p> Підписуйтесь на новини Гавані в  Facebook,  Viber,  Telegram</p>",
                "<p>  Слідкуйте за новинами Гавані у Telegram, Viber та YouTube.</p>",
                "<p>(Reporting by Ana Orel; Editing by Rui Vaz)</p>",
                "<p>Harbour/Fim</p>",
                "<p>© 2026 Harbour. All rights reserved.</p>",
                "<p>This article first appeared on <a href='https://b.example'>Harbour</a> and is republished here under a <a href='https://c.example'>licence</a>.</p>",
                "<p class='fine-print'><em>Ana Orel receives funding from the Lenna Dam Council.</em></p><p>This article is republished from Harbour under a licence. Read the original article.</p>",
                "<p>责任编辑：王港</p>",
                "<p><strong>Follow Harbour on <a href='https://x.example'>Twitter</a> and <a href='https://f.example'>Instagram</a></strong></p>",
                "<p><a href='https://b.example/7'>Permalink</a> | <a href='https://b.example/8'>Keep reading</a></p>",
                "<p><a href='https://a.example/1?full'>Read full article  &gt;&gt;</a></p><a href='https://b.example/s?1'><img title='Add to Facebook' alt='Add to Facebook' src='f.gif'></a> <a href='http://ads.b.example/c?1'><img alt='' src='http://ads.b.example/i'></a><img height='0' width='0' src='https://c.example/t'>",
                "<a href='https://c.example/9'>Read full article &gt;&gt;</a><br><br> <a href='https://b.example/s?1'><img title='Add to Twitter' alt='' src='t.gif'></a>\n<img style='display:none' src='https://c.example/t'>",
                "<a href='https://a.example/4'>Five dams that held</a>",
                "\n<a href='https://a.example/4'>Rain</a><br><a href='https://a.example/5'>Wind</a>\n",
                "<p>See <a href='https://pods.example/listener'>pods.example/listener</a> for privacy information.</p>",
                "<p>Hosted on Harbourcast. See harbourcast.example/privacy for more information.</p>",
                " <a href='https://radio.a.example/1?utm_source=rss'>Hør episoden i appen Havnen Radio</a>",
                "<hr><p><small>© Ana Orel for <a href='https://c.example'>Harbour</a>, 2026. | <a href='https://c.example/1/'>Permalink</a> | <a href='https://c.example/1/#comments'>No comment</a> | Post tags: <a href='https://c.example/tag/dam'>dam</a></small></p>"
            })
    void whatLeadsBackToTheSiteIsNoCopy(String end) {
        var item = rss(
                "",
                "<title>Vote put off</title><link>https://a.example/1</link><description><![CDATA[" + COPY + end
                        + "]]></description>");
        assertThat(texts(item)).containsExactly("The council put off the vote.", "It meets again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Related: the <a href='https://a.example/3'>dam</a> holds.</p>",
                "<p><a href='https://c.example/9'>Read more books, says the mayor</a></p>",
                "<p><iframe src='https://video.example/1'></iframe></p>",
                "<p><a href='https://b.example/7'>The report</a> | <a href='https://b.example/8'>The plan</a></p>",
                "<p>The mayor writes on Facebook, Viber and Telegram.</p>",
                "<p>Volgens de burgemeester gaan Facebook en Twitter mee.</p>",
                "<p>Sources: <a href='https://b.example/7'>A</a> | <a href='https://b.example/8'>B</a> | <a href='https://b.example/9'>C</a></p>",
                "<p>She wrote <a href='https://c.example/1'>here</a> and <a href='https://c.example/2#comments'>there</a>.</p>"
            })
    void whatOnlyLooksLikeALinkBackStays(String end) {
        assertThat(rss(
                                "",
                                "<title>Vote put off</title><link>https://a.example/1</link><description><![CDATA["
                                        + COPY + end + "]]></description>")
                        .copy()
                        .blocks())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul class='labels'><li><a href='https://a.example/tag/dam'>Dam</a></li><li><a href='https://a.example/tag/lenna'>Port Lenna</a></li></ul>",
                "<p><a href='/temas/dam/'>#Dam</a>, <a href='/temas/port-lenna/'>#Port Lenna</a></p>\n",
                "<div>Filed in: <a rel='category tag' href='/c/1'>Dam</a> · <a rel='tag' href='/c/2'>Port Lenna</a></div>"
            })
    void linksToSubjectsBelowTheTextAreKeywords(String end) {
        var item = rss(
                "",
                "<title>Vote put off</title><link>https://a.example/1</link><description><![CDATA[" + COPY + end
                        + "]]></description>");
        assertThat(texts(item)).containsExactly("The council put off the vote.", "It meets again.");
        assertThat(item.keywords()).containsExactly("Dam", "Port Lenna");
    }

    @Test
    void wordsWithNumberSignsBelowTheTextAreKeywords() {
        var item = rss(
                "",
                "<title>Vote put off</title><link>https://a.example/1</link><description><![CDATA[" + COPY
                        + "<p>#dam #PortLenna</p>]]></description>");
        assertThat(texts(item)).containsExactly("The council put off the vote.", "It meets again.");
        assertThat(item.keywords()).containsExactly("dam", "PortLenna");
    }

    @Test
    void sentenceOfLinksToSubjectsStays() {
        var item = rss(
                "",
                "<title>Vote put off</title><link>https://a.example/1</link><description><![CDATA[" + COPY
                        + "<p>More on the <a href='/tag/dam'>dam</a> and the <a href='/tag/vote'>vote</a> follows.</p>]]></description>");
        assertThat(texts(item)).hasSize(3);
    }

    @Test
    void codeKeepsItsLines() {
        var item = rss(
                "",
                "<title>Gates</title><link>https://a.example/1</link><description><![CDATA[<p>Open them so:</p><pre><code>open gates  wide\n  --all\n\nshut gates</code></pre><p>It works.</p>]]></description>");
        assertThat(item.copy().blocks().get(1))
                .isEqualTo(new Block.Table(
                        Optional.empty(),
                        List.of(),
                        List.of(List.of("open gates  wide"), List.of("  --all"), List.of("shut gates"))));
        assertThat(item.copy().blocks()).hasSize(3);
    }

    @Test
    void whatStandsBelowPlainTextOfAFeedIsForEditors() {
        var item = rss(
                "",
                "<title>Vote</title><link>https://a.example/1</link><description>The council put off the vote.\n\nIt meets again.\n\n(Reporting by Ana Orel; Editing by Rui Vaz)</description>");
        assertThat(texts(item)).containsExactly("The council put off the vote.", "It meets again.");
        assertThat(item.internalNote()).contains("(Reporting by Ana Orel; Editing by Rui Vaz)");
    }

    @Test
    void imageOfAnItemIsItsPicture() {
        var item = rss(
                "",
                "<title>Vote</title><link>https://a.example/1</link><image><url> https://a.example/gate.jpg </url><title>Vote</title></image><description>The council put off the vote.</description>");
        assertThat(item.pictures())
                .singleElement()
                .satisfies(picture -> assertThat(picture.href()).isEqualTo("https://a.example/gate.jpg"));
        assertThat(rss("", "<title>Vote</title><link>https://a.example/1</link><image><url></url></image>")
                        .pictures())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[<a href='https://a.example/1'>mehr</a>]", "(<a href='https://b.example'>more</a>)"})
    void linkBackInBracketsGoesWithThem(String end) {
        assertThat(texts(rss(
                        "",
                        "<title>Vote put off</title><link>https://a.example/1</link><description><![CDATA[<p>It meets again. "
                                + end + "</p>]]></description>")))
                .containsExactly("It meets again.");
    }

    @Test
    void bracketThatHoldsMoreThanALinkStays() {
        assertThat(
                        texts(
                                rss(
                                        "",
                                        "<title>Vote put off</title><link>https://a.example/1</link><description><![CDATA[<p>It meets again (see <a href='https://a.example/1'>here</a>)</p>]]></description>")))
                .containsExactly("It meets again (see here)");
    }

    @Test
    void fewWordsWithKanaAreJapanese() {
        assertThat(rss("", "<guid>1</guid><title>JR10周年を振り返る</title>").language())
                .contains(new Language("ja"));
    }

    @Test
    void fewHanAmongNamesOfProgramsAreChinese() {
        assertThat(rss(
                                "",
                                "<guid>1</guid><title>LiteHarbour 发布新版本</title><description>用 Swift 和 AppKit 编写，可在 macOS 与 Windows 上运行。</description>")
                        .language())
                .contains(new Language("zh"));
    }

    @Test
    void summaryThatLeadsBackRepeatsTheCopy() {
        var item = rss(
                "",
                "<title>Vote put off</title><link>https://a.example/1</link><description><![CDATA[<p>The council put off the vote.</p><p>The post <a href='https://a.example/1'>Vote put off</a> appeared first on <a href='https://a.example'>Harbour</a>.</p>]]></description>"
                        + "<content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'><![CDATA[" + COPY
                        + "]]></content:encoded>");
        assertThat(item.standfirst()).isEmpty();
    }

    @Test
    void summaryWithTheLineOfAHostRepeatsTheCopy() {
        var host = "See pods.example/listener for privacy information.";
        var item = rss(
                "",
                "<title>Vote</title><link>https://a.example/1</link><description>The council put off the vote.\n" + host
                        + "</description><content:encoded xmlns:content='http://purl.org/rss/1.0/modules/content/'><![CDATA[The council put off the vote. <br><br><p>"
                        + host + "</p>]]></content:encoded>");
        assertThat(texts(item)).containsExactly("The council put off the vote.");
        assertThat(item.standfirst()).isEmpty();
    }

    @Test
    void classesOfTheHeadSayWhatItIs() {
        var item = rss(
                "",
                "<guid>1</guid><title>Vote put off</title><description><![CDATA[<div><span class='byline'>By Ana Orel</span><br><span class='datetime'>23 November 2026</span><br><p>The council put off the vote.</p><p>______________</p><p>It meets again.</p></div>]]></description>");
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(texts(item)).containsExactly("The council put off the vote.", "It meets again.");
        var named = rss(
                "",
                "<guid>1</guid><title>Vote</title>" + creator("Ben Tal")
                        + "<description><![CDATA[<p class='byline'>Von Ana Orel</p><p>It meets again.</p>]]></description>");
        assertThat(named.byline()).contains("Ben Tal");
        assertThat(texts(named)).containsExactly("It meets again.");
    }

    @Test
    void linksWithinTheCopyStay() {
        var item = rss(
                "",
                "<title>Vote put off</title><link>https://a.example/1</link><description><![CDATA[<p>Read the <a href='https://a.example/1'>report</a> first.</p>]]></description>");
        assertThat(texts(item)).containsExactly("Read the report first.");
        var alone = rss(
                "",
                "<title>Vote</title><link>https://a.example/1</link><description><![CDATA[<a href='https://a.example/1'>Vote put off</a>]]></description>");
        assertThat(texts(alone)).containsExactly("Vote put off");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<pubDate>Mon, 23 Nov 2026 19:30:00 +0900</pubDate>|2026-11-23T19:00+09:00",
                "<lastBuildDate>2026-11-23T19:30:00+09:00</lastBuildDate>|2026-11-23T19:00+09:00",
                "<pubDate>Mon, 23 Nov 2026 19:30:00 +0000</pubDate>|2026-11-23T19:00+04:00",
                "<pubDate>2026-11-23</pubDate>|2026-11-23T19:00+04:00"
            })
    void timeWithoutAZoneHasThatOfItsChannel(String channel, OffsetDateTime time) {
        assertThat(rss(channel, "<guid>1</guid><title>Vote</title><pubDate>2026-11-23 19:00:00</pubDate>")
                        .versionCreated())
                .contains(time);
    }

    @Test
    void authorsOfAtomAreTheByline() {
        assertThat(rss(
                                "",
                                "<guid>1</guid><title>Vote</title><atom:author xmlns:atom='http://www.w3.org/2005/Atom'><atom:name>Ana Orel</atom:name></atom:author><atom:author xmlns:atom='http://www.w3.org/2005/Atom'><atom:name>Ben Tal</atom:name></atom:author>")
                        .byline())
                .contains("Ana Orel, Ben Tal");
    }

    @Test
    void addressBehindACounterIsTheIdentity() {
        assertThat(rss(
                                "",
                                "<title>Vote</title><link>http://counter.example/~r/1</link><fb:origLink xmlns:fb='http://rssnamespace.org/feedburner/ext/1.0'>https://a.example/1</fb:origLink>")
                        .guid())
                .isEqualTo("https://a.example/1");
    }

    @Test
    void shortEnglishIsNoOtherLanguage() {
        assertThat(rss(
                                "",
                                "<guid>1</guid><title>My harbour</title><description>I’m on Ana‘s cool new boat. I wrote about three-quarters of my own.</description>")
                        .language()
                        .orElseThrow()
                        .tag())
                .isEqualTo("en");
    }

    @Test
    void fullTextInTheNamespaceOfItsFeedIsTheCopy() {
        var feed =
                "<rss version='2.0' xmlns='https://a.example/rss'><channel><title>Harbour</title><item><title>Vote put off</title><description>The vote is off.</description><full-text>"
                        + COPY.replace("<", "&lt;") + "</full-text></item></channel></rss>";
        var item = Wires.one(WireReaders.named("rss").orElseThrow(), feed);
        assertThat(texts(item)).containsExactly("The council put off the vote.", "It meets again.");
        assertThat(item.standfirst()).contains("The vote is off.");
    }

    @Test
    void rightsOfTheChannelAreThoseOfAnItemThatSaysNone() {
        var channel = "<dc:rights xmlns:dc='http://purl.org/dc/elements/1.1/'>For readers of Harbour only.</dc:rights>";
        assertThat(rss(channel, "<guid>1</guid><title>Vote</title>").usageTerms())
                .contains("For readers of Harbour only.");
        assertThat(rss(
                                channel,
                                "<guid>1</guid><title>Vote</title><dc:rights xmlns:dc='http://purl.org/dc/elements/1.1/'>Free.</dc:rights>")
                        .usageTerms())
                .contains("Free.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Online GmbH &amp; Co KG|Harbour Online GmbH &amp; Co KG|",
                "Harbour Media Ltd.|Harbour Media Ltd.|",
                "ООО Гавань|ООО Гавань|",
                "Ana Orel|Ana Orel|Ana Orel",
                "Harbour Online GmbH|Ana Orel|Ana Orel",
                "Harbour Online GmbH|ana.orel@a.example|"
            })
    void companyOfTheChannelAndAddressesOfMailAreNoByline(String channel, String item, String byline) {
        assertThat(rss(creator(channel), "<guid>1</guid><title>Vote</title>" + creator(item))
                        .byline())
                .isEqualTo(Optional.ofNullable(byline));
    }

    @Test
    void creditsAndTheSiteAreNoByline() {
        var item = rss(
                "",
                "<guid>1</guid><title>Vote</title>" + creator("Фото: Ben Tal") + creator("Ana Orel")
                        + creator("A.EXAMPLE") + creator("GO.A.EXAMPLE"));
        assertThat(item.byline()).contains("Ana Orel");
        assertThat(rss("", "<guid>1</guid><title>Vote</title>" + creator("b.example"))
                        .byline())
                .contains("b.example");
    }

    @Test
    void authorBelowTheTextIsNoCopyWhereTheItemNamesIt() {
        var text = "<description><![CDATA[" + COPY + " <i>By Ana Orel</i>]]></description>";
        assertThat(texts(rss("", "<guid>1</guid><title>Vote</title>" + creator("Ana Orel") + text)))
                .containsExactly("The council put off the vote.", "It meets again.");
        assertThat(texts(rss("", "<guid>1</guid><title>Vote</title>" + creator("Ben Tal") + text)))
                .contains("By Ana Orel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<br/> <i>Harbour News of Lenna</i>", "<p><em>HNA</em></p> "})
    void sourceInItalicsBelowTheTextIsForEditors(String end) {
        var item = rss("", "<guid>1</guid><title>Vote</title>" + description("The council put off the vote. " + end));
        assertThat(texts(item)).containsExactly("The council put off the vote.");
        assertThat(item.internalNote().orElseThrow()).startsWith("H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p><em>It meets again.</em></p>", "<br/><i>the mayor</i>", "By <i>Harbour News</i>"})
    void otherItalicsBelowTheTextStay(String end) {
        var item = rss("", "<guid>1</guid><title>Vote</title>" + description("The council put off the vote. " + end));
        assertThat(item.copy().plain()).contains(end.replaceAll(".*<(?:i|em)>([^<]+)<.*", "$1"));
    }

    private static String description(String html) {
        return "<description><![CDATA[" + html + "]]></description>";
    }

    @Test
    void descriptionOfMediaIsTheCopyWhereTheSummaryOnlyLeadsToTheStory() {
        var item = rss(
                "",
                "<title>Vote put off</title><link>https://a.example/1</link><description><![CDATA[&nbsp;<a href='https://a.example/1'>Leer</a><img src='https://c.example/pixel' alt=''>]]></description>"
                        + "<m:description xmlns:m='http://search.yahoo.com/mrss/' type='html'><![CDATA[The <b>council</b> put off the vote.]]></m:description>"
                        + "<m:content xmlns:m='http://search.yahoo.com/mrss/' url='https://a.example/1.jpg' medium='image'/>");
        assertThat(texts(item)).containsExactly("The council put off the vote.");
        assertThat(item.pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.href()).isEqualTo("https://a.example/1.jpg");
            assertThat(picture.caption()).isEmpty();
        });
    }

    @Test
    void wordsOfWordPressBelowASummaryAreNoneOfIt() {
        var item = rss(
                "",
                "<guid>1</guid><title>Vote put off</title><description><![CDATA[<p>The council met.</p>\nThe post <a href='https://a.example/1'>Vote put off</a> appeared first on <a href='https://a.example'>Harbour</a>.]]></description>"
                        + "<c:encoded xmlns:c='http://purl.org/rss/1.0/modules/content/'><![CDATA[" + COPY
                        + "]]></c:encoded>");
        assertThat(item.standfirst()).contains("The council met.");
    }

    @Test
    void vietnameseIsTold() {
        assertThat(rss(
                                "",
                                "<guid>1</guid><title>Hội đồng hoãn bỏ phiếu</title><description>Hội đồng thành phố đã hoãn cuộc bỏ phiếu về con đập vào ngày thứ Hai.</description>")
                        .language())
                .contains(new Language("vi"));
    }

    @Test
    void addressOfMailAsAuthorIsNoByline() {
        assertThat(rss("", "<guid>1</guid><title>Vote</title><author>desk@a.example</author>")
                        .byline())
                .isEmpty();
    }

    @Test
    void nameBehindAnAddressOfMailIsTheByline() {
        assertThat(rss("", "<guid>1</guid><title>Vote</title>" + creator(" desk@a.example (Ana Orel) "))
                        .byline())
                .contains("Ana Orel");
    }

    @Test
    void buttonsAndWhatCountsReadersAreNoPictures() {
        var item = rss(
                "",
                "<title>Vote put off</title><link>https://a.example/1</link><description><![CDATA[" + COPY
                        + "<img src='https://a.example/dam.jpg'><a href='https://b.example/s'><img alt='Share on Facebook' src='https://b.example/f.png'></a>"
                        + "<img width='0' height='0' src='https://c.example/t'><br><a href='http://da.feedsportal.com/r/1/a.htm'><img src='http://da.feedsportal.com/r/1/a.img'></a>]]></description>");
        assertThat(item.pictures())
                .singleElement()
                .satisfies(picture -> assertThat(picture.href()).isEqualTo("https://a.example/dam.jpg"));
    }

    @Test
    void linesThatAreSetInGoOn() {
        var item = rss(
                "",
                "<guid>1</guid><title>Vote put off</title><description>The council of the harbour put off the vote on the dam of Lenna\n        Vessa until Monday. Its members wished to read the\n        report.\n        It meets again.\n    </description>");
        assertThat(texts(item))
                .containsExactly(
                        "The council of the harbour put off the vote on the dam of Lenna Vessa until Monday. Its members wished to read the report.",
                        "It meets again.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<time datetime=\"2026-11-23T14:00:00Z\">Mon, 11/23/2026 - 10:00</time>|2026-11-23T14:00:00Z",
                "Mon, 11/23/2026 - 10:00|2026-11-23T10:00:00+04:00",
                "Fri, 11/06/2026 - 10:00|2026-11-06T10:00:00+04:00",
                "Thu, 11/06/2026 - 10:00|2026-06-11T10:00:00+04:00",
                "jeu, 11/06/2026 - 10:00|2026-06-11T10:00:00+04:00",
                "11/06/2026 10:00 PM|2026-11-06T22:00:00+04:00"
            })
    void timesOfDrupalAreReadByTheirWeekday(String written, String time) {
        var item = rss("", "<guid>1</guid><title>Vote</title><pubDate>" + written + "</pubDate>");
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse(time));
    }

    @Test
    void spacesThatSetAParagraphInAreNoneOfItsWords() {
        var item = rss(
                "",
                "<guid>1</guid><title>Vote</title><description>\u00a0\u00a0\u00a0The council put off the vote.</description>");
        assertThat(Wires.texts(item)).containsExactly("The council put off the vote.");
        var marked = rss(
                "",
                "<guid>1</guid><title>Vote</title><description>&lt;p&gt;&amp;nbsp;&amp;nbsp;The council put off &lt;b&gt;the vote&lt;/b&gt;.&amp;nbsp;&lt;/p&gt;</description>");
        assertThat(Wires.texts(marked)).containsExactly("The council put off the vote.");
    }

    @Test
    void indonesianIsTold() {
        var item = rss(
                "<language>en-us</language>",
                "<guid>1</guid><title>Pemungutan suara ditunda</title><description>Dewan pelabuhan menunda pemungutan suara mengenai bendungan karena para anggota perlu membaca laporan para insinyur secara lebih teliti, serta setiap nelayan di teluk bisa datang untuk mendengar dan berbicara dengan dewan pada hari Senin. Mereka tidak akan bertemu lagi sebelum itu.</description>");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dc:content xmlns:dc='https://purl.org/dc/elements/1.1/'>%s</dc:content>",
                "<rambler:full-text xmlns:rambler='http://news.rambler.ru'>%s</rambler:full-text>",
                "<turbo:content xmlns:turbo='http://turbo.yandex.ru'>%s</turbo:content>",
                "<content>%s</content>"
            })
    void fullTextUnderOtherNamesIsTheCopy(String element) {
        var item = rss(
                "",
                "<guid>1</guid><title>Vote put off</title><description>The vote is off.</description>"
                        + element.formatted("<![CDATA[" + COPY + "]]>"));
        assertThat(texts(item)).containsExactly("The council put off the vote.", "It meets again.");
        assertThat(item.standfirst()).contains("The vote is off.");
    }

    @Test
    void headlineAboveTheTextOfATurboPageIsNoCopy() {
        var item = rss(
                "",
                "<guid>1</guid><title>Vote put off</title><turbo:content xmlns:turbo='http://turbo.yandex.ru'><![CDATA[<header><h1>Vote put off</h1></header>"
                        + COPY + "]]></turbo:content>");
        assertThat(texts(item)).containsExactly("The council put off the vote.", "It meets again.");
    }

    @Test
    void emptyBracketsOfDotsThatWereLostAreNoWords() {
        var item = rss(
                "",
                "<guid>1</guid><title>Vote put off</title><description>The council put off the vote. It meets []</description>");
        assertThat(texts(item)).containsExactly("The council put off the vote. It meets");
    }

    private static String creator(String name) {
        return "<dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>" + name + "</dc:creator>";
    }

    private static NewsItem rss(String channel, String item) {
        var feed = "<rss version='2.0'><channel><title>Harbour</title><link>https://a.example</link>" + channel
                + "<item>" + item + "</item></channel></rss>";
        return Wires.one(WireReaders.named("rss").orElseThrow(), feed);
    }

    @Test
    void contentOfAnEntryThatIsMarkedIsTheCopy() {
        var item = rss(
                "",
                "<guid>1</guid><title>Vote put off</title><description><![CDATA[<div class='hnews hentry item'><h4><a class='entry-title' href='/1'>Vote put off</a></h4>"
                        + "<small><span class='source-org vcard'>Harbour Press</span> - <span class='updated'>28 November 2026</span></small>"
                        + "<div class='hmedia'><img class='photo' src='https://a.example/dam.jpg' alt='The dam'></div>"
                        + "<div class='entry-content'><p><abbr class='dateline geo'>LENNA</abbr> (HP) — The council put off the vote.</p><p>It meets again.</p></div>"
                        + "<div><small>© 2026 Harbour Press. <a rel='item-license' href='/rights'>Learn more</a></small></div></div>]]></description>");
        assertThat(texts(item)).last().isEqualTo("It meets again.");
        assertThat(texts(item)).hasSize(2);
        assertThat(item.dateline().orElseThrow()).startsWith("LENNA");
        assertThat(item.usageTerms().orElseThrow()).startsWith("© 2026 Harbour Press.");
        assertThat(item.pictures()).hasSize(1);
    }
}
