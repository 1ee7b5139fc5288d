package org.writethru.wire.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.NewsItem;
import org.writethru.wire.sample.Wires;

/** Releases and alerts in plain letters, with heads that were set for paper, and what services put around one piece of news. */
class ReleasesInLettersTest {
    private static final String HEAD = """
            From: "Harbour News" <wire@harbour.example>
            Date: Mon, 23 Nov 2026 14:00:00 +0400
            Message-ID: <20261123.5@harbour.example>
            """;

    private static final String PLAIN = HEAD + "Content-Type: text/plain; charset=utf-8\n";
    private static final String FIRST =
            "The council of the harbour put off the vote on the dam until Monday, its chair said.";
    private static final String SECOND = "It meets again.";
    private static final String COPY = FIRST + "\n\n" + SECOND + "\n";

    private final EmailReader reader = new EmailReader();

    @Test
    void centredLinesAreHeadlineAndDecks() {
        var item = one(PLAIN + "Subject: Press Release: Council v. Harbour Dam\n\n" + """
                \t\t\t    Press Release

                \t   Vote Put Off in Suit That Would Have
                \t         Shut the Dam at the Quay

                \t   Brief Calls the Old Dam of the Vessa
                \t\t     Safe for a Year

                   -------------------------------------------

                \t     Lenna, Monday, November 23, 2026
                \t\t\tFor Immediate Release

                \t\t    For More Information Contact:

                \t\t    Ana Orel (555) 010-0100
                \t\t    <ana@harbour.example>

                     _____________________________________

                Lenna, November, 23. --\s

                """ + COPY);
        assertThat(item.headline()).contains("Vote Put Off in Suit That Would Have Shut the Dam at the Quay");
        assertThat(item.standfirst()).contains("Brief Calls the Old Dam of the Vessa Safe for a Year");
        assertThat(texts(item)).containsExactly("Lenna, November, 23. --", FIRST, SECOND);
    }

    @Test
    void namesBelowEachOtherInOneMiddleStayLines() {
        var item = one(PLAIN + "Subject: Names\n\n" + COPY + "\n" + """
                              Ana Orel, chair of the council.
                            Ben Tal, engineer of the harbour, 2026
                """);
        assertThat(texts(item)).hasSize(4);
    }

