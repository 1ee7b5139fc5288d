package org.writethru.newsroom.main.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.writethru.newsroom.desk.DeskRules;
import org.writethru.newsroom.media.shelf.Bucket;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.staff.ProviderSettings;
import org.writethru.story.House;
import org.writethru.story.Unfit;

/**
 * What a newsroom is set to.
 *
 * @param folder where its data is
 * @param deskRules how the house wants its desk to work
 * @param address where readers find the site: scheme and host, without a slash at the end
 * @param listen the network address on which the node answers
 * @param port 0 for any that is free
 * @param db absent for the SQLite file in the folder
 * @param logOrigin the log's name, used when the log begins
 * @param pageCacheBytes memory for finished pages
 * @param fetchInside whether sources of copy may be asked inside of the network
 * @param provider through which people may sign in; absent for none
 * @param bucket where pictures are kept; absent for the data folder
 */
public record Settings(
        DataFolder folder,
        House house,
        DeskRules deskRules,
        String address,
        String listen,
        int port,
        Optional<String> db,
        String logOrigin,
        long pageCacheBytes,
        boolean fetchInside,
        Optional<ProviderSettings> provider,
        Optional<Bucket> bucket) {
    private static final int MOST_PORT = 65_535;
    private static final int LEAST_CACHE_MB = 8;
    private static final int MOST_CACHE_MB = 65_536;

    /**
     * Checks what is given.
     *
     * @throws Unfit naming the place of the value that cannot be
     */
    public static Settings of(DataFolder folder, Given given) {
        int port = number(given, SettingKey.PORT, 0, MOST_PORT);
        var address = address(given, port);
        return new Settings(
                folder,
                house(folder, given.value(SettingKey.HOUSE), Houses::named),
                house(folder, given.value(SettingKey.HOUSE), Houses::rules),
                address,
                given.value(SettingKey.LISTEN).text(),
                port,
                text(given, SettingKey.DB).map(url -> postgres(url, given)),
                text(given, SettingKey.LOG_ORIGIN).orElseGet(() -> address.replaceFirst("^https?://", "") + "/log"),
                number(given, SettingKey.PAGE_CACHE, LEAST_CACHE_MB, MOST_CACHE_MB) * 1_024L * 1_024L,
                truth(given, SettingKey.FETCH_INSIDE),
                text(given, SettingKey.PROVIDER).map(issuer -> ProviderKeys.provider(issuer, given)),
                text(given, SettingKey.BUCKET).map(bucket -> bucket(bucket, given)));
    }

    private static <T> T house(DataFolder folder, Given.Value value, BiFunction<String, Path, T> read) {
        boolean flag = value.origin().startsWith("--");
        return read.apply(value.text(), flag ? Path.of("").toAbsolutePath() : folder.path());
    }

    /** A port that was chosen without an address is part of the address. */
    private static String address(Given given, int port) {
        var value = given.value(SettingKey.ADDRESS);
        if (value.origin().equals("default")) {
            return "http://localhost:" + port;
        }
        try {
            var uri = new URI(value.text());
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            boolean bare = uri.getPath() == null
                    || uri.getPath().isEmpty()
                    || uri.getPath().equals("/");
            if (web && bare && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return uri.getScheme() + "://" + uri.getAuthority();
            }
        } catch (URISyntaxException e) {
            throw notAnAddress(value);
        }
        throw notAnAddress(value);
    }

    private static Unfit notAnAddress(Given.Value value) {
        return fault(
                SettingKey.ADDRESS,
                value,
                "“%s” is not an address such as https://news.example".formatted(value.text()));
    }

    private static Bucket bucket(String address, Given given) {
        try {
            return new Bucket(
                    new URI(address),
                    given.value(SettingKey.BUCKET_REGION).text().strip(),
                    given.value(SettingKey.BUCKET_KEY).text().strip(),
                    given.value(SettingKey.BUCKET_SECRET).text().strip());
        } catch (URISyntaxException e) {
            throw fault(SettingKey.BUCKET, given.value(SettingKey.BUCKET), "give https://HOST/BUCKET");
        } catch (Unfit e) {
            throw fault(SettingKey.BUCKET, given.value(SettingKey.BUCKET), e.sentence());
        }
    }

    private static Optional<String> text(Given given, SettingKey key) {
        return Optional.of(given.value(key).text().strip()).filter(text -> !text.isEmpty());
    }

    private static String postgres(String url, Given given) {
        if (!url.startsWith("jdbc:postgresql://")) {
            throw fault(
                    SettingKey.DB,
                    given.value(SettingKey.DB),
                    "give jdbc:postgresql://HOST/NAME, or nothing for SQLite");
        }
        return url;
    }

    private static boolean truth(Given given, SettingKey key) {
        var value = given.value(key);
        return switch (value.text().strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault(key, value, "“%s” is neither true nor false".formatted(value.text()));
        };
    }

    private static int number(Given given, SettingKey key, int least, int most) {
        var value = given.value(key);
        try {
            int number = Integer.parseInt(value.text().strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notInRange(key, value, least, most);
        }
        throw notInRange(key, value, least, most);
    }

    private static Unfit notInRange(SettingKey key, Given.Value value, int least, int most) {
        return fault(key, value, "“%s” is not a number from %d to %d".formatted(value.text(), least, most));
    }

    private static Unfit fault(SettingKey key, Given.Value value, String sentence) {
        return new Unfit(key.key(), "%s (%s): %s.".formatted(key.key(), value.origin(), sentence));
    }
}
