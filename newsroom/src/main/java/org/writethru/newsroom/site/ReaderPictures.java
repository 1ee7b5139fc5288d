package org.writethru.newsroom.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.writethru.newsroom.media.Crop;
import org.writethru.newsroom.media.KeptPicture;
import org.writethru.newsroom.media.Pictures;
import org.writethru.newsroom.media.Rendition;
import org.writethru.newsroom.site.view.FrontView;
import org.writethru.story.Block;
import org.writethru.story.Filing;
import org.writethru.wire.Addresses;
import org.writethru.wire.html.CopyHtml;
import org.writethru.wire.html.ServedPicture;

/** Where readers' browsers find pictures. One that is not kept here is shown by its words. */
final class ReaderPictures {
    static final String PATH = "/media/";

    /** The text column is 42 rem wide, and as wide as the screen on a phone. */
    private static final String IN_COPY = "(min-width: 46rem) 42rem, 100vw";

    private static final String AS_LEAD = "(min-width: 60rem) 40rem, 100vw";

    private final Pictures pictures;

    ReaderPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The picture whole, as copy shows it. */
    Optional<ServedPicture> inCopy(Block.Picture block) {
        return pictures.find(block.digest()).map(picture -> served(picture, Crop.WHOLE, IN_COPY));
    }

    /** The first picture of a story, 16 to 9. */
    Optional<FrontView.Picture> lead(Filing filing) {
        return first(filing).flatMap(block -> pictures.find(block.digest()).map(picture -> lead(block, picture)));
    }

    private FrontView.Picture lead(Block.Picture block, KeptPicture picture) {
        var image = CopyHtml.write(wide(block, picture), served(picture, Crop.WIDE, AS_LEAD));
        return new FrontView.Picture(image, block.credit());
    }

    private static Block.Picture wide(Block.Picture block, KeptPicture picture) {
        var largest = of(picture, Crop.WIDE, false).getLast();
        return new Block.Picture(
                block.digest(),
                block.mediaType(),
                largest.width(),
                largest.height(picture.width(), picture.height()),
                block.alternative(),
                block.caption(),
                block.credit());
    }

    /** Addresses of a story's first picture, for those who show links to it: wide, square and whole, each at its largest. */
    List<String> addresses(Filing filing) {
        return first(filing)
                .flatMap(block -> pictures.find(block.digest()))
                .map(picture -> List.of(Crop.WIDE, Crop.SQUARE, Crop.WHOLE).stream()
                        .map(crop -> address(picture, of(picture, crop, false).getLast()))
                        .toList())
                .orElse(List.of());
    }

    /**
     * The picture whole, at its largest.
     *
     * @param home scheme and host, without a slash at the end
     */
    Optional<Addresses.ServedImage> whole(Block.Picture block, String home) {
        return pictures.find(block.digest()).map(picture -> whole(picture, home));
    }

    private static Addresses.ServedImage whole(KeptPicture picture, String home) {
        var largest = of(picture, Crop.WHOLE, false).getLast();
        return new Addresses.ServedImage(
                home + address(picture, largest),
                largest.mediaType(),
                largest.width(),
                largest.height(picture.width(), picture.height()));
    }

    private static Optional<Block.Picture> first(Filing filing) {
        return filing.copy().pictures().stream().findFirst();
    }

    private ServedPicture served(KeptPicture picture, Crop crop, String sizes) {
        var plain = of(picture, crop, false);
        var webp = pictures.writesWebp()
                ? Optional.of(sources(picture, of(picture, crop, true)))
                : Optional.<String>empty();
        return new ServedPicture(
                address(picture, plain.get(Math.min(1, plain.size() - 1))), sources(picture, plain), webp, sizes);
    }

    private static List<Rendition> of(KeptPicture picture, Crop crop, boolean webp) {
        return picture.renditions().stream()
                .filter(rendition -> rendition.crop() == crop && rendition.isWebp() == webp)
                .toList();
    }

    private static String sources(KeptPicture picture, List<Rendition> renditions) {
        return renditions.stream()
                .map(rendition -> "%s %dw".formatted(address(picture, rendition), rendition.width()))
                .collect(Collectors.joining(", "));
    }

    private static String address(KeptPicture picture, Rendition rendition) {
        return PATH + picture.hex() + "/" + rendition.name();
    }
}
