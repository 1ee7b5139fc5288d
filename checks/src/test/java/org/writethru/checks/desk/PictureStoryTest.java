package org.writethru.checks.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Chromium.View;
import org.writethru.checks.browser.Colleague;
import org.writethru.checks.browser.DeskSite;

/** A picture from the reporter's phone to the reader: seen while it is written about, aimed, brought twice, released. */
@ExtendWith(Chromium.class)
class PictureStoryTest {
    private static final String SHOWN = "image => image.complete && image.naturalWidth > 0";

    @Test
    void pictureIsSeenAtTheDeskAndByReaders(Browser browser) {
        try (var desk = DeskSite.empty(browser)) {
            desk.invite("mila", "Mila Dorn", "reporter", View.PHONE);
            var mila = Colleague.at(desk, "mila", View.PHONE);
            var tom = Colleague.invited(desk, "Tom Arden", "tom", "editor");
            mila.begin("en", "politics").type("The buoy marks the place.");
            mila.fill("Headline", "Buoy marks the lost anchor").fill("Place", "Halden");
            bring(mila);
            var picture = mila.page().locator(".copy .picture");
            awaitShown(picture.locator("img"));

            aim(mila, picture);
            bring(mila);
            picture.nth(1).waitFor();
            picture.nth(1).getByText("Remove picture").tap();
            picture.nth(1).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            picture.locator(".alternative .words").tap();
            mila.page().keyboard().type("A red buoy on the strait");
            mila.saved().press("File to the desk");
            mila.awaitShown("Filed by Mila Dorn");

            tom.go(mila.path()).saved();
            awaitShown(tom.page().locator(".copy .picture img"));
            tom.press("Release…", "/release.*").press("Release", "released=1");
            tom.follow("Readers’ page");
            var shown = tom.page().getByAltText("A red buoy on the strait");
            shown.waitFor();
            awaitShown(shown);
        }
    }

    /** With the arrow keys, from the middle: the point is kept where it was put. */
    private static void aim(Colleague mila, Locator picture) {
        picture.getByText("Focal point").tap();
        var mark = picture.locator(".focal-mark");
        mark.waitFor();
        for (int press = 0; press < 5; press++) {
            mark.press("ArrowRight");
        }
        assertThat(mark.getAttribute("aria-label")).startsWith("Focal point 60 % from the left, 50 % from the top");
        mila.awaitShown("Focal point set 60 % from the left");
        picture.getByText("Focal point").tap();
        picture.getByText("Focal point").tap();
        picture.locator(".focal-mark[aria-label^='Focal point 60 %']").waitFor();
        picture.getByText("Focal point").tap();
    }

    private static void bring(Colleague mila) {
        mila.page().locator(".copy > p").last().tap();
        mila.page().keyboard().press("End");
        mila.page()
                .waitForFileChooser(() -> {
                    mila.page().keyboard().press("Enter");
                    mila.page().keyboard().type("/pic");
                    mila.page().locator(".slash li").first().tap();
                })
                .setFiles(new FilePayload("buoy.png", "image/png", png()));
        mila.page().locator(".copy .picture").last().waitFor();
    }

    private static void awaitShown(Locator image) {
        var element = image.elementHandle();
        image.page().waitForFunction(SHOWN, element);
    }

    private static byte[] png() {
        var image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, (x > 500 && x < 600 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
