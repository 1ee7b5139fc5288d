package org.writethru.newsroom.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;
import static org.writethru.newsroom.TestNewsroom.refused;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.SettableClock;
import org.writethru.newsroom.TestDatabases;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.media.format.PictureLimits;
import org.writethru.newsroom.media.format.PictureType;
import org.writethru.newsroom.media.shelf.FolderShelf;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;
import org.writethru.newsroom.staff.Staff;
import org.writethru.story.Block;
import org.writethru.story.Digest;
import org.writethru.story.Outcome;

/** How pictures are taken in, kept, developed and found. */
interface PicturesContract extends OnDatabase {
    Person LEYLA = new Person("leyla0000001", "leyla", "Leyla Aliyeva", Role.REPORTER);
    SettableClock CLOCK = new SettableClock("2026-11-03T08:00:00Z");

    /** A newsroom's pictures in a folder. */
    record Room(Database database, Path shelf, Pictures pictures) implements AutoCloseable {
        Outcome<TakenIn> take(byte[] file, String name) {
            return pictures.take(new ByteArrayInputStream(file), name, LEYLA, "192.0.2.7");
        }

        KeptPicture taken(byte[] file) {
            return done(take(file, "DSC_0042.JPG")).picture();
        }

        BufferedImage shown(KeptPicture picture, String name) throws IOException {
            var sent = pictures.open(picture.digest(), name).orElseThrow();
            var type = PictureType.of(sent.mediaType()).orElseThrow();
            var size = org.writethru.newsroom.media.format.PictureFile.read(sent.bytes());
            assertThat(size.type()).isEqualTo(type);
            return type == PictureType.WEBP
                    ? PixelReader.read(type, sent.bytes(), size.width(), size.height())
                    : ImageIO.read(new ByteArrayInputStream(sent.bytes()));
        }

        List<Path> files() throws IOException {
            if (!Files.exists(shelf)) {
                return List.of();
            }
            try (var all = Files.walk(shelf)) {
                return all.filter(Files::isRegularFile).toList();
            }
        }

        List<String> findings() {
            var findings = new ArrayList<String>();
            pictures.check(findings::add);
            return findings;
        }

        @Override
        public void close() {
            database.close();
        }
    }

    private Room open(Path path) {
        var folder = DataFolder.at(path);
        var database = TestDatabases.open(url(), folder);
        var shelf = folder.file("pictures");
        var staff = new Staff(
                database,
                folder,
                "http://localhost:8080",
                Optional.empty(),
                CLOCK,
                new SecureRandom(),
                TestNewsroom.LIGHT_PASSWORDS);
        return new Room(database, shelf, new Pictures(database, new FolderShelf(shelf), staff.audit(), CLOCK));
    }

    @Test
    default void pictureIsKeptWithWhatItsFileSaysOfIt(@TempDir Path path) {
        try (var room = open(path)) {
            var taken =
                    done(room.take(PictureSamples.withIptc(PictureSamples.jpeg(1_500, 1_000)), "C:\\cards\\dam.jpg"));
            assertThat(taken.duplicate()).isFalse();
            var picture = room.pictures().find(taken.picture().digest()).orElseThrow();
            assertThat(picture).isEqualTo(taken.picture());
            assertThat(picture.type()).isEqualTo(PictureType.JPEG);
            assertThat(picture.width()).isEqualTo(1_500);
            assertThat(picture.height()).isEqualTo(1_000);
            assertThat(picture.caption()).contains("The Kelmet dam, seen from the north bank, on Tuesday.");
            assertThat(picture.credit()).contains("Turan/Handout");
            assertThat(picture.by()).isEqualTo(LEYLA.id());
            assertThat(picture.at()).isEqualTo(CLOCK.instant());
            assertThat(picture.filename()).isEqualTo("dam.jpg");
            assertThat(room.pictures().newest(10)).containsExactly(picture);
        }
    }

    @Test
    default void digestIsThatOfTheBytesWhichGoOut(@TempDir Path path) {
        try (var room = open(path)) {
            var file = PictureSamples.withExif(PictureSamples.jpeg(400, 300), 1);
            var picture = room.taken(file);
            var sent = room.pictures().open(picture.digest(), "original.jpg").orElseThrow();
            assertThat(Digest.of(sent.bytes())).isEqualTo(picture.digest());
            assertThat(picture.cameAs()).isEqualTo(Digest.of(file)).isNotEqualTo(picture.digest());
            assertThat(picture.bytes()).isEqualTo(sent.bytes().length);
            assertThat(sent.mediaType()).isEqualTo("image/jpeg");
            assertThat(sent.name()).matches("[0-9a-f]{12}-original\\.jpg");
        }
    }

