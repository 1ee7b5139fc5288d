package org.writethru.wire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.wire.Reading;

class DecodedTextTest {
    private static final String CHINESE = "议会将水坝的表决推迟到周一，议长说。反对党要求进行第二次研究。";
    private static final String TAIWANESE = "議會將水壩的表決延到週一，議長說。反對黨要求再做一次研究，我們不急。";
    private static final String JAPANESE = "議会はダムの採決を月曜日まで延期した。野党は再調査を求めている。";
    private static final String KOREAN = "의회는 댐 표결을 월요일로 미뤘다고 의장이 밝혔다. 야당은 다시 조사하자고 한다.";

    /** Senders name the set of old and write what the wider one of today has. */
    @ParameterizedTest
    @CsvSource({
        "Shift_JIS,windows-31j,費用は①三百万～㈱",
        "GB2312,GB18030,议长镕基说：€3",
        "EUC-KR,x-windows-949,똠방각하 펲시콜라",
        "Big5,Big5-HKSCS,議會說裏嘅",
        "ISO-2022-JP,x-windows-50221,費用は①三百万㈱",
        "TIS-620,x-windows-874,สภา…เลื่อน",
        "ISO-8859-1,windows-1252,“vote” – €3"
    })
    void namesOfOldMeanTheWiderSet(String said, String written, String text) {
        assertThat(decoded(text.getBytes(Charset.forName(written)), Optional.of(said)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+AMQ-rhus 1 +- 1|Ärhus 1 + 1",
                "+ZeVnLIqe.|日本語.",
                "Vessa+IBM-dam +2D3eAA|Vessa–dam 😀",
                "plain +|plain +"
            })
    void setOfSevenBitsIsDecoded(String written, String text) {
        assertThat(DecodedText.tolerant(written.getBytes(StandardCharsets.US_ASCII), "message", Optional.of("utf-7")))
                .isInstanceOfSatisfying(
                        Reading.Legible.class,
                        read -> assertThat(((DecodedText) read.value()).text()).isEqualTo(text));
    }

    @Test
    void spaceThatDoesNotBreakIsNoLetterOfAnOldSet() {
        var bytes = "- Reporting by:\u00a0Ana Orel".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(decoded(bytes, Optional.empty())).isEqualTo("- Reporting by:\u00a0Ana Orel");
    }

    @Test
    void hebrewInTheOrderOfReadingIsASetThatJavaCallsOtherwise() {
        var bytes = "המועצה דחתה את ההצבעה".getBytes(Charset.forName("ISO-8859-8"));
        assertThat(decoded(bytes, Optional.of("iso-8859-8-i"))).isEqualTo("המועצה דחתה את ההצבעה");
    }

    @ParameterizedTest
    @CsvSource({"GBK", "GB18030", "Big5", "windows-31j", "EUC-JP", "EUC-KR"})
    void setsOfEastAsiaAreRecognised(String name) {
        var text = "<p>" + of(name) + "</p>";
        assertThat(decoded(text.getBytes(Charset.forName(name)), Optional.empty()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"IBM437", "IBM850", "windows-1252", "x-MacRoman"})
    void lettersOfEuropeAreNoSetOfEastAsia(String name) {
        var text = "Abstimmung über Damm verschoben. Größere Änderungen gäbe es nicht, die Mitglieder hätten Zeit.";
        assertThat(decoded(text.getBytes(Charset.forName(name)), Optional.empty()))
                .isEqualTo(text);
    }

    @Test
    void damagedUtf8IsNoSetOfEastAsia() {
        var bytes = JAPANESE.getBytes(StandardCharsets.UTF_8);
        bytes[4] = ' ';
        assertThat(decoded(bytes, Optional.empty())).endsWith("野党は再調査を求めている。");
    }

    private static String of(String name) {
        return switch (name) {
            case "Big5" -> TAIWANESE;
            case "windows-31j", "EUC-JP" -> JAPANESE;
            case "EUC-KR" -> KOREAN;
            default -> CHINESE;
        };
    }

    private static String decoded(byte[] bytes, Optional<String> said) {
        return ((Reading.Legible<DecodedText>) DecodedText.tolerant(bytes, "message", said))
                .value()
                .text();
    }
}
