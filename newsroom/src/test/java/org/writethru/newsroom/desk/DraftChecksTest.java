package org.writethru.newsroom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.desk.Check.Level;
import org.writethru.story.Filing;

/** What the desk finds in a text before it is released. */
@Timeout(20)
class DraftChecksTest {
    private static List<Finding> found(String json, Optional<Filing> last, DeskRules rules) {
        return DraftChecks.of(done(DraftText.read(json)), last, rules);
    }

    private static List<String> found(String json) {
        return found(json, Optional.empty(), DeskRules.DEFAULT).stream()
                .map(finding -> finding.check() + " " + finding.level().word()
                        + finding.block().map(at -> " " + at).orElse(""))
                .toList();
    }

    private static String paragraph(String words) {
        return "{\"dateline\":{\"place\":\"Baku\"},\"copy\":[{\"block\":\"paragraph\",\"runs\":[\"%s\"]}]}"
                .formatted(words.replace("\"", "\\\""));
    }

    @Test
    void anEmptyDraftIsNotScolded() {
        assertThat(found("{}")).isEmpty();
        assertThat(found("{\"copy\":[{\"block\":\"paragraph\",\"runs\":[]}]}")).isEmpty();
    }

    @Test
    void copyWithoutDatelineAndLongHeadlinesAreTold() {
        assertThat(found("{\"headline\":\"%s\",\"copy\":[{\"block\":\"subhead\",\"text\":\"Dam\"}]}"
                        .formatted("a".repeat(91))))
                .containsExactly("dateline warning", "headline warning");
    }

    @Test
    void picturesNeedAlternativeAndCredit() {
        assertThat(found(
                        "{\"dateline\":{\"place\":\"Baku\"},\"copy\":[{\"block\":\"picture\",\"alternative\":\" \"}]}"))
                .containsExactly("alternative stop 0", "credit warning 0");
    }

    @Test
    void linksThatAreNoWebAddressesAreTold() {
        assertThat(found("""
                {"dateline":{"place":"Baku"},"sources":[{"name":"A","link":"ftp://a.example"}],"copy":[
                 {"block":"paragraph","runs":["see ",{"mark":"strong","runs":[{"mark":"link","href":"javascript:alert(1)","runs":["x"]}]}]},
                 {"block":"embed","href":"//b.example","title":"t"},{"block":"embed","href":"https://b.example/","title":"t"}]}
                """)).containsExactly("link stop", "link stop 0", "link stop 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said: “We will vote on Thursday.”",
                "He said: «Мы проголосуем уже в четверг».",
                "He said: \"We will vote on Thursday.\"",
                "„Wir stimmen am Donnerstag ab“, sagte er."
            })
    void speechWithoutASourceIsTold(String words) {
        assertThat(found(paragraph(words))).containsExactly("quote warning 0");
        assertThat(found(paragraph(words).replaceFirst("\\{", "{\"sources\":[{\"name\":\"Ana Orel\"}],")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The “so called” reform.",
                "He said \"no\" and then went home in \"peace\".",
                "It is 5\" wide and 6\" high and so on and on."
            })
    void titlesAndIronyAreNoSpeech(String words) {
        assertThat(found(paragraph(words))).isEmpty();
    }

    @Test
    void aQuoteThatDoesNotSayWhoSaidItIsTold() {
        assertThat(
                        found(
                                "{\"dateline\":{\"place\":\"Baku\"},\"copy\":[{\"block\":\"quote\",\"paragraphs\":[[\"Yes.\"]]}]}"))
                .containsExactly("quote warning 0");
    }

    @Test
    void numbersThatBecameOthersAreTold() {
        var last = Filings.dam(
                "Flood hits 3 towns",
                "About 312 houses were flooded in Kelmet on 3 May.",
                "The dam was built in 1961.",
                "Nobody was hurt.");
        var findings = found("""
                {"headline":"Flood hits 4 towns","dateline":{"place":"Baku"},"copy":[
                 {"block":"paragraph","runs":["A new paragraph has 77 in it."]},
                 {"block":"paragraph","runs":["About 212 houses were flooded in Kelmet on 3 May."]},
                 {"block":"paragraph","runs":["The dam was built in 1961."]}]}
                """, Optional.of(last), DeskRules.DEFAULT);
        assertThat(findings)
                .extracting(Finding::sentence, Finding::block)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "3 in the last take is now 4. Is that right?", Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(
                                "312 in the last take is now 212. Is that right?", Optional.of(1)));
    }

    @Test
    void aHouseSaysHowMuchACheckWeighs() {
        var rules = new DeskRules(
                false, Confirmation.NONE, 10, Map.of(Check.HEADLINE, Level.STOP, Check.DATELINE, Level.OFF));
        var findings = found(
                "{\"headline\":\"A headline\\u0301s\",\"copy\":[{\"block\":\"subhead\",\"text\":\"x\"}]}",
                Optional.empty(),
                rules);
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("headline");
            assertThat(finding.stops()).isTrue();
        });
    }

    @Test
    void hostileTextTakesNoTime() {
        var quotes = "“a b c ".repeat(60_000);
        var numbers = "1,1".repeat(130_000);
        assertThat(found(paragraph(quotes))).isNotNull();
        assertThat(found(
                        paragraph("“" + "a ".repeat(300_000)),
                        Optional.of(Filings.dam("1", numbers)),
                        DeskRules.DEFAULT))
                .isNotNull();
        assertThat(found(paragraph(numbers), Optional.of(Filings.dam("1", "1 2")), DeskRules.DEFAULT))
                .isNotNull();
    }
}
