package org.writethru.wire.email;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.writethru.story.Copy;
import org.writethru.story.Release.Published;
import org.writethru.wire.SubscriberFormatContract;
import org.writethru.wire.WireFormat;
import org.writethru.wire.sample.GeneratedStories;
import org.writethru.wire.sample.Outgoings;
import org.writethru.wire.sample.Stories;

class TextEmailTest implements SubscriberFormatContract {
    @Override
    public WireFormat format() {
        return new TextEmail();
    }

    @Override
    public String ending() {
        return "txt";
    }

    /** As a mail reader joins the lines that flow. */
    @Override
    public String words(byte[] written) {
        return new String(written, StandardCharsets.UTF_8)
                .replace("\n-- \n", "\n--\n")
                .replace(" \n> ", " ")
                .replace(" \n", " ");
    }

    @Test
    void noLineIsLongerThanAMailReaderShowsUnlessItsWordIs() {
        var generated = new GeneratedStories(9);
        for (int count = 0; count < 300; count++) {
            var text = new String(format().write(Outgoings.of(generated.next())).bytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> line.length() > FlowedText.WIDTH && !line.startsWith("| "))
                    .forEach(line ->
                            assertThat(line.strip().lastIndexOf(' ')).as(line).isLessThan(9));
        }
    }

    @Test
    void paragraphsFlow() {
        var words =
                "The council put off the vote on the Vessa dam until Friday because three of its members, two of them from the "
                        + "opposition, were held up by the storm that closed the coast road.";
        var story = Stories.story(
                "l0ng00000001",
                java.util.List.of(
                        new Published(Stories.at(0), Stories.filing("en", "dam", "Dam", Copy.of(words, "> from")))));
        var written = format().write(Outgoings.of(story)).bytes();
        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains("The council put off the vote on the Vessa dam until Friday because \nthree")
                .contains("\n > from\n");
        assertThat(words(written)).contains(words);
    }

    @Test
    void linksAreNumberedAndListed() {
        var text = words(format().write(Outgoings.of(Stories.everyBlock())).bytes());
        assertThat(text)
                .contains("the report [1].")
                .contains("\n[1] https://port.example/report?a=1&b='2'\n")
                .contains("The reopening <live> [3]")
                .contains("\n[3] https://video.example/w/77?t=3&q=1\n");
    }
}
