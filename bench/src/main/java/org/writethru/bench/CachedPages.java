package org.writethru.bench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.writethru.checks.product.ProductProcess;
import org.writethru.checks.product.Reader;

/** How many cached pages a node serves in a second, against nginx serving the same compressed bytes on the same machine. */
final class CachedPages {
    private static final int RUNS = 5;
    private static final int SECONDS = 10;
    private static final int WARM_SECONDS = 8;
    private static final Pattern STORY = Pattern.compile("href=\"(/en/\\d{4}/\\d{2}/\\d{2}/[a-z0-9-]+)\"");

    private CachedPages() {}

    private record Run(Wrk ours, Wrk theirs) {}

    public static void main(String[] words) throws java.io.IOException {
        var report = new Report(
                "cached-pages",
                "Cached pages against nginx",
                "A demo node and %s serve the same gzip bytes; each page is asked for with `%s`, both servers in turn, %d runs each after %d s of warming up. Load and servers share the machine's cores, so the figures rank; they do not plan capacity."
                        .formatted(Nginx.version(), Wrk.COMMAND.formatted(SECONDS), RUNS, WARM_SECONDS));
        try (var node = ProductProcess.demo(Files.createTempDirectory("writethru-bench"))) {
            var pages = pages(node.reader());
            try (var nginx = Nginx.serving(files(node.reader(), pages))) {
                measure(report, node.reader(), nginx, pages);
            }
        }
        report.write();
    }

    private static Map<String, String> pages(Reader reader) {
        var story = STORY.matcher(reader.text("/en/latest"));
        if (!story.find()) {
            throw new IllegalStateException("There is no story");
        }
        var pages = new LinkedHashMap<String, String>();
        pages.put("story.html", story.group(1));
        pages.put("front.html", "/en/");
        pages.put("feed.atom", "/en/feed.atom");
        return pages;
    }

    private static Map<String, byte[]> files(Reader reader, Map<String, String> pages) {
        var files = new LinkedHashMap<String, byte[]>();
        pages.forEach((name, path) -> {
            var answer = reader.get(path, "Accept-Encoding", "gzip");
            if (!answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
                throw new IllegalStateException("%s is not compressed".formatted(path));
            }
            files.put(name, answer.body());
        });
        return files;
    }

    private static void measure(Report report, Reader reader, Nginx nginx, Map<String, String> pages) {
        report.header(
                "page", "gzip bytes", "Writethru req/s", "nginx req/s", "ratio", "Writethru p99 ms", "nginx p99 ms");
        var runs = new LinkedHashMap<String, List<Run>>();
        pages.forEach((name, path) -> {
            var ours = reader.base().resolve(path).toString();
            var theirs = nginx.address(name);
            Wrk.run(ours, WARM_SECONDS);
            Wrk.run(theirs, 2);
            var measured = new ArrayList<Run>();
            for (int run = 0; run < RUNS; run++) {
                measured.add(new Run(Wrk.run(ours, SECONDS), Wrk.run(theirs, SECONDS)));
            }
            runs.put(name, measured);
            row(report, name, reader.get(path, "Accept-Encoding", "gzip").body().length, measured);
        });
        report.say("");
        var story = runs.values().iterator().next();
        report.target("story page of nginx, ratio", ratio(story).median(), 0.6, true);
        report.target("story page p99, ms", ours99(story).median(), 10, false);
    }

    private static void row(Report report, String name, int bytes, List<Run> runs) {
        report.row(
                name,
                "%,d".formatted(bytes),
                Spread.of(runs.stream().mapToDouble(run -> run.ours().perSecond()))
                        .text(0),
                Spread.of(runs.stream().mapToDouble(run -> run.theirs().perSecond()))
                        .text(0),
                ratio(runs).text(2),
                ours99(runs).text(2),
                Spread.of(runs.stream().mapToDouble(run -> run.theirs().p99())).text(2));
    }

    private static Spread ratio(List<Run> runs) {
        return Spread.of(runs.stream()
                .mapToDouble(run -> run.ours().perSecond() / run.theirs().perSecond()));
    }

    private static Spread ours99(List<Run> runs) {
        return Spread.of(runs.stream().mapToDouble(run -> run.ours().p99()));
    }
}
