package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.media.KeptPicture;
import org.writethru.newsroom.media.PictureSamples;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Digest;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.wire.feed.FeedFormats;

/** Pictures as readers get them: in the story, on the front, and gone with the last story that showed them. */
class ReaderPicturesTest {
    private static final Person LEYLA = new Person("leyla0000001", "leyla", "Leyla Aliyeva", Role.REPORTER);

    private TestSite site;

    @BeforeEach
    void open(@TempDir Path folder) {
        site = TestSite.open(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private KeptPicture kept(byte[] file) {
        return done(site.newsroom.pictures.take(new ByteArrayInputStream(file), "dam.jpg", LEYLA, "192.0.2.7"))
                .picture();
    }

    private static Filing showing(String headline, KeptPicture... pictures) {
        var blocks = new ArrayList<Block>(List.of(Block.Paragraph.of("The dam stands.")));
        for (var picture : pictures) {
            blocks.add(new Block.Picture(
                    picture.digest(),
                    "image/jpeg",
                    picture.width(),
                    picture.height(),
                    "The dam from the north bank",
                    Optional.of("The Kelmet dam on Tuesday."),
                    Optional.of("Turan/Handout")));
        }
        return Filings.dam(headline, "x").change().copy(new Copy(blocks)).filing();
    }

    private static String address(KeptPicture picture, String name) {
        return "/media/" + picture.hex() + "/" + name;
    }

    @Test
    void feedsNamePicturesWhereTheyAreServed() {
        var dam = kept(PictureSamples.jpeg(1_500, 1_000));
        site.publish(showing("Dam stands", dam));
        var address = address(dam, "w1500.jpg");
        for (var format : FeedFormats.all()) {
            assertThat(site.read("/en/" + format.fileName()))
                    .as(format.name())
                    .contains(TestSite.HOME + address)
                    .contains("The Kelmet dam on Tuesday.");
        }
        assertThat(site.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void storyShowsItsPicturesInSeveralWidthsWithCaptionAndCredit() {
        var dam = kept(PictureSamples.jpeg(1_500, 1_000));
        var bridge = kept(PictureSamples.jpeg(700, 500));
        var head = site.publish(showing("Dam stands", dam, bridge));
        var page = Jsoup.parse(site.read(head.address().path()));
        var image = Objects.requireNonNull(page.selectFirst("article.newest figure img"));
        assertThat(image.attr("alt")).isEqualTo("The dam from the north bank");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("1500x1000");
        assertThat(image.attr("srcset")).contains("w320.jpg 320w", "w1280.jpg 1280w", "w1500.jpg 1500w");
        assertThat(page.select("article.newest picture > source[type=image/webp]"))
                .hasSize(2);
        assertThat(page.select("article.newest img").eachAttr("loading")).containsExactly("lazy");
        assertThat(page.select("article.newest figcaption").eachText())
                .containsOnly("The Kelmet dam on Tuesday. Turan/Handout");
        for (var source : page.select("article.newest [srcset]").eachAttr("srcset")) {
            for (var one : source.split(", ")) {
                assertThat(site.get(one.split(" ")[0]).statusCode()).as(one).isEqualTo(200);
            }
        }
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("https://halden.example" + address(dam, "wide1280.jpg"));
    }

    @Test
    void originalIsServedAsItsDigestSaysAndCanRunNothing() {
        var dam = kept(PictureSamples.withExif(PictureSamples.jpeg(400, 300), 1));
        site.publish(showing("Dam stands", dam));
        var answer = site.get(address(dam, "original.jpg"));
        assertThat(Digest.of(answer.body())).isEqualTo(dam.digest());
        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("image/jpeg"))
                .containsEntry("content-security-policy", List.of("default-src 'none'; sandbox"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("cross-origin-resource-policy", List.of("cross-origin"))
                .containsEntry("cache-control", List.of("public, max-age=60, must-revalidate"));
        assertThat(site.get(address(dam, "original.jpg"), "If-None-Match", TestSite.header(answer, "etag"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(site.get(address(dam, "w9999.jpg")).statusCode()).isEqualTo(404);
        assertThat(site.get("/media/x/w320.jpg").statusCode()).isEqualTo(404);
    }

    @Test
    void pictureThatNobodyReleasedIsNotThere() {
        var secret = kept(PictureSamples.jpeg(400, 300));
        assertThat(site.get(address(secret, "w320.jpg")).statusCode()).isEqualTo(404);
    }

    @Test
    void pictureIsThereAsSoonAsTheReleaseReturnsAndAfterTheLogWasFollowedAnew() {
        for (int count = 0; count < 5; count++) {
            var dam = kept(PictureSamples.jpeg(400 + count, 300));
            site.publish(showing("Dam stands " + count, dam));
            assertThat(site.get(address(dam, "w320.jpg")).statusCode()).isEqualTo(200);
        }
        var bridge = kept(PictureSamples.jpeg(404, 300));
        site.site.fresh().empty();
        site.newsroom.catchUp();
        assertThat(site.get(address(bridge, "w320.jpg")).statusCode()).isEqualTo(200);
        site.newsroom.checkClean();
    }

    @Test
    void withdrawalTakesPicturesAwayUnlessAnotherStoryShowsThem() {
        var dam = kept(PictureSamples.jpeg(400, 300));
        var bridge = kept(PictureSamples.jpeg(500, 300));
        var first = site.publish(showing("Dam stands", dam, bridge));
        site.publish(showing("Bridge opens", bridge));
        site.newsroom.catchUp();
        site.withdraw(first, "The source took it back.");
        assertThat(site.get(address(dam, "w320.jpg")).statusCode()).isEqualTo(410);
        assertThat(site.get(address(dam, "original.jpg")).statusCode()).isEqualTo(410);
        assertThat(TestSite.header(site.get(address(dam, "w320.jpg")), "cache-control"))
                .isEqualTo("no-store");
        assertThat(site.get(address(bridge, "w320.jpg")).statusCode()).isEqualTo(200);
    }

    @Test
    void earlierTakesKeepTheirPictures() {
        var dam = kept(PictureSamples.jpeg(400, 300));
        var head = site.publish(showing("Dam stands", dam));
        site.update(head, showing("Dam still stands"), false);
        assertThat(site.get(address(dam, "w320.jpg")).statusCode()).isEqualTo(200);
    }

    @Test
    void frontShowsThePictureOfItsLead() {
        var dam = kept(PictureSamples.jpeg(1_500, 1_000));
        site.publish(showing("Dam stands", dam));
        var picture = Jsoup.parse(site.read("/en/")).select(".lead figure.lead-picture");
        assertThat(picture.select("img").attr("src")).isEqualTo(address(dam, "wide1280.jpg"));
        assertThat(picture.text()).isEqualTo("Turan/Handout");
        assertThat(site.get(address(dam, "wide640.webp")).statusCode()).isEqualTo(200);
    }

    @Test
    void pictureOfAStoryFromElsewhereThatIsNotKeptIsShownByItsWords() {
        var gone = new Block.Picture(
                Digest.of(new byte[] {1}), "image/jpeg", 10, 10, "A lost view", Optional.empty(), Optional.empty());
        var filing =
                Filings.dam("Lost", "x").change().copy(new Copy(List.of(gone))).filing();
        var story = new Guid("tag:other.example,2026-11-03:0a1b2c3d4e5f");
        var elsewhere = new Proposal.Elsewhere(Optional.empty(), "https://other.example/lost");
        done(site.newsroom.publisher.release(new Proposal(story, new Proposal.Publish(filing), elsewhere)));
        var head = site.newsroom.archive.head(story).orElseThrow();
        assertThat(site.read(head.address().path())).contains("A lost view").doesNotContain("<img");
    }
}
