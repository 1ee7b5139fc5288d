package org.writethru.wire.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import org.junit.jupiter.api.Test;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Stories of papers that a reader sends to a mailing list under a subject of his own. */
class StoriesOnListsTest {
    private static final String HEAD = """
            From: Ana Orel <ana@harbour.example>
            Date: Mon, 23 Nov 2026 14:00:00 +0400
            Message-ID: <20261123.1@harbour.example>
            Subject: [harbour] Dams
            Content-Type: text/plain; charset=utf-8

            """;

    private static final String COPY = """
            VESSA (Harbour) - The council put off the vote on the dam until Monday, its
            chair said after the meeting.

            It is the third delay of the vote this year.
            """;

    @Test
    void timeBelowTheTitleIsNoCopy() {
        assertThat(texts(one("Council puts off the vote again\n\nMonday November 23, 2026 1:40 PM\n\n" + COPY)))
                .hasSize(3)
                .first()
                .isEqualTo("Council puts off the vote again");
    }

    @Test
    void dayAloneAndTimeOfAnotherWeekStay() {
        assertThat(texts(one("Council puts off the vote again\n\nMonday November 23, 2026\n\n" + COPY)))
                .hasSize(4);
        assertThat(texts(one("Council puts off the vote again\n\nMonday November 2, 2026 1:40 PM\n\n" + COPY)))
                .hasSize(4);
    }

    private static NewsItem one(String body) {
        return Wires.one(new EmailReader(), HEAD + body);
    }
}
