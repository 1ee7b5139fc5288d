package org.writethru.checks.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.product.Command;
import org.writethru.checks.product.Product;
import org.writethru.checks.product.ProductProcess;
import org.writethru.checks.product.Reader;

/**
 * A newsroom with a desk, for one check: it starts the product, makes the first chief from the link that the console prints, and gives
 * pages in which somebody with a role is signed in. It can be killed and started again on the same port.
 */
public final class DeskSite implements AutoCloseable {
    /** Everybody's password here. */
    public static final String PASSWORD = "harbour lantern twelve moss";

    /** The first chief's login. */
    public static final String CHIEF = "anna";

    /** Where a release says that it is read. */
    private static final Pattern READ_AT = Pattern.compile("https?://\\S+");

    private final Browser browser;
    private final Path data;
    private final Map<String, Integer> people = new HashMap<>();
    private ProductProcess node;
    private String chiefSession = "";
    private final String firstLink;

    private DeskSite(Browser browser, Path data, ProductProcess node) {
        this.browser = browser;
        this.data = data;
        this.node = node;
        var line = node.awaitPrinted("first link");
        this.firstLink = line.substring(line.indexOf("http"));
    }

    /** A newsroom without stories and without accounts. */
    public static DeskSite bare(Browser browser) {
        var data = folder();
        return new DeskSite(browser, data, ProductProcess.serve(data, "--house", "demo"));
    }

    /** A newsroom without stories, with its first chief. */
    public static DeskSite empty(Browser browser) {
        return bare(browser).withChief();
    }

    /** The same, with lines in its {@code settings.yaml}. */
    public static DeskSite set(Browser browser, String settings) {
        var data = folder();
        try {
            Files.writeString(data.resolve("settings.yaml"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DeskSite(browser, data, ProductProcess.serve(data, "--house", "demo")).withChief();
    }

    /** The demo newsroom with its stories, and its first chief. */
    public static DeskSite demo(Browser browser, String... options) {
        var data = folder();
        return new DeskSite(browser, data, ProductProcess.demo(data, options)).withChief();
    }

    /** A newsroom whose house wants these rules of its desk besides what the demo's wants, with its first chief. */
    public static DeskSite strict(Browser browser, String rules) {
        var data = folder();
        try {
            var demo = Product.project().resolve("newsroom/src/main/resources/house/demo.yaml");
            var house = Files.writeString(data.resolve("strict.yaml"), Files.readString(demo) + "\n" + rules);
            return new DeskSite(browser, data, ProductProcess.serve(data, "--house", house.toString())).withChief();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("writethru-desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DeskSite withChief() {
        try (var page = open(View.ALL.getLast())) {
            page.navigate(firstLink);
            page.getByLabel("Login").fill(CHIEF);
            page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Anna Berg");
            choosePassword(page);
            page.getByRole(AriaRole.BUTTON, named("Make the account")).click();
            page.waitForURL("**/desk/");
            chiefSession = page.context().storageState();
            page.context().close();
        }
        return this;
    }

    /** Types the password into a link's page, twice. */
    public static void choosePassword(Page page) {
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByLabel("The same password again").fill(PASSWORD);
    }

    /** An element with exactly this name. */
    public static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Where it is. */
    public URI base() {
        return URI.create("http://localhost:" + node.port());
    }

    /** The link that the console printed. */
    public String firstLink() {
        return firstLink;
    }

    /** A page in which nobody is signed in. */
    public Page open(View view) {
        return view.open(browser);
    }

    /** A page in which this person is signed in. */
    public Page signIn(String login, View view) {
        var page = open(view);
        page.navigate(base().resolve("/desk/sign-in").toString());
        page.getByLabel("Login").fill(login);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        page.waitForURL("**/desk/");
        return page;
    }

    /** A page in which the first chief is signed in. */
    public Page chief(View view) {
        return signIn(CHIEF, view);
    }

    /** A page in which a new person is signed in, named by role and number: {@code editor1}, Editor 1. */
    public Page person(String role, View view) {
        int number = people.merge(role, 1, Integer::sum);
        var name = Character.toUpperCase(role.charAt(0)) + role.substring(1) + " " + number;
        return invite(role + number, name, role, view);
    }

    /** Makes an account with {@link #PASSWORD}. */
    public void invite(String login, String name, String role) {
        invite(login, name, role, View.DESKTOP).context().close();
    }

    /** The same; returns the page in which the new person is signed in. */
    public Page invite(String login, String name, String role, View view) {
        var guest = open(view);
        guest.navigate(invitation(login, name, role));
        choosePassword(guest);
        guest.getByRole(AriaRole.BUTTON, named("Set the password and sign in")).click();
        guest.waitForURL("**/desk/");
        return guest;
    }

    private String invitation(String login, String name, String role) {
        try (var context = browser.newContext(new Browser.NewContextOptions().setStorageState(chiefSession));
                var chief = context.newPage()) {
            chief.navigate(at("/desk/people"));
            field(chief, "Name").fill(name);
            field(chief, "Login").fill(login);
            field(chief, "Role").selectOption(role);
            chief.getByRole(AriaRole.BUTTON, named("Invite")).click();
            return field(chief, "Link").inputValue();
        }
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The whole address of this path. */
    public String at(String path) {
        return base().resolve(path).toString();
    }

    /** The first chief at a desktop. */
    public Colleague chief() {
        return new Colleague(this, chief(View.DESKTOP));
    }

    /**
     * Releases a new story from the command line, as somebody does who is not at a browser.
     *
     * @return where it is read
     */
    public String release(String headline, int urgency) {
        return command("---\nheadline: %s\nurgency: %d\nsection: society\nplace: Sorrin\n---\n\n%s, in full.\n"
                .formatted(headline, urgency, headline));
    }

    /** Releases a newer take of a story from the command line. */
    public String update(String slug, String headline, String text) {
        return command("---\nheadline: %s\n---\n\n%s\n".formatted(headline, text), "--updates", slug);
    }

    private String command(String copy, String... options) {
        try {
            var file = Files.writeString(Files.createTempFile("copy", ".md"), copy);
            var words = new ArrayList<>(List.of("release", file.toString(), "--override", "--data", data.toString()));
            words.addAll(List.of(options));
            var answer = new Command(data).run(words.toArray(String[]::new));
            Files.delete(file);
            var address = READ_AT.matcher(answer.out());
            if (answer.status() != 0 || !address.find()) {
                throw new AssertionError("Not released: " + answer.out() + answer.err());
            }
            return URI.create(address.group()).getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Expects that nothing is wrong with all that is kept. */
    public void check() {
        var answer = new Command(data).run("check", "--data", data.toString());
        if (answer.status() != 0) {
            throw new AssertionError(answer.out() + answer.err());
        }
    }

    /** What readers see. */
    public Reader reader() {
        return node.reader();
    }

    /** Keeps a picture of a page where somebody wants to look at it: in the folder that {@code CHECKS_PICTURES} names. */
    public static void picture(Page page, String name) {
        Optional.ofNullable(System.getenv("CHECKS_PICTURES"))
                .ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(folder, name + ".png"))
                        .setFullPage(true)));
    }

    /** kill -9. */
    public void kill() {
        node.kill();
    }

    /** Starts it again where it was. */
    public void restart() {
        node.close();
        node = ProductProcess.serveAt(node.port(), data);
    }

    @Override
    public void close() {
        node.close();
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
