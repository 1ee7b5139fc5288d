package org.writethru.newsroom.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.TestBrowser;
import org.writethru.newsroom.TestDesk;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Digest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Pictures over HTTP, for the staff. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureHttpTest {
    private static final String PICTURES = "/desk/pictures";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Path data;
    private TestDesk desk;
    private TestBrowser reporter;

    @BeforeAll
    void open(@TempDir Path folder) {
        data = folder;
        desk = TestDesk.open(folder);
        reporter = desk.person(Role.REPORTER);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private JsonNode uploaded(byte[] file) {
        var answer = reporter.postFile(PICTURES, "dam.jpg", file);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return json(answer);
    }

    @Test
    void reporterUploadsPictureAndSeesIt() throws Exception {
        var answer = reporter.postFile(PICTURES, "dam.jpg", PictureSamples.withIptc(PictureSamples.jpeg(800, 600)));
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        var picture = json(answer);
        assertThat(picture.get("digest").asString()).startsWith("sha256:");
        assertThat(picture.get("mediaType").asString()).isEqualTo("image/jpeg");
        assertThat(picture.get("width").asInt()).isEqualTo(800);
        assertThat(picture.get("height").asInt()).isEqualTo(600);
        assertThat(picture.get("credit").asString()).isEqualTo("Turan/Handout");
        assertThat(picture.get("copyright").asString()).isEqualTo("Turan Information Agency");
        assertThat(picture.get("duplicate").asBoolean()).isFalse();
        var shown = reporter.getBytes(picture.get("address").asString());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("content-type")).contains("image/jpeg");
        var original = reporter.getBytes(picture.get("original").asString());
        assertThat(Digest.of(original.body()).text())
                .isEqualTo(picture.get("digest").asString());
        try (var left = Files.list(data.resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void uploadedAgainItIsFound() {
        var file = PictureSamples.png(300, 200);
        var first = uploaded(file);
        var again = reporter.postFile(PICTURES, "other.png", file);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).get("duplicate").asBoolean()).isTrue();
        assertThat(json(again).get("digest")).isEqualTo(first.get("digest"));
    }

    @Test
    void picturesRunNothingAndAreKeptByNobodyElse() {
        var original = uploaded(PictureSamples.gif(300, 200)).get("original").asString();
        var headers = reporter.getBytes(original).headers();
        assertThat(headers.map())
                .containsEntry("content-security-policy", List.of("default-src 'none'; sandbox"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("cross-origin-resource-policy", List.of("same-origin"));
        assertThat(headers.firstValue("cache-control").orElseThrow()).startsWith("private");
        assertThat(headers.firstValue("content-disposition").orElseThrow())
                .matches("inline; filename=\"[0-9a-f]{12}-original\\.gif\"");
        var etag = headers.firstValue("etag").orElseThrow();
        assertThat(reporter.getBytes(original, "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void nobodySeesOrUploadsPictures() {
        var address = uploaded(PictureSamples.jpeg(300, 200)).get("address").asString();
        assertThat(desk.nobody().get(address, "Accept", "text/html").statusCode())
                .isEqualTo(303);
        assertThat(desk.nobody()
                        .postFile(PICTURES, "a.jpg", PictureSamples.jpeg(30, 20))
                        .statusCode())
                .isEqualTo(401);
        assertThat(reporter.postBare(PICTURES, Map.of(), "Origin", desk.base()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() {
        for (var file : List.of(PictureSamples.ascii("<svg/>"), new byte[0], new byte[5_000])) {
            var answer = reporter.postFile(PICTURES, "dam.jpg", file);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
            assertThat(json(answer).get("detail").asString()).endsWith(".");
        }
        assertThat(reporter.postJson(PICTURES, "{}").statusCode()).isEqualTo(415);
    }

    @Test
    void fileOfTooManyBytesIsRefused() {
        var answer = reporter.postFile(PICTURES, "dam.jpg", new byte[Pictures.MOST_BYTES + 1]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(json(answer).get("detail").asString()).contains("40 MB");
    }

    @Test
    void focalPointIsSetAndShown() {
        var picture = uploaded(PictureSamples.jpeg(1_000, 400));
        var address = PICTURES + "/" + picture.get("digest").asString().substring(7);
        var answer = reporter.post(address + "/focus", "x", "0.25", "y", "0.75");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(reporter.get(address)).get("focal").get("x").asDouble()).isEqualTo(0.25);
        assertThat(reporter.post(address + "/focus", "x", "1.5", "y", "0").statusCode())
                .isEqualTo(400);
        assertThat(reporter.post(address + "/focus", "x", "left").statusCode()).isEqualTo(400);
        assertThat(json(reporter.get(PICTURES)).get("pictures").valueStream().map(one -> one.get("digest")))
                .contains(picture.get("digest"));
    }

    @Test
    void whatIsNotThereIsMissing() {
        var picture =
                uploaded(PictureSamples.jpeg(300, 200)).get("digest").asString().substring(7);
        for (var path : List.of(
                "/" + picture + "/w1280.webp",
                "/" + picture + "/original.png",
                "/" + "0".repeat(64),
                "/x",
                "/x/w320.jpg")) {
            assertThat(reporter.get(PICTURES + path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
