package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.writethru.wire.Reading;
import org.writethru.wire.sample.Houses;

/** What is no page of news, and what would take too long, is refused with its place or read within bounds. */
class PageLimitsTest {
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    private static Reading.Unreadable<Page> refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading.Unreadable<Page> refused(byte[] bytes) {
        return ReadPages.unreadable(bytes, Houses.turan());
    }

    @Test
    void emptyFileIsRefused() {
        assertThat(refused("")).isEqualTo(new Reading.Unreadable<>("byte 1", "The file is empty."));
        assertThat(refused(" \n\n \n").why()).startsWith("This is not a page of news");
    }

    @Test
    void filesOfOtherKindsAreCalledByTheirNames() {
        assertThat(refused(latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")).why())
                .isEqualTo("This is a PNG picture, not a page of text.");
        assertThat(refused("%PDF-1.4\n%âãÏÓ").why()).contains("a PDF document");
        assertThat(refused(latin("PK\u0003\u0004\0\0\0")).why()).contains("a ZIP archive or an office document");
        assertThat(refused("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel></channel></rss>")
                        .why())
                .contains("a feed");
    }

    @Test
    void binaryOfAnUnknownKindIsRefusedWithThePlace() {
        var noise = new byte[4_000];
        new java.util.Random(7).nextBytes(noise);
        noise[0] = 'x';

        assertThat(refused(noise).where()).startsWith("byte ");
    }

    @Test
    void fiftyMegabytesAreRefusedBySize() {
        assertThat(refused(new byte[50 * 1_024 * 1_024]))
                .isEqualTo(new Reading.Unreadable<>(
                        "byte 5,242,881", "The file has 52,428,800 bytes; a page of news has at most 5,242,880."));
    }

    @Test
    void headlinesWithoutCopyAreNoPageOfNews() {
        assertThat(refused(
                                "Latest news\nBridge reopens\n21.Oct.2025\nFerry aground\n20.Oct.2025\nQuake shakes the valley\n19.Oct.2025\n")
                        .why())
                .startsWith(
                        "This is not a page of news: there is no headline with copy below it; what is there: 3 headlines of a “Latest news” list");
        assertThat(refused("<html><body><nav><a href='/'>Home</a></nav></body></html>")
                        .why())
                .startsWith("This is not a page of news");
    }

    @Test
    void damagedUtf8IsRefusedWithTheByte() {
        var good = "Паводок отступил\n\nУровень воды в реке за ночь снизился на метр, сообщили спасатели.\n"
                .getBytes(StandardCharsets.UTF_8);
        good[60] = (byte) 0xFF;

        assertThat(refused(good).where()).isEqualTo("byte 61");
    }

    @TestFactory
    Stream<DynamicTest> textIsReadInTheCharacterSetThatItIsIn() {
        var texts = new LinkedHashMap<String, String>();
        texts.put(
                "windows-1251",
                "Паводок отступил от Заречья\n\nУровень воды в реке за ночь снизился на метр, сообщили спасатели в понедельник утром.\n");
        texts.put(
                "KOI8-R",
                "Паводок отступил от Заречья\n\nУровень воды в реке за ночь снизился на метр, сообщили спасатели в понедельник утром.\n");
        texts.put(
                "IBM866",
                "Паводок отступил от Заречья\n\nУровень воды в реке за ночь снизился на метр, сообщили спасатели в понедельник утром.\n");
        texts.put(
                "windows-1252",
                "Rückgang des Hochwassers in Nordhafen\n\nDer Pegel ist über Nacht um einen Meter gefallen, hieß es am Montag früh in Nordhafen.\n");
        texts.put(
                "windows-1254",
                "Yeşildere barajında su düştü\n\nSu seviyesi gece boyunca bir metre düştü, görevliler pazartesi sabahı açıkladı.\n");
        texts.put(
                "windows-1250",
                "Powódź w Lipowie ustępuje powoli\n\nPoziom wody w rzece spadł w nocy o metr, poinformowała w poniedziałek straż pożarna.\n");
        texts.put(
                "windows-1256",
                "انحسار الفيضان في الوادي\n\nانخفض منسوب المياه في النهر مترا خلال الليل، حسبما أعلنت فرق الإنقاذ صباح الاثنين.\n");
        texts.put(
                "UTF-16LE",
                "Паводок отступил от Заречья\n\nУровень воды в реке за ночь снизился на метр, сообщили спасатели.\n");
        texts.put(
                "UTF-16BE",
                "Flood recedes from Lower Vess\n\nThe river fell by a metre during the night, the rescue service said on Monday.\n");
        return texts.entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
                    var page =
                            ReadPages.legible(text.getValue().getBytes(Charset.forName(text.getKey())), Houses.turan());
                    var filing = page.takes().getFirst().filing();
                    assertThat(filing.headline() + "\n\n" + filing.copy().plain() + "\n")
                            .isEqualTo(text.getValue());
                    assertThat(page.inferred()).anyMatch(sentence -> sentence.contains(text.getKey()));
                }));
    }

    @Test
    void wrongDeclarationIsSeenThroughAndSaid() {
        var html =
                "<html><head><meta charset=\"utf-8\"></head><body><h1>Паводок отступил</h1><p>Уровень воды в реке за ночь снизился на метр, сообщили спасатели в понедельник.</p></body></html>";
        var page = ReadPages.legible(html.getBytes(Charset.forName("windows-1251")), Houses.turan());

        assertThat(page.takes().getFirst().filing().headline()).isEqualTo("Паводок отступил");
        assertThat(page.inferred()).contains("The page says that it is UTF-8, but it reads as windows-1251.");
    }

    @TestFactory
    Stream<DynamicTest> hostilePagesEndInTime() {
        return hostile().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertTimeoutPreemptively(
                                AT_MOST,
                                () -> assertThat(ReadPages.read(
                                                page.getValue().getBytes(StandardCharsets.UTF_8), Houses.turan()))
                                        .isNotNull())));
    }

    private static Map<String, String> hostile() {
        var pages = new LinkedHashMap<String, String>();
        var copy = "<p>The river fell by a metre during the night, the rescue service said on Monday morning.</p>";
        pages.put(
                "100,000 nested elements", "<html><body>" + "<div>".repeat(100_000) + copy + "</div>".repeat(100_000));
        pages.put("100,000 open marks", "<html><body><p>" + "<b><i><a href=x>".repeat(33_000) + copy);
        pages.put("nested tables", "<html><body>" + "<table><tr><td>".repeat(20_000) + copy);
        pages.put("nested lists", "<html><body><article>" + "<ul><li>".repeat(30_000) + copy);
        pages.put("nested quotes", "<html><body><article>" + "<blockquote>".repeat(30_000) + copy);
        pages.put(
                "many articles",
                "<html><body>" + ("<article><h2>Flood recedes</h2>" + copy + "</article>").repeat(3_900));
        pages.put(
                "many times",
                "<html><body><article><h1>Flood recedes</h1>"
                        + "<time datetime='2022-05-11T22:39:33Z'>x</time>".repeat(50_000) + copy);
        pages.put(
                "deep JSON-LD",
                "<html><script type='application/ld+json'>" + "[".repeat(200_000) + "</script><body>" + copy);
        pages.put("one line of five million", "Flood recedes\n\n" + "water ".repeat(800_000));
        pages.put("one word of five million", "Flood recedes\n\n" + "w".repeat(5_000_000));
        pages.put("a million short lines", "a\n".repeat(1_000_000));
        pages.put(
                "many separators",
                "Flood recedes\n\nThe river fell by a metre during the night, it was said.\n"
                        + "* * *\n".repeat(11_000));
        pages.put(
                "many takes",
                "* * *\n2022 May 11 (Wednesday) 22:39:33\nFlood recedes\nThe river fell by a metre during the night, it was said.\n"
                        .repeat(2_900));
        pages.put(
                "many list titles",
                "Flood recedes\n\nThe river fell by a metre during the night, it was said.\n"
                        + "Latest news\n".repeat(11_000));
        pages.put("headlines and dates", "Bridge reopens after storm\n21.Oct.2025\n".repeat(5_900));
        pages.put("punctuation", "Flood recedes\n\n" + "(/[-—.:,".repeat(500_000));
        pages.put("brackets", ("(".repeat(390) + "\n").repeat(11_000));
        pages.put("digits", ("1".repeat(150) + "\n").repeat(11_900));
        pages.put("spaces", "Flood recedes\n\nThe river" + " ".repeat(4_000_000) + "fell by a metre during the night.");
        pages.put("combining marks", "Flood recedes\n\n" + "a\u0301".repeat(1_000_000));
        pages.put("unclosed tags", "<".repeat(2_000_000));
        pages.put("attributes", "<html><body><p " + "a=b ".repeat(500_000) + ">" + copy);
        return pages;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
