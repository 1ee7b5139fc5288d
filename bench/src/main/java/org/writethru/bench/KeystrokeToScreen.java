package org.writethru.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.writethru.checks.browser.Chromium;
import org.writethru.checks.browser.Colleague;
import org.writethru.checks.browser.DeskSite;

/** How long it takes from a key that one person presses until another one in the same draft sees the character. */
final class KeystrokeToScreen {
    private static final int RUNS = 3;
    private static final int WARM = 40;
    private static final int KEYS = 200;
    private static final List<Integer> PEOPLE = List.of(2, 20);

    /** Milliseconds between keys: a quick typist's. */
    private static final double PAUSE = 120;

    /** Characters that stand nowhere in the text before, each typed once. */
    private static final int FIRST = 0x4e00;

    /** Notes, by the page's own clock, when each key went down. */
    private static final String NOTE_KEYS = """
            () => {
              window.pressed = {};
              document.querySelector('#editor .copy').addEventListener('beforeinput', event => {
                if (event.data) window.pressed[event.data] = performance.timeOrigin + performance.now();
              }, true);
            }""";

    /** Notes when each character stood in a frame that was about to be painted. */
    private static final String NOTE_CHARACTERS = """
            first => {
              window.seen = {};
              const copy = document.querySelector('#editor .copy');
              let last = first - 1;
              new MutationObserver(() => {
                const text = copy.textContent;
                const fresh = [];
                while (text.includes(String.fromCodePoint(last + 1))) fresh.push(String.fromCodePoint(++last));
                if (fresh.length) requestAnimationFrame(() => {
                  const now = performance.timeOrigin + performance.now();
                  fresh.forEach(character => { window.seen[character] = now; });
                });
              }).observe(copy, { subtree: true, childList: true, characterData: true });
            }""";

    private KeystrokeToScreen() {}

    public static void main(String[] words) {
        var report = new Report(
                "keystroke-to-screen",
                "From a key to the other person's screen",
                "The packaged product on loopback, and one Chromium in which everybody has a context of their own, all on the same two cores. One person types %d characters, one every %.0f ms, after %d of warming up; another one's page notes when each stands in a frame about to be painted. With 20 people, the other 18 have the same draft open. From the browser's input event, milliseconds; %d runs."
                        .formatted(KEYS, PAUSE, WARM, RUNS));
        var times = new HashMap<Integer, List<Spread>>();
        try (var chromium = Chromium.Running.start();
                var desk = DeskSite.empty(chromium.browser())) {
            var everybody = invite(desk);
            for (int run = 0; run < RUNS; run++) {
                for (int people : PEOPLE) {
                    times.computeIfAbsent(people, none -> new ArrayList<>()).add(measure(everybody.subList(0, people)));
                }
            }
        }
        tell(report, times);
        report.write();
    }

    private static List<Colleague> invite(DeskSite desk) {
        var everybody = new ArrayList<Colleague>();
        for (int number = 0; number < 20; number++) {
            everybody.add(
                    Colleague.invited(desk, "Person %d".formatted(number), "person%d".formatted(number), "reporter"));
        }
        return everybody;
    }

    private static Spread measure(List<Colleague> people) {
        var typist = people.getFirst().begin("en", "politics");
        var watcher = people.get(1);
        people.stream().skip(1).forEach(other -> other.go(typist.path()).saved());
        typist.draft().copy().click();
        typist.page().evaluate(NOTE_KEYS);
        watcher.page().evaluate(NOTE_CHARACTERS, FIRST);
        for (int key = 0; key < WARM + KEYS; key++) {
            typist.page().keyboard().insertText(Character.toString(FIRST + key));
            typist.page().waitForTimeout(PAUSE);
        }
        watcher.awaitText(Character.toString(FIRST + WARM + KEYS - 1));
        watcher.page().waitForTimeout(500);
        var spread = spread(noted(typist.page(), "pressed"), noted(watcher.page(), "seen"));
        people.forEach(person -> person.go("/desk/account"));
        return spread;
    }

    private static Map<?, ?> noted(Page page, String what) {
        return (Map<?, ?>) page.evaluate("() => window." + what);
    }

    private static Spread spread(Map<?, ?> pressed, Map<?, ?> seen) {
        return Spread.of(DoubleStream.iterate(WARM, key -> key + 1).limit(KEYS).map(key -> {
            var character = Character.toString(FIRST + (int) key);
            return at(seen, character) - at(pressed, character);
        }));
    }

    private static double at(Map<?, ?> noted, String character) {
        if (noted.get(character) instanceof Number millis) {
            return millis.doubleValue();
        }
        throw new IllegalStateException("“%s” was not noted".formatted(character));
    }

    private static void tell(Report report, Map<Integer, List<Spread>> times) {
        report.header("people in the draft", "p50 (range over runs)", "p95 (range over runs)", "max");
        for (int people : PEOPLE) {
            var runs = times.getOrDefault(people, List.of());
            report.row(
                    people,
                    percentile(runs, 50).text(1),
                    percentile(runs, 95).text(1),
                    "%.1f"
                            .formatted(runs.stream()
                                    .mapToDouble(Spread::most)
                                    .max()
                                    .orElseThrow()));
        }
        report.say("");
        report.target(
                "p95 with 20 people, ms",
                percentile(times.getOrDefault(20, List.of()), 95).median(),
                150,
                false);
    }

    private static Spread percentile(List<Spread> runs, double percent) {
        return Spread.of(runs.stream().mapToDouble(run -> run.percentile(percent)));
    }
}
