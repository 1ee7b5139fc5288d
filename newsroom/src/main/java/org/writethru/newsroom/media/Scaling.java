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
                add(row, down.of(y)[from - down.first(y)], sum);
            }
            for (int at = 0; at < out.length; at++) {
                out[at] = Math.min(255, Math.round(sum[at]));
            }
            target.setPixels(0, y, width, 1, out);
        }
    }

    private void average(int[] samples, Shares across, float[] row) {
        for (int x = 0; x < width; x++) {
            float[] shares = across.of(x);
            int first = across.first(x) * bands;
            for (int band = 0; band < bands; band++) {
                float value = 0;
                for (int at = 0; at < shares.length; at++) {
                    value += samples[first + at * bands + band] * shares[at];
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
        private final int[] first;
        private final float[][] shares;

        Shares(int from, int to) {
            double step = (double) from / to;
            this.first = new int[to];
            this.shares = new float[to][];
            for (int target = 0; target < to; target++) {
                first[target] = Math.min(from - 1, (int) (target * step));
                int last = Math.min(from - 1, (int) Math.ceil((target + 1) * step - 1e-9) - 1);
                shares[target] = shares(first[target], Math.max(first[target], last), target * step, step);
            }
        }

        private static float[] shares(int first, int last, double begin, double step) {
            var shares = new float[last - first + 1];
            for (int source = first; source <= last; source++) {
                double covered = Math.min(source + 1.0, begin + step) - Math.max(source, begin);
                shares[source - first] = (float) (covered / step);
            }
            return shares;
        }

        int first(int target) {
            return first[target];
        }

        int last(int target) {
            return first[target] + shares[target].length - 1;
        }

        float[] of(int target) {
            return shares[target];
        }
    }
}
