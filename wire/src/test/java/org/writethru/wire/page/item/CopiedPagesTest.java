package org.writethru.wire.page.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Stories as people copy them from pages: with titles that stand twice, notices above them and other stories below. */
class CopiedPagesTest {
    private static final String FIRST =
            "The council put off the vote on the dam until Monday, its chair said after the meeting.";
    private static final String SECOND =
            "It is the third delay of the vote this year, and the chair gave no reason for it.";
    private static final String COPY = FIRST + "\n\n" + SECOND + "\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mail\n\nChoose your box\n\nBecause we have two kinds of boxes, we ask you once which of them you like.\n\nCouncil puts off vote on dam\n\nCouncil puts off vote on dam\n\n",
                "Harbour News\nRegionCouncil puts off vote on dam\n\nCouncil puts off vote on dam\n\n",
                "Council puts off vote on dam\n\nCategory: Politics\nViews: 670\n\n",
                "Council puts off vote on dam\n\nCouncil puts off vote on dam\n\nThe dam at Vessa, file photo.\nAna Orel, fot. Jan Lenn/HBR\n\n"
            })
    void headlineIsTheOneThatStandsTwice(String head) {
        var item = item(head + COPY);
        assertThat(item.headline()).contains("Council puts off vote on dam");
        assertThat(item.standfirst()).isEmpty();
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void timeStandsAboveTheSourceAndBothHeadlines() {
        var item = item("Towns\n3 January 2027, Sunday\n\n3 November 2026 11:45, Tuesday | Region\nForrás: hbr\n\n"
                + "Council puts off vote on dam\n\nCouncil puts off vote on dam\n\n" + COPY);
        assertThat(item.headline()).contains("Council puts off vote on dam");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T11:45+04:00");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void captionBesideTheTimeIsNoHeadlineWhereAnotherHasTheByline() {
        var item = item(
                "Council in Vessa puts off vote on dam\n\nReported by: Ana Orel\n\n3 November 2026 19:38\n\nThe council chair\n\n"
                        + COPY);
        assertThat(item.headline()).contains("Council in Vessa puts off vote on dam");
        assertThat(item.byline()).contains("Ana Orel");
    }

    @Test
    void labelOfAnAdvisoryIsNoHeadline() {
        var item = item("Media Advisory: Contact: Ana Orel\nNovember 3, 2026 617-555-0100 x245\n\n"
                + "Council announces plans for the vote\n\n" + COPY);
        assertThat(item.headline()).contains("Council announces plans for the vote");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nEzek érdekelhetnek még\n\n2026. január 14. 07:14, szerda | Region\n\nBridge shut after flood\n\nThe bridge over the Lenna is shut until the water falls, the mayor said on Tuesday.\n\n"
                        + "2026. január 14. 07:13, szerda | Region\n\nSchool reform is the key\n\nThe reform of schools is the key question of the year, the minister said on Tuesday.\n",
                "\nTémata:  council dam\n\nSouvisející\n\nAktuálně se děje\n\n16 November 2026 21:44\n\nBridge shut after flood\n\nThe bridge over the Lenna is shut until the water falls, the mayor said on Tuesday.\n\nZdroj: Ana Orel\n",
                "\nBerita Terkait\n\nHide Ads\n",
                "\nSCROLL TO CONTINUE WITH CONTENT\n\n(ao/lj)\n",
                "\n@harbournews\n",
                "\n-- HARBOUR\n"
            })
    void whatStandsBelowIsNoCopy(String below) {
        var item = item("Council puts off vote on dam\n\n3 November 2026 09:15\n\n" + COPY + below);
        assertThat(item.headline()).contains("Council puts off vote on dam");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T09:15+04:00");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void storyGoesOnBelowAListThatIsNotTheLast() {
        var item = item("Council puts off vote on dam\n\n3 November 2026 09:15\n\n" + FIRST
                + "\n\nEzek érdekelhetnek még\n\nBridge shut after flood\n\n" + SECOND + "\n");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuesday, 3 Nov 2026 14:09 WIB|2026-11-03T14:09+07:00",
                "November 3, 2026 18:19 PM|2026-11-03T18:19+04:00"
            })
    void timesAsPagesWriteThem(String time, String read) {
        assertThat(item("Council puts off vote on dam\n\n" + time + "\n\n" + COPY)
                        .versionCreated()
                        .orElseThrow()
                        .toInstant())
                .isEqualTo(java.time.OffsetDateTime.parse(read).toInstant());
    }

    private static NewsItem item(String page) {
        return Wires.one(page);
    }
}
