package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.writethru.story.Limits;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.PictureReference;
import org.writethru.wire.json.Fields;
import org.writethru.wire.text.Clean;
import tools.jackson.databind.JsonNode;

/** Reads the pictures that an item is, or that are associated with it: of each the largest rendition. */
final class NinjsPictures {
    private NinjsPictures() {}

    static void read(Fields fields, NewsItemMaker item, Notes notes) {
        var type = fields.text("type").orElse("");
        if (type.equals("picture") || type.equals("graphic") || (type.isEmpty() && fields.has("renditions"))) {
            picture(fields, item, notes);
        } else if (type.equals("video") || type.equals("audio")) {
            notes.add("The %s itself was not taken.".formatted(type));
        }
        fields.objects("associations").forEach(association -> associated(association, item, notes));
        listed(fields, item, notes);
        media(fields, item, notes);
    }

    /** Files that say each what they are, in one list or in lists by what they are: {@code media: {image: [..]}}. */
    private static void media(Fields fields, NewsItemMaker item, Notes notes) {
        Stream.concat(fields.objects("media").stream(), fields.object("media").objects("image").stream())
                .filter(file -> address(file).isPresent())
                .filter(file -> file.text("type", "mime", "mimetype")
                        .filter(type -> type.equals("image") || type.startsWith("image/"))
                        .isPresent())
                .forEach(file -> picture(file, item, notes));
    }

    /** Superdesk's lists of associations stand under one name each: {@code gallery: [..]}. */
    private static void listed(Fields fields, NewsItemMaker item, Notes notes) {
        fields.node("associations")
                .filter(JsonNode::isObject)
                .ifPresent(named -> named.valueStream()
                        .filter(JsonNode::isArray)
                        .forEach(list -> list.forEach(entry -> associated(Fields.of(entry), item, notes))));
    }

    private static void associated(Fields association, NewsItemMaker item, Notes notes) {
        var type = association.text("type").orElse("").toLowerCase(Locale.ROOT);
        boolean shown = type.isEmpty() || type.equals("picture") || type.equals("graphic") || type.equals("image");
        if (shown
                && (association.has("renditions")
                        || association.text("uri", "href", "url").isPresent() && !type.isEmpty())) {
            picture(association, item, notes);
        } else if (!type.isEmpty()) {
            notes.add("An associated item of the type %s was not read.".formatted(Notes.quoted(type)));
        }
    }

    private static void picture(Fields picture, NewsItemMaker item, Notes notes) {
        var renditions = picture.objects("renditions").stream()
                .filter(rendition -> address(rendition).isPresent())
                .filter(NinjsPictures::isImage)
                .toList();
        var best = renditions.stream()
                .reduce((one, other) -> area(other) > area(one) ? other : one)
                .orElse(Fields.NONE);
        var href = address(best)
                .or(() -> picture.text("href", "url", "uri"))
                .map(Clean::line)
                .orElse("");
        if (href.isEmpty() || href.length() > Limits.ADDRESS) {
            notes.add("A picture without an address was left out.");
            return;
        }
        item.picture(new PictureReference(
                href,
                best.text("mimetype", "contenttype", "type").filter(type -> type.startsWith("image/")),
                pixels(best, "width"),
                pixels(best, "height"),
                caption(picture),
                line(picture.text("byline", "by", "creditline", "credit", "copyrightholder")
                        .or(() -> role(picture, List.of("creditline", "credit")))),
                line(picture.text("alttext", "alt", "altcaption").or(() -> role(picture, List.of("alt", "alttext"))))));
    }

    private static Optional<String> caption(Fields picture) {
        return line(picture.text("descriptioncaption", "caption", "descriptiontext")
                .or(() -> role(picture, List.of("caption", "main", "text")))
                .or(() -> picture.objects("descriptions").stream()
                        .filter(entry -> entry.text("role")
                                .filter(role -> role.startsWith("credit"))
                                .isEmpty())
                        .flatMap(entry -> entry.text("value").stream())
                        .findFirst())
                .or(() -> picture.text("descriptionhtml", "descriptionxhtml", "bodytext")));
    }

    private static Optional<String> role(Fields picture, List<String> roles) {
        return picture.objects("descriptions").stream()
                .filter(entry -> roles.contains(entry.text("role").orElse("").toLowerCase(Locale.ROOT)))
                .flatMap(entry -> entry.text("value").stream())
                .findFirst();
    }

    private static Optional<String> line(Optional<String> text) {
        return text.map(NinjsText::plain)
                .map(words -> words.length() > Limits.NOTE ? Clean.line(words.substring(0, Limits.NOTE)) : words)
                .filter(words -> !words.isEmpty());
    }

    private static Optional<String> address(Fields rendition) {
        return rendition.text("href", "url", "uri");
    }

    private static boolean isImage(Fields rendition) {
        return rendition
                .text("mimetype", "contenttype")
                .filter(type -> !type.startsWith("image/"))
                .isEmpty();
    }

    private static long area(Fields rendition) {
        return (long) pixels(rendition, "width").orElse(0)
                * pixels(rendition, "height").orElse(0);
    }

    private static Optional<Integer> pixels(Fields rendition, String name) {
        return rendition
                .text(name)
                .filter(text -> text.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf);
    }
}
