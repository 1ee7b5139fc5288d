package org.writethru.newsroom.media;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.writethru.newsroom.media.format.Orientation;
import org.writethru.newsroom.media.format.PictureType;
import org.writethru.story.Unfit;

/**
 * Where pictures are developed, a few at a time: one that takes too long is given up, and keeps its place until its decoder has
 * really ended, so that hostile pictures cannot pile up.
 */
final class Darkroom {
    /** Pictures worked on at the same time. */
    static final int AT_ONCE = 2;

    /** How long a picture waits for its turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long decoding and encoding of one picture may take. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * Something to be developed.
     *
     * @param file clean
     * @param width as stored
     * @param height as stored
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Negative(PictureType type, byte[] file, int width, int height, Orientation orientation, Focal focal) {}

    /**
     * Does the work on a picture when there is room for it.
     *
     * @throws Unfit if there is no room soon, if the work takes too long, or what the work throws
     */
    <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Unfit("picture", "Many pictures are being taken in. Upload this one again in a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unfit("picture", "The newsroom is being stopped. Upload the picture again in a minute.");
        }
        return await(begin(work));
    }

    private <T> CompletableFuture<T> begin(Supplier<T> work) {
        var done = new CompletableFuture<T>();
        // Decoders are native or compute for long; on a virtual thread they would hold a carrier.
        Thread.ofPlatform().name("darkroom").daemon(true).start(() -> {
            try {
                done.complete(work.get());
            } catch (OutOfMemoryError e) {
                done.completeExceptionally(
                        new Unfit("picture", "The picture needs more memory than the newsroom has."));
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            } finally {
                places.release();
            }
        });
        return done;
    }

    private static <T> T await(CompletableFuture<T> done) {
        try {
            return done.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Unfit(
                    "picture",
                    "The picture takes longer than %d seconds to decode. Save it again as an ordinary JPEG."
                            .formatted(LONGEST.toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unfit("picture", "The newsroom is being stopped. Upload the picture again in a minute.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new CompletionException(e.getCause());
        }
    }

    /**
     * Develops renditions: decodes once, brings the picture to the largest width, and makes the others from that.
     *
     * @throws Unfit if the pixels are damaged
     */
    static Map<Rendition, byte[]> develop(Negative negative, List<Rendition> wanted) {
        var print = print(negative);
        var made = new LinkedHashMap<Rendition, byte[]>();
        var sized = new LinkedHashMap<String, BufferedImage>();
        for (var rendition : wanted) {
            var image = sized.computeIfAbsent(
                    rendition.crop().sign() + rendition.width(), _ -> cut(print, rendition, negative.focal()));
            made.put(rendition, PictureWriter.write(image, rendition.type()));
        }
        return made;
    }

    /** The whole picture upright, in the colours of the web, as wide as its largest rendition. */
    private static BufferedImage print(Negative negative) {
        var pixels = PixelReader.read(negative.type(), negative.file(), negative.width(), negative.height());
        boolean turned = negative.orientation().turned();
        int width = turned ? negative.height() : negative.width();
        int height = turned ? negative.width() : negative.height();
        int wide = Math.min(width, Crop.WHOLE.widths().getLast());
        int high = Math.max(1, (int) Math.round((double) height * wide / width));
        var whole = new Crop.Area(0, 0, pixels.getWidth(), pixels.getHeight());
        var scaled = Scaling.of(pixels, whole, turned ? high : wide, turned ? wide : high);
        return Colours.upright(Colours.web(scaled), negative.orientation());
    }

    private static BufferedImage cut(BufferedImage print, Rendition rendition, Focal focal) {
        var area = rendition.crop().in(print.getWidth(), print.getHeight(), focal);
        int high = rendition.height(print.getWidth(), print.getHeight());
        if (area.width() == rendition.width()
                && area.width() == print.getWidth()
                && area.height() == print.getHeight()) {
            return print;
        }
        return Scaling.of(print, area, rendition.width(), high);
    }
}
