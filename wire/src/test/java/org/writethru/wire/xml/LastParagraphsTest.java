package org.writethru.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.one;
import static org.writethru.wire.sample.Messages.words;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What agencies put below the copy about the dam. */
class LastParagraphsTest {
    private static String nitf(String... paragraphs) {
        return "<nitf baselang='en'><head><docdata><doc-id id-string='d7' regsrc='hna'/></docdata></head><body><body.head><hedline><hl1>Dam holds</hl1>"
                + "</hedline></body.head><body.content>"
                + Stream.of(paragraphs).map(words -> "<p>" + words + "</p>").collect(Collectors.joining())
                + "</body.content></body></nitf>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "==Harbour",
                "/harbour/",
                "/harbour/HNA",
                "Harbour/Fim",
                "(END)",
                "ENDIT",
                "-0-",
                "mf",
                "Enditem",
                "（完）",
                "--HARBOUR",
                "(HNA)",
                ".\\\\ Harbour",
                "// Harbour"
            })
    void markIsLeftOut(String mark) {
        var legible = one(nitf("The dam holds.", "It rained.", mark));
        assertThat(words(legible.value())).containsExactly("The dam holds.", "It rained.");
        assertThat(legible.notes()).anyMatch(note -> note.contains("mark below the copy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ano-rv/mk",
                "ano/rv",
                "AO // RV",
                "hna ao rv1 mk",
                "(HNA/ao rv)",
                "هور/ع ر/مك",
                "HNA AO RV",
                "AO-RV",
                "ano/ rv/",
                "anos-orl/rv/mk-lo",
                "ано-рв/мк",
                "هور-عر/مك-كا/لو"
            })
    void initialsAreForEditors(String initials) {
        var item = item(nitf("The dam holds.", "It rained.", initials));
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
        assertThat(item.internalNote()).contains(initials);
    }

    @ParameterizedTest
    @ValueSource(strings = {" [+2345 chars]", "… [117 characters]", " [+60 words]", "... [1200 more chars]"})
    void howMuchWasCutIsNoCopy(String mark) {
        var legible = one(nitf("The dam holds.", "It rained for" + mark));
        assertThat(words(legible.value()).getLast()).startsWith("It rained for").doesNotContain("[");
        assertThat(legible.notes()).anyMatch(note -> note.contains("breaks off"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It rained [for days].", "It rained [in 7 words].", "It rained [12]"})
    void otherBracketsStay(String last) {
        assertThat(words(item(nitf("The dam holds.", last)))).containsExactly("The dam holds.", last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read the full story here",
                "Baca selengkapnya di sini.",
                "Selengkapnya dapat dilihat di sini",
                "Weiterlesen …",
                "(Leia mais aqui)",
                "Haberin devamı için tıklayınız",
                "Читать далее »"
            })
    void lineThatLeadsToTheRestIsNoCopy(String line) {
        assertThat(words(item(nitf("The dam holds.", line, "It rained.", line))))
                .containsExactly("The dam holds.", "It rained.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Read more books, says the mayor.", "Weiterlesen lohnt sich.", "Read."})
    void lineThatOnlyLooksLikeItStays(String line) {
        assertThat(words(item(nitf("The dam holds.", line)))).containsExactly("The dam holds.", line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(c) 2026 Harbour News",
                "© Harbour News. All rights reserved.",
                "© Νέα του Λιμανιού. Τα δικαιώματα ανήκουν στα Νέα.",
                "Copyright 2026 Harbour News. It may not be published again."
            })
    void noticeOfRightsIsNoCopy(String notice) {
        var item = item(nitf("The dam holds.", notice));
        assertThat(words(item)).containsExactly("The dam holds.");
        assertThat(item.usageTerms()).contains(notice);
    }

    @Test
    void creditInBracketsThatTheDatelineGivesTooIsLeftOut() {
        assertThat(words(item(nitf("LENNA, Nov. 28 (Harbour News) - The dam holds.", "It rained.", "(Harbour News)"))))
                .containsExactly("LENNA, Nov. 28 (Harbour News) - The dam holds.", "It rained.");
        assertThat(words(item(nitf("The dam (Lenna) holds.", "It rained.", "(Lenna)"))))
                .containsExactly("The dam (Lenna) holds.", "It rained.", "(Lenna)");
    }

    @Test
    void lineOfCodesIsForMachines() {
        assertThat(words(item(nitf("The dam holds.", "It rained.", "51 77 03 DAM01 1113 LEN4800 HARB HARB03 VAL03"))))
                .containsExactly("The dam holds.", "It rained.");
        assertThat(words(item(nitf("The dam holds.", "LENNA 3 HARBOUR 1 VALLEY 2"))))
                .containsExactly("The dam holds.", "LENNA 3 HARBOUR 1 VALLEY 2");
    }

    @Test
    void markAndInitialsMayBeLinesOfOneParagraph() {
        var item = item(nitf("The dam holds.", "./.ANO<br/>RV/MK/"));
        assertThat(words(item)).containsExactly("The dam holds.");
        assertThat(item.internalNote()).contains("RV/MK/");
        assertThat(words(item(nitf("The dam holds.", "RV/MK/<br/>It rained."))))
                .containsExactly("The dam holds.", "RV/MK/\nIt rained.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"It rained. Enditem", "It rained. (END)", "It rained.（完）", "It rained. ENDIT"})
    void markBehindTheLastSentenceIsLeftOut(String last) {
        assertThat(words(item(nitf("The dam holds.", last)))).containsExactly("The dam holds.", "It rained.");
    }

    @Test
    void ownerBehindTheLastSentenceIsLeftOut() {
        assertThat(words(item(nitf("The dam holds.", "It rained.(©HNA)"))))
                .containsExactly("The dam holds.", "It rained.");
        assertThat(words(item(nitf("The dam holds.", "It rained.", "(©HNA)"))))
                .containsExactly("The dam holds.", "It rained.");
    }

    @Test
    void whomToAskStaysWithEachEntryOfAList() {
        var entries = Stream.of("8 a.m.", "9 a.m.", "10 a.m.", "11 a.m.", "Noon")
                .flatMap(hour -> Stream.of(
                        hour + " The harbour works show the dam to all who come to the gate in the west of the town.",
                        "Contact: Ana Orel, +994 12 300 40 50"))
                .toArray(String[]::new);
        assertThat(words(item(nitf(entries)))).containsExactly(entries);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Ana Orel; Editing by Rui Vaz)",
                "(Additional reporting by Ana Orel in Lenna (North), writing by Rui Vaz)",
                "Reporting by Ana Orel in Lenna; editing by Rui Vaz",
                "(Compiled by Ana Orel)",
                "(Bericht von Ana Orel, redigiert von Rui Vaz. Rückfragen an +994 12 00)",
                "(Reportage Ana Orel, édité par Rui Vaz)",
                "(Reporte de Ana Orel. Editado por Rui Vaz)",
                "(Reportes de Ana Orel en Lenna; reporte adicional de Rui Vaz. Editado en español por Ana Orel)",
                "(Reporte adicional de Rui Vaz)",
                "(Editado en español por Ana Orel)",
                "(Reportagem de Ana Orel)",
                "(Редактор Ана Орел)"
            })
    void thoseWhoReportedAndEditedItAreForEditors(String credit) {
        var alone = item(nitf("The dam holds.", "It rained.", credit));
        assertThat(words(alone)).containsExactly("The dam holds.", "It rained.");
        assertThat(alone.internalNote()).contains(credit);
        var below = item(nitf("The dam holds.", "It rained.<br/>" + credit));
        assertThat(words(below)).containsExactly("The dam holds.", "It rained.");
        assertThat(below.internalNote()).contains(credit);
    }

    @Test
    void thoseWhoEditedItMayStandBehindTheLastSentence() {
        assertThat(words(item(nitf("The dam holds.", "It rained. (Editing by Rui Vaz) Enditem"))))
                .containsExactly("The dam holds.", "It rained.");
        assertThat(words(item(nitf("The dam holds.", "It rained. <em>(Editing by Rui Vaz)</em>"))))
                .containsExactly("The dam holds.", "It rained.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporting by Harbour News showed that the dam was unsafe.",
                "(Reporting by law is what the council does.)",
                "It rained (as reported by Harbour News in May).",
                "Editing by hand took the council a year."
            })
    void wordsOnReportingStay(String words) {
        assertThat(words(item(nitf("The dam holds.", words)))).containsExactly("The dam holds.", words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Harbour desk, desk@harbour.example)",
                "(Harbour desk, 040 555 0000)",
                "(S E R V I C E - www.dam.example/visit)",
                "Ana Orel can be reached at https://posts.example/anaorel .",
                "Ana Orel is at https://posts.example/anaorel",
                "Follow Ana Orel at https://posts.example/anaorel and listen at https://talk.example",
                "Follow Ana Orel and Rui Vaz on Twitter: @anaorel and @ruivaz"
            })
    void howTheDeskCanBeReachedIsForEditors(String words) {
        var item = item(nitf("The dam holds.", "It rained.", words));
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
        assertThat(item.internalNote()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The town can be reached at low tide.",
                "Lenna Harbour can be reached at low tide by those who dare.",
                "Follow the river on foot.",
                "Lenna Harbour is at https://lenna.example what it is by day.",
                "(S E R V I C E is its name.)"
            })
    void otherPlacesThatCanBeReachedStay(String words) {
        assertThat(words(item(nitf("The dam holds.", words)))).containsExactly("The dam holds.", words);
    }

    @Test
    void whomToAskIsForEditors() {
        var one = item(nitf("The dam holds.", "Media contact:<br/>Ana Orel<br/>ana@harbour.example"));
        assertThat(words(one)).containsExactly("The dam holds.");
        assertThat(one.internalNote().orElseThrow()).contains("Ana Orel", "ana@harbour.example");
        var several = item(
                nitf("The dam holds.", "Harbour Works Key Contacts", "Ana Orel, chair", "Tel. +994 12 300 40 50", "%s")
                        .replace("<p>%s</p>", "<hl2>About Harbour Works</hl2><p>It builds dams.</p>"));
        assertThat(words(several)).containsExactly("The dam holds.", "About Harbour Works", "It builds dams.");
        assertThat(several.internalNote().orElseThrow()).contains("+994 12 300 40 50");
        var listed = item(nitf("The dam holds.", "%s")
                .replace("<p>%s</p>", "<hl2>Yhteyshenkilöt</hl2><ul><li>Ana Orel, 040 555 0000</li></ul>"));
        assertThat(words(listed)).containsExactly("The dam holds.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For more information:",
                "Pour plus d’informations :",
                "Para más información:",
                "Weitere Informationen:",
                "Per ulteriori informazioni:",
                "För mer information:",
                "For mer informasjon:",
                "Further information:",
                "For more information, please contact the desk",
                "Ufficio stampa",
                "Kontakt dla mediów:"
            })
    void whoKnowsMoreIsForEditors(String heading) {
        var item = item(nitf(
                "The dam holds.",
                "<b>" + heading
                        + "</b><br/>Ana Orel<br/>Manager, Harbour Works <br/>ana@harbour.example<br/>204.555.0100"));
        assertThat(words(item)).containsExactly("The dam holds.");
        assertThat(item.internalNote().orElseThrow()).startsWith(heading).endsWith("204.555.0100");
        assertThat(words(item(nitf("The dam holds.", heading, "The dam has a page of its own."))))
                .containsExactly("The dam holds.", heading, "The dam has a page of its own.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Media contact: Ana Orel, Harbour Works<br/>ana@harbour.example</p>",
                "<p>Kontakt: Ana Orel, +994 12 300 40 50</p>",
                "<p>Rückfragen an: Ana Orel, Tel. 300 40 50</p>",
                "<hl2>Kontakter</hl2><ul><li>Ana Orel ana@harbour.example</li></ul>"
            })
    void whomToAskMayStandOnTheLineOfItsHeading(String contacts) {
        var item = item(nitf("The dam holds.", "%s").replace("<p>%s</p>", contacts));
        assertThat(words(item)).containsExactly("The dam holds.");
        assertThat(item.internalNote().orElseThrow()).contains("Ana Orel");
    }

    @Test
    void sentenceBehindAWordForContactsStays() {
        var sentence = "Contact: the works wrote to ana@harbour.example in May and heard nothing.";
        assertThat(words(item(nitf("The dam holds.", sentence)))).containsExactly("The dam holds.", sentence);
    }

    @Test
    void whatAServiceSetsBelowTheAddressOfAReleaseIsForEditors() {
        var item = item(nitf(
                "The dam holds.",
                "View source version on harbourwire.example:https://harbourwire.example/7",
                "CONTACT: Media:",
                "Ana Orel",
                "204-555-0100Rui Vaz",
                "KEYWORD: NORTH AMERICA",
                "INDUSTRY KEYWORD: WATER DAMS",
                "SOURCE: Harbour Works",
                "Copyright Harbour Wire 2026.",
                "PUB: 11/03/2026 06:00 AM/DISC: 11/03/2026 06:01 AM",
                "http://harbourwire.example/7"));
        assertThat(words(item)).containsExactly("The dam holds.");
        assertThat(item.internalNote().orElseThrow()).contains("INDUSTRY KEYWORD: WATER DAMS", "SOURCE: Harbour Works");
        var prose = "The council said that the water would be let out slowly. "
                .repeat(12)
                .strip();
        assertThat(words(item(nitf("The dam holds.", "See the full release: https://harbourwire.example/7", prose))))
                .contains(prose);
    }

    @Test
    void contactThatNobodyCanReachIsPartOfTheCopy() {
        assertThat(words(item(nitf("The dam holds.", "Eye contact", "The owl looks down from it."))))
                .containsExactly("The dam holds.", "Eye contact", "The owl looks down from it.");
    }

    @Test
    void spacesThatDoNotBreakAreNoneOfAParagraph() {
        assertThat(words(item(nitf("&#160;&#160;The dam holds.", "It rained.&#160; "))))
                .containsExactly("The dam holds.", "It rained.");
    }

    @Test
    void wordThatIsNoMarkStaysBehindTheLastSentence() {
        assertThat(words(item(nitf("The dam holds.", "RAIN IN THE WEST END"))))
                .containsExactly("The dam holds.", "RAIN IN THE WEST END");
    }

    @Test
    void addressAboveAMarkIsForEditors() {
        var item = item(nitf("The dam holds.", "ano@harbour.example", "(END)"));
        assertThat(words(item)).containsExactly("The dam holds.");
        assertThat(item.internalNote()).contains("ano@harbour.example");
        assertThat(words(item(nitf("The dam holds.", "ano@harbour.example"))))
                .containsExactly("The dam holds.", "ano@harbour.example");
    }

    @Test
    void addressThatTheCopyWasTakenFromIsNone() {
        var legible = one(nitf("The dam holds.", "View source version on harbour.example: https://harbour.example/7/"));
        assertThat(words(legible.value())).containsExactly("The dam holds.");
        assertThat(legible.notes()).anyMatch(note -> note.contains("address of its source"));
    }

    @Test
    void severalOfThemGoOneByOne() {
        var item = item(nitf("The dam holds.", "AO // RV", "Harbour/Fim", "(c) Harbour News 2026"));
        assertThat(words(item)).containsExactly("The dam holds.");
        assertThat(item.internalNote()).contains("AO // RV");
    }

    @Test
    void strokesBetweenParagraphsAreNone() {
        assertThat(words(item(
                        nitf("The dam holds.", "___", "# # #", "More of the dam: h.example", "-----", "It rained."))))
                .containsExactly("The dam holds.", "More of the dam: h.example", "It rained.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"and it rained", "Copyright law counts for dams too.", "* * *", "Ana Orel", "It ended 3/4."})
    void otherLastWordsStay(String last) {
        assertThat(words(item(nitf("The dam holds.", last)))).containsExactly("The dam holds.", last);
    }

    @Test
    void allThatThereIsStays() {
        assertThat(words(item(nitf("ENDS")))).containsExactly("ENDS");
    }

    @Test
    void wrappedLineBeforeALongWordGoesOn() {
        var copy = """
                LENNA 28/11 (hna) = The dam above the
                northernmostfishingharbour of the valley holds, said the chief
                engineer on Saturday after a night of rain and of little sleep.
                It rained again on Sunday.""";
        assertThat(words(item(
                                "<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>h.example</ProviderId><DateId>20261128</DateId>"
                                        + "<NewsItemId>7</NewsItemId></NewsIdentifier></Identification><NewsComponent xml:lang='en'><NewsLines><HeadLine>Dam</HeadLine></NewsLines>"
                                        + "<ContentItem><DataContent>" + copy
                                        + "</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"))
                        .getFirst())
                .startsWith("LENNA 28/11 (hna) = The dam above the northernmostfishingharbour");
    }

    @Test
    void characterThatStandsInACommentIsRead() {
        assertThat(
                        words(
                                item(
                                        nitf(
                                                "The town<!-- 2019(unknown) -->s dam <!-- 2014(unknown) --> it holds.<!-- 0(unknown) --><!-- 2019 -->"))))
                .containsExactly("The town’s dam — it holds.");
    }

    @Test
    void firstParagraphThatIsMarkedAsBylineIsNoCopy() {
        var content =
                "<newsItem guid='d7' xmlns='http://iptc.org/std/nar/2006-10-01/'><itemMeta/><contentMeta><headline>Dam holds</headline></contentMeta>"
                        + "<contentSet><inlineXML><html><body><p class='x-story__byline'>%s</p><p>The dam holds.</p></body></html></inlineXML></contentSet></newsItem>";
        var named = item(content.formatted("Ana Orel"));
        assertThat(named.byline()).contains("Ana Orel");
        assertThat(words(named)).containsExactly("The dam holds.");
        assertThat(item(content.formatted("28.11.2026 10:00 | Harbour")).byline())
                .isEmpty();
    }

    @Test
    void headingThatHeadsNothingIsNone() {
        var item = item(
                nitf("The dam holds.", "It rained.", "%s")
                        .replace(
                                "<p>%s</p>",
                                "<hl2>Embed (large):</hl2><p>&lt;div id='e'&gt;&lt;/div&gt;&lt;script src='e.js'&gt;&lt;/script&gt;</p><hl2>Embed (small):</hl2>"));
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
        assertThat(words(item(nitf("The dam holds.", "%s").replace("<p>%s</p>", "<hl2>Will it rain?</hl2>"))))
                .containsExactly("The dam holds.", "Will it rain?");
    }

    @Test
    void addressOfAPictureBelowContactsIsForEditors() {
        var item = item(nitf(
                "The dam holds.",
                "It rained.",
                "Contact:",
                "Ana Orel",
                "press@dam.example",
                "Main picture:",
                "https://dam.example/pictures/dam-at-night.jpg"));
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
        assertThat(item.internalNote().orElseThrow())
                .endsWith("Main picture:\nhttps://dam.example/pictures/dam-at-night.jpg");
    }

    @Test
    void markOfASenderAndTheClockBelowItAreLeftOut() {
        var legible = one(nitf(
                "The dam holds.", "It rained.", "(END) Rui Lenna Newswires", "November 28, 2026 10:17 ET (15:17 GMT)"));
        assertThat(words(legible.value())).containsExactly("The dam holds.", "It rained.");
        assertThat(legible.notes()).anyMatch(note -> note.contains("time below the end mark"));
        assertThat(words(item(nitf("The dam holds.", "It rained.", "(MORE TO FOLLOW) Lenna Newswires"))))
                .containsExactly("The dam holds.", "It rained.");
    }

    @Test
    void clockBelowCopyThatNothingEndsIsCopy() {
        assertThat(words(item(nitf("The dam holds.", "The gates open", "November 28, 2026 10:17 ET"))))
                .containsExactly("The dam holds.", "The gates open", "November 28, 2026 10:17 ET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FULL SCRIPT TO FOLLOW",
                "SHOTLIST AND STORYLINE TO FOLLOW",
                "Kontakt zur Autorin: ana.orel@harbour.example",
                "Write to Ana Orel at ana.orel@harbour.example"
            })
    void whatFollowsAndWhomToWriteToIsForEditors(String last) {
        var item = item(nitf("The dam holds.", "It rained.", last));
        assertThat(words(item)).containsExactly("The dam holds.", "It rained.");
        assertThat(item.internalNote()).contains(last);
    }

    @Test
    void shortLinesBehindWhomToAskAreOfTheCopyThatGoesOn() {
        var item = item(nitf(
                "The dam holds.",
                "Contact:",
                "Desk of the harbour",
                "Phone: +49 30 555 0123",
                "Main topics",
                "Lenna",
                "The council votes on the dam, and members who asked for more time to read the report have had it."));
        assertThat(words(item))
                .containsExactly(
                        "The dam holds.",
                        "Main topics",
                        "Lenna",
                        "The council votes on the dam, and members who asked for more time to read the report have had it.");
        assertThat(item.internalNote().orElseThrow()).endsWith("+49 30 555 0123");
    }
}
