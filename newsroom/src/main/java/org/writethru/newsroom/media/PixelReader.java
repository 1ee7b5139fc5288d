package org.writethru.newsroom.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import org.writethru.newsroom.media.format.PictureType;
import org.writethru.story.Unfit;

/**
 * Decodes the first frame of a picture, with fewer pixels if it has very many.
 *
 * <p>Each kind has its one decoder, named here, and all of them are Java's own or written in Java: whatever else the class path
 * registers is not asked, and above all no native WebP decoder sees foreign bytes (docs/adr/0020-pictures.md).
 */
final class PixelReader {
    /** Pixels that are decoded of an ordinary picture: 120 MB at three bytes each. */
    private static final long MOST_PIXELS = 40_000_000;

    /** Pixels that are decoded of one that must be converted first, because it is transparent or has deeper colours. */
    private static final long MOST_CONVERTED = 12_000_000;

    private static final String OF_JAVA = "com.sun.imageio.plugins.";

    private PixelReader() {}

    /**
     * Decodes.
     *
     * @return eight bits a channel, upright only if stored so; transparent pixels premultiplied
     * @throws Unfit if the pixels are damaged
     */
    static BufferedImage read(PictureType type, byte[] file, int width, int height) {
        var reader = reader(type);
        try (var in = new ByteArrayImageInputStream(file)) {
            reader.setInput(in, true, type != PictureType.GIF);
            return read(reader, type, width, height);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Unfit refused) {
                throw refused;
            }
            throw new Unfit("picture", "The picture's pixels cannot be read: its file is damaged or cut short.");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, PictureType type, int width, int height) throws IOException {
        if (type != PictureType.GIF && (reader.getWidth(0) != width || reader.getHeight(0) != height)) {
            throw new Unfit("picture", "The picture's file is damaged: its measures contradict each other.");
        }
        reader.addIIOReadWarningListener((_, warning) -> refuseIfCutShort(warning));
        var parameters = reader.getDefaultReadParam();
        int step = step((long) width * height, ordinary(reader) ? MOST_PIXELS : MOST_CONVERTED);
        parameters.setSourceSubsampling(step, step, 0, 0);
        var image = reader.read(0, parameters);
        return plain(type == PictureType.GIF ? onCanvas(reader, image, width, height, step) : image);
    }

    /** Java's JPEG decoder fills what is missing with grey and only warns. */
    private static void refuseIfCutShort(String warning) {
        if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
            throw new Unfit("picture", "The picture's file is cut short. Get it again from where it comes.");
        }
    }

    private static boolean ordinary(ImageReader reader) throws IOException {
        var types = reader.getImageTypes(0);
        return types.hasNext() && isOrdinary(types.next().getColorModel());
    }

    private static boolean isOrdinary(ColorModel model) {
        return !(model instanceof IndexColorModel)
                && !model.hasAlpha()
                && model.getTransferType() == DataBuffer.TYPE_BYTE
                && model.getComponentSize(0) == 8
                && (model.getNumComponents() == 3 || model.getNumComponents() == 1);
    }

    private static int step(long pixels, long most) {
        int step = 1;
        while (pixels / ((long) step * step) > most) {
            step++;
        }
        return step;
    }

    /** A GIF's first frame may be smaller than the picture. */
    private static BufferedImage onCanvas(ImageReader reader, BufferedImage frame, int width, int height, int step)
            throws IOException {
        var tree = reader.getImageMetadata(0).getAsTree("javax_imageio_gif_image_1.0");
        var place = ((org.w3c.dom.Element) tree)
                .getElementsByTagName("ImageDescriptor")
                .item(0)
                .getAttributes();
        int left = Integer.parseInt(place.getNamedItem("imageLeftPosition").getNodeValue());
        int top = Integer.parseInt(place.getNamedItem("imageTopPosition").getNodeValue());
        var canvas = new BufferedImage(
                Math.max(1, width / step), Math.max(1, height / step), BufferedImage.TYPE_4BYTE_ABGR_PRE);
        draw(frame, canvas, left / step, top / step);
        return canvas;
    }

    /** Eight bits a channel, in a form whose channels can be averaged. */
    private static BufferedImage plain(BufferedImage image) {
        var model = image.getColorModel();
        if (isOrdinary(model) || image.getType() == BufferedImage.TYPE_4BYTE_ABGR_PRE) {
            return image;
        }
        var plain = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                model.hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR_PRE : BufferedImage.TYPE_3BYTE_BGR);
        draw(image, plain, 0, 0);
        return plain;
    }

    private static void draw(BufferedImage image, BufferedImage onto, int x, int y) {
        Graphics2D graphics = onto.createGraphics();
        graphics.drawImage(image, x, y, null);
        graphics.dispose();
    }

    private static ImageReader reader(PictureType type) {
        try {
            return switch (type) {
                case JPEG -> jpeg().createReaderInstance(null);
                case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
                case PNG -> ofJava("png");
                case GIF -> ofJava("gif");
            };
        } catch (IOException e) {
            throw new IllegalStateException("Java has no decoder for " + type, e);
        }
    }

    /** It finds the JDK's decoder, which it builds on, when it is registered. */
    private static ImageReaderSpi jpeg() {
        var registry = IIORegistry.getDefaultInstance();
        synchronized (PixelReader.class) {
            var there = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
            if (there != null) {
                return there;
            }
            registry.registerServiceProvider(new JPEGImageReaderSpi());
            return java.util.Objects.requireNonNull(registry.getServiceProviderByClass(JPEGImageReaderSpi.class));
        }
    }

    private static ImageReader ofJava(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        while (readers.hasNext()) {
            var reader = readers.next();
            if (reader.getClass().getName().startsWith(OF_JAVA)) {
                return reader;
            }
        }
        throw new IllegalStateException("This Java has no decoder for " + format);
    }

    /** Whether an image's channels are grey alone. */
    static boolean grey(BufferedImage image) {
        return image.getColorModel().getNumComponents() == 1
                && image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }
}
