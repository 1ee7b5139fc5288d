package org.writethru.wire.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.writethru.story.Story;
import org.writethru.wire.SubscriberFormatContract;
import org.writethru.wire.WireFormat;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Stories;

class HtmlEmailTest implements SubscriberFormatContract {
    @Override
    public WireFormat format() {
        return new HtmlEmail();
    }

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public String words(byte[] written) {
        return Jsoup.parse(new String(written, StandardCharsets.UTF_8)).wholeText();
    }

    @Test
    void nothingIsLoadedButPicturesAndStylesStandInTheElements() {
        var generated = new GeneratedStories(7);
        for (int count = 0; count < 200; count++) {
            var letter = letter(generated.next());
            assertThat(letter.select("style, link, script, iframe, object, svg"))
                    .isEmpty();
            assertThat(letter.select("[src], [background], [srcset]").not("img"))
                    .isEmpty();
            assertThat(letter.html()).doesNotContain("background:", "url(").doesNotContainPattern("[^-]color:");
        }
    }

    @Test
    void aPhoneShowsItWithoutScrollingSideways() {
        var letter = letter(Stories.everyBlock());
        assertThat(letter.select("meta[name=viewport]")).hasSize(1);
        assertThat(letter.expectFirst("img").attr("style")).contains("max-width:100%");
        assertThat(letter.select("div[style*=overflow-x] > table")).hasSize(2);
        assertThat(letter.expectFirst("body > div").attr("style")).contains("max-width:640px", "overflow-wrap");
    }

    @Test
    void arabicRunsFromRightToLeft() {
        assertThat(letter(Objects.requireNonNull(Stories.all().get("arabic")))
                        .expectFirst("html")
                        .attr("dir"))
                .isEqualTo("rtl");
    }

    @Test
    void embargoStandsOnTop() {
        var sent = Outgoings.embargoed(Stories.dam(1), Instant.parse("2026-11-05T12:00:00Z"));
        var text = words(format().write(sent).bytes());
        assertThat(text.indexOf("EMBARGOED until")).isPositive().isLessThan(text.lastIndexOf("Vote on dam delayed"));
    }

    @Test
    void withdrawalIsItsReasonAlone() {
        var letter = letter(Stories.dam(5));
        assertThat(letter.select("h1, h2, blockquote, img")).isEmpty();
        assertThat(letter.text()).contains("/WITHDRAWN/ The chair's statement was not genuine.");
    }

    private Document letter(Story story) {
        return Jsoup.parse(new String(format().write(Outgoings.of(story)).bytes(), StandardCharsets.UTF_8));
    }
}
