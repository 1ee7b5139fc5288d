package org.writethru.newsroom.media.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.writethru.newsroom.media.PictureSamples.ascii;
import static org.writethru.newsroom.media.PictureSamples.chunk;
import static org.writethru.newsroom.media.PictureSamples.gif;
import static org.writethru.newsroom.media.PictureSamples.joined;
import static org.writethru.newsroom.media.PictureSamples.jpeg;
import static org.writethru.newsroom.media.PictureSamples.png;
import static org.writethru.newsroom.media.PictureSamples.webp;
import static org.writethru.newsroom.media.PictureSamples.withChunk;
import static org.writethru.newsroom.media.PictureSamples.withSegment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.writethru.story.Unfit;

/** Files as they come, and as attackers make them. */
class PictureFileTest {
    private static final byte[] SCRIPT = ascii("<script>alert(document.cookie)</script>");
    private static final List<byte[]> ALL = List.of(jpeg(64, 48), png(64, 48), gif(64, 48), webp(64, 48));

    private static byte[] clean(byte[] file) {
        return PictureFile.read(file).rewritten(Orientation.UPRIGHT, Optional.empty());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static void refused(byte[] file, String words) {
        assertThatThrownBy(() -> PictureFile.read(file))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining(words);
    }

    @Test
    void kindAndMeasuresComeFromTheContent() {
        assertThat(ALL.stream().map(PictureFile::read).map(PictureFile::type))
                .containsExactly(PictureType.JPEG, PictureType.PNG, PictureType.GIF, PictureType.WEBP);
        assertThat(ALL.stream().map(PictureFile::read)).allSatisfy(file -> {
            assertThat(file.width()).isEqualTo(64);
            assertThat(file.height()).isEqualTo(48);
            assertThat(file.frames()).isEqualTo(1);
        });
    }

    @Test
    void cleanFileIsCleanedToItself() {
        assertThat(ALL).allSatisfy(file -> assertThat(clean(clean(file))).isEqualTo(clean(file)));
    }

    @Test
    void pixelsStayAsTheyWere() throws Exception {
        for (var file : List.of(jpeg(64, 48), png(64, 48), gif(64, 48))) {
            var before = ImageIO.read(new ByteArrayInputStream(file));
            var after = ImageIO.read(new ByteArrayInputStream(clean(file)));
            assertThat(after.getRGB(0, 0, 64, 48, null, 0, 64)).isEqualTo(before.getRGB(0, 0, 64, 48, null, 0, 64));
        }
    }

    @Test
    void whatFollowsThePictureIsCutOff() {
        assertThat(ALL).allSatisfy(file -> {
            var polyglot = joined(file, SCRIPT, ascii("PK\3\4"), ascii("%PDF-1.7"));
            assertThat(clean(polyglot)).isEqualTo(clean(file));
        });
    }

    @Test
    void whatHidesInCommentsAndTextsIsLeftOut() {
        var gif = gif(64, 48);
        var comment = joined(
                Arrays.copyOf(gif, gif.length - 1),
                new byte[] {0x21, (byte) 0xFE, (byte) SCRIPT.length},
                SCRIPT,
                new byte[] {0, 0x3B});
        var hidden = List.of(
                withSegment(jpeg(64, 48), 0xFE, SCRIPT),
                withSegment(jpeg(64, 48), 0xEB, ascii("secret"), SCRIPT),
                withSegment(jpeg(64, 48), 0xE2, ascii("ICC_PROFILE\0\1\1"), SCRIPT),
                withChunk(png(64, 48), "tEXt", joined(ascii("Comment\0"), SCRIPT)),
                withChunk(png(64, 48), "prIv", SCRIPT),
                withWebpChunk(webp(64, 48), "JUNK", SCRIPT),
                withWebpChunk(webp(64, 48), "EXIF", SCRIPT),
                comment);
        assertThat(hidden).allSatisfy(file -> {
            assertThat(text(file)).contains("<script>");
            assertThat(text(clean(file))).doesNotContain("script");
        });
    }

    private static byte[] withWebpChunk(byte[] webp, String type, byte[] content) {
        var padding = new byte[content.length % 2];
        var file = joined(webp, ascii(type), little(content.length), content, padding);
        return joined(ascii("RIFF"), little(file.length - 8), Arrays.copyOfRange(file, 8, file.length));
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4).putInt(Integer.reverseBytes(number)).array();
    }

