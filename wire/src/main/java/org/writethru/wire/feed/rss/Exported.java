package org.writethru.wire.feed.rss;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Element;
import org.writethru.wire.Status;

/** What WordPress’s export says of an item in its own namespace beside RSS. */
final class Exported {
    private static final String NAMESPACE = "wordpress.org/export";
    private static final Set<String> OTHERS =
            Set.of("attachment", "nav_menu_item", "revision", "custom_css", "wp_block");

    private Exported() {}

    /** Whether the item is a picture, a menu or another part of the site that is no copy. */
    static boolean isOther(Element item) {
        return text(item, "post_type").filter(OTHERS::contains).isPresent();
    }

    /** The status of what is not published there. */
    static Optional<Status> status(Element item) {
        return text(item, "status").flatMap(status -> switch (status) {
            case "draft", "pending", "private", "future", "auto-draft" -> Optional.of(Status.WITHHELD);
            case "trash" -> Optional.of(Status.CANCELED);
            default -> Optional.empty();
        });
    }

    private static Optional<String> text(Element item, String name) {
        return item.getChildren().stream()
                .filter(child ->
                        child.getName().equals(name) && child.getNamespaceURI().contains(NAMESPACE))
                .map(child -> child.getValue().strip().toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
