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

    /** How many have the draft open, and how many of those are drawn here; the screens of the others are elsewhere. */
    private record Crowd(int people, int drawn) {}

    private static final Crowd PAIR = new Crowd(2, 2);
    private static final Crowd ROOM = new Crowd(20, 2);
    private static final Crowd ROOM_ON_ONE_MACHINE = new Crowd(20, 20);
    private static final List<Crowd> CROWDS = List.of(PAIR, ROOM, ROOM_ON_ONE_MACHINE);

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
                "The packaged product on loopback, and one Chromium in which everybody has a context of their own, all on the same two cores. One person types %d characters, one every %.0f ms, after %d of warming up; another one's page notes when each stands in a frame about to be painted. With 20 people, the other 18 have the same draft open, each in the whole editor with a connection of its own. Each would draw its page on its own machine: where 2 are drawn, the pages of the other 18 take in every key but are not displayed; where 20 are drawn, these two cores paint all of them. From the browser's input event, milliseconds; %d runs."
                        .formatted(KEYS, PAUSE, WARM, RUNS));
        var times = new HashMap<Crowd, List<Spread>>();
        try (var chromium = Chromium.Running.start();
                var desk = DeskSite.empty(chromium.browser())) {
            var everybody = invite(desk);
            for (int run = 0; run < RUNS; run++) {
                for (var crowd : CROWDS) {
                    times.computeIfAbsent(crowd, none -> new ArrayList<>())
                            .add(measure(everybody.subList(0, crowd.people()), crowd.drawn()));
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

    private static Spread measure(List<Colleague> people, int drawn) {
        var typist = people.getFirst().begin("en", "politics");
        var watcher = people.get(1);
        people.stream().skip(1).forEach(other -> other.go(typist.path()).saved());
        people.stream()
                .skip(drawn)
                .forEach(other -> other.page().evaluate("() => { document.body.style.display = 'none'; }"));
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

    private static void tell(Report report, Map<Crowd, List<Spread>> times) {
        report.header(
                "people in the draft", "of them drawn here", "p50 (range over runs)", "p95 (range over runs)", "max");
        for (var crowd : CROWDS) {
            var runs = times.getOrDefault(crowd, List.of());
            report.row(
                    crowd.people(),
                    crowd.drawn(),
                    percentile(runs, 50).text(1),
                    percentile(runs, 95).text(1),
                    "%.1f"
                            .formatted(runs.stream()
                                    .mapToDouble(Spread::most)
                                    .max()
                                    .orElseThrow()));
        }
        report.say("");
        target(report, times, ROOM);
        target(report, times, ROOM_ON_ONE_MACHINE);
    }

    private static void target(Report report, Map<Crowd, List<Spread>> times, Crowd crowd) {
        report.target(
                "p95 with %d people, %d drawn here, ms".formatted(crowd.people(), crowd.drawn()),
                percentile(times.getOrDefault(crowd, List.of()), 95).median(),
                150,
                false);
    }

    private static Spread percentile(List<Spread> runs, double percent) {
        return Spread.of(runs.stream().mapToDouble(run -> run.percentile(percent)));
    }
}
