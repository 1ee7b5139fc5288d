package org.writethru.wire.page.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.page.DatelineReader;
import org.writethru.wire.sample.Wires;

/** What sites put between the paragraphs of a story. */
class LinesAmidCopyTest {
    private static final String FIRST =
            "The council put off the vote on the dam until Monday, its chair said after the meeting.";
    private static final String SECOND =
            "It is the third delay of the vote this year, and the chair gave no reason for it.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A lire aussi : Le barrage tient",
                "Continue Reading",
                "[+] Enlarge",
                "Recomendar en Facebook 12",
                "Enviar a Menéame Enviar a LinkedIn 0",
                "Please follow Harbour Money on Twitter and Facebook.",
                "Questions? Comments? Email us at",
                "【纠错】 【责任编辑:林一】",
                "Ana Orel / Getty Images",
                "| HarbourPost.com",
            })
    void areLeftOut(String line) {
        assertThat(texts(page("<p>" + FIRST + "</p><p>" + line + "</p><p>" + SECOND + "</p>")))
                .containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow the money, the chair said, and you will find the dam.",
                "Send 12 boats to the harbour, the mayor told them on Monday.",
                "See harbourpost.com for the report.",
                "The council will enlarge the harbour, and the dam with it.",
            })
    void ofTheCopyAreNot(String line) {
        assertThat(texts(page("<p>" + FIRST + "</p><p>" + line + "</p><p>" + SECOND + "</p>")))
                .containsExactly(FIRST, line, SECOND);
    }

    @Test
    void keywordsInAListAreNoneOfItsPoints() {
        assertThat(texts(page("<p>" + FIRST + "</p><p>" + SECOND
                        + "</p><ul><li>The dam holds for a year.</li><li class='tags'>dam council vote</li></ul>")))
                .noneMatch(text -> text.contains("dam council vote"))
                .anyMatch(text -> text.contains("The dam holds for a year."));
    }

    /** Without large letters nothing tells that a word before brackets names a place. */
    @Test
    void nameBeforeBracketsIsNoDateline() {
        var reader = new DatelineReader(Set.of());
        assertThat(reader.atStart("สมชาย (นามสมมุติ) เป็นประธานสภาเมืองมาแล้วสามปี"))
                .isEmpty();
        assertThat(reader.atStart("קסרין (הנמל) – המועצה דחתה את ההצבעה")).isPresent();
        assertThat(reader.atStart("VESSA (Harbour) The council put off the vote"))
                .isPresent();
    }

    private static NewsItem page(String copy) {
        var html = "<html><head><title>Vote on dam delayed</title></head><body><article><h1>Vote on dam delayed</h1>"
                + copy + "</article></body></html>";
        return Wires.one(html);
    }
}
