package org.writethru.newsroom.media;

import java.util.List;

/** What of a picture a rendition shows. */
public enum Crop {
    /** All of it. */
    WHOLE("w", List.of(320, 640, 1_280, 1_920)),
    /** 16 to 9, around the focal point. */
    WIDE("wide", List.of(640, 1_280)),
    /** As high as wide, around the focal point. */
    SQUARE("square", List.of(320, 640));

    private final String sign;
    private final List<Integer> widths;

    Crop(String sign, List<Integer> widths) {
        this.sign = sign;
        this.widths = widths;
    }

    /** What a rendition's name begins with. */
    String sign() {
        return sign;
    }

    /** The widths in which it is made, of large pictures. */
    List<Integer> widths() {
        return widths;
    }

    /** The largest area of this shape in a picture, its middle as near to the focal point as the edges allow. */
    Area in(int width, int height, Focal focal) {
        return switch (this) {
            case WHOLE -> new Area(0, 0, width, height);
            case WIDE -> around(width, height, 16, 9, focal);
            case SQUARE -> around(width, height, 1, 1, focal);
        };
    }

    private static Area around(int width, int height, int across, int down, Focal focal) {
        int wide = Math.max(1, (int) Math.min(width, Math.round((double) height * across / down)));
        int high = Math.max(1, (int) Math.min(height, Math.round((double) width * down / across)));
        return new Area(
                inside(focal.x() * width - wide / 2.0, width - wide),
                inside(focal.y() * height - high / 2.0, height - high),
                wide,
                high);
    }

    private static int inside(double wanted, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(wanted)));
    }

    /** A part of a picture, in pixels. */
    record Area(int x, int y, int width, int height) {}
}
