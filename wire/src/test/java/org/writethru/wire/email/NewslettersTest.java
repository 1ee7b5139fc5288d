package org.writethru.wire.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** What newsletters, lists and programs put around one story, and messages that were passed on below a word of the sender's. */
class NewslettersTest {
    private static final String HEAD = """
            From: "Harbour News" <wire@harbour.example>
            Date: Mon, 23 Nov 2026 14:00:00 +0400
            Message-ID: <20261123.9@harbour.example>
            """;

    private static final String PLAIN = HEAD + "Content-Type: text/plain; charset=utf-8\n";
    private static final String FIRST =
            "The council of the harbour put off the vote on the dam until Monday, its chair said.";
    private static final String COPY = FIRST + "\n\nIt meets again.\n";
    private static final String SECOND = "It meets again.";

    private final EmailReader reader = new EmailReader();

    @ParameterizedTest
    @ValueSource(strings = {"Harbour News for November 23, 2026", "Harbour News | 23 November 2026"})
    void nameOfTheSenderAndTheDayAreNoCopy(String name) {
        assertThat(texts(Wires.one(reader, PLAIN + "Subject: Vote put off\n\n" + name + "\n\n" + COPY)))
                .containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FULL STORY at\n\nhttps://harbour.example/vote\n",
                "Read the full story here:\n\n<a href=\"https://harbour.example/vote\">Vote put off -\nhttps://harbour.example/vote</a>\n"
            })
    void whereTheWholeStoryIsReadIsNoCopy(String end) {
        assertThat(texts(Wires.one(reader, PLAIN + "Subject: Vote put off\n\n" + COPY + "\n" + end)))
                .containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "===========\nHARBOUR TODAY\n===========\nSPECIAL ISSUE\nNovember 23, 2026\n===========\n",
                "=-=-=-=-=-=-=-=-=-=-=\n\n   HARBOUR TODAY\n   Tip 213 - November 23, 2026\n   http://www.harbour.example/today\n\n=-=-=-=-=-=-=-=-=-=-=\n\n",
                "*****\nHafen aktuell, Ausgabe 12\n*****\n\n"
            })
    void nameAndIssueOfANewsletterAreNoCopy(String masthead) {
        assertThat(texts(one(PLAIN + "Subject: Vote put off\n\n" + masthead + COPY)))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void titleBetweenDrawnLinesStays() {
        assertThat(texts(one(PLAIN + "Subject: News\n\n=====\nNo vote on the dam\n=====\n\n" + COPY)))
                .containsExactly("No vote on the dam", FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=====\nNewsletter information\n=====\nYou are subscribed to HARBOUR TODAY with the\naddress ana@reader.example.\n",
                "To Subscribe:    http://www.harbour.example/in\nTo Unsubscribe:  http://www.harbour.example/out\n",
                "Sign up for more free newsletters from the harbour\n",
                "If you wish to no longer receive messages of this type, please go on here.\n\nVisit http://www.harbour.example/opt-out\n",
                "Cet email a été envoyé à l'adresse ana@lecteur.example.\n\nGérer mes abonnements\n",
            })
    void footerOfANewsletterIsNoCopy(String footer) {
        assertThat(texts(one(PLAIN + "Subject: Vote put off\n\n" + COPY + "\n" + footer)))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void addressesDoNotTellHowWideLinesAre() {
        var item = one(PLAIN + "Subject: Vote put off\n\n" + """
                When the water of the Vessa rises, the council of Lenna's
                Harbour meets at night, as it did on Sunday, and all who
                live at the quay may listen. For its papers see:
                http://www.harbour.example/papers/2026/11/23/council-of-the-harbour-on-dam?from=letter

                If you live at the water, you know what the council of the
                Harbour and its engineers think of the dam: it will hold
                for a year.
                """);
        assertThat(texts(item)).hasSize(2);
        assertThat(texts(item).getFirst())
                .startsWith("When the water of the Vessa rises, the council of Lenna's Harbour meets");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vote Put\nOff Until Monday\n\n",
                "Vote put off until Monday\n\n",
            })
    void headlineMayStandOverSeveralLinesAndWithoutWhatIsAroundItInTheSubject(String title) {
        for (var subject : new String[] {
            "Vote put off until Monday",
            "Dam news: Vote put off until Monday",
            "Vote put off until Monday [HARBOUR ALERT]"
        }) {
            assertThat(texts(one(
                            PLAIN + "Subject: " + subject + "\n\n" + title.replace("Put\nOff", "put\n\noff") + COPY)))
                    .as(subject)
                    .containsExactly(FIRST, SECOND);
        }
    }

    @Test
    void messageThatSaysThatItIsForwardedIsTheCopy() {
        var item = one(
                PLAIN + "Subject: [harbour] Vote put off\n\n" + """
                This one is bad for the boats.

                ----- Forwarded message from Ana Orel via council-announce <council@lists.harbour.example> -----

                Return-Path: <council-bounces@lists.harbour.example>
                Date: Mon, 23 Nov 2026 09:04:39 +0100
                User-Agent: Harbour Mail 3
                Subject: [council] Vote put off
                List-Id: Announcements <council.lists.harbour.example>
                Sender: council <council-bounces@lists.harbour.example>

                """ + COPY + "\n----- End forwarded message -----\n");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void messageBelowALongLetterStaysOut() {
        var letter = "The boats lie still.\n\nNobody knows why.\n\nThe mayor is away.\n\nWe asked at the quay.\n\n";
        var item = one(PLAIN + "Subject: Boats lie still\n\n" + letter
                + "----- Forwarded message from Ana Orel <ana@harbour.example> -----\n\n" + COPY);
        assertThat(texts(item)).hasSize(4).contains("We asked at the quay.");
    }

    @Test
    void columnBesideAStoryAndOtherStoriesBelowItAreNoCopy() {
        var item = one(HEAD + "Content-Type: text/html; charset=utf-8\nSubject: Vote on dam put off [ALERT]\n\n"
                + """
                <html><body><iframe src="https://ads.example/tower"></iframe><p>Elsewhere in the harbour</p>
                <p><a href="https://harbour.example/a">Boats for sale at the old quay.</a></p>
                <p><a href="https://harbour.example/b">Ten walks along the Vessa!</a></p>
                <p><a href="https://harbour.example/c">The desk is hiring.</a></p>
                <p>Monday, November 23, 2026</p>
                <p><b>Vote on dam put off</b></p>
                <p>%s</p><p>%s</p><p>More News from Harbour Today</p>
                <p><b><a href="https://harbour.example/d">Ferry late again</a></b> It was two hours late.</p>
                <p><a href="https://harbour.example/e">Read on</a></p>
                </body></html>""".formatted(FIRST, SECOND));
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void labelsOfAProgramThatMailsFeedsAreNoCopy() {
        var item = one(HEAD + "Content-Type: text/html; charset=utf-8\nSubject: Vote on dam put off\n\n"
                + """
                <table><tr><td><b>Feed:</b></td><td>Harbour</td></tr><tr><td><b>Item:</b></td><td>Vote on dam put off</td></tr></table>
                <p>%s</p><p>%s</p>
                <table><tr><td>Date:&nbsp;</td><td>2026-11-23 14:00:00 +0400</td></tr><tr><td>Author:&nbsp;</td><td>ana</td></tr></table>
                """.formatted(FIRST, SECOND));
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void addressAboveTheStoryAndListOfPicturesBelowItAreNoCopy() {
        var item = one(PLAIN + "Subject: Vote put off\n\n<https://harbour.example/2026/11/vote>\n\n" + FIRST + "\n\n"
                + SECOND + " [A]\n\n\u00a0\n\n[A] https://harbour.example/img/smile.gif\n");
        assertThat(texts(item)).containsExactly(FIRST, SECOND + " [A]");
    }

    @Test
    void whatAReleaseSaysOfItsListIsNoCopy() {
        var item = one(PLAIN
                + "Subject: Dam\n\nFor Immediate Release\n\nTo be added to, or removed from, the list of those who were sent this\n"
                + "release, please write to <list@harbour.example>.\n\n" + COPY);
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void spacesThatDoNotBreakAreNoLettersAndSetIn() {
        var body = "These were found:\n\no The dam outside of the\n" + "\u00a0".repeat(17)
                + "harbour leaks.\n\no\u00a0 It holds.\n";
        var item = Wires.one(
                reader,
                (HEAD + "Content-Type: text/plain; charset=iso-8859-1\nSubject: Dam\n\n" + body)
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(texts(item))
                .containsExactly("These were found:", "o The dam outside of the harbour leaks.", "o It holds.");
    }

    @Test
    void pointsThatCountGoOnInLinesThatAreSetIn() {
        var item = one(PLAIN + "Subject: Dam\n\n" + """
                The council says what to do and when to do it, on one page.

                  3a. leave the house by the door to the quay, if it has one
                      (the old houses have none)

                  3b. walk up to the school

                The boats stay where they are.
                """);
        assertThat(texts(item))
                .contains("3a. leave the house by the door to the quay, if it has one (the old houses have none)");
    }

    private NewsItem one(String letter) {
        return Wires.one(reader, letter);
    }
}
