package org.writethru.newsroom;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.Node;
import org.writethru.newsroom.main.settings.Given;
import org.writethru.newsroom.main.settings.SettingKey;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.newsroom.staff.Role;

/** A whole node with its desk on a free port, and browsers in which somebody is signed in. */
public final class TestDesk implements AutoCloseable {
    public static final String PASSWORD = "four odd words, seldom met";
    private static final Pattern LINK = Pattern.compile("(/desk/link/[A-Za-z0-9_-]{43})");

    public final SettableClock clock = new SettableClock("2026-11-03T08:00:00Z");
    private final Node node;
    private final Map<Role, Integer> invited = new EnumMap<>(Role.class);
    private final TestBrowser chief;

    private TestDesk(Path folder, Map<SettingKey, String> more) {
        var data = DataFolder.at(folder);
        var flags = new EnumMap<SettingKey, String>(Map.of(SettingKey.PORT, "0", SettingKey.HOUSE, "demo"));
        flags.putAll(more);
        var settings = Settings.of(data, Given.gather(Optional.of(data), Map.of(), flags));
        this.node = Node.start(settings, clock, newsroom -> (errand, caller) -> 1);
        this.chief = nobody();
        var link = newsroom().staff().firstLink().orElseThrow();
        chief.post(link, "login", "chief1", "name", "Chief 1", "password", PASSWORD, "again", PASSWORD);
        invited.put(Role.CHIEF, 1);
    }

    /** Opens a desk on SQLite in this folder, with one chief, login {@code chief1}. */
    public static TestDesk open(Path folder) {
        return open(folder, Optional.empty());
    }

    /** Opens a desk on this database. */
    public static TestDesk open(Path folder, Optional<String> url) {
        return with(folder, url.map(address -> Map.of(SettingKey.DB, address)).orElse(Map.of()));
    }

    /** Opens a desk on SQLite that works by this house's file. */
    public static TestDesk inHouse(Path folder, Path house) {
        return with(folder, Map.of(SettingKey.HOUSE, house.toString()));
    }

    /** Opens a desk that is set so. */
    public static TestDesk with(Path folder, Map<SettingKey, String> settings) {
        return new TestDesk(folder, settings);
    }

    /** What the desk stands on. */
    public Newsroom newsroom() {
        return node.newsroom();
    }

    /** Where it is. */
    public String base() {
        return "http://localhost:" + node.port();
    }

    /** A browser in which nobody is signed in. */
    public TestBrowser nobody() {
        return new TestBrowser(base());
    }

    /** The first chief's browser. */
    public TestBrowser chief() {
        return chief;
    }

    /** The browser of a new person with this role: login and name are role and number, as in {@code editor1} and Editor 1. */
    public TestBrowser person(Role role) {
        int number = invited.merge(role, 1, Integer::sum);
        var login = role.word() + number;
        var link = invite(
                login,
                role.word().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + role.word().substring(1) + " " + number,
                role);
        var browser = nobody();
        browser.post(link, "password", PASSWORD, "again", PASSWORD);
        return browser;
    }

    /** The path of a link for a new person. */
    public String invite(String login, String name, Role role) {
        var page = chief.post("/desk/people", "login", login, "name", name, "role", role.word())
                .body();
        var link = LINK.matcher(page);
        if (!link.find()) {
            throw new AssertionError("No link in " + page);
        }
        return link.group(1);
    }

    /** Signs somebody in again, in another browser. */
    public TestBrowser signIn(String login) {
        var browser = nobody();
        var answer = browser.post("/desk/sign-in", "login", login, "password", PASSWORD);
        if (browser.formToken().isEmpty()) {
            throw new AssertionError(login + " is not let in: " + answer.body());
        }
        return browser;
    }

    @Override
    public void close() {
        node.close();
    }
}