    @Test
    void everythingElseIsRefusedByName() {
        refused(new byte[0], "empty");
        refused(ascii("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "SVG");
        refused(ascii("%PDF-1.7"), "PDF");
        refused(ascii("PK\3\4"), "ZIP");
        refused(ascii("\0\0\0\40ftypheic\0\0\0\0"), "HEIC");
        refused(ascii("\0\0\0\40ftypavif\0\0\0\0"), "AVIF");
        refused(ascii("II*\0"), "TIFF");
        refused(joined(SCRIPT, jpeg(64, 48)), "not a picture");
        refused(ascii("GIF"), "not a picture");
    }

    @Test
    void cutShortAnywhereItIsRefused() {
        assertThat(ALL).allSatisfy(file -> {
            for (int length = 1; length < file.length; length++) {
                var part = Arrays.copyOf(file, length);
                assertThatThrownBy(() -> PictureFile.read(part)).isInstanceOf(Unfit.class);
            }
        });
    }

    @Test
    void flippedBitsGetNothingWorseThanRefusal() {
        var random = new Random(11);
        for (var file : ALL) {
            for (int round = 0; round < 2_000; round++) {
                var damaged = file.clone();
                for (int flips = 0; flips < 4; flips++) {
                    damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                }
                assertThatCode(() -> readOrRefuse(damaged)).doesNotThrowAnyException();
            }
        }
    }

    private static void readOrRefuse(byte[] file) {
        try {
            clean(file);
        } catch (Unfit e) {
            assertThat(e.sentence()).endsWith(".");
        }
    }

    @Test
    void hugeMeasuresAreRefusedBeforeAnythingIsDecoded() {
        var png = png(64, 48);
        var header = ByteBuffer.allocate(13)
                .putInt(60_000)
                .putInt(60_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        refused(joined(Arrays.copyOf(png, 8), chunk("IHDR", header)), "20,000");
        var gif = gif(64, 48);
        gif[6] = gif[7] = gif[8] = gif[9] = (byte) 0xFF;
        refused(gif, "20,000");
        var jpeg = jpeg(64, 48);
        int frame = text(jpeg).indexOf("\u00FF\u00C0");
        jpeg[frame + 5] = jpeg[frame + 7] = (byte) 0xFF;
        refused(jpeg, "20,000");
    }

    @Test
    void millionFramesAreRefused() {
        var gif = gif(64, 48);
        int first = text(gif).indexOf("\u002C\0\0\0\0");
        var frame = new byte[] {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0};
        var out = new ByteArrayOutputStream();
        out.write(gif, 0, first);
        for (int count = 0; count < 1_000_000; count++) {
            out.writeBytes(frame);
        }
        out.write(0x3B);
        refused(out.toByteArray(), "1,000 frames");
    }

    /** Two thousand megabytes of nothing, packed: each but the first two is packed as the one before it. */
    private static byte[] bomb() {
        var deflater = new Deflater();
        var bomb = new ByteArrayOutputStream();
        bomb.writeBytes(packed(deflater));
        bomb.writeBytes(packed(deflater));
        var another = packed(deflater);
        deflater.end();
        for (int megabytes = 2; megabytes < 2_000; megabytes++) {
            bomb.writeBytes(another);
        }
        return bomb.toByteArray();
    }

    private static byte[] packed(Deflater deflater) {
        var packed = new byte[4_096];
        deflater.setInput(new byte[1_024 * 1_024]);
        return Arrays.copyOf(packed, deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH));
    }

    @Test
    void compressedTextIsNeverUnpacked() throws IOException {
        try (var unpacked = new InflaterInputStream(new ByteArrayInputStream(bomb()))) {
            assertThat(unpacked.skip(50L * 1_024 * 1_024)).isEqualTo(50L * 1_024 * 1_024);
        }

        var bomb = bomb();
        var before = png(64, 48);
        var text = withChunk(before, "zTXt", joined(ascii("Comment\0\0"), bomb));
        var profile = withChunk(before, "iCCP", joined(ascii("sRGB\0\0"), bomb));
        assertThat(clean(text)).isEqualTo(clean(before));
        assertThat(clean(profile)).isEqualTo(clean(before));
    }

    @Test
    void hugeNotesAreLeftAside() {
        var bare = jpeg(64, 48);
        var noted = withSegment(bare, 0xE1, ascii("Exif\0\0"), new byte[65_000]);
        var notes = Arrays.copyOfRange(noted, 2, noted.length - (bare.length - 2));
        var file = new ByteArrayOutputStream();
        file.write(bare, 0, 2);
        for (int count = 0; count < 300; count++) {
            file.writeBytes(notes);
        }
        file.write(bare, 2, bare.length - 2);
        assertThat(clean(file.toByteArray())).isEqualTo(clean(bare));
    }

    @Test
    void thousandPassesAreRefused() {
        var file = jpeg(64, 48);
        int scan = text(file).indexOf("\u00FF\u00DA");
        var body = Arrays.copyOfRange(file, scan, file.length - 2);
        var out = new ByteArrayOutputStream();
        out.writeBytes(Arrays.copyOf(file, file.length - 2));
        for (int count = 0; count < 1_000; count++) {
            out.writeBytes(body);
        }
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
        refused(out.toByteArray(), "passes");
    }
}
