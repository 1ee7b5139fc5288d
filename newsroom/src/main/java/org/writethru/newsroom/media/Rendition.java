package org.writethru.newsroom.media;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.media.format.PictureType;

/**
 * A picture in one of the sizes and kinds in which it is sent to browsers.
 *
 * @param width pixels; never more than the picture has
 */
public record Rendition(Crop crop, int width, PictureType type) {
    /** The name of the rendition that fits into an editor's column. */
    public static final String SMALL = "small";

    private static final int SMALL_WIDTH = 640;

    /** All that exist of a picture: the sizes of {@link Crop} that it fills, and its own width where it is smaller than the largest. */
    public static List<Rendition> of(PictureType original, int width, int height) {
        var all = new ArrayList<Rendition>();
        for (var crop : Crop.values()) {
            for (int wide : widths(crop, crop.in(width, height, Focal.MIDDLE).width())) {
                all.add(new Rendition(crop, wide, PictureType.WEBP));
                all.add(new Rendition(crop, wide, fallback(original)));
            }
        }
        return all;
    }

    private static List<Integer> widths(Crop crop, int available) {
        int largest = Math.min(available, crop.widths().getLast());
        var widths = new ArrayList<>(
                crop.widths().stream().filter(wide -> wide < largest).toList());
        widths.add(largest);
        return widths;
    }

    /** What browsers get that know no WebP: drawings stay sharp, photographs small. */
    static PictureType fallback(PictureType original) {
        return switch (original) {
            case JPEG, WEBP -> PictureType.JPEG;
            case PNG, GIF -> PictureType.PNG;
        };
    }

    /** Whether it is for browsers that know WebP. */
    public boolean isWebp() {
        return type == PictureType.WEBP;
    }

    /** What it is sent as, such as {@code image/webp}. */
    public String mediaType() {
        return type.mediaType();
    }

    /** Its name, as the last part of an address: {@code w640.webp}. */
    public String name() {
        return crop.sign() + width + "." + type.extension();
    }

    /** Pixels from top to bottom, of a picture of this size. */
    public int height(int ofWidth, int ofHeight) {
        var area = crop.in(ofWidth, ofHeight, Focal.MIDDLE);
        return Math.max(1, (int) Math.round((double) width * area.height() / area.width()));
    }

    /** The one of a picture with this name; {@value #SMALL} names one that every picture has, whatever its width. */
    static Optional<Rendition> named(String name, KeptPicture picture) {
        return name.equals(SMALL)
                ? small(picture)
                : picture.renditions().stream()
                        .filter(rendition -> rendition.name().equals(name))
                        .findFirst();
    }

    private static Optional<Rendition> small(KeptPicture picture) {
        var whole = picture.renditions().stream()
                .filter(rendition -> rendition.crop() == Crop.WHOLE && !rendition.isWebp())
                .sorted(Comparator.comparingInt(Rendition::width))
                .toList();
        return whole.stream()
                .filter(rendition -> rendition.width() >= SMALL_WIDTH)
                .findFirst()
                .or(() -> whole.isEmpty() ? Optional.empty() : Optional.of(whole.getLast()));
    }
}
