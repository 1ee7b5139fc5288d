package org.writethru.wire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLineTest {
    private static StatedTime read(String line) {
        return TimeLine.read(line).orElseThrow(() -> new AssertionError("no time in " + line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022 May 11 (Wednesday) 22:39",
                "11.05.2022 22:39",
                "11/05/2022 22:39",
                "11.05.22, 22:39",
                "2022-05-11 22:39",
                "2022-05-11T22:39",
                "2022/05/11 22:39",
                "May 11, 2022, 10:39 PM",
                "May 11th, 2022 at 10:39 p.m.",
                "Wednesday, 11 May 2022 - 22:39",
                "05/11/2022 10:39 PM",
                "22:39, 11 мая 2022",
                "11 мая 2022 года, 22:39",
                "Среда, 11 мая 2022 г. 22:39",
                "11 may 2022, 22:39",
                "11 may 2022-ci il, saat 22:39",
                "11 Mayıs 2022 Çarşamba 22:39",
                "22:39, 11 մայիսի, 2022",
                "2022 թ. մայիսի 11, 22:39",
                "11 მაისი 2022, 22:39",
                "١١ مايو ٢٠٢٢ - ٢٢:٣٩",
                "11 أيار 2022، 22:39",
                "۲۱ اردیبهشت ۱۴۰۱ - ۲۲:۳۹",
                "1401/02/21 22:39",
                "11 травня 2022, 22:39",
                "11. Mai 2022, 22:39 Uhr",
                "Mittwoch, den 11. Mai 2022 um 22.39 Uhr",
                "Publié le 11 mai 2022 à 22h39",
                "11 de mayo de 2022, 22:39",
                "11 maggio 2022 ore 22:39",
                "11 de maio de 2022 às 22h39",
                "11 maja 2022, godz. 22:39",
                "11 mei 2022 om 22:39",
                "2022年5月11日 22:39",
                "11-May-2022 22:39",
                "11.May.2022 22:39",
                "[22:39] 11.05.2022"
            })
    void dayAndTimeAreReadInManyLanguages(String line) {
        assertThat(read(line).date()).contains(LocalDate.of(2022, 5, 11));
        assertThat(read(line).clock()).contains(LocalTime.of(22, 39));
        assertThat(read(line).rest()).isEmpty();
    }

    @Test
    void zonesAreReadWhereTheyAreNamed() {
        assertThat(read("2022-05-11T22:39:33+04:00").zone()).contains(ZoneId.of("+04:00"));
        assertThat(read("2022-05-11T18:39:33Z").zone()).contains(ZoneOffset.UTC);
        assertThat(read("11 May 2022 22:39 GMT").zone()).contains(ZoneOffset.UTC);
        assertThat(read("11 May 2022 22:39 (UTC+4)").zone()).contains(ZoneId.of("+04:00"));
        assertThat(read("11 May 2022 22:39 GMT+0400").zone()).contains(ZoneId.of("+04:00"));
        assertThat(read("May 11, 2022 10:39 PM EDT").zone()).contains(ZoneId.of("-04:00"));
        assertThat(read("11.05.2022 22:39 МСК").zone()).contains(ZoneId.of("+03:00"));
        assertThat(read("22:39 по московскому времени, 11 мая 2022").zone()).contains(ZoneId.of("Europe/Moscow"));
        assertThat(read("11 May 2022, 2239 GMT").clock()).contains(LocalTime.of(22, 39));
        assertThat(read("11 May 2022 22:39").zone()).isEmpty();
    }

    @Test
    void secondsAreKept() {
        assertThat(read("2022 May 11 (Wednesday) 22:39:33").clock()).contains(LocalTime.of(22, 39, 33));
    }

    @Test
    void dayAloneHasNoTime() {
        assertThat(read("25 Oct 2025").clock()).isEmpty();
        assertThat(read("21.Oct.2025").date()).contains(LocalDate.of(2025, 10, 21));
        assertThat(read("21.Oct.2025").clock()).isEmpty();
    }

    @Test
    void dayThatCouldBeReadTwoWaysSaysSo() {
        assertThat(read("05/06/2022 22:39").day().orElseThrow().ambiguous()).isTrue();
        assertThat(read("05.06.2022 22:39").day().orElseThrow().ambiguous()).isFalse();
    }

    @Test
    void lineWithTwoTimesHasBoth() {
        var times = TimeLine.readAll("Published 11 May 2022 17:15 | Updated 11 May 2022 22:39");

        assertThat(times)
                .extracting(StatedTime::label)
                .containsExactly(StatedTime.Label.PUBLISHED, StatedTime.Label.UPDATED);
        assertThat(times.getLast().clock()).contains(LocalTime.of(22, 39));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The vote was 61 to 48",
                "Talks will go on",
                "30.02.2022",
                "25:61",
                "Section 4.5.1.2",
                "+994 12 555 11 22"
            })
    void otherNumbersAreNoTimes(String line) {
        assertThat(TimeLine.read(line).flatMap(StatedTime::date)).isEmpty();
    }

    @Test
    void koreanTimesOfPublicationAndChangeStandOnOneLine() {
        assertThat(TimeLine.readAll("기사입력 2026-11-23 03:00:00 기사수정 2026-11-23 07:15:00"))
                .extracting(StatedTime::label)
                .containsExactly(StatedTime.Label.PUBLISHED, StatedTime.Label.UPDATED);
    }

    @Test
    void arabicMonthMayHaveBothOfItsNames() {
        assertThat(TimeLine.read("السبت 3 أغسطس/آب 2013").orElseThrow().date()).contains(LocalDate.of(2013, 8, 3));
        assertThat(TimeLine.read("السبت، 03 آب/اغسطس 2013، آخر تحديث 02:21 (GMT+0400)")
                        .orElseThrow()
                        .date())
                .contains(LocalDate.of(2013, 8, 3));
    }
}
