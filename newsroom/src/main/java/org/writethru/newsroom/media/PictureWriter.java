package org.writethru.newsroom.media;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writethru.newsroom.media.format.PictureType;

/** Encodes renditions. WebP needs a native library; where that cannot be loaded, browsers get JPEG and PNG alone. */
final class PictureWriter {
    private static final float JPEG_QUALITY = 0.82f;
    private static final float WEBP_QUALITY = 0.80f;
    private static final Logger LOG = LoggerFactory.getLogger(PictureWriter.class);

    private static final class Webp {
        static final boolean AVAILABLE = available();

        @SuppressWarnings("CatchingUnchecked") // a missing or foreign native library shows itself in several ways
        private static boolean available() {
            try {
                encodeWebp(new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR));
                return true;
            } catch (LinkageError | RuntimeException | IOException e) {
                LOG.warn("WebP cannot be written on this system; pictures go out as JPEG and PNG alone.", e);
                return false;
            }
        }
    }

    private PictureWriter() {}

    /** Whether this system can write that kind. */
    static boolean writes(PictureType type) {
        return type != PictureType.WEBP || Webp.AVAILABLE;
    }

    /** The image as a file of this kind. */
    static byte[] write(BufferedImage image, PictureType type) {
        try {
            return switch (type) {
                case WEBP -> encodeWebp(Colours.straight(image));
                case JPEG -> encodeJpeg(Colours.opaque(image));
                case PNG -> encode(ImageIO.getImageWritersByFormatName("png").next(), Colours.straight(image), null);
                case GIF -> throw new IllegalArgumentException("Nothing is sent out as GIF but an original");
            };
        } catch (IOException e) {
            throw new UncheckedIOException("A rendition could not be written to memory", e);
        }
    }

    private static byte[] encodeWebp(BufferedImage image) throws IOException {
        var parameters = new WebPWriteParam(Locale.ROOT);
        parameters.setCompressionType(CompressionType.Lossy);
        parameters.setCompressionQuality(WEBP_QUALITY);
        return encode(new WebPImageWriterSpi().createWriterInstance(null), image, parameters);
    }

    private static byte[] encodeJpeg(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(JPEG_QUALITY);
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return encode(writer, image, parameters);
    }

    private static byte[] encode(
            ImageWriter writer, BufferedImage image, @org.jspecify.annotations.Nullable ImageWriteParam parameters)
            throws IOException {
        var bytes = new ByteArrayOutputStream(64 * 1_024);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