    @Test
    default void placeIsGoneFromWhatGoesOut(@TempDir Path path) throws Exception {
        try (var room = open(path)) {
            var xmp = PictureSamples.xmp("<photoshop:Credit>Turan</photoshop:Credit>");
            var file = PictureSamples.withXmp(
                    PictureSamples.withIptc(PictureSamples.withExif(PictureSamples.jpeg(400, 300), 6)), xmp);
            assertThat(metadata(file).getDirectoriesOfType(GpsDirectory.class))
                    .anyMatch(directory -> directory.getGeoLocation() != null);
            var picture = room.taken(file);
            for (var name : names(picture)) {
                var sent = metadata(room.pictures()
                        .open(picture.digest(), name)
                        .orElseThrow()
                        .bytes());
                assertThat(sent.containsDirectoryOfType(GpsDirectory.class))
                        .as(name)
                        .isFalse();
                assertThat(sent.containsDirectoryOfType(IptcDirectory.class))
                        .as(name)
                        .isFalse();
                for (var directory : sent.getDirectoriesOfType(XmpDirectory.class)) {
                    assertThat(directory.getXmpProperties().keySet())
                            .noneMatch(key -> key.contains("GPS") || key.contains("City"));
                }
                for (var directory : sent.getDirectoriesOfType(ExifDirectoryBase.class)) {
                    assertThat(directory.getTags()).hasSize(1);
                    assertThat(directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                            .isEqualTo(6);
                }
            }
        }
    }

    private static com.drew.metadata.Metadata metadata(byte[] file) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }

    private static List<String> names(KeptPicture picture) {
        var names = new ArrayList<>(List.of(picture.originalName()));
        picture.renditions().forEach(rendition -> names.add(rendition.name()));
        return names;
    }

    @Test
    default void creditGoesOutWithThePicture(@TempDir Path path) throws Exception {
        try (var room = open(path)) {
            for (var file : List.of(
                    PictureSamples.withIptc(PictureSamples.jpeg(400, 300)),
                    PictureSamples.withChunk(
                            PictureSamples.png(400, 300),
                            "iTXt",
                            PictureSamples.joined(
                                    PictureSamples.ascii("XML:com.adobe.xmp\0\0\0\0\0"),
                                    PictureSamples.ascii(PictureSamples.xmp(
                                            "<photoshop:Credit>Turan/Handout</photoshop:Credit>")))))) {
                var picture = room.taken(file);
                var sent = room.pictures()
                        .open(picture.digest(), picture.originalName())
                        .orElseThrow();
                assertThat(metadata(sent.bytes()).getDirectoriesOfType(XmpDirectory.class))
                        .singleElement()
                        .satisfies(xmp ->
                                assertThat(xmp.getXmpProperties()).containsEntry("photoshop:Credit", "Turan/Handout"));
            }
        }
    }

    @Test
    default void samePictureIsFoundAgainWhateverItIsCalled(@TempDir Path path) {
        try (var room = open(path)) {
            var plain = PictureSamples.jpeg(400, 300);
            var first = done(room.take(plain, "dam.jpg"));
            var again = done(room.take(plain, "other.jpg"));
            var renamed =
                    done(room.take(PictureSamples.withSegment(plain, 0xFE, PictureSamples.ascii("note")), "x.png"));
            assertThat(first.duplicate()).isFalse();
            assertThat(List.of(again, renamed)).allMatch(TakenIn::duplicate);
            assertThat(List.of(again.picture(), renamed.picture())).containsOnly(first.picture());
            assertThat(room.pictures().newest(10)).hasSize(1);
        }
    }

    @Test
    default void samePictureFromTwoPeopleAtOnceIsKeptOnce(@TempDir Path path) throws Exception {
        try (var room = open(path);
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var file = PictureSamples.png(700, 500);
            Callable<TakenIn> bring = () -> done(room.take(file, "dam.png"));
            var taken = new ArrayList<TakenIn>();
            for (var one : people.invokeAll(List.of(bring, bring, bring, bring))) {
                taken.add(one.get());
            }
            assertThat(taken.stream().filter(one -> !one.duplicate())).hasSize(1);
            assertThat(room.pictures().newest(10)).hasSize(1);
        }
    }

