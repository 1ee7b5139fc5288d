package org.writethru.wire.xml;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.writethru.wire.NewsItemMaker;

/** Parts of an NITF body that are told apart by nothing but their class: lines above a headline, standfirsts, links. */
final class Marked {
    /** Lines that stand above a headline, or for it where there is little room. */
    private static final Pattern KICKER =
            Pattern.compile("(?i)kicker|(?:^|[ _-])fly(?:title)?(?:$|[ _-])|overline|dachzeile|eyebrow|short");

    private static final Pattern STANDFIRST =
            Pattern.compile("(?i)(?:^|[ _-])(?:standfirst|rubric|deck|dek)(?:$|[ _-])");

    private Marked() {}

    static boolean isKicker(Element headline) {
        return KICKER.matcher(headline.attr("class")).find();
    }

    /** Takes out the first paragraph, if it is marked as standfirst and there is no other. */
    static void standfirst(Element content, NewsItemMaker maker) {
        Xml.inside(content, "p")
                .filter(first -> maker.standfirst().isEmpty()
                        && STANDFIRST.matcher(first.attr("class")).find()
                        && first.hasText())
                .ifPresent(first -> {
                    maker.standfirst(Xml.words(first));
                    first.remove();
                });
    }

    /** Takes out a block that is marked as links and holds nothing else: they lead away from the story. */
    static void links(Element content, NewsItemMaker maker) {
        for (var block : Xml.children(content, "block")) {
            var linked = block.select("a").text();
            var mark = block.attr("style").concat(block.attr("class")).toLowerCase(Locale.ROOT);
            if (mark.contains("links") && !linked.isEmpty() && linked.equals(block.text())) {
                block.remove();
                maker.notes().add("A block of links was left out of the copy.");
            }
        }
    }
}
