package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {
    private final DatelineReader datelines = new DatelineReader(Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Baku / 11.05.22 / Turan: The talks went on.;Baku;Turan;Baku / 11.05.22 / Turan:",
                "BAKU, Azerbaijan, May 11 (Kestrel) — The talks went on.;BAKU, Azerbaijan;Kestrel;BAKU, Azerbaijan, May 11 (Kestrel) —",
                "LONDON (AP) — The talks went on.;LONDON;AP;LONDON (AP) —",
                "LENNA  VESSA May 11 (Kestrel) — The talks went on.;LENNA  VESSA;Kestrel;LENNA  VESSA May 11 (Kestrel) —",
                "LENNA, Vessa  (UPI) _ The talks went on.;LENNA, Vessa;UPI;LENNA, Vessa  (UPI)",
                "Москва. 11 мая. INTERFAX - Переговоры продолжаются.;Москва;INTERFAX;Москва. 11 мая. INTERFAX -",
                "ЕРЕВАН, 11 мая. /АРКА/. Переговоры продолжаются.;ЕРЕВАН;АРКА;ЕРЕВАН, 11 мая. /АРКА/.",
                "YEREVAN, MAY 11, ARMENPRESS. The talks went on.;YEREVAN;ARMENPRESS;YEREVAN, MAY 11, ARMENPRESS.",
                "Berlin (dpa) - Die Gespräche gehen weiter.;Berlin;dpa;Berlin (dpa) -",
                "МОСКВА, 11 мая — РИА Новости. Переговоры идут.;МОСКВА;РИА Новости;МОСКВА, 11 мая — РИА Новости.",
                "Paris, 11 mai 2022 (AFP) - Les discussions continuent.;Paris;AFP;Paris, 11 mai 2022 (AFP) -",
                "Lenna (Chile), 11 may (EFE).- Las conversaciones siguen.;Lenna (Chile);EFE;Lenna (Chile), 11 may (EFE).-",
                "Berlin (dpa-AFX) - Die Gespräche gehen weiter.;Berlin;dpa-AFX;Berlin (dpa-AFX) -",
                "Madrid, 11 may (EFE).- Las conversaciones siguen.;Madrid;EFE;Madrid, 11 may (EFE).-",
                "ԵՐԵՎԱՆ, 11 ՄԱՅԻՍԻ, ԱՐՄԵՆՊՐԵՍ: Բանակցությունները շարունակվում են։;ԵՐԵՎԱՆ;ԱՐՄԵՆՊՐԵՍ;ԵՐԵՎԱՆ, 11 ՄԱՅԻՍԻ, ԱՐՄԵՆՊՐԵՍ:",
                "باكو، 11 مايو (أذرتاج). استمرت المحادثات.;باكو;أذرتاج;باكو، 11 مايو (أذرتاج).",
                "ANKARA (AA) - Görüşmeler sürüyor.;ANKARA;AA;ANKARA (AA) -",
                "Минск. 11 мая. КАЗТАГ – Переговоры идут.;Минск;КАЗТАГ;Минск. 11 мая. КАЗТАГ –",
                "АСТАНА. КАЗИНФОРМ – Переговоры идут.;АСТАНА;КАЗИНФОРМ;АСТАНА. КАЗИНФОРМ –",
                "11 мая, Минск /Корр. БЕЛТА/. Переговоры идут.;Минск;БЕЛТА;11 мая, Минск /Корр. БЕЛТА/.",
                "Baku. 11 May. REPORT.AZ/ The talks went on.;Baku;REPORT.AZ;Baku. 11 May. REPORT.AZ/",
                "ATHENS, May 11 (Xinhua) -- The talks went on.;ATHENS;Xinhua;ATHENS, May 11 (Xinhua) --",
                "Kyiv. May 11. Interfax-Ukraine – The talks went on.;Kyiv;Interfax-Ukraine;Kyiv. May 11. Interfax-Ukraine –",
                "PRAHA 11. května (ČTK) - Jednání pokračují.;PRAHA;ČTK;PRAHA 11. května (ČTK) -",
                "BRATISLAVA 11. mája (TASR) – Rokovania pokračujú.;BRATISLAVA;TASR;BRATISLAVA 11. mája (TASR) –",
                "ZAGREB, 11. svibnja 2022. (Hina) - Razgovori se nastavljaju.;ZAGREB;Hina;ZAGREB, 11. svibnja 2022. (Hina) -",
                "Budapest, 2022. május 11., szerda (MTI) - A tárgyalások folytatódnak.;Budapest;MTI;Budapest, 2022. május 11., szerda (MTI) -",
                "VILNIUS, gegužės 11 d. (ELTA) - Derybos tęsiasi.;VILNIUS;ELTA;VILNIUS, gegužės 11 d. (ELTA) -",
                "TIRANË, 11 maj /ATSH/ - Bisedimet vazhdojnë.;TIRANË;ATSH;TIRANË, 11 maj /ATSH/ -",
                "СКОПЈЕ, 11 мај (МИА) - Разговорите продолжуваат.;СКОПЈЕ;МИА;СКОПЈЕ, 11 мај (МИА) -",
                "新华社北京5月11日电（记者张三）会谈继续进行。;北京;新华社;新华社北京5月11日电（记者张三）",
                "中新社香港5月11日电 会谈继续进行。;香港;中新社;中新社香港5月11日电",
                "（中央社記者王小明台北11日電）會談繼續進行。;台北;中央社;（中央社記者王小明台北11日電）",
                "【ロンドン共同】会談は続いている。;ロンドン;共同;【ロンドン共同】",
                "【ワシントン11日時事】会談は続いている。;ワシントン;時事;【ワシントン11日時事】",
                "(서울=연합뉴스) 홍길동 기자 = 회담은 계속된다.;서울;연합뉴스;(서울=연합뉴스) 홍길동 기자 =",
                "नई दिल्ली, 11 मई (भाषा) परिषद ने मतदान टाल दिया है।;नई दिल्ली;भाषा;नई दिल्ली, 11 मई (भाषा)",
                "ঢাকা, ১১ মে ২০২২ (বাসস) : পরিষদ ভোট পিছিয়ে দিয়েছে।;ঢাকা;বাসস;ঢাকা, ১১ মে ২০২২ (বাসস) :",
                "St. Petersburg, May 11 (Kestrel) – The talks went on.;St. Petersburg;Kestrel;St. Petersburg, May 11 (Kestrel) –"
            })
    void placeAndAgencyAreReadInManyStyles(String paragraph, String place, String agency, String printed) {
        var found = datelines.atStart(paragraph).orElseThrow();

        assertThat(found.place()).isEqualTo(place);
        assertThat(found.agency()).contains(agency);
        assertThat(found.text()).isEqualTo(printed);
    }

    @Test
    void severalHyphensAreOneDash() {
        var found = datelines.atStart("LENNA -- The talks went on.").orElseThrow();

        assertThat(found.text()).isEqualTo("LENNA --");
        assertThat("LENNA -- The talks went on.".substring(found.length())).isEqualTo("The talks went on.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks went on.",
                "In Baku, the talks went on - slowly.",
                "President Orr (left) - who spoke first - left early.",
                "Officials said: the talks went on.",
                "On May 11, the talks went on.",
                "\"We agree,\" the minister said. He did not say on what.",
                "According to Harrow - a minister - the talks went on.",
                "Yes, they said. The talks went on.",
                "Переговоры продолжаются. Сроки не названы - их обсудят позже.",
                "国务院11月3日发布通知。",
                "東京は3日、晴れた。",
                "（记者）会谈继续进行。",
                "정부는 3일 계획을 밝혔다.",
                "The club came 3. Martin left.",
                "Praha 11. Května si všiml každý - a pak odešel.",
                "He said: (the talks) went on."
            })
    void ordinarySentencesHaveNone(String paragraph) {
        assertThat(datelines.atStart(paragraph)).isEmpty();
    }
}