    @Test
    default void renditionsAreNeverLargerThanThePicture(@TempDir Path path) throws Exception {
        try (var room = open(path)) {
            var picture = room.taken(PictureSamples.jpeg(1_000, 500));
            assertThat(picture.renditions().stream().map(Rendition::name))
                    .containsExactly(
                            "w320.webp",
                            "w320.jpg",
                            "w640.webp",
                            "w640.jpg",
                            "w1000.webp",
                            "w1000.jpg",
                            "wide640.webp",
                            "wide640.jpg",
                            "wide889.webp",
                            "wide889.jpg",
                            "square320.webp",
                            "square320.jpg",
                            "square500.webp",
                            "square500.jpg");
            for (var rendition : picture.renditions()) {
                var image = room.shown(picture, rendition.name());
                assertThat(image.getWidth()).isEqualTo(rendition.width());
                assertThat(image.getHeight()).isEqualTo(rendition.height(1_000, 500));
            }
            assertThat(room.pictures().open(picture.digest(), "w1280.webp")).isEmpty();
            assertThat(room.pictures().open(picture.digest(), "w999.jpg")).isEmpty();
            assertThat(room.pictures().open(picture.digest(), "../../secret")).isEmpty();
            assertThat(room.pictures().open(picture.digest(), "original.png")).isEmpty();
        }
    }

    @Test
    default void coloursAreWhereTheyWere(@TempDir Path path) throws Exception {
        try (var room = open(path)) {
            for (var file : List.of(
                    PictureSamples.jpeg(700, 500),
                    PictureSamples.png(700, 500),
                    PictureSamples.gif(700, 500),
                    PictureSamples.webp(700, 500))) {
                var picture = room.taken(file);
                for (var name : List.of(
                        "w320.webp",
                        "w320." + Rendition.fallback(picture.type()).extension())) {
                    assertQuarters(room.shown(picture, name), "RGBW");
                }
            }
        }
    }

    /** @param colours clockwise from the upper left */
    private static void assertQuarters(BufferedImage image, String colours) {
        int right = image.getWidth() * 3 / 4;
        int below = image.getHeight() * 3 / 4;
        int left = image.getWidth() / 4;
        int above = image.getHeight() / 4;
        var seen = "" + colour(image, left, above) + colour(image, right, above) + colour(image, right, below)
                + colour(image, left, below);
        assertThat(seen).isEqualTo(colours);
    }

    private static char colour(BufferedImage image, int x, int y) {
        var colour = new java.awt.Color(image.getRGB(x, y));
        boolean red = colour.getRed() > 128;
        boolean green = colour.getGreen() > 128;
        boolean blue = colour.getBlue() > 128;
        return red && green && blue ? 'W' : red ? 'R' : green ? 'G' : blue ? 'B' : '?';
    }

    @Test
    default void turnedPicturesAreUprightInEveryRendition(@TempDir Path path) throws Exception {
        var seen = List.of("RGBW", "GRWB", "BWRG", "WBGR", "RWBG", "WRGB", "BGRW", "GBWR");
        try (var room = open(path)) {
            for (int code = 1; code <= 8; code++) {
                var picture = room.taken(PictureSamples.withExif(PictureSamples.jpeg(700, 500), code));
                assertThat(picture.width()).isEqualTo(code < 5 ? 700 : 500);
                assertQuarters(room.shown(picture, "w320.webp"), seen.get(code - 1));
                assertQuarters(room.shown(picture, "w320.jpg"), seen.get(code - 1));
            }
        }
    }

    @Test
    default void cropsShowTheFocalPoint(@TempDir Path path) throws Exception {
        try (var room = open(path)) {
            var picture = room.taken(PictureSamples.jpeg(2_000, 500));
            assertThat(colour(room.shown(picture, "square320.jpg"), 40, 40)).isEqualTo('R');
            assertThat(colour(room.shown(picture, "square320.jpg"), 280, 40)).isEqualTo('G');
            done(room.pictures().focus(picture.digest(), new Focal(0.9, 0.5), LEYLA, "192.0.2.7"));
            assertThat(colour(room.shown(picture, "square320.jpg"), 40, 40)).isEqualTo('G');
            assertThat(colour(room.shown(picture, "square320.webp"), 40, 280)).isEqualTo('B');
            done(room.pictures().focus(picture.digest(), new Focal(0, 0), LEYLA, "192.0.2.7"));
            assertThat(colour(room.shown(picture, "square320.jpg"), 280, 40)).isEqualTo('R');
            assertThat(room.pictures().find(picture.digest()).orElseThrow().focal())
                    .isEqualTo(new Focal(0, 0));
            refused(room.pictures().focus(Digest.of(new byte[0]), Focal.MIDDLE, LEYLA, "192.0.2.7"));
        }
    }

