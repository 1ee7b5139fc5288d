package org.writethru.wire;

import java.util.Optional;
import java.util.function.Function;
import org.writethru.story.Address;
import org.writethru.story.Block;

/**
 * Addresses on the agency's site.
 *
 * @param home scheme and host, without a slash at the end
 * @param address the story's
 * @param pictures where pictures are served
 */
public record SiteAddresses(
        String home, Address address, Function<Block.Picture, Optional<Addresses.ServedImage>> pictures)
        implements Addresses {
    @Override
    public String story() {
        return home + address.path();
    }

    @Override
    public String take(int number) {
        return home + address.take(number);
    }

    @Override
    public String record(int number) {
        return home + address.record(number);
    }

    @Override
    public String proof(int number) {
        return home + address.proof(number);
    }

    @Override
    public Optional<Addresses.ServedImage> picture(Block.Picture picture) {
        return pictures.apply(picture);
    }
}
