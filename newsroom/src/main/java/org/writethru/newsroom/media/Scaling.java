package org.writethru.newsroom.media;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/**
 * Makes pictures smaller by averaging the area that becomes one pixel: no ringing, no aliasing, and one row of the source in
 * memory at a time.
 */
final class Scaling {
    private final BufferedImage source;
    private final Crop.Area area;
    private final int width;
    private final int height;
    private final int bands;

    private Scaling(BufferedImage source, Crop.Area area, int width, int height) {
        this.source = source;
        this.area = area;
        this.width = width;
        this.height = height;
        this.bands = source.getRaster().getNumBands();
    }

    /** This area of an image in this size, in the image's own colours. */
    static BufferedImage of(BufferedImage source, Crop.Area area, int width, int height) {
        return new Scaling(source, area, width, height).scaled();
    }

    private BufferedImage scaled() {
        var model = source.getColorModel();
        var raster = model.createCompatibleWritableRaster(width, height);
        fill(raster);
        return new BufferedImage(model, raster, model.isAlphaPremultiplied(), null);
    }

    private void fill(WritableRaster target) {
        var across = new Shares(area.width(), width);
        var down = new Shares(area.height(), height);
        int[] samples = new int[area.width() * bands];
        float[] row = new float[width * bands];
        float[] sum = new float[width * bands];
        int[] out = new int[width * bands];
        int loaded = -1;
        for (int y = 0; y < height; y++) {
            java.util.Arrays.fill(sum, 0);
            for (int from = down.first(y); from <= down.last(y); from++) {
                if (from != loaded) {
                    source.getRaster().getPixels(area.x(), area.y() + from, area.width(), 1, samples);
                    average(samples, across, row);
                    loaded = from;
                }
                add(row, down.share(y, from), sum);
            }
            for (int at = 0; at < out.length; at++) {
                out[at] = Math.min(255, Math.round(sum[at]));
            }
            target.setPixels(0, y, width, 1, out);
        }
    }

    private void average(int[] samples, Shares across, float[] row) {
        for (int x = 0; x < width; x++) {
            for (int band = 0; band < bands; band++) {
                float value = 0;
                for (int from = across.first(x); from <= across.last(x); from++) {
                    value += samples[from * bands + band] * across.share(x, from);
                }
                row[x * bands + band] = value;
            }
        }
    }

    private static void add(float[] row, float share, float[] sum) {
        for (int at = 0; at < row.length; at++) {
            sum[at] += row[at] * share;
        }
    }

    /** Which pixels of a line become one of a shorter line, and with which share. */
    private static final class Shares {
        private final double step;
        private final int from;

        Shares(int from, int to) {
            this.from = from;
            this.step = (double) from / to;
        }

        int first(int target) {
            return Math.min(from - 1, (int) (target * step));
        }

        int last(int target) {
            return Math.max(first(target), Math.min(from - 1, (int) Math.ceil((target + 1) * step - 1e-9) - 1));
        }

        float share(int target, int source) {
            double begin = Math.max(source, target * step);
            double end = Math.min(source + 1.0, (target + 1) * step);
            return (float) Math.max(0, (end - begin) / step);
        }
    }
}
