package org.writethru.newsroom.main.command;

import java.time.Clock;
import java.util.Optional;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.demo.Demo;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.newsroom.main.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs a sample newsroom. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Runs a sample newsroom of an invented agency in an invented country. The first time it fills the data"
                        + " folder; a folder with other stories is not touched. Afterwards ‘serve’ runs the same newsroom.",
        footer = {"", "Examples:", "  writethru demo", "  writethru demo --data /tmp/large --stories 100000"})
final class DemoCommand extends FolderCommand {
    private static final String HOUSE = "demo";

    @Option(names = "--port", paramLabel = "N", description = "the port to answer on (default: 8080)")
    Optional<Integer> port = Optional.empty();

    @Option(
            names = "--stories",
            paramLabel = "N",
            description = "first fills a synthetic archive of N stories at full speed")
    long stories;

    @Override
    public Integer call() {
        var folder = options.folder();
        var caller = caller();
        try (var held = NodeRun.hold(folder)) {
            boolean there = new Demo(folder, caller).isThere();
            if (!there) {
                Beginning.remember(folder, options.house.or(() -> Optional.of(HOUSE)));
            }
            var settings = Settings.of(folder, options.given(ServeCommand.flags(port)));
            if (!there) {
                fill(settings, caller);
            }
            return NodeRun.untilStopped(settings, caller);
        }
    }

    private void fill(Settings settings, Caller caller) {
        caller.say("Filling the demo newsroom …");
        try (var newsroom = Newsroom.open(settings, Clock.systemUTC())) {
            new Demo(settings.folder(), caller).fill(newsroom, stories);
        }
    }
}
