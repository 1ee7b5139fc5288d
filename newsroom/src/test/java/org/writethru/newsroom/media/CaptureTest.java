package org.writethru.newsroom.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.writethru.newsroom.media.format.Orientation;
import org.writethru.newsroom.media.format.PictureFile;
import org.writethru.newsroom.media.notes.Capture;

/** What a picture's file says about it. */
class CaptureTest {
    private static Capture of(byte[] file) {
        return Capture.of(PictureFile.read(file).notes());
    }

    @Test
    void pictureDesksNotesAreRead() {
        var capture = of(PictureSamples.withIptc(PictureSamples.jpeg(64, 48)));
        assertThat(capture.caption()).contains("The Kelmet dam, seen from the north bank, on Tuesday.");
        assertThat(capture.credit()).contains("Turan/Handout");
        assertThat(capture.copyright()).contains("Turan Information Agency");
        assertThat(capture.byline()).contains("Rəşad Məmmədov");
        assertThat(capture.taken()).contains(LocalDateTime.of(2026, 11, 3, 8, 15));
    }

    @Test
    void camerasNotesAreRead() {
        var capture = of(PictureSamples.withExif(PictureSamples.jpeg(64, 48), 6));
        assertThat(capture.byline()).contains("Leyla Aliyeva");
        assertThat(capture.copyright()).contains("(c) Turan 2026");
        assertThat(capture.taken()).contains(LocalDateTime.of(2026, 11, 3, 8, 15));
        assertThat(capture.orientation()).isEqualTo(new Orientation(6));
    }

    @Test
    void xmpGoesBeforeTheOthers() {
        var xmp = PictureSamples.xmp("""
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Плотина &amp; берег</rdf:li>
                <rdf:li xml:lang="en">Another</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>Айгюн Гасанова</rdf:li></rdf:Seq></dc:creator>
                <photoshop:Credit>Halden Pictures</photoshop:Credit>
                <photoshop:DateCreated>2026-11-04T09:30:00+04:00</photoshop:DateCreated>""");
        var capture = of(PictureSamples.withXmp(
                PictureSamples.withIptc(PictureSamples.withExif(PictureSamples.jpeg(64, 48), 1)), xmp));
        assertThat(capture.caption()).contains("Плотина & берег");
        assertThat(capture.byline()).contains("Айгюн Гасанова");
        assertThat(capture.credit()).contains("Halden Pictures");
        assertThat(capture.copyright()).contains("Turan Information Agency");
        assertThat(capture.taken()).contains(LocalDateTime.of(2026, 11, 4, 9, 30));
    }

    @Test
    void documentTypesAndEntitiesAreNotFollowed() {
        var packet = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>"
                + PictureSamples.xmp("<photoshop:Credit>&secret;</photoshop:Credit>");
        assertThat(of(PictureSamples.withXmp(PictureSamples.jpeg(64, 48), packet))
                        .credit())
                .isEmpty();
    }

    @Test
    void notesThatLieAboutTheirLengthSayNothing() {
        var exif = PictureSamples.exif(6);
        for (int at = 0; at < exif.length; at++) {
            for (int value : new int[] {0, 0x7F, 0xFF}) {
                var wrong = exif.clone();
                wrong[at] = (byte) value;
                var file = PictureSamples.withSegment(
                        PictureSamples.jpeg(16, 16), 0xE1, PictureSamples.ascii("Exif\0\0"), wrong);
                assertThat(of(file).orientation().code()).isBetween(1, 8);
            }
        }
    }

    @Test
    void creditsThatGoOutNameNoPlace() {
        var xmp = PictureSamples.xmp("<photoshop:Credit>A &lt;b&gt; &amp; C</photoshop:Credit>");
        var capture = of(PictureSamples.withXmp(PictureSamples.jpeg(64, 48), xmp));
        var credits = new String(capture.credits().orElseThrow(), StandardCharsets.UTF_8);
        assertThat(credits).contains("A &lt;b&gt; &amp; C").doesNotContain("GPS", "Kelmet");
        assertThat(of(PictureSamples.jpeg(64, 48)).credits()).isEmpty();
    }
}
