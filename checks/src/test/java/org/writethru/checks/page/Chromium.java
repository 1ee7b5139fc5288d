package org.writethru.checks.page;

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

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        static Running start() {
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
        /** Phone and desk, by day and by night. */
        public static final List<View> ALL = List.of(
                new View(390, 844, ColorScheme.LIGHT),
                new View(390, 844, ColorScheme.DARK),
                new View(1280, 900, ColorScheme.LIGHT),
                new View(1280, 900, ColorScheme.DARK));

        /** A page in a context of its own. */
        public Page open(Browser browser) {
            return browser.newContext(new Browser.NewContextOptions()
                            .setViewportSize(width, height)
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
