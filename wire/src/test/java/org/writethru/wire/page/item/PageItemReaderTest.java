package org.writethru.wire.page.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Kind;
import org.writethru.story.Language;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Wires;

class PageItemReaderTest {
    private final PageItemReader reader = new PageItemReader();

    private static final String TAKES = """
            Vote on dam delayed /UPDATED/
            2026 November 3 (Tuesday) 16:15:30
            LENNA, 3 November (Harbour) – The council put off the vote until Monday, its chair said on Tuesday.
            It is the third delay of the vote on the dam this year, and the chair gave no reason for it.
            * * *
            Vote on dam delayed
            2026 November 3 (Tuesday) 13:15:30
            LENNA, 3 November (Harbour) – The council put off the vote on the dam, its chair said on Tuesday.
            """;

    @Test
    void newestTakeIsTheItem() {
        var legible = Wires.legible(reader, TAKES.getBytes(StandardCharsets.UTF_8));
        assertThat(legible.value().release()).isEqualTo(Kind.UPDATED);
        assertThat(legible.value().headline()).contains("Vote on dam delayed");
        assertThat(legible.value().versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T16:15:30+04:00");
        assertThat(legible.value().firstCreated().orElseThrow().toString()).isEqualTo("2026-11-03T13:15:30+04:00");
        assertThat(legible.value().copy().blocks()).hasSize(2);
        assertThat(legible.notes()).anyMatch(note -> note.contains("2 takes"));
    }

    @ParameterizedTest
    @CsvSource({
        "en-AU, <html lang='en-AU'>, en",
        "en-GB, <html><head><meta property='og:locale' content='en_GB'></head>, en",
        "fr-CA, <html><head><meta http-equiv='Content-Language' content='fr-CA'></head>, fr",
        "zh-Hans, <html lang='zh-Hans'>, zh",
        "sl, <html lang='sl'>, sl",
        "ru, <html lang='en-US'>, ru",
        "fr, <html lang='en-US'>, fr",
        "en, <html lang='english text'>, en",
        "en, <html>, en"
    })
    void languageIsWhatThePageSaysUnlessItsTextIsSurelyInAnother(String read, String head, String written) {
        var copy = switch (written) {
            case "fr" ->
                "<h1>Le vote sur la digue est reporté</h1><p>Le conseil a reporté le vote sur la digue du port, selon son président, qui n'a donné aucune raison.</p>"
                        + "<p>C'est la troisième fois que le vote est reporté cette année, et les pêcheurs ont déclaré que la digue est dans un état qui les inquiète.</p>";
            case "zh" ->
                "<h1>海港大坝投票推迟</h1><p>市议会周二表示，关于海港大坝的投票已推迟到下周一举行，主席没有说明推迟的原因。</p><p>这是今年以来第三次推迟这项投票，渔民们说大坝的状况令人担忧。</p>";
            case "sl" ->
                "<h1>Glasovanje o jezu preloženo</h1><p>Mestni svet je glasovanje o jezu v pristanišču preložil na ponedeljek, je v torek sporočila predsednica, ki razloga ni navedla.</p>"
                        + "<p>To je že tretja preložitev letos, ribiči pa pravijo, da je jez v slabem stanju in da ga je treba čim prej popraviti.</p>";
            case "ru" ->
                "<h1>Голосование по дамбе отложено</h1><p>Совет города отложил голосование по дамбе до понедельника, сообщила во вторник его председатель, не назвав причины.</p>"
                        + "<p>Это уже третья отсрочка в этом году, и рыбаки говорят, что дамба находится в плохом состоянии и её нужно чинить.</p>";
            default ->
                "<h1>Vote on dam delayed</h1><p>The council put off the vote on the dam until Monday, its chair said on Tuesday, and gave no reason for it.</p>"
                        + "<p>It is the third delay of the vote this year, and the crews of the boats said that the dam was in a state that they feared.</p>";
        };
        assertThat(item(head + "<body><article>" + copy + "</article></body></html>")
                        .language()
                        .map(Language::tag))
                .contains(read);
    }

    @Test
    void sourceAndNumberOfAReleaseAreNoHeadline() {
        var item = item(
                "SOURCE: Harbour Works Ltd\nMEDIA RELEASE 67890\nHarbour Works opens a yard in Lenna\n\nLENNA, Nov. 3, 2026 /PRNewswire-AsiaNet/ --\n\n"
                        + "Harbour Works said on Tuesday that it opened a yard in Lenna.\n\nThe yard has 300 workers, it said in a statement.\n\nSOURCE: Harbour Works Ltd\n");
        assertThat(item.headline()).contains("Harbour Works opens a yard in Lenna");
        assertThat(item.copy().blocks()).hasSize(2);
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Media Release\n\nMinister Ana Orel, Ministry of Works and Harbours\n\n4 May 2026\n\nHARBOUR WORKS OPENS A YARD\n\n",
                "Authorised by Ana Orel, Minister, House of the Harbour, Lenna\n\nANA OREL, Minister of Works and Harbours\n\nMEDIA RELEASE\n\n4 May 2026\n\nHARBOUR WORKS OPENS A YARD\n\n",
                "MINISTRY OF WORKS AND HARBOURS\n\nPRESS STATEMENT\n\nHARBOUR WORKS OPENS A YARD\n\n"
            })
    void headlineOfAReleaseStandsBelowTheLineThatSaysSoAndItsDay(String head) {
        var item = item(
                head
                        + "The Minister of Works and Harbours, Ana Orel, opened a yard in Lenna on Monday.\n\nThe yard has 300 workers, the ministry said in a statement.\n\n"
                        + "Further information: Ana Orel, Media Adviser, (02) 5550 7220 or Ben Tal, Communications Manager of the ministry, (02) 5550 9137\n");
        assertThat(item.headline()).contains("HARBOUR WORKS OPENS A YARD");
        assertThat(texts(item))
                .containsExactly(
                        "The Minister of Works and Harbours, Ana Orel, opened a yard in Lenna on Monday.",
                        "The yard has 300 workers, the ministry said in a statement.");
    }

