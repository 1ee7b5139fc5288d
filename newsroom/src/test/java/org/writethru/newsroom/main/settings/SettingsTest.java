package org.writethru.newsroom.main.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.story.Unfit;

class SettingsTest {
    @TempDir
    Path path;

    private Given given(String file, Map<String, String> environment, Map<SettingKey, String> flags)
            throws IOException {
        Files.writeString(path.resolve(Given.FILE), file);
        return Given.gather(Optional.of(DataFolder.at(path)), environment, flags);
    }

    private Settings settings(String file) throws IOException {
        return Settings.of(DataFolder.at(path), given(file, Map.of(), Map.of()));
    }

    @Test
    void flagsGoOverTheEnvironmentAndThatOverTheFile() throws IOException {
        var given = given(
                "house: turan\nport: 1\nlisten: 0.0.0.0\n",
                Map.of("WRITETHRU_PORT", "2", "WRITETHRU_LISTEN", "::1", "HOME", "/root"),
                Map.of(SettingKey.PORT, "3"));

        assertThat(given.value(SettingKey.PORT)).isEqualTo(new Given.Value("3", "--port"));
        assertThat(given.value(SettingKey.LISTEN)).isEqualTo(new Given.Value("::1", "WRITETHRU_LISTEN"));
        assertThat(given.value(SettingKey.HOUSE)).isEqualTo(new Given.Value("turan", "settings.yaml, line 1"));
        assertThat(given.value(SettingKey.PAGE_CACHE)).isEqualTo(new Given.Value("64", "default"));
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestKnownOne() {
        assertThatThrownBy(() -> given("house: turan\nadress: x\n", Map.of(), Map.of()))
                .isInstanceOf(Unfit.class)
                .hasMessage("settings.yaml, line 2: “adress” is not a key here; did you mean “address”?");
        assertThatThrownBy(() -> given("", Map.of("WRITETHRU_PROT", "1"), Map.of()))
                .isInstanceOf(Unfit.class)
                .hasMessage(
                        "The environment sets WRITETHRU_PROT, which is not a setting; did you mean WRITETHRU_PORT?");
    }

    @Test
    void variablesOfTheLauncherAreNoSettings() throws IOException {
        var given = given("", Map.of("WRITETHRU_JAVA_HOME", "/jdk", "WRITETHRU_DATA", "news"), Map.of());

        assertThat(given.values()).hasSize(SettingKey.values().length);
    }

    @Test
    void addressAndLogFollowThePortWhereNobodySaysOtherwise() throws IOException {
        var settings = settings("port: 9001\n");

        assertThat(settings.address()).isEqualTo("http://localhost:9001");
        assertThat(settings.logOrigin()).isEqualTo("localhost:9001/log");
        assertThat(settings.db()).isEmpty();
    }

    @Test
    void theLogIsNamedAfterTheAddress() throws IOException {
        var settings = settings("address: https://news.example/\n");

        assertThat(settings.address()).isEqualTo("https://news.example");
        assertThat(settings.logOrigin()).isEqualTo("news.example/log");
    }

    @Test
    void aHouseInAFileIsMeantFromTheDataFolder() throws IOException {
        Files.writeString(
                path.resolve("ours.yaml"),
                new String(
                                java.util.Objects.requireNonNull(
                                                SettingsTest.class.getResourceAsStream("/house/turan.yaml"))
                                        .readAllBytes(),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .replace("name: turan", "name: ours"));

        assertThat(settings("house: ours.yaml\n").house().name()).isEqualTo("ours");
    }

    @Test
    void picturesGoIntoTheBucketThatIsNamed() throws IOException {
        assertThat(settings("port: 1\n").bucket()).isEmpty();
        var bucket = settings("pictures-bucket: 'https://s3.example/news'\npictures-key: k\npictures-secret: s3cret\n")
                .bucket()
                .orElseThrow();
        assertThat(bucket.region()).isEqualTo("us-east-1");
        assertThat(bucket.secret()).isEqualTo("s3cret");
        assertThat(bucket.toString()).doesNotContain("s3cret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "port: many             | port (settings.yaml, line 1): “many” is not a number from 0 to 65535.",
                "port: 65536            | port (settings.yaml, line 1): “65536” is not a number from 0 to 65535.",
                "page-cache-mb: 1       | page-cache-mb (settings.yaml, line 1): “1” is not a number from 8 to 65536.",
                "address: news.example  | address (settings.yaml, line 1): “news.example” is not an address such as https://news.example.",
                "address: 'ftp://a.b'   | address (settings.yaml, line 1): “ftp://a.b” is not an address such as https://news.example.",
                "address: 'http://a/b'  | address (settings.yaml, line 1): “http://a/b” is not an address such as https://news.example.",
                "pictures-bucket: 'https://s3.example/' | pictures-bucket (settings.yaml, line 1): “https://s3.example/” is not the address of a bucket, such as https://HOST/BUCKET.",
                "pictures-bucket: 'https://s3.example/news' | pictures-bucket (settings.yaml, line 1): a bucket needs a region, a key and its secret.",
                "db: 'jdbc:h2:mem:x'    | db (settings.yaml, line 1): give jdbc:postgresql://HOST/NAME, or nothing for SQLite.",
            })
    void aValueThatCannotBeIsRefusedAtItsPlace(String line, String said) {
        assertThatThrownBy(() -> settings(line)).isInstanceOf(Unfit.class).hasMessage(said);
    }
}
