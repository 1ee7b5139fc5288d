package org.writethru.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.text.EastAsianCredit;
import org.writethru.wire.text.HouseNotice;
import org.writethru.wire.text.RightsNotice;

/** What newsrooms say of themselves below their copy, in the lines that only they need. */
class HouseNoticesTest {
    private static final String PROVIDER = "The Lenna Ledger | Harbour news";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This article first appeared on Lenna Ledger and is republished here under a Creative Commons Attribution 4.0 International License.",
                "This story is republished from Lenna Ledger under a Creative Commons license. Read the original article.",
                "This report was originally published by Lenna Ledger, a partner of ours.",
                "The story by Ana Orel was first published by the Ledger on Monday.",
                "Este artículo fue publicado originalmente en El Faro de Lenna. Lea el original.",
                "Cet article est republié à partir de La Digue sous licence Creative Commons. Lire l’article original.",
                "Dieser Beitrag erschien zuerst im Hafenblatt.",
                "Ana Orel does not work for, consult, own shares in or receive funding from any company that would benefit from this article.",
                "The authors declare no competing interests.",
                "Disclosure: Harbour Works has been a financial supporter of The Lenna Ledger. Supporters play no role in its journalism.",
                "The Lenna Ledger is a nonprofit newsroom that reports on ports. Learn more about its work.",
                "Lenna Ledger, a project of the Harbour Trust, is an independent news outlet.",
                "Sign up for our newsletter on dams and ports.",
                "Subscribe to The Lenna Ledger | Harbour news’ free Morning Briefing.",
                "Abonnieren Sie unseren Newsletter."
            })
    void noticeOfAHouseIsNoCopy(String words) {
        assertThat(HouseNotice.is(words, PROVIDER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This article of the law was first applied to dams in 1974.",
                "The report first appeared to clear the mayor.",
                "The Harbour Times is a newspaper that the mayor does not read.",
                "Read the original article, the mayor said. It was never hers.",
                "Subscribers get a newsletter from the council.",
                "Sign up for the council's newsletter at the town hall.",
                "Disclosure: the mayor rose and left.",
                "This story was told in the harbour for years."
            })
    void whatASentenceTellsOfOthersStays(String words) {
        assertThat(HouseNotice.is(words, PROVIDER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"责任编辑：王港", "（责任编辑：王港）", "题图来源：港口图片", "來源：港口日報", "记者：王港 编辑：李坝", "（編集：港花子）", "取材・文：港花子"})
    void creditInChineseAndJapaneseIsSeen(String words) {
        assertThat(EastAsianCredit.is(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"记者：水坝安全吗？", "水坝没有裂缝。", "来源不明的水流进了港口", "编辑部表示：水坝很安全。"})
    void whatAReporterAsksIsNone(String words) {
        assertThat(EastAsianCredit.is(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"未经授权，不得转载。", "转载请注明出处", "版权声明：本稿归港口日报所有", "本文由港口日报原创发布，转载请联系编辑。", "無断転載を禁じます", "무단 전재 및 재배포 금지"
            })
    void rightsAreNoticedInEastAsianLanguages(String words) {
        assertThat(RightsNotice.is(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市长说，港口不得关闭。", "他转载了这篇文章。", "水坝的所有权归城市。", "本文说明水坝为何安全。"})
    void whatIsToldOfPermissionsIsNone(String words) {
        assertThat(RightsNotice.is(words)).isFalse();
    }
}
