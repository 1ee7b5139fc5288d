package org.writethru.wire.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.writethru.story.Block.Embed;
import org.writethru.story.Block.Items;
import org.writethru.story.Block.Paragraph;
import org.writethru.story.Block.Picture;
import org.writethru.story.Block.Quote;
import org.writethru.story.Block.Subhead;
import org.writethru.story.Block.Table;
import org.writethru.story.Copy;
import org.writethru.story.Digest;
import org.writethru.story.Inline.Emphasis;
import org.writethru.story.Inline.Link;
import org.writethru.story.Inline.Strong;
import org.writethru.story.Inline.Text;

/** Copy with one block of every kind. */
final class Blocks {
    private Blocks() {}

    static Copy everyKind() {
        return new Copy(List.of(
                new Paragraph(List.of(
                        new Text("The bridge is “open”, "),
                        new Strong(List.of(new Text("fully "), new Emphasis(List.of(new Text("and"))))),
                        new Text(" safely, <says> the "),
                        new Link("https://port.example/report?a=1&b='2'", List.of(new Text("report"))),
                        new Text(".\nIts second line."))),
                new Subhead("What the engineers found"),
                new Quote(
                        List.of(Paragraph.of("It held."), Paragraph.of("We checked \"twice\".")),
                        Optional.of("Mila Dorn, port engineer")),
                new Items(false, List.of(List.of(new Text("Two cables")), List.of(new Text("One bearing")))),
                new Items(true, List.of(List.of(new Text("Inspect")), List.of(new Text("Open")))),
                new Picture(
                        Digest.of("bridge".getBytes(StandardCharsets.UTF_8)),
                        "image/jpeg",
                        1200,
                        800,
                        "The bridge seen from the east bank",
                        Optional.of("The bridge on Monday."),
                        Optional.of("Harbour/Ana Orel")),
                new Table(
                        Optional.of("Closures"),
                        List.of("Year", "Days"),
                        List.of(List.of("2025", "12"), List.of("2026", "40"))),
                new Table(Optional.empty(), List.of(), List.of(List.of("Cables", "fixed & tested"))),
                new Embed("https://video.example/w/77?t=3&q=1", "The reopening <live>"),
                Paragraph.of("Traffic resumed at noon.")));
    }
}
