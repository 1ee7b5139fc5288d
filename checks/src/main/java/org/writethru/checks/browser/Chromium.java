package org.writethru.checks.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.writethru.checks.product.Programs;

/** Gives checks the system's Chromium, started once; skips them where there is none. */
public final class Chromium implements ParameterResolver {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-quic");

    /** A Chromium that runs. */
    public record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        /** Starts it; whoever asks is skipped where there is none. */
        public static Running start() {
            var chromium = Programs.chromium();
            var playwright = Playwright.create();
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(chromium)
                                    .setArgs(QUIET)));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    /** How somebody looks at the pages. */
    public record View(int width, int height, ColorScheme scheme) {
        /** A phone, which is touched. */
        public static final View PHONE = new View(390, 844, ColorScheme.LIGHT);

        /** A window at a desk. */
        public static final View DESKTOP = new View(1280, 900, ColorScheme.LIGHT);

        /** Phone and desk, by day and by night. */
        public static final List<View> ALL =
                List.of(PHONE, new View(390, 844, ColorScheme.DARK), DESKTOP, new View(1280, 900, ColorScheme.DARK));

        /** Whether it is touched. */
        boolean phone() {
            return width == PHONE.width;
        }

        /** A page in a context of its own. */
        public Page open(Browser browser) {
            return browser.newContext(new Browser.NewContextOptions()
                            .setViewportSize(width, height)
                            .setHasTouch(phone())
                            .setIsMobile(phone())
                            .setColorScheme(scheme)
                            .setReducedMotion(ReducedMotion.REDUCE))
                    .newPage();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .computeIfAbsent("chromium", key -> Running.start(), Running.class)
                .browser();
    }
}