    @Test
    void headlineAgainAndWhomToAskAreNoCopyOfARelease() {
        var item = item(
                "SOURCE: Harbour Works\nMEDIA RELEASE 67890\nHarbour Works opens a yard in Lenna\n\nLENNA, Port, November 3, 2026/PRNewswire-AsiaNet/\n\n"
                        + "Harbour Works opens a yard in Lenna\n\nHarbour Works said on Tuesday that it opened a yard in Lenna.\n\nThe yard has 300 workers, it said in a statement.\n\n"
                        + "Media contact:\nAna Orel\nPhone: +994-12-555-01-00\nEmail: ana.orel@harbour.example\n\nSource: Harbour Works\n");
        assertThat(item.headline()).contains("Harbour Works opens a yard in Lenna");
        assertThat(texts(item))
                .containsExactly(
                        "Harbour Works said on Tuesday that it opened a yard in Lenna.",
                        "The yard has 300 workers, it said in a statement.");
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
    }

    @Test
    void addressOfAPictureIsNoCopyAndAnAddressInBracketsEndsAParagraph() {
        var item = item(
                "SOURCE: Harbour Works\nMEDIA RELEASE 67890\nHarbour Works opens a yard in Lenna\n\nLENNA, Nov. 3, 2026 /PRNewswire-AsiaNet/ --\n\n"
                        + "-- The yard is the third at the water and has a crane from the old port\n\n"
                        + "Harbour Works said on Tuesday that it opened a yard in Lenna.\n\n"
                        + "Logo - http://pictures.harbour.example/media/327/Works_Logo.jpg\n\n"
                        + "The yard has 300 workers, it said in a statement.\n\n"
                        + "Harbour Works builds boats that carry people and goods over the water and looks for partners at the quays of Lenna. (www.works.example)\n\n"
                        + "Contact: Ana Orel, Director\n\n(E) ana.orel@works.example\n\n(P) Lenna: +994.125.550.100\n\nSOURCE: Harbour Works\n");
        assertThat(item.standfirst()).contains("The yard is the third at the water and has a crane from the old port");
        assertThat(texts(item))
                .containsExactly(
                        "Harbour Works said on Tuesday that it opened a yard in Lenna.",
                        "The yard has 300 workers, it said in a statement.",
                        "Harbour Works builds boats that carry people and goods over the water and looks for partners at the quays of Lenna. (www.works.example)");
    }

