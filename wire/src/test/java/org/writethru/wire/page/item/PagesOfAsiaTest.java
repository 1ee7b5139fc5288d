package org.writethru.wire.page.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Pages and letters in scripts of Asia: with signs of their own for the ends of sentences, and some without spaces between words. */
class PagesOfAsiaTest {
    private static NewsItem read(byte[] bytes) {
        return Wires.one(bytes);
    }

    @Test
    void writerBelowKoreanCopyIsTheByline() {
        var item = page("<html lang='ko'><head><title>댐 표결 연기</title></head><body><article><h1>댐 표결 연기</h1>"
                + "<p>시의회는 3일 댐 표결을 다음 주로 연기한다고 밝혔다. 의장은 이유를 설명하지 않았다.</p><p>올해 들어 세 번째 연기이며 어민들은 댐의 상태를 걱정하고 있다고 말했다.</p>"
                + "<p>홍길동 기자 gildong@harbour.example</p></article></body></html>");
        assertThat(item.byline()).contains("홍길동");
        assertThat(item.copy().blocks()).hasSize(2);
    }

    private static NewsItem page(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static NewsItem letter(String charset, String text) {
        var body = Base64.getMimeEncoder().encodeToString(text.getBytes(Charset.forName(charset)));
        return read(
                ("From: desk@harbour.example\r\nSubject: Dam\r\nDate: Tue, 3 Nov 2026 14:05:00 +0800\r\nMIME-Version: 1.0\r\n"
                                + "Content-Type: text/plain; charset=" + charset
                                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void pagesInChineseAreRead() {
        var item = page("""
                大坝投票推迟到下周

                2026年11月3日 14:05

                港湾社北京11月3日电（记者张三）会谈继续进行，双方表示将在下周再次见面并讨论大坝问题。

                部长说，水位自星期五以来上升了两米，工程师没有发现损坏。

                议会将于星期一再次讨论。

                （完）
                """);
        assertThat(item.headline()).contains("大坝投票推迟到下周");
        assertThat(item.dateline()).contains("港湾社北京11月3日电（记者张三）");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-03T14:05+04:00"));
        assertThat(item.language().orElseThrow().tag()).isEqualTo("zh");
        assertThat(texts(item))
                .containsExactly("会谈继续进行，双方表示将在下周再次见面并讨论大坝问题。", "部长说，水位自星期五以来上升了两米，工程师没有发现损坏。", "议会将于星期一再次讨论。");
    }

    @Test
    void pagesInJapaneseAreRead() {
        var item = page("""
                ダム採決、来週に延期

                2026年11月3日 14時05分

                【東京共同】市議会は3日、ダムの採決を来週に延期すると発表した。議員らは報告書を読む時間が必要だと述べた。

                水位は金曜日から2メートル上昇したが、技術者は損傷を確認していない。

                「月曜日に改めて議論する」と議長は語った。
                """);
        assertThat(item.headline()).contains("ダム採決、来週に延期");
        assertThat(item.dateline()).contains("【東京共同】");
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-03T14:05+04:00"));
        assertThat(texts(item)).hasSize(3).last().isEqualTo("「月曜日に改めて議論する」と議長は語った。");
    }

    @Test
    void pagesInKoreanAreRead() {
        var item = page("""
                댐 표결 다음 주로 연기

                송고시간 2026-11-03 14:05

                (서울=항구통신) 홍길동 기자 = 시의회는 3일 댐 표결을 다음 주로 연기한다고 밝혔다.

                의원들은 보고서를 읽을 시간이 필요하다고 말했다. 수위는 금요일부터 2미터 올랐다.

                의장은 월요일에 다시 논의할 것이라고 말했다.

                (끝)
                """);
        assertThat(item.headline()).contains("댐 표결 다음 주로 연기");
        assertThat(item.dateline()).contains("(서울=항구통신) 홍길동 기자 =");
        assertThat(texts(item)).hasSize(3).first().isEqualTo("시의회는 3일 댐 표결을 다음 주로 연기한다고 밝혔다.");
    }

    @Test
    void pagesWhoseSentencesEndWithADandaAreRead() {
        var item = page("""
                बांध पर मतदान टला

                3 नवंबर 2026, 14:05

                नई दिल्ली, 3 नवंबर (बंदरगाह) परिषद ने बांध पर मतदान सोमवार तक टाल दिया है।

                सदस्यों ने कहा कि उन्हें रिपोर्ट पढ़ने के लिए समय चाहिए।

                पानी का स्तर शुक्रवार से दो मीटर बढ़ा है।
                """);
        assertThat(item.headline()).contains("बांध पर मतदान टला");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("hi");
        assertThat(texts(item))
                .containsExactly(
                        "परिषद ने बांध पर मतदान सोमवार तक टाल दिया है।",
                        "सदस्यों ने कहा कि उन्हें रिपोर्ट पढ़ने के लिए समय चाहिए।",
                        "पानी का स्तर शुक्रवार से दो मीटर बढ़ा है।");
    }

    @Test
    void brokenLinesAreJoinedWithoutSpacesBetweenSigns() {
        var text = "市議会は3日、ダムの採決を来週に延期すると発表した。議員らは\n報告書を読む時間が必要だと述べた。\n\n"
                + "水位は金曜日から2メートル上昇したが、技術者は損傷を確認して\nいない。Harbour\nNews が伝えた。\n";
        assertThat(texts(letter("iso-2022-jp", text)))
                .containsExactly(
                        "市議会は3日、ダムの採決を来週に延期すると発表した。議員らは報告書を読む時間が必要だと述べた。",
                        "水位は金曜日から2メートル上昇したが、技術者は損傷を確認していない。Harbour News が伝えた。");
    }

    @Test
    void lettersInTheCharacterSetsOfEastAsiaAreRead() {
        assertThat(texts(letter("gb18030", "部长说，水位自星期五以来上升了两米。\n\n议会将于星期一再次讨论。\n")))
                .containsExactly("部长说，水位自星期五以来上升了两米。", "议会将于星期一再次讨论。");
        assertThat(texts(letter("big5", "議長說，大壩投票延到下週。\n\n議員需要時間閱讀報告。\n")))
                .containsExactly("議長說，大壩投票延到下週。", "議員需要時間閱讀報告。");
        assertThat(texts(letter("euc-kr", "의장은 월요일에 다시 논의할 것이라고 말했다.\n\n수위는 2미터 올랐다.\n")))
                .containsExactly("의장은 월요일에 다시 논의할 것이라고 말했다.", "수위는 2미터 올랐다.");
    }

    @Test
    void copyMayEndInWordsThatSomebodySaid() {
        var item = page("""
                （中央社記者王安娜瑞娜3日電）市議會今天決定把水壩的表決延到星期一，議長在會後說：「議員們想先讀工程師的報告，報告有三百頁，裡面說水壩還能用一年。」

                港務局長也說：「這次表決讓全城的人看見了水壩，謝謝所有支持我們的人，我們會在星期一再開會，住在河邊的人都可以來聽，就像上次下雨的時候一樣。」（編輯：王安娜）1151103
                """);
        assertThat(item.dateline().orElseThrow()).startsWith("（中央社記者");
        assertThat(texts(item)).hasSize(2).last().asString().endsWith("就像上次下雨的時候一樣。」");
    }
}
