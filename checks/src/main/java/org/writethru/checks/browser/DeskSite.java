package org.writethru.checks.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.product.Command;
import org.writethru.checks.product.ProductProcess;
import org.writethru.checks.product.Reader;

/** A newsroom that runs, with a chief who came in through the link on the console, and colleagues whom the chief invites. */
public final class DeskSite implements AutoCloseable {
    public static final View DESKTOP = View.ALL.get(2);
    public static final View PHONE = View.ALL.getFirst();

    /** Pictures of pages are written into the folder that this variable names, for people to look at. */
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getenv("WRITETHRU_PICTURES")).map(Path::of);

    private static final String PASSWORD = "harbour crane velvet monday";
    private static final Pattern READ_AT = Pattern.compile("https?://\\S+");
    private static final Pattern LINK = Pattern.compile("/desk/link/\\S+");

    private final Browser browser;
    private final Path data;
    private final String command;
    private final List<String> options;
    private ProductProcess node;
    private final Colleague chief;

    private DeskSite(Browser browser, String command, String... options) {
        try {
            this.browser = browser;
            this.data = Files.createTempDirectory("writethru-desk");
            this.command = command;
            this.options = List.of(options);
            this.node = ProductProcess.start(command, data, Map.of(), options);
            this.chief = makeChief();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty newsroom in a house with English, Russian, Azerbaijani and Arabic. */
    public static DeskSite empty(Browser browser) {
        return new DeskSite(browser, "serve", "--house", "demo");
    }

    /** The demo newsroom with its stories. */
    public static DeskSite demo(Browser browser, String... options) {
        return new DeskSite(browser, "demo", options);
    }

    /**
     * Releases a new story from the command line, as somebody does who is not at a browser.
     *
     * @return where it is read
     */
    public String release(String headline, int urgency) {
        try {
            var file = Files.writeString(
                    Files.createTempFile("copy", ".md"),
                    "---\nheadline: %s\nurgency: %d\nsection: society\nplace: Sorrin\n---\n\n%s, in full.\n"
                            .formatted(headline, urgency, headline));
            var answer = new Command(data).run("release", file.toString(), "--data", data.toString());
            Files.delete(file);
            var address = READ_AT.matcher(answer.out());
            if (answer.status() != 0 || !address.find()) {
                throw new AssertionError("Not released: " + answer.out() + answer.err());
            }
            return java.net.URI.create(address.group()).getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Colleague makeChief() {
        var link = node.printed().stream()
                .map(LINK::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> found.group())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link on the console:\n" + node.said()));
        var page = DESKTOP.open(browser);
        page.navigate(at(link));
        page.getByLabel("Login").fill("chief");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Clara Voss");
        choosePassword(page, "Make the account");
        return new Colleague(this, page, "chief", "Clara Voss");
    }

    private static void choosePassword(Page page, String button) {
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
        page.getByLabel("The same password again").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
        page.waitForURL("**/desk/");
    }

    /** The chief. */
    public Colleague chief() {
        return chief;
    }

    /** Somebody whom the chief invites, signed in at a browser of their own. */
    public Colleague invite(String name, String login, String role) {
        return invite(name, login, role, DESKTOP);
    }

    /** The same with a screen of this size. */
    public Colleague invite(String name, String login, String role, View view) {
        var people = chief.page();
        people.navigate(at("/desk/people"));
        people.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        people.getByLabel("Login", new Page.GetByLabelOptions().setExact(true)).fill(login);
        people.getByLabel("Role", new Page.GetByLabelOptions().setExact(true)).selectOption(role);
        people.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Invite").setExact(true)).click();
        var link = people.locator("#link").inputValue();
        var page = view.open(browser);
        page.navigate(at(link.substring(link.indexOf("/desk/link/"))));
        choosePassword(page, "Set the password and sign in");
        return new Colleague(this, page, login, name);
    }

    /** The whole address of this path. */
    public String at(String path) {
        return node.reader().base().resolve(path).toString();
    }

    /** What readers see. */
    public Reader reader() {
        return node.reader();
    }

    /** The node is killed as by a power cut. */
    public void kill() {
        node.kill();
    }

    /** It starts again on the same data and the same port. */
    public void startAgain() {
        node = ProductProcess.startAgain(node, command, data, options.toArray(String[]::new));
    }

    /** Keeps a picture of a page, if somebody wants to look at it. */
    public static void picture(Page page, String name) {
        PICTURES.ifPresent(folder -> page.screenshot(
                new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")).setFullPage(true)));
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
