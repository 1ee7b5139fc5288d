package org.writethru.wire.feed;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.writethru.wire.Extension;
import org.writethru.wire.xml.XmlText;

/**
 * A feed's XML in the making: elements by prefixed name, everything escaped, a line for each. The text of stories has no
 * character that XML 1.0 forbids; whatever else is written here has been checked alike. Not for two threads at once.
 */
public final class FeedXml {
    /** Our own extension, described in {@code docs/formats/feeds.md}. */
    public static final String WIRE = Extension.NAMESPACE;

    /** Media RSS. */
    public static final String MEDIA = FeedNames.MEDIA;

    private final XmlText xml = XmlText.document();

    /** Opens an element that has elements inside. */
    public FeedXml open(String name, Map<String, String> attributes) {
        xml.open(name, sorted(attributes));
        return this;
    }

    /** Closes the element that was opened last. */
    public FeedXml close() {
        xml.close();
        return this;
    }

    /** An element with text. */
    public FeedXml text(String name, String value) {
        return text(name, Map.of(), value);
    }

    /** An element with attributes and text. */
    public FeedXml text(String name, Map<String, String> attributes, String value) {
        xml.text(name, value, sorted(attributes));
        return this;
    }

    /** An element with attributes only. */
    public FeedXml empty(String name, Map<String, String> attributes) {
        xml.empty(name, sorted(attributes));
        return this;
    }

    /** The pictures of an entry, as Media RSS 1.5.1 has them. */
    public FeedXml pictures(FeedEntry entry) {
        entry.pictures().forEach(this::picture);
        return this;
    }

    private void picture(FeedEntry.Shown shown) {
        var served = shown.served();
        open(
                "media:content",
                Map.of(
                        "url", served.href(),
                        "type", served.mediaType(),
                        "medium", "image",
                        "width", String.valueOf(served.width()),
                        "height", String.valueOf(served.height())));
        var picture = shown.picture();
        text("media:title", Map.of("type", "plain"), picture.alternative());
        picture.caption().ifPresent(caption -> text("media:description", Map.of("type", "plain"), caption));
        picture.credit().ifPresent(credit -> text("media:credit", credit));
        close();
    }

    /** What every format says of an entry's newest take, in our extension. */
    public FeedXml take(FeedEntry entry) {
        text("wire:take", String.valueOf(entry.newest().number()));
        text("wire:kind", entry.release().kind());
        text("wire:moves", String.valueOf(entry.release().moves()));
        text("wire:logged", entry.newest().moment().logged().toString());
        Said.of(entry.release()).ifPresent(said -> text("wire:" + said.word(), said.text()));
        text("wire:record", entry.record());
        return text("wire:proof", entry.proof());
    }

    /** The document's bytes; everything that was opened must be closed. */
    public byte[] bytes() {
        return xml.bytes();
    }

    private static String[] sorted(Map<String, String> attributes) {
        return new TreeMap<>(attributes)
                .entrySet().stream()
                        .flatMap(attribute -> Stream.of(attribute.getKey(), attribute.getValue()))
                        .toArray(String[]::new);
    }
}
