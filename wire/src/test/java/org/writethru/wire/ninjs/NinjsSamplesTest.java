package org.writethru.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Kind;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Published;
import org.writethru.wire.sample.Wires;

/** The documents that IPTC publishes, most of them of agencies. */
class NinjsSamplesTest {
    private static final String EXAMPLES = "samples/ninjs/examples/";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2.1/dpa_text.json, ninjs 2, urn:newsml:dpa.com:20090101:190510-99-167362, 2, UPDATED, 2019-05-10T16:02:28+02:00, de, 4, 9, 0",
                "2.1/ntb_text.json, ninjs 2, urn:8d19cf88-b3ab-4972-8fec-1207599f2872, 6, UPDATED, 2019-08-09T09:46:53Z, nb-NO, 5, 0, 0",
                "2.1/tt_text_image_2.json, ninjs 2.1, http://tt.se/media/text/210526-militarovning-a0f2d045, 1, PUBLISHED, 2021-05-26T13:40:18+02:00, sv, 3, 4, 1",
                "2.1/businesswire-newsml-20130605006126.json, ninjs 2, http://www.businesswire.com/news/home/20130605006126/zh, 1, PUBLISHED, 2013-06-05T21:00:00Z, zh, -, 1, 0",
                "2.1/businesswire-newsml-20130731006140.json, ninjs 2, http://www.businesswire.com/news/home/20130731006140/en, 1, PUBLISHED, 2013-07-31T15:32:00Z, en, -, 1, 1",
                "3.0/businesswire-newsml-20130731006140.json, ninjs 3, http://www.businesswire.com/news/home/20130731006140/en, 1, PUBLISHED, 2013-07-31T15:32:00Z, en, -, 1, 1",
                "1.4/businesswire-newsml-20130612006110.json, ninjs 1, http://www.businesswire.com/news/home/20130612006110/zh, 1, PUBLISHED, 2013-06-12T15:29:00Z, zh, -, 1, 0",
                "1.4/ninjsExComplex2.json, ninjs 1, http://ninjs.example.com/newsitems/20130709cplx456, -, PUBLISHED, 2013-07-09T10:39:00Z, en, -, 4, 2",
            })
    void agencyDocumentsAreReadWhole(
            String file,
            String format,
            String guid,
            Long version,
            Kind release,
            OffsetDateTime versionCreated,
            String language,
            Integer urgency,
            Integer blocks,
            Integer pictures) {
        var item = item(file);
        assertThat(item.format()).isEqualTo(format);
        assertThat(item.guid()).isEqualTo(guid);
        assertThat(item.guidDerived()).isFalse();
        assertThat(item.version()).isEqualTo(Optional.ofNullable(version));
        assertThat(item.release()).isEqualTo(release);
        assertThat(item.versionCreated()).contains(versionCreated);
        assertThat(item.language().map(tag -> tag.tag())).isEqualTo(Optional.ofNullable(language));
        assertThat(item.urgency().map(level -> level.level())).isEqualTo(Optional.ofNullable(urgency));
        assertThat(item.copy().blocks()).hasSize(blocks);
        assertThat(item.pictures()).hasSize(pictures);
        assertThat(item.headline()).isPresent();
    }

    @Test
    void pictureIsTheLargestRendition() {
        var item = item("2.1/tt_text_image_2.json");
        assertThat(item.pictures().getFirst().href()).endsWith("a001_NormalHires.jpg");
        assertThat(item.pictures().getFirst().width()).contains(4724);
        assertThat(item.pictures().getFirst().credit()).contains("Karl Melander/TT");
        assertThat(item.dateline()).contains("Försvar TT");
        assertThat(item.standfirst()).as("it repeats the body").isEmpty();
    }

    @Test
    void nitfInABodyIsReadAsCopy() {
        var item = item(
                "3.0/20231008-anti-doping-measures-at-the-tour-down-under-will-be-the-toughest-ever-addb-ninjs-nitf.json");
        assertThat(item.copy().blocks()).hasSize(18);
        assertThat(item.subjects()).containsExactly("medtop:15000000", "medtop:20001105", "medtop:20000892");
    }

    @Test
    void everyDocumentGivesAReading() {
        int legible = 0;
        int unreadable = 0;
        for (var file : Wires.files("samples/ninjs")) {
            for (var reading : WireReaders.read(Wires.bytes(file), Wires.AGREEMENT)) {
                switch (reading) {
                    case Reading.Legible<NewsItem> _ -> legible++;
                    case Reading.Unreadable<NewsItem>(var where, var why) -> {
                        assertThat(file.toString()).matches(".*(should_fail|extension-schema).*");
                        assertThat(where + why).isNotBlank();
                        unreadable++;
                    }
                }
            }
        }
        assertThat(legible).isGreaterThan(280);
        assertThat(unreadable).isLessThan(8);
    }

    private static NewsItem item(String file) {
        return Wires.one(new NinjsReader(), Published.bytes(EXAMPLES + file));
    }
}
