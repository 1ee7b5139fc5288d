package org.writethru.newsroom.media;

import org.writethru.story.Unfit;

/**
 * The point of a picture that every crop should show.
 *
 * @param x from the left edge, 0 to 1
 * @param y from the upper edge, 0 to 1
 */
public record Focal(double x, double y) {
    /** Where nobody chose. */
    public static final Focal MIDDLE = new Focal(0.5, 0.5);

    private static final double STEPS = 1_000;

    /** Keeps thousandths. */
    public Focal {
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1)) {
            throw new Unfit(
                    "focal point", "The focal point lies outside of the picture: both numbers are from 0 to 1.");
        }
        x = Math.round(x * STEPS) / STEPS;
        y = Math.round(y * STEPS) / STEPS;
    }

    /** As a part of a file's name. */
    String sign() {
        return "-%d-%d".formatted(Math.round(x * STEPS), Math.round(y * STEPS));
    }
}
