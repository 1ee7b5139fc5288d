package org.writethru.wire.sample;

import java.time.Instant;
import java.util.Optional;
import org.writethru.story.Address;
import org.writethru.story.Block;
import org.writethru.story.House;
import org.writethru.story.Story;
import org.writethru.wire.Addresses;
import org.writethru.wire.Outgoing;
import org.writethru.wire.SiteAddresses;

/** Stories on their way from {@code https://news.example}, where every picture is served. */
public final class Outgoings {
    private Outgoings() {}

    public static Outgoing of(Story story) {
        return of(story, Houses.turan());
    }

    public static Outgoing of(Story story, House house) {
        return Outgoing.of(story, house, addresses(story));
    }

    public static Outgoing embargoed(Story story, Instant until) {
        return new Outgoing(story, Houses.turan(), addresses(story), Optional.of(until), Optional.empty());
    }

    private static Addresses addresses(Story story) {
        var filing = story.takes().getFirst().filing().orElseThrow();
        var day = Houses.turan().dayOf(story.takes().getFirst().moment().known());
        return new SiteAddresses(
                "https://news.example",
                new Address(filing.language(), day, filing.slug(), story.guid().shortId()),
                Outgoings::served);
    }

    private static Optional<Addresses.ServedImage> served(Block.Picture picture) {
        var hex = picture.digest().text().substring("sha256:".length());
        return Optional.of(new Addresses.ServedImage(
                "https://news.example/media/" + hex + "/whole.jpg", "image/jpeg", picture.width(), picture.height()));
    }
}
