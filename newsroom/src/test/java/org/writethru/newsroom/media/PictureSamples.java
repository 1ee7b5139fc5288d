package org.writethru.newsroom.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.writethru.newsroom.media.format.PictureType;

/** Pictures drawn by the tests, and what cameras, picture desks and attackers put into their files. */
public final class PictureSamples {
    private PictureSamples() {}

    /** A picture whose four quarters are red, green, blue and white, clockwise from the upper left. */
    public static BufferedImage quarters(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        quarter(graphics, Color.RED, 0, 0, width / 2, height / 2);
        quarter(graphics, Color.GREEN, width / 2, 0, width - width / 2, height / 2);
        quarter(graphics, Color.BLUE, width / 2, height / 2, width - width / 2, height - height / 2);
        quarter(graphics, Color.WHITE, 0, height / 2, width / 2, height - height / 2);
        graphics.dispose();
        return image;
    }

    private static void quarter(Graphics2D graphics, Color colour, int x, int y, int width, int height) {
        graphics.setColor(colour);
        graphics.fillRect(x, y, width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return file(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg");
    }

    public static byte[] png(int width, int height) {
        return file(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), "png");
    }

    public static byte[] gif(int width, int height) {
        return file(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), "gif");
    }

    public static byte[] webp(int width, int height) {
        return PictureWriter.write(quarters(width, height, BufferedImage.TYPE_3BYTE_BGR), PictureType.WEBP);
    }

    /** The image as a file by Java's own writer. */
    public static byte[] file(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, out)) {
                throw new IllegalStateException("Java writes no " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG with another segment behind its beginning. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[]... pieces) {
        byte[] content = joined(pieces);
        return joined(
                Arrays.copyOf(jpeg, 2),
                new byte[] {(byte) 0xFF, (byte) marker, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)},
                content,
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A PNG with another chunk behind its header. */
    public static byte[] withChunk(byte[] png, String type, byte[] content) {
        int header = 8 + 25;
        return joined(Arrays.copyOf(png, header), chunk(type, content), Arrays.copyOfRange(png, header, png.length));
    }

    public static byte[] chunk(String type, byte[] content) {
        var crc = new CRC32();
        crc.update(ascii(type));
        crc.update(content);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                ascii(type),
                content,
                ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** EXIF as a camera writes it: turned so, made by an artist at a time, at Kelmet's 40° 30' N, 48° 15' E. */
    public static byte[] exif(int orientation) {
        var artist = ascii("Leyla Aliyeva\0");
        var right = ascii("(c) Turan 2026\0");
        var time = ascii("2026:11:03 08:15:00\0");
        var tiff = ByteBuffer.allocate(400).put(ascii("MM\0*")).putInt(8);
        int strings = 8 + 2 + 5 * 12 + 4;
        int second = strings + artist.length + right.length;
        int gps = second + 2 + 12 + 4 + time.length;
        int degrees = gps + 2 + 4 * 12 + 4;
        tiff.putShort((short) 5);
        entry(tiff, 0x0112, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x013B, 2, artist.length).putInt(strings);
        entry(tiff, 0x8298, 2, right.length).putInt(strings + artist.length);
        entry(tiff, 0x8769, 4, 1).putInt(second);
        entry(tiff, 0x8825, 4, 1).putInt(gps);
        tiff.putInt(0).put(artist).put(right);
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, 2, time.length).putInt(second + 2 + 12 + 4);
        tiff.putInt(0).put(time);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2).put(ascii("N\0\0\0"));
        entry(tiff, 2, 5, 3).putInt(degrees);
        entry(tiff, 3, 2, 2).put(ascii("E\0\0\0"));
        entry(tiff, 4, 5, 3).putInt(degrees + 24);
        tiff.putInt(0);
        for (int number : new int[] {40, 1, 30, 1, 0, 1, 48, 1, 15, 1, 0, 1}) {
            tiff.putInt(number);
        }
        return Arrays.copyOf(tiff.array(), tiff.position());
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** EXIF in a JPEG's segment. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        return withSegment(jpeg, 0xE1, ascii("Exif\0\0"), exif(orientation));
    }

    /** IPTC-IIM in a JPEG's segment, as picture desks write it. */
    public static byte[] withIptc(byte[] jpeg) {
        byte[] datasets = joined(
                dataset(120, "The Kelmet dam, seen from the north bank, on Tuesday."),
                dataset(110, "Turan/Handout"),
                dataset(116, "Turan Information Agency"),
                dataset(80, "Rəşad Məmmədov"),
                dataset(55, "20261103"),
                dataset(60, "081500+0400"),
                dataset(90, "Kelmet"));
        byte[] blocks = joined(
                ascii("8BIM"),
                new byte[] {0x04, 0x04, 0, 0},
                ByteBuffer.allocate(4).putInt(datasets.length).array(),
                datasets);
        return withSegment(jpeg, 0xED, ascii("Photoshop 3.0\0"), blocks);
    }

    private static byte[] dataset(int number, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return joined(new byte[] {0x1C, 2, (byte) number, (byte) (bytes.length >> 8), (byte) bytes.length}, bytes);
    }

    /** XMP in a JPEG's segment. */
    public static byte[] withXmp(byte[] jpeg, String packet) {
        return withSegment(
                jpeg, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0"), packet.getBytes(StandardCharsets.UTF_8));
    }

    /** An XMP packet with these properties, and a place. */
    public static String xmp(String properties) {
        return """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
                 exif:GPSLatitude="40,30.0N" exif:GPSLongitude="48,15.0E" photoshop:City="Kelmet">%s</rdf:Description>
                </rdf:RDF></x:xmpmeta>""".formatted(properties);
    }

    public static byte[] joined(byte[]... pieces) {
        var out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
