package org.writethru.checks.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Colleague;
import org.writethru.checks.browser.DeskSite;

/** Stories in other scripts, typed letter by letter and through an input method, as they are written and as they are read. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesTest {
    private DeskSite desk;
    private Colleague mila;
    private Colleague tom;

    @BeforeAll
    void open(Browser browser) {
        desk = DeskSite.empty(browser);
        mila = Colleague.invited(desk, "Мила Дорн", "mila", "editor");
        tom = Colleague.invited(desk, "Əli Həsənov", "tom", "editor");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    /** @param slug what the address says if nobody types a slug */
    record Story(
            String language,
            String direction,
            String place,
            String headline,
            String typed,
            String composed,
            String slug) {}

    static Stream<Story> stories() {
        return Stream.of(
                new Story(
                        "ru",
                        "ltr",
                        "Сорин",
                        "Движение по мосту закрыто: «трещины», ёлки и объезд",
                        "Мост через Эльву закрыт до понедельника, — сообщили в мэрии.",
                        "Объезд — по улице Щорса; съезд ещё открыт.",
                        "dvizenie-po-mostu"),
                new Story(
                        "az",
                        "ltr",
                        "Şuşa",
                        "Körpü bağlandı: Əliyeva İlqarın səbəbini açıqladı",
                        "İşıqforlar söndürülüb; yol polisi “gözləyin” deyir.",
                        "Ağır yük maşınları üçün dolayı yol çəkilib.",
                        "korpu-baglandi"),
                new Story(
                        "ar",
                        "rtl",
                        "سورين",
                        "إغلاق الجسر بعد رصد تشققات",
                        "قالت البلدية إن الجسر مغلق حتى يوم الاثنين 30 نوفمبر، وإن الأعمال بدأت.",
                        "ودعت السائقين إلى سلوك الطريق الشرقي (A7) «حتى إشعار آخر».",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void storyIsReadExactlyAsItWasTypedAndComposed(Story story) {
        mila.begin(story.language(), "politics");
        mila.page().getByLabel("Headline").click();
        mila.page().keyboard().type(story.headline());
        mila.page().locator("[data-field=dateline] input").first().click();
        mila.page().keyboard().type(story.place());
        mila.type(story.typed(), "");
        compose(story.composed());
        mila.saved();
        assertThat(mila.draft().paragraphs()).containsExactly(story.typed(), story.composed());
        assertThat(directions(".column, .copy p")).containsOnly(story.direction());
        assertThat(mila.page().locator(".column").getAttribute("lang")).isEqualTo(story.language());
        DeskSite.picture(mila.page(), "draft-" + story.language());

        mila.press("Release…", "/release.*");
        assertThat(mila.shown()).contains(story.headline(), story.typed(), story.composed());
        assertThat(directions(".preview, .preview h3, .preview .copy p")).containsOnly(story.direction());
        DeskSite.picture(mila.page(), "release-" + story.language());
        mila.press("Release", "released=1");
        read(story, mila.page().getByText("Readers’ page").getAttribute("href"));
    }

    /** Types through an input method: each word grows while it is composed, and is then chosen. */
    private void compose(String text) {
        var keys = mila.page().context().newCDPSession(mila.page());
        for (var word : text.splitWithDelimiters(" ", 0)) {
            for (int end = 1; end <= word.length() && !word.equals(" "); end++) {
                var composing = new JsonObject();
                composing.addProperty("text", word.substring(0, end));
                composing.addProperty("selectionStart", end);
                composing.addProperty("selectionEnd", end);
                keys.send("Input.imeSetComposition", composing);
            }
            var chosen = new JsonObject();
            chosen.addProperty("text", word);
            keys.send("Input.insertText", chosen);
        }
        keys.detach();
    }

    private List<String> directions(String selector) {
        return mila.page().locator(selector).all().stream()
                .map(element -> String.valueOf(element.evaluate("element => getComputedStyle(element).direction")))
                .toList();
    }

    private void read(Story story, String address) {
        assertThat(address).startsWith("/" + story.language() + "/").contains(story.slug());
        mila.page().navigate(desk.at(address));
        assertThat(directions("html, h1")).containsOnly(story.direction());
        assertThat(mila.page().locator("h1").first().innerText()).isEqualTo(story.headline());
        assertThat(mila.page().locator("p").allInnerTexts())
                .anyMatch(paragraph -> paragraph.endsWith(story.typed()) && paragraph.contains(story.place()))
                .contains(story.composed());
        DeskSite.picture(mila.page(), "read-" + story.language());
        assertThat(desk.reader().text(address + ".txt")).contains(story.headline(), story.typed(), story.composed());
    }

    @Test
    void whatIsBeingComposedIsNotBrokenByWhatOthersWrite() {
        mila.begin("ru", "politics")
                .fill("Headline", "Мост закрыт")
                .type("Мила пишет: ", "Али пишет: ")
                .saved();
        tom.go(mila.path()).awaitText("Али пишет").saved();
        tom.atEndOf(1);
        mila.atEndOf(0);
        var keys = mila.page().context().newCDPSession(mila.page());
        for (var part : List.of("тр", "трещ", "трещины")) {
            var composing = new JsonObject();
            composing.addProperty("text", part);
            composing.addProperty("selectionStart", part.length());
            composing.addProperty("selectionEnd", part.length());
            keys.send("Input.imeSetComposition", composing);
            tom.page().keyboard().type(part.length() + " ");
            mila.awaitText(part.length() + " ");
        }
        var chosen = new JsonObject();
        chosen.addProperty("text", "трещины");
        keys.send("Input.insertText", chosen);
        var text = List.of("Мила пишет: трещины", "Али пишет: 2 4 7 ");
        mila.awaitParagraphs(text);
        tom.awaitParagraphs(text);
    }
}
