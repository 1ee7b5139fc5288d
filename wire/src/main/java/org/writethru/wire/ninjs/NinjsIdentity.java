package org.writethru.wire.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.json.Fields;

/** What identifies an item: the same for all its versions. */
record NinjsIdentity(Fields fields) {
    /**
     * Says the wire's own identity to the item, or one that is made of what it says.
     *
     * @param headline what it is called, empty if nothing calls it
     */
    void say(NewsItemMaker item, Notes notes, String headline) {
        requested().or(this::timed).or(this::numbered).ifPresent(item::guid);
        fields.text("uri", "guid", "urn").ifPresent(item::guid);
        if (!item.hasGuid()) {
            altIds("itemid", "guid", "originaltransmissionreference").ifPresent(item::guid);
            Identities.other(fields).ifPresent(item::guid);
        }
        fields.text("guid")
                .filter(guid ->
                        fields.text("uri").filter(uri -> !uri.equals(guid)).isPresent())
                .ifPresent(guid -> notes.add(
                        "It has a uri and another guid, %s; the uri was taken.".formatted(Notes.quoted(guid))));
        var slug = fields.text("slugline", "slug").orElse("");
        if (!headline.isEmpty() || !slug.isEmpty()) {
            var told = fields.text("firstcreated")
                    .or(() -> fields.text("versioncreated"))
                    .orElse("");
            item.derivedGuid("ninjs", slug, slug.isEmpty() || told.isEmpty() ? headline : "", told);
        }
    }

    /** An address of an interface, which differs from request to request behind its question mark, is no identity; its item id is. */
    private Optional<String> requested() {
        return fields.text("uri").filter(uri -> uri.indexOf('?') > 0).flatMap(_ -> altIds("itemid"));
    }

    /** An address in which the time of the version stands is another with each; what else names the item in it is the same. */
    private Optional<String> timed() {
        var uri = fields.text("uri").orElse("");
        return fields.text("versioncreated")
                .filter(uri::contains)
                .flatMap(_ -> fields.text("guid", "usn", "itemid", "uuid", "id").filter(uri::contains));
    }

    /** A urn that ends with the number of the version is another with each; the identity is what stands before. */
    private Optional<String> numbered() {
        return fields.text("entryid")
                .filter(entry -> fields.text("uri", "guid").isEmpty())
                .filter(entry -> fields.text("urn")
                        .filter(urn -> urn.startsWith(entry + ":")
                                && urn.substring(entry.length() + 1).matches("\\d{1,9}"))
                        .isPresent());
    }

    /** The alternative identity with one of these roles. */
    Optional<String> altIds(String... roles) {
        var named = fields.object("altids").text(roles);
        return named.or(() -> fields.objects("altids").stream()
                .filter(entry ->
                        List.of(roles).contains(entry.text("role").orElse("").toLowerCase(Locale.ROOT)))
                .flatMap(entry -> entry.text("value").stream())
                .findFirst());
    }
}
