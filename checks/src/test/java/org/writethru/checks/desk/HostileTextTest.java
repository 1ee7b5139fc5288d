package org.writethru.checks.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.checks.desk.Watch.HOSTILE;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.browser.Colleague;
import org.writethru.checks.browser.DeskSite;

/** Somebody at the desk who means harm: whatever they write, paste or send, nobody's browser does anything but show it. */
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
    private static final String NAME = "Eve <img src=/ran onerror=ran=1>";

    private DeskSite desk;
    private Colleague eve;
    private Colleague tom;
    private Watch eveSees;
    private Watch tomSees;

    @BeforeAll
    void open(Browser browser) {
        desk = DeskSite.empty(browser);
        eve = Colleague.invited(desk, NAME, "eve", "reporter");
        tom = Colleague.invited(desk, "Tom Birch", "tom", "editor");
        eveSees = new Watch(eve.page());
        tomSees = new Watch(tom.page());
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void scriptInEveryFieldIsTextWhereverItIsShown() {
        eve.begin("en", "politics");
        var draft = eve.path();
        eve.page().keyboard().press("Control+S");
        eve.awaitShown("Snapshot saved");
        tom.go(draft).saved();
        fill();
        writeBlocks();
        eve.saved();
        tom.awaitText("credit " + HOSTILE).saved();
        eveSees.quiet();
        tomSees.quiet();
        eve.press("Snapshots").awaitShown("Different").press("Close");
        eveSees.quiet();

        tom.go("/desk/").awaitShown("headline");
        tomSees.quiet();
        assertThat(tom.shown()).contains("headline " + HOSTILE, NAME);
        tom.go(draft).awaitText("credit").saved().press("Release…", "/release.*");
        tomSees.quiet();
        assertThat(tom.shown()).contains("Put right before it can go out", "headline " + HOSTILE);

        eve.fill("Slug", "harm")
                .fill("Sign-off", "eo")
                .fill("Link", "https://example.org/")
                .saved();
        eve.page().keyboard().press("Tab");
        eve.saved();
        tom.go(draft).awaitText("credit").saved().press("Release…", "/release.*");
        tomSees.quiet();
        tom.press("Release", "released=1");
        tomSees.quiet();
        followOn(tom.path(), tom.page().getByText("Readers’ page").getAttribute("href"));
    }

    private void fill() {
        for (var fold : List.of("Filing", "Sources", "Subjects, places, keywords", "Terms and note")) {
            eve.page()
                    .locator("details:has(> summary:text-is('%s'))".formatted(fold))
                    .evaluate("fold => { fold.open = true }");
        }
        for (var field : List.of("Headline", "Standfirst", "Byline", "Place", "Usage terms", "Editors’ note")) {
            eve.fill(field, field.toLowerCase(Locale.ROOT) + " " + HOSTILE);
        }
        eve.fill("Slug", "<script>ran=1</script>").fill("Sign-off", "<script>ran=1</script>");
        eve.press("Add a source");
        for (var part : List.of("Who said it", "What they are", "Where it was said")) {
            eve.fill(part, part + " " + HOSTILE);
        }
        eve.fill("Link", "javascript:ran=1");
        for (var list : List.of("Places", "Keywords")) {
            eve.fill(list, list + " <img src=/ran onerror=ran=1>")
                    .page()
                    .keyboard()
                    .press("Enter");
        }
    }

    private void writeBlocks() {
        var keys = eve.page().keyboard();
        eve.type("paragraph " + HOSTILE, "");
        keys.type("[link](javascript:ran=1) ");
        keys.press("Enter");
        insert("subhead");
        keys.insertText("subhead " + HOSTILE);
        keys.press("Enter");
        insert("table");
        eve.page().locator(".copy caption .words").click();
        keys.insertText("table " + HOSTILE);
        for (var cell : eve.page().locator(".copy th, .copy td").all()) {
            cell.click();
            keys.insertText("cell " + HOSTILE);
        }
        keys.press("Control+End");
        picture();
    }

    private void insert(String block) {
        eve.page().keyboard().type("/" + block);
        eve.page().keyboard().press("Enter");
    }

    private void picture() {
        eve.page()
                .waitForFileChooser(() -> {
                    eve.page().keyboard().press("Enter");
                    insert("picture");
                })
                .setFiles(new FilePayload("<img src=/ran onerror=ran=1>.png", "image/png", png()));
        for (var part : List.of("alternative", "caption", "credit")) {
            eve.page().locator(".copy .picture .part.%s .words".formatted(part)).click();
            eve.page().keyboard().insertText(part + " " + HOSTILE);
        }
    }

    private static byte[] png() {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What readers see, the correction, the withdrawal and the lists that tell of them. */
    private void followOn(String story, String address) {
        reads(address + "/takes/1", "/en/", "/en/politics/", "/en/latest");
        assertThat(reads(address))
                .startsWith("Politics\n\nheadline " + HOSTILE)
                .contains("paragraph " + HOSTILE, "subhead " + HOSTILE, "cell " + HOSTILE, "caption " + HOSTILE)
                .contains("[link](javascript:ran=1)");

        tom.go(story + "/correct")
                .press("Open the draft", "/desk/drafts/.*")
                .awaitText("credit")
                .fill("Headline", "Second " + HOSTILE)
                .saved();
        tom.press("Snapshots").awaitShown("Different: headline").press("Close");
        tomSees.quiet();
        tom.press("Release…", "/release.*")
                .fill("What was wrong", "wrong " + HOSTILE)
                .fill("What is right", HOSTILE);
        tomSees.quiet();
        tom.press("Release", "released=2");
        tomSees.quiet();
        reads(address, address + "/takes/1...2");
        assertThat(reads("/en/corrections")).contains("wrong " + HOSTILE);

        tom.go(story + "/withdraw").fill("Reason", "reason " + HOSTILE).tick("I have read what will go.");
        tomSees.quiet();
        tom.press("Withdraw all 2 takes", "/desk/stories/[0-9a-z]+");
        tomSees.quiet();
        assertThat(reads(address)).contains("reason " + HOSTILE);
        var chief = Colleague.at(desk, DeskSite.CHIEF, View.DESKTOP);
        var chiefSees = new Watch(chief.page());
        for (var path : List.of("/desk/people", "/desk/audit", "/desk/")) {
            chief.go(path);
            chiefSees.quiet();
        }
        chief.page().context().close();
    }

    /** Reads these pages with a browser that has kept none of them; returns the words of the last. */
    private String reads(String... paths) {
        try (var page = desk.open(View.DESKTOP)) {
            var sees = new Watch(page);
            for (var path : paths) {
                page.navigate(desk.at(path));
                sees.quiet();
                assertThat(page.locator("a[href^='javascript']").count()).isZero();
            }
            var words = page.locator("main").innerText();
            page.context().close();
            return words;
        }
    }

    @Test
    void whatIsPastedIsCleanedToTheCopy() {
        eve.begin("en", "politics").fill("Headline", "Pasted").type("Before. ");
        for (var markup : List.of(
                "<p>one<script>ran=1</script></p>",
                "<p onclick='ran=1'>two<img src=/ran onerror='ran=1'></p>",
                "<svg onload='ran=1'><desc><p>three</p></desc></svg><p>three</p>",
                "<style>@import '/ran'; body { background: url(/ran) }</style><p style='background: url(/ran)'>four</p>",
                "<iframe src='javascript:parent.ran=1'></iframe><object data='/ran'></object><embed src='/ran'><p>five</p>",
                "<p><a href='javascript:ran=1'>six</a> <a href=' JaVaScRiPt:ran=1'>six</a> <a href='data:text/html,ran'>six</a></p>",
                "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=/ran onerror=ran=1&gt;'></table></math><p>seven</p>",
                "<form action='/ran'><input autofocus onfocus='ran=1'><button formaction='javascript:ran=1'></button></form><p>eight</p>",
                "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><meta name=Generator content='Microsoft Word 15'>"
                        + "<!--[if gte mso 9]><xml><o:p>ran</o:p></xml><![endif]--><style>p.MsoNormal{mso-style-name:x}</style></head>"
                        + "<body><p class=MsoNormal style='mso-margin-top-alt:auto'><b><span style='color:red'>nine</span></b><o:p></o:p></p></body></html>",
                "<meta charset='utf-8'><b style='font-weight:normal' id='docs-internal-guid-1'><p dir='ltr'>"
                        + "<span style='font-weight:700' onmouseover='ran=1'>ten</span></p></b>",
                "<div data-pm-slice='0 0 []'><p>eleven <a href='javascript:ran=1'>link</a><img src=/ran onerror='ran=1'></p>"
                        + "<div data-embed='javascript:ran=1'>card</div><figure data-digest='\"><img src=/ran>'></figure></div>")) {
            eve.page().keyboard().press("Control+End");
            paste(eve.page(), markup);
            eveSees.quiet();
        }
        eve.saved();
        tom.go(eve.path()).awaitText("eleven").saved();
        eveSees.quiet();
        tomSees.quiet();
        assertThat(eve.draft().text())
                .contains(
                        "one", "two", "three", "four", "five", "six six six", "seven", "eight", "nine", "ten", "eleven")
                .doesNotContain("ran", "mso");
        assertThat(String.join(" ", eve.draft().words("strong"))).contains("nine", "ten");
        for (var page : List.of(eve.page(), tom.page())) {
            assertThat(page.locator(".copy a[href^='javascript' i], .copy a[href^='data' i]")
                            .count())
                    .isZero();
            assertThat(page.locator(".copy :is(svg, iframe, object, embed, form, style, script, math)")
                            .count())
                    .isZero();
        }
    }

    private static void paste(Page page, String markup) {
        page.evaluate("""
                markup => {
                  const data = new DataTransfer();
                  data.setData('text/html', markup);
                  document.querySelector('#editor .copy').dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""", markup);
    }

    /** As somebody's own script may: the update that leaves the browser has another address than the link had, of the same length. */
    @Test
    void linkThatIsForgedOnTheWireLeadsNowhere() {
        eve.begin("en", "politics").fill("Headline", "Forged").type("Read ").saved();
        eve.page().evaluate("""
                () => {
                  const send = WebSocket.prototype.send;
                  const from = 'https://example.org/', to = 'javascript:ran=1;//';
                  WebSocket.prototype.send = function (frame) {
                    const text = Array.from(new Uint8Array(frame), byte => String.fromCharCode(byte)).join('');
                    const forged = text.replaceAll(from, to + ' '.repeat(from.length - to.length));
                    window.forged = (window.forged ?? 0) + (forged !== text ? 1 : 0);
                    return send.call(this, Uint8Array.from(forged, letter => letter.charCodeAt(0)));
                  };
                }""");
        eve.page().keyboard().type("[this](https://example.org/) now.");
        eve.page().keyboard().press("Enter");
        insert("embed");
        eve.page().keyboard().type("https://example.org/");
        eve.page().keyboard().press("Enter");
        eve.page().waitForCondition(() -> Boolean.TRUE.equals(eve.page().evaluate("() => window.forged > 0")));
        var draft = eve.saved().path();
        // Her page knows nothing of the forgery: while it is open, what it reads may be what Tom is about to release.
        eve.go("/desk/");
        tom.go(draft).awaitText("this now").saved();
        assertThat(tom.page().locator(".copy a").count()).isPositive();
        assertThat(tom.page().locator(".copy a[href^='javascript']").count()).isZero();
        for (var link : tom.page().locator(".copy a").all()) {
            link.click(new Locator.ClickOptions().setForce(true));
        }
        tomSees.quiet();
        tom.press("Release…", "/release.*");
        tomSees.quiet();
        assertThat(tom.page().locator("main a[href^='javascript']").count()).isZero();
        assertThat(tom.page()
                        .getByRole(AriaRole.BUTTON, DeskSite.named("Release"))
                        .count())
                .as("it cannot be released")
                .isZero();
    }
}