    @Test
    void verseAndListsAboveTheContactsOfAReleaseAreOfItsCopy() {
        var item = item(
                "SOURCE: Harbour Works\nMEDIA RELEASE 67890\nHarbour Works opens a yard in Lenna\n\nLENNA, Nov. 3, 2026 /PRNewswire-AsiaNet/ --\n\n"
                        + "Harbour Works said on Tuesday that it opened a yard in Lenna.\n\nThe yard has 300 workers, it said in a statement.\n\n"
                        + "Photo - http://pictures.harbour.example/media/462/Yard_at_the_water_of_Lenna.jpg\n"
                        + "Photo - http://pictures.harbour.example/media/463/Crane_at_the_water_of_Lenna.jpg\n"
                        + "(Logo: http://pictures.harbour.example/media/327/Works_Logo )\n\n"
                        + "The workers sang a song of the harbour when the gates of the yard were opened.\n\n"
                        + "    Song of the yard\n\n    The water is wide\n    The quay is of stone\n\n"
                        + "Directors\nAna Orel - Boats\nRui Vaz - Quays\n\n"
                        + "Follow Harbour Works:\n\nTwitter: https://posts.example/works\n\n"
                        + "Investor relations contact:\nAna Orel\nana.orel@works.example\n+994 12 5550100\n\nSOURCE Harbour Works\n");
        assertThat(texts(item))
                .containsExactly(
                        "Harbour Works said on Tuesday that it opened a yard in Lenna.",
                        "The yard has 300 workers, it said in a statement.",
                        "The workers sang a song of the harbour when the gates of the yard were opened.",
                        "Song of the yard",
                        "The water is wide",
                        "The quay is of stone",
                        "Directors",
                        "Ana Orel - Boats",
                        "Rui Vaz - Quays");
    }

    @Test
    void lastLineOfAReleaseThatEndsWithAnAddressIsOfItsCopy() {
        var item = item(
                "Source: Harbour Works\nMEDIA RELEASE 67890\nHarbour Works opens a yard in Lenna\n\nLENNA, Nov. 3, 2026 /PRNewswire/ --\n\n"
                        + "Harbour Works said on Tuesday that it opened a yard in Lenna.\n\nThe yard has 300 workers, it said in a statement.\n\n"
                        + "For further information, please visit works.example [ http://works.example/ ]\n\nSOURCE: Harbour Works\n");
        assertThat(texts(item))
                .containsExactly(
                        "Harbour Works said on Tuesday that it opened a yard in Lenna.",
                        "The yard has 300 workers, it said in a statement.",
                        "For further information, please visit works.example [ http://works.example/ ]");
    }

    @Test
    void dayAboveTheCopyIsTheTimeOfWhatSaysNoOther() {
        var item = item(
                "HARBOUR AGENCY\n\nHarbour Works opens a yard in Lenna\n\nTue 3 November 2026\n\n"
                        + "Harbour Works said on Tuesday that it opened a yard in Lenna.\n\nThe yard has 300 workers, it said in a statement of 1 October 2026.\n\nNNNN\n");
        assertThat(item.headline()).contains("Harbour Works opens a yard in Lenna");
        assertThat(item.copy().blocks()).hasSize(2);
        assertThat(item.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-03T00:00+04:00");
    }

    @Test
    void identityIsOfTheFirstTake() {
        var first = TAKES.substring(TAKES.indexOf("* * *") + 6);
        assertThat(item(first).guid()).isEqualTo(item(TAKES).guid());
        assertThat(item(first).guidDerived()).isTrue();
    }

    @Test
    void canonicalAddressIsTheIdentity() {
        var item = item(
                "<!doctype html><html lang=en><head><title>Dam</title><link rel=canonical href='https://news.example/dam'></head><body><article><h1>Vote on dam delayed</h1>"
                        + "<time datetime='2026-11-03T09:15:00Z'>3 Nov</time><p>The council put off the vote on the dam until Monday, its chair said.</p><p>It is the third delay this year, he said.</p></article></body></html>");
        assertThat(item.guid()).isEqualTo("https://news.example/dam");
        assertThat(item.headline()).contains("Vote on dam delayed");
        assertThat(item.copy().blocks()).hasSize(2);
    }

    @Test
    void pageMarkedAsKilledIsWithdrawn() {
        var item = item(
                "<html><head><meta charset=utf-8></head><body><h1>KILL: Vote on dam put off</h1><p>Editors are asked to kill the story on the dam, which said the vote was put off.</p>"
                        + "<p>The chair of the council was misquoted in the story of Tuesday.</p></body></html>");
        assertThat(item.release()).isEqualTo(Kind.WITHDRAWN);
        assertThat(item.status()).isEqualTo(Status.CANCELED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?><inventory><gate>1</gate></inventory>",
                "<inventory><gate>1</gate></inventory>",
                "{\"gates\":[1,2]}",
                "\u0001\u0002\u0006\u0007\u0008binary",
                "%PDF-1.7 x"
            })
    void whatIsNoTextOrOfAnotherFormatIsUnreadable(String text) {
        var readings = WireReaders.read(text.getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT);
        assertThat(readings).singleElement().isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> {
            assertThat(unreadable.where()).isNotBlank();
            assertThat(unreadable.why()).isNotBlank();
        });
    }

    private NewsItem item(String text) {
        return Wires.one(reader, text);
    }
}
