package org.writethru.wire.feed.atom;

import java.util.Optional;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.writethru.wire.Agreement;
import org.writethru.wire.feed.FeedText;
import org.writethru.wire.text.Clean;

/**
 * What a feed says of all its entries.
 *
 * @param root the feed, or the entry that stands alone
 */
record AtomFeed(Element root, Agreement agreement) {
    /** The format's name with its version. */
    String format() {
        return old() ? "atom 0.3" : "atom 1.0";
    }

    boolean old() {
        return root.getNamespaceURI().contains("purl.org/atom/")
                || root.getAttributeValue("version", "").startsWith("0.");
    }

    Optional<String> language() {
        return Optional.ofNullable(root.getAttributeValue("lang", Namespace.XML_NAMESPACE))
                .or(() -> agreement.language().map(language -> language.tag()));
    }

    /** Who makes the feed: its author, else its title. */
    Optional<String> name() {
        return author().or(() -> child("title").map(title -> FeedText.line(title.getValue())))
                .filter(name -> !name.isEmpty());
    }

    /** The author of the feed, who is that of entries without one. */
    Optional<String> author() {
        if (!root.getName().equals("feed")) {
            return Optional.empty();
        }
        return child("author")
                .flatMap(author -> author.getChildren().stream()
                        .filter(part -> part.getName().equals("name"))
                        .findFirst())
                .map(name -> Clean.line(name.getValue()))
                .filter(name -> !name.isEmpty());
    }

    Optional<String> rights() {
        return child("rights").or(() -> child("copyright")).map(rights -> FeedText.prose(rights.getValue()));
    }

    private Optional<Element> child(String name) {
        return root.getName().equals("feed")
                ? root.getChildren().stream()
                        .filter(part -> part.getName().equals(name))
                        .findFirst()
                : Optional.empty();
    }
}