    @Test
    void titleOverTwoLinesIsOneWithItsDeck() {
        var item = one(PLAIN
                + "Subject: Dam\n\nFOR IMMEDIATE RELEASE\nNovember 23, 2026\n\nCouncil puts off the vote on the dam of the\nVessa until Monday\n\nThird delay this year, and no reason is given\n\n"
                + COPY);
        assertThat(item.standfirst())
                .contains(
                        "Council puts off the vote on the dam of the Vessa until Monday; Third delay this year, and no reason is given");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void subjectGoesOnInLinesThatAreNotSetIn() {
        var item = one("Subject: COUNCIL PUTS OFF THE VOTE ON THE DAM TO\nREAD THE NEW REPORT\n" + PLAIN + "\n" + COPY);
        assertThat(item.headline()).contains("COUNCIL PUTS OFF THE VOTE ON THE DAM TO READ THE NEW REPORT");
        assertThat(item.provider()).contains("Harbour News");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void namesAndNumbersAboveTheNumberOfAReleaseAreNoCopy() {
        var item = one(PLAIN + "Subject: VOTE ON DAM PUT OFF\n\n" + """
                Ana Orel
                Harbour House, Lenna                  November 23, 2026
                (Phone: 555/010-0100)

                Ben Tal
                The Old Quay, Vessa
                (Phone: 555/010-0101)

                Jan Lenn
                Council Hall, Lenna
                (Phone: 555/010-0102)

                RELEASE: 26-134

                VOTE ON DAM PUT OFF

                """ + COPY
                + "\n                 - end -\n\nReleases of the council are sent to all who ask for them.\n");
        assertThat(item.headline()).contains("VOTE ON DAM PUT OFF");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void thoseWhoMayBeAskedAmidTheCopyAreNoneOfIt() {
        var item = one(PLAIN + "Subject: Vote on dam put off\n\n" + COPY + "\n" + """
                Media contact:
                Ana Orel, Press Secretary
                Phone: (555) 010-0100
                Ben Tal
                E-mail: ben.tal@harbour.example

                About the council

                The council of the harbour is elected each year by all who live at the water.
                """);
        assertThat(texts(item))
                .containsExactly(
                        FIRST,
                        SECOND,
                        "About the council",
                        "The council of the harbour is elected each year by all who live at the water.");
    }

    @ParameterizedTest
    @CsvSource({
        "BREAKING: Vote on dam put off",
        "Breaking News: Vote on dam put off",
        "NEWS ALERT: Vote on dam put off",
        "Eilmeldung: Vote on dam put off"
    })
    void wordsOfAnAlertAreNoneOfTheHeadline(String subject) {
        var legible =
                Wires.legible(reader, (PLAIN + "Subject: " + subject + "\n\n" + COPY).getBytes(StandardCharsets.UTF_8));
        assertThat(legible.value().headline()).contains("Vote on dam put off");
        assertThat(legible.notes()).anyMatch(note -> note.contains("how urgent"));
    }

    @Test
    void newsAboutWhatBreaksStays() {
        assertThat(one(PLAIN + "Subject: Breaking news of the dam\n\n" + COPY).headline())
                .contains("Breaking news of the dam");
    }

    @Test
    void promotionBelowAnAlertIsNoCopy() {
        var item = one(HEAD + "Content-Type: text/html; charset=utf-8\nSubject: Breaking News: Vote on dam put off\n\n"
                + """
                <html><body><h1>Vote on dam put off</h1><div>Harbour Times | November 23, 2026 | 1:09 PM</div>
                <p>%s</p><p>%s</p><p>For the latest information go to <a href="https://harbour.example/">www.harbour.example</a>.</p>
                <div>ADVERTISEMENT</div><p>Text "harbour" to 555 for alerts. Text HELP for help. Text STOP to cancel.</p>
                <p>Harbour and the world: Visit <a href="https://harbour.example/">https://harbour.example</a> for up-to-the-minute news.</p>
                <p>Follow @harbour on Twitter: <a href="https://t.example/h">https://t.example/h</a></p>
                <p>Sign up for more email newsletters: <a href="https://harbour.example/n">https://harbour.example/n</a></p>
                <p>About this communication:</p><p>You are receiving this email because you asked for alerts.</p>
                <p>If you'd like to unsubscribe, please <a href="https://harbour.example/u">click here</a></p>
                <p>How we protect what you tell us is in our privacy policy at <a href="https://harbour.example/p">the old place</a></p>
                </body></html>""".formatted(FIRST, SECOND));
        assertThat(item.headline()).contains("Vote on dam put off");
        assertThat(texts(item)).containsExactly(FIRST, SECOND);
    }

    @Test
    void pieceThatIsSetInIsOneParagraphAndSoIsAPointWithAWideSign() {
        var item = one(PLAIN + "Subject: Dam\n\n" + """
                You can read the new report of the engineers of the harbour at once,
                and all of it. It has a host of maps.

                -   For those of you who have the harbour's own reader, the report
                    can be taken from the shelf of the council (Shelf -> Get
                    Report).

                You can also get the maps here:

                    The maps also need Gates (0.7), Quays (0.8.2), Bollards (1.0),
                    Wharf (0.6.2), Slip Roads (1.0), Cranes (0.4) and Harbour Prints
                    (0.25) and Tides (0.5.6).
                """);
        assertThat(texts(item))
                .containsExactly(
                        "You can read the new report of the engineers of the harbour at once, and all of it. It has a host of maps.",
                        "- For those of you who have the harbour's own reader, the report can be taken from the shelf of the council (Shelf -> Get Report).",
                        "You can also get the maps here:",
                        "The maps also need Gates (0.7), Quays (0.8.2), Bollards (1.0), Wharf (0.6.2), Slip Roads (1.0), Cranes (0.4) and Harbour Prints (0.25) and Tides (0.5.6).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<pre>\n%s</pre>\n", "<PRE>\n%s\n</PRE>\n"})
    void marksAroundSetTextAreNoCopy(String around) {
        assertThat(texts(one(PLAIN + "Subject: Vote put off\n\n" + around.formatted(COPY))))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void dashThatClosesWordsPutInDoesNotBeginAParagraph() {
        var item = one(PLAIN + "Subject: Dam\n\n" + """
                "The council has heard all of it, and more than once in this year,
                and the people must now decide - said the chair of the harbour
                - What we have is a plan, and it is a good one." The council of
                the harbour meets again on Monday at ten, in the old hall.
                """);
        assertThat(texts(item)).hasSize(1);
    }

    private NewsItem one(String letter) {
        return Wires.one(reader, letter);
    }
}
