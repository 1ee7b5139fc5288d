package org.writethru.wire.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Wires;

/** A mailbox in one file. */
class MailboxTest {
    private static final String BOX = """
            From MAILER-DAEMON Mon Nov 23 14:00:00 2026
            From: wire@harbour.example
            Date: Mon, 23 Nov 2026 14:00:00 +0400
            Message-ID: <1@harbour.example>
            Subject: Vote put off

            The council put off the vote.

            From the quay it could be heard.

            >From Lenna it could not.

            From wire@harbour.example Tue Nov 24 09:00:00 2026
            From: wire@harbour.example
            Date: Tue, 24 Nov 2026 09:00:00 +0400
            Message-ID: <2@harbour.example>
            Subject: Rain

            It rained.

            """;

    private final EmailReader reader = new EmailReader();

    @Test
    void eachMessageIsAnItem() {
        var items = Wires.all(reader, BOX.getBytes(StandardCharsets.UTF_8));
        assertThat(items).extracting(NewsItem::guid).containsExactly("1@harbour.example", "2@harbour.example");
        assertThat(texts(items.getFirst()))
                .containsExactly(
                        "The council put off the vote.",
                        "From the quay it could be heard.",
                        "From Lenna it could not.");
        assertThat(texts(items.getLast())).containsExactly("It rained.");
    }

    @Test
    void messagesBehindTheMostAreSaidNotToBeRead() {
        var letter = "From wire@harbour.example\nFrom: wire@harbour.example\nSubject: Rain\n\nIt rained.\n\n";
        var whole = reader.read(letter.repeat(Mailbox.MOST).getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT);
        assertThat(whole).hasSize(Mailbox.MOST).allMatch(Reading.Legible.class::isInstance);
        var longer = reader.read(letter.repeat(Mailbox.MOST + 2).getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT);
        assertThat(longer).hasSize(Mailbox.MOST + 1);
        assertThat(longer.getLast()).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void linesMayEndAsMailDoes() {
        var box = BOX.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        assertThat(WireReaders.recognising(box).orElseThrow().name()).isEqualTo("email");
        assertThat(Wires.all(reader, box)).hasSize(2);
    }

    @Test
    void quotedLinesOfALetterStayAsTheyAre() {
        var item = Wires.one(reader, BOX.substring(BOX.indexOf("\nFrom: ") + 1, BOX.lastIndexOf("From wire")));
        assertThat(texts(item)).contains(">From Lenna it could not.");
    }

    @Test
    void emptyLineOfSpacesMayStandAboveTheHeaders() {
        var letter =
                " ".repeat(250) + "\nDelivered-To: desk@harbour.example\n" + BOX.substring(BOX.lastIndexOf("From: "));
        var bytes = letter.getBytes(StandardCharsets.UTF_8);
        assertThat(WireReaders.recognising(bytes).orElseThrow().name()).isEqualTo("email");
        assertThat(texts(Wires.one(reader, bytes))).containsExactly("It rained.");
    }
}
