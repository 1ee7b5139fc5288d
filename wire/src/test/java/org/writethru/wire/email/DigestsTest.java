package org.writethru.wire.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.writethru.wire.Beginning;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Digests of mailing lists: each message in them is an item, and what the list says around them is none. */
class DigestsTest {
    private static final String HEAD = """
            From: press-request@lists.harbour.example
            Subject: press Digest, Vol 12, Issue 3
            Date: Mon, 23 Nov 2026 12:00:02 +0000
            Message-ID: <digest.12.3@lists.harbour.example>
            Content-Type: text/plain; charset=utf-8

            """;

    private static final String DIGEST = HEAD + """
            Send press mailing list submissions to
            \tpress@lists.harbour.example

            When replying, please edit your Subject line so it is more specific
            than "Re: Contents of press digest..."


            Today's Topics:

               1. Vote on dam put off (Ana Orel)
               2. Yard opens in Lenna (Harbour Works)


            ----------------------------------------------------------------------

            Message: 1
            Date: Mon, 23 Nov 2026 09:15:00 +0400
            From: Ana Orel <ana.orel@harbour.example>
            To: press@lists.harbour.example
            Subject: [press] Vote on dam put
            \toff
            Message-ID: <dam.1@harbour.example>
            Content-Type: text/plain; charset="us-ascii"

            The council put off the vote on the dam on Monday.

            It meets again on Friday, and the chair gave no reason for it.

            --\u0020
            Ana Orel, Harbour News
            -------------- next part --------------
            A non-text attachment was scrubbed...
            Name: signature.asc
            Type: application/pgp-signature
            Size: 833 bytes
            Desc: not available
            URL: <http://lists.harbour.example/attachments/1.sig>

            ------------------------------

            Message: 2
            Date: Mon, 23 Nov 2026 11:40:00 +0400
            From: Harbour Works <press@works.example>
            Subject: [press] Yard opens in Lenna

            Harbour Works opened a yard in Lenna on Monday.

            ------------------------------

            It has 300 workers, the firm said – more than the old one.

            ------------------------------

            Subject: Digest Footer

            _______________________________________________
            press mailing list
            press@lists.harbour.example


            ------------------------------

            End of press Digest, Vol 12, Issue 3
            ************************************
            """;

    private final EmailReader reader = new EmailReader();

    @Test
    void eachMessageOfADigestIsAnItem() {
        var items = items(DIGEST);
        assertThat(items).hasSize(2);
        var dam = items.getFirst();
        assertThat(dam.guid()).isEqualTo("dam.1@harbour.example");
        assertThat(dam.headline()).contains("Vote on dam put off");
        assertThat(dam.provider()).contains("Ana Orel");
        assertThat(dam.versionCreated().orElseThrow().toString()).isEqualTo("2026-11-23T09:15+04:00");
        assertThat(texts(dam))
                .containsExactly(
                        "The council put off the vote on the dam on Monday.",
                        "It meets again on Friday, and the chair gave no reason for it.");
    }

    @Test
    void lineOfHyphensInAMessageDividesNothing() {
        var yard = items(DIGEST).getLast();
        assertThat(yard.headline()).contains("Yard opens in Lenna");
        assertThat(texts(yard))
                .containsExactly(
                        "Harbour Works opened a yard in Lenna on Monday.",
                        "It has 300 workers, the firm said – more than the old one.");
    }

    @Test
    void letterWithLinesOfHyphensIsNoDigest() {
        var item = Wires.one(
                reader,
                HEAD
                        + "The council put off the vote.\n\n----------------------------------------------------------------------\n\nFrom: Friday on the harbour is open.\n\nIt was closed for a week.\n");
        assertThat(item.headline()).contains("press Digest, Vol 12, Issue 3");
        assertThat(texts(item)).first().isEqualTo("The council put off the vote.");
    }

    @Test
    void digestThatIsKeptWithoutItsHeadIsOne() {
        var digest = DIGEST.substring(HEAD.length());
        assertThat(reader.recognises(Beginning.of(digest.getBytes(StandardCharsets.UTF_8))))
                .isTrue();
        assertThat(items(digest)).hasSize(2).extracting(NewsItem::guid).startsWith("dam.1@harbour.example");
        assertThat(reader.recognises(Beginning.of("Send news of the harbour to us.\n\nFrom: Friday on it is open.\n"
                        .getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void foldedHeaderMayEndInALineOfWhiteSpace() {
        var dam = items(DIGEST.replace(
                        "Message-ID: <dam.1@harbour.example>\n", "Message-ID:\n\t<dam.1@harbour.example>\n\t\n"))
                .getFirst();
        assertThat(dam.guid()).isEqualTo("dam.1@harbour.example");
        assertThat(texts(dam)).hasSize(2).first().asString().startsWith("The council put off");
    }

    @Test
    void copyThatLooksLikeASendersLineHasItsSignTakenAway() {
        var dam = items(DIGEST.replace("It meets again on Friday,", ">From Friday on it meets again in Lenna,"))
                .getFirst();
        assertThat(texts(dam)).last().asString().startsWith("From Friday on it meets");
    }

    private List<NewsItem> items(String text) {
        return Wires.all(reader, text.getBytes(StandardCharsets.UTF_8));
    }
}
