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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. listopadu 2026 14:05",
                "Úterý 3. listopadu 2026, 14.05",
                "utorok 3. novembra 2026 14:05",
                "torek, 3. november 2026 ob 14.05",
                "3. studenoga 2026. u 14:05",
                "3. studenog 2026. 14:05",
                "3. novembra 2026. u 14:05",
                "3. новембра 2026. у 14:05",
                "3 ноември 2026, 14:05",
                "2026. november 3., kedd 14:05",
                "2026. nov. 3. 14:05",
                "2026. november 3-án 14:05",
                "tiistai 3. marraskuuta 2026 klo 14.05",
                "3. november 2026 kell 14.05",
                "2026. gada 3. novembrī plkst. 14.05",
                "2026 m. lapkričio 3 d. 14:05",
                "3. nóvember 2026 kl. 14:05",
                "3 nëntor 2026, 14:05",
                "3 de novembre de 2026, 14.05 h",
                "3 de novembro de 2026 ás 14:05",
                "3 November 2026, 14:05",
                "2026 жылғы 3 қараша 14:05",
                "ngày 3 tháng 11 năm 2026, 14:05",
                "14:05, 3 tháng 11, 2026",
                "3 พฤศจิกายน 2569 เวลา 14:05",
                "৩ নভেম্বর ২০২৬, ১৪:০৫",
                "2026年11月3日14時05分",
                "2026年11月3日 午後2時5分",
                "2026年11月3日 下午2:05",
                "2026년 11월 3일 14시 5분",
                "2026년 11월 3일 오후 2:05"
            })
    void dayAndTimeAreReadAsOtherAgenciesWriteThem(String line) {
        assertThat(read(line).date()).contains(LocalDate.of(2026, 11, 3));
        assertThat(read(line).clock()).contains(LocalTime.of(14, 5));
        assertThat(read(line).rest()).isEmpty();
    }

    @Test
    void listopadIsOctoberInCroatianAndNovemberInPolish() {
        assertThat(read("3. listopada 2026. u 14:05").date()).contains(LocalDate.of(2026, 10, 3));
        assertThat(read("3 listopada 2026, godz. 14:05").date()).contains(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 Mac users", "12 pro players", "2 so far", "7 po", "The 5 elo points"})
    void wordsThatAreShortForMonthsElsewhereAreNone(String line) {
        assertThat(TimeLine.read(line)).isEmpty();
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
