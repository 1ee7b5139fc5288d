package org.writethru.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Kind;
import org.writethru.wire.sample.Wires;

/** What wires say only in words: an embargo, a withdrawal, and what an item without a headline is called. */
class WordsOfOtherAgenciesTest {
    private static final String HELD = "EMBARGOED UNTIL 0600 GMT, 25 November 2026";
    private static final String COPY =
            "<p>The council put off the vote on the Vessa dam until Monday, its chair said.</p><p>Members had asked for more time to read the report.</p>";
    private static final OffsetDateTime SIX = OffsetDateTime.parse("2026-11-25T06:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'uri':'urn:a:1','headline':'Vote put off','ednote':'%1$s','body_html':'<p>One.</p>'}",
                "{'uri':'urn:a:1','headline':'Vote put off','ednote':'Corrects the day.','body_html':'<p>%1$s</p><p>One.</p>'}",
                "{'uri':'urn:a:1','headline':'%1$s: Vote put off','ednote':'Picture follows.','body_html':'<p>One.</p>'}",
                "{'version':'https://jsonfeed.org/version/1.1','title':'A','items':[{'id':'1','title':'%1$s: Vote','content_text':'One.'}]}",
                "<rss version='2.0'><channel><title>A</title><item><guid>1</guid><title>Vote</title><description>&lt;p&gt;UNDER %1$s&lt;/p&gt;&lt;p&gt;One.&lt;/p&gt;</description></item></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><id>f</id><entry><id>1</id><title>%1$s – Vote</title><content type='text'>One.</content></entry></feed>",
                "From: a@harbour.example\nTo: b@news.example\nSubject: Vote put off\nDate: Mon, 23 Nov 2026 14:00:00 +0400\nMessage-ID: <1@harbour.example>\n\nSTRICTLY %1$s\n\nOne.\n",
                "<html><body><h1>Vote on dam put off</h1><p>%1$s</p><p>The council put off the vote on the Vessa dam until Monday, its chair said.</p><p>Members had asked for more time to read the report.</p></body></html>"
            })
    void embargoInWordsHasItsTimeInEveryWire(String wire) {
        var item = read(wire.formatted(HELD).replace('\'', wire.startsWith("{") ? '"' : '\''));
        assertThat(item.embargo()).contains(new Embargo(Optional.of(SIX)));
        assertThat(item.versionCreated()).isNotEqualTo(Optional.of(SIX));
    }

    @Test
    void embargoWithoutATimeHoldsUntilAPersonDecides() {
        var item = read("{\"uri\":\"urn:a:1\",\"headline\":\"EMBARGOED: Vote put off\",\"body_html\":\"<p>One.</p>\"}");
        assertThat(item.embargo()).contains(new Embargo(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Embargo on grain lifted", "Embargo against Vessa is eased", "Oil embargo: what is next"})
    void embargoesOnTradeHoldNothing(String headline) {
        assertThat(read("{\"uri\":\"urn:a:1\",\"headline\":\"%s\",\"body_html\":\"<p>One.</p>\"}".formatted(headline))
                        .embargo())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'uri':'urn:a:1','pubstatus':'usable','headline':'KILL: Vote put off','body_html':'<p>One.</p>'}",
                "{'uri':'urn:a:1','headline':'Vote put off','ednote':'MANDATORY KILL. Do not use.','body_html':'<p>One.</p>'}",
                "{'guid':'urn:a:1','state':'killed','headline':'Vote put off','body_html':'<p>One.</p>'}",
                "{'version':'https://jsonfeed.org/version/1.1','title':'A','items':[{'id':'1','title':'KILL: Vote','content_text':'One.'}]}",
                "<rss version='2.0'><channel><title>A</title><item><guid>1</guid><title>KILL - Vote</title><description>One.</description></item></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><id>f</id><entry><id>1</id><title>WITHDRAWN: Vote</title><content type='text'>One.</content></entry></feed>"
            })
    void whatIsWithdrawnInWordsMayNotBeUsed(String wire) {
        var item = read(wire.startsWith("{") ? wire.replace('\'', '"') : wire);
        assertThat(item.release()).isEqualTo(Kind.WITHDRAWN);
        assertThat(item.status()).isEqualTo(Status.CANCELED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "<html><head><meta charset=utf-8></head><body>%s</body></html>"})
    void firstWordsOfAPageStandForAHeadline(String wire) {
        var reading = reading(wire.formatted(COPY));
        assertThat(reading.value().headline())
                .contains("The council put off the vote on the Vessa dam until Monday, its chair said");
        assertThat(reading.value().copy().blocks()).hasSize(2);
        assertThat(reading.notes()).contains("There is no headline; the first words of the copy stand for it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'><channel><title>A</title><item><guid>1</guid><description><![CDATA[%s]]></description></item></channel></rss>",
                "From: a@harbour.example\nTo: b@news.example\nDate: Mon, 23 Nov 2026 14:00:00 +0400\nMessage-ID: <1@harbour.example>\nContent-Type: text/html\n\n%s",
                "{\"uri\":\"urn:a:1\",\"body_html\":\"%s\",\"versioncreated\":\"2026-11-23T10:00:00Z\"}"
            })
    void whereAHeadlineCouldStandNoneIsMadeUp(String wire) {
        assertThat(reading(wire.formatted(COPY)).value().headline()).isEmpty();
    }

    @Test
    void longFirstSentenceIsCutAtAWord() {
        var reading = reading("<p>%s</p>".formatted("The dam ".repeat(40) + "holds."));
        assertThat(reading.value().headline().orElseThrow()).endsWith("dam…").hasSizeLessThanOrEqualTo(121);
    }

    @Test
    void titleOfThePageStandsForAHeadline() {
        var reading = reading(
                "<html><head><title>Vote on dam put off | Harbour</title></head><body>" + COPY + "</body></html>");
        assertThat(reading.value().headline()).contains("Vote on dam put off");
        assertThat(reading.notes())
                .contains("There is no headline above the copy; the title of the page stands for it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x</p>",
                "gate\nlevel\n",
                "<div>Home</div><div>News</div><div>Sport</div>",
                "a;b;c\n1;2;3\n",
                "<p>Page not found.</p>"
            })
    void whatIsNoProseIsRefusedWithItsPlace(String nonsense) {
        assertThat(WireReaders.read(nonsense.getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.where()).isEqualTo("the whole page"));
    }

    private static NewsItem read(String wire) {
        return reading(wire).value();
    }

    private static Reading.Legible<NewsItem> reading(String wire) {
        var bytes = wire.getBytes(StandardCharsets.UTF_8);
        return Wires.legible(WireReaders.recognising(bytes).orElseThrow(), bytes);
    }
}
