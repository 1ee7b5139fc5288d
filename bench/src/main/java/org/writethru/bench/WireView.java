package org.writethru.bench;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.DeskSite;

/** How long the wire view takes until it is painted, and until a release is on everybody's screen. */
final class WireView {
    private static final int RUNS = 3;
    private static final int WARM = 10;
    private static final int LOADS = 40;
    private static final int RELEASES = 5;
    private static final int DRAFTS = 200;
    private static final List<Integer> SIZES = List.of(1_000, 100_000);
    private static final Pattern LOGGED = Pattern.compile("\"logged\":\"([^\"]+)\"");

    /** Opens so many drafts as a browser does, by the page for it. */
    private static final String OPEN_DRAFTS = """
            async count => {
              const page = await (await fetch('/desk/drafts/new')).text()
              const form = new DOMParser().parseFromString(page, 'text/html').querySelector('main form')
              const fields = new URLSearchParams(new FormData(form))
              for (let at = 0; at < count; at++) await fetch(form.getAttribute('action'), { method: 'POST', body: fields })
            }
            """;

    private static final String PAINTED = """
            () => {
              const [way] = performance.getEntriesByType('navigation')
              const [paint] = performance.getEntriesByName('first-contentful-paint')
              return paint ? [paint.startTime, way.responseEnd, way.domContentLoadedEventEnd] : null
            }
            """;

    private static final String WATCH = """
            words => { window.appeared = new Promise(seen => {
              const rows = document.getElementById('rows')
              const look = () => rows.textContent.includes(words) && seen(Date.now())
              new MutationObserver(look).observe(rows, { childList: true, subtree: true }); look() }) }
            """;

    private WireView() {}

    /** Milliseconds from the beginning of a navigation. */
    private record Load(double paint, double received, double ready) {}

    /** What was measured of one archive. */
    private record Measured(List<List<Load>> wire, List<List<Load>> plain, List<Double> told) {
        Measured() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    public static void main(String[] words) {
        var report = new Report(
                "wire-view",
                "The wire view until it is painted",
                "`./writethru demo --stories N` with %d open drafts besides. Chromium on the same machine, signed in, opens `/desk/` and then `/desk/account`, a page of the same frame without a list, %d times in turn after %d of warming up; first contentful paint and the last byte as the browser reports them, milliseconds from the beginning of the navigation. %d runs. Then `./writethru release` %d times: from the take's time in the log until its row is in the open page."
                        .formatted(DRAFTS, LOADS, WARM, RUNS, RELEASES));
        var measured = new LinkedHashMap<Integer, Measured>();
        SIZES.forEach(size -> measured.put(size, measure(size)));
        tell(report, measured);
        report.write();
    }

    private static Measured measure(int stories) {
        try (var chromium = Chromium.Running.start();
                var desk = DeskSite.demo(chromium.browser(), "--stories", Integer.toString(stories))) {
            var page = desk.chief().page();
            page.navigate(desk.at("/desk/"));
            page.evaluate(OPEN_DRAFTS, DRAFTS);
            var measured = new Measured();
            for (int run = 0; run < RUNS; run++) {
                var wire = new ArrayList<Load>();
                var plain = new ArrayList<Load>();
                for (int load = 0; load < WARM + LOADS; load++) {
                    wire.add(load(page, desk.at("/desk/")));
                    plain.add(load(page, desk.at("/desk/account")));
                }
                measured.wire().add(wire.subList(WARM, wire.size()));
                measured.plain().add(plain.subList(WARM, plain.size()));
            }
            for (int release = 0; release < RELEASES; release++) {
                measured.told().add(told(desk, page, "Told at once, number " + release));
            }
            return measured;
        }
    }

    private static Load load(Page page, String address) {
        page.navigate(address);
        page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
        if (page.evaluate(PAINTED) instanceof List<?> times) {
            return new Load(number(times.get(0)), number(times.get(1)), number(times.get(2)));
        }
        throw new IllegalStateException("Nothing was painted at " + address);
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static double told(DeskSite desk, Page page, String headline) {
        page.navigate(desk.at("/desk/"));
        page.waitForFunction("() => document.getElementById('line').dataset.state === 'live'");
        page.evaluate(WATCH, headline);
        var story = desk.release(headline, 5);
        var record = LOGGED.matcher(desk.reader().text(story + "/takes/1.json"));
        if (!record.find()) {
            throw new IllegalStateException("The record states no time");
        }
        return number(page.evaluate("() => window.appeared"))
                - Instant.parse(record.group(1)).toEpochMilli();
    }

    private static void tell(Report report, Map<Integer, Measured> all) {
        report.header("stories", "page", "until", "p50 (range over runs)", "p95 (range over runs)", "max");
        all.forEach((size, measured) -> {
            row(report, size, "wire view", "last byte", measured.wire(), Load::received);
            row(report, size, "wire view", "first paint", measured.wire(), Load::paint);
            row(report, size, "wire view", "script ran", measured.wire(), Load::ready);
            row(report, size, "without a list", "first paint", measured.plain(), Load::paint);
        });
        report.say("");
        report.header("stories", "from the log to the row on the screen, ms: median (range)");
        all.forEach((size, measured) -> report.row(
                "%,d".formatted(size),
                Spread.of(measured.told().stream().mapToDouble(Double::doubleValue))
                        .text(0)));
        report.say("");
        var large = all.getOrDefault(SIZES.getLast(), new Measured());
        report.target(
                "p95 of the first paint at 100,000 stories, ms",
                percentile(large.wire(), 95, Load::paint).median(),
                300,
                false);
        report.target(
                "slowest release to row, ms",
                Spread.of(large.told().stream().mapToDouble(Double::doubleValue))
                        .most(),
                1_000,
                false);
    }

    private static void row(
            Report report, int size, String page, String until, List<List<Load>> runs, ToDoubleFunction<Load> time) {
        report.row(
                "%,d".formatted(size),
                page,
                until,
                percentile(runs, 50, time).text(0),
                percentile(runs, 95, time).text(0),
                "%.0f".formatted(percentile(runs, 100, time).most()));
    }

    private static Spread percentile(List<List<Load>> runs, double percent, ToDoubleFunction<Load> time) {
        return Spread.of(runs.stream()
                .mapToDouble(run -> Spread.of(run.stream().mapToDouble(time)).percentile(percent)));
    }
}