    @Test
    default void lostRenditionsAreMadeAnew(@TempDir Path path) throws Exception {
        try (var room = open(path)) {
            var picture = room.taken(PictureSamples.withExif(PictureSamples.jpeg(700, 500), 6));
            var before = new ArrayList<byte[]>();
            for (var name : names(picture)) {
                before.add(room.pictures()
                        .open(picture.digest(), name)
                        .orElseThrow()
                        .bytes());
            }
            for (var file : room.files()) {
                if (!file.getFileName().toString().startsWith("original")) {
                    Files.delete(file);
                }
            }
            assertThat(room.files()).hasSize(1);
            for (int at = 0; at < before.size(); at++) {
                assertThat(room.pictures()
                                .open(picture.digest(), names(picture).get(at))
                                .orElseThrow()
                                .bytes())
                        .isEqualTo(before.get(at));
            }
            assertThat(room.files()).hasSameSizeAs(before);
        }
    }

    @Test
    default void refusedPicturesLeaveNothingBehind(@TempDir Path path) throws Exception {
        try (var room = open(path)) {
            var jpeg = PictureSamples.jpeg(700, 500);
            int middle = jpeg.length / 2;
            var hollow = PictureSamples.joined(Arrays.copyOf(jpeg, middle), new byte[] {(byte) 0xFF, (byte) 0xD9});
            var png = PictureSamples.png(64, 48);
            var lying = PictureSamples.joined(
                    Arrays.copyOf(png, 8),
                    PictureSamples.chunk("IHDR", new byte[] {0, 0, 0x20, 0, 0, 0, 0x20, 0, 8, 2, 0, 0, 0}),
                    Arrays.copyOfRange(png, 33, png.length));
            assertThat(refused(room.take(hollow, "a.jpg")).sentence()).contains("cut short");
            assertThat(refused(room.take(lying, "a.png")).sentence()).contains("damaged");
            assertThat(refused(room.take(new byte[0], "a.jpg")).sentence()).contains("empty");
            assertThat(refused(room.take(PictureSamples.ascii("<svg onload=alert(1)>"), "a.jpg"))
                            .sentence())
                    .contains("SVG");
            assertThat(refused(room.take(new byte[PictureLimits.BYTES + 1], "a.jpg"))
                            .sentence())
                    .contains("40 MB");
            assertThat(room.pictures().newest(10)).isEmpty();
            assertThat(room.files()).isEmpty();
        }
    }

    @Test
    default void whatIsNotKeptIsObjectedTo(@TempDir Path path) {
        try (var room = open(path)) {
            var kept = room.taken(PictureSamples.jpeg(400, 300));
            assertThat(room.pictures().objection(showing(kept.digest(), 400, 300)))
                    .isEmpty();
            assertThat(room.pictures().objection(showing(kept.digest(), 300, 400)))
                    .isPresent();
            assertThat(room.pictures().objection(showing(Digest.of(new byte[0]), 400, 300)))
                    .hasValueSatisfying(sentence -> assertThat(sentence).contains("The dam", "Upload it"));
        }
    }

    private static Block.Picture showing(Digest digest, int width, int height) {
        return new Block.Picture(digest, "image/jpeg", width, height, "The dam", Optional.empty(), Optional.empty());
    }

    @Test
    default void nameDecidesNothing(@TempDir Path path) {
        try (var room = open(path)) {
            var picture = done(room.take(PictureSamples.png(64, 48), "x.svg")).picture();
            assertThat(picture.type()).isEqualTo(PictureType.PNG);
            assertThat(picture.originalName()).isEqualTo("original.png");
        }
    }

    @Test
    default void damagedAndLostFilesAreFoundByTheCheck(@TempDir Path path) throws Exception {
        try (var room = open(path)) {
            var dam = room.taken(PictureSamples.jpeg(400, 300));
            var bridge = room.taken(PictureSamples.png(400, 300));
            assertThat(room.findings()).isEmpty();
            var file = room.shelf().resolve(dam.key());
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            Files.delete(room.shelf().resolve(bridge.key()));
            assertThat(room.findings())
                    .hasSize(2)
                    .anyMatch(finding -> finding.contains(dam.digest().text()) && finding.contains("another digest"))
                    .anyMatch(finding -> finding.contains(bridge.digest().text()) && finding.contains("missing"));
        }
    }

    @Test
    default void transparentAndGreyPicturesAreShownAsTheyAre(@TempDir Path path) throws Exception {
        try (var room = open(path)) {
            var transparent = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
            var picture = room.taken(PictureSamples.file(transparent, "png"));
            assertThat(room.shown(picture, "w320.png").getRGB(10, 10) >>> 24).isZero();
            assertThat(room.shown(picture, "w320.webp").getRGB(10, 10) >>> 24).isZero();
            var grey = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
            int[] middle = new int[400 * 400];
            Arrays.fill(middle, 100);
            grey.getRaster().setPixels(0, 0, 400, 400, middle);
            var shown = room.shown(room.taken(PictureSamples.file(grey, "jpeg")), "w320.jpg");
            assertThat(shown.getRaster().getSample(100, 100, 0)).isBetween(97, 103);
        }
    }
}
