package org.writethru.newsroom.main.command;

import java.time.Duration;
import org.writethru.newsroom.check.Progress;
import org.writethru.newsroom.check.Report;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import picocli.CommandLine.Command;

/** Verifies everything that is kept. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Verifies everything that is kept: takes against digests, the log against its tiles and signatures,"
                        + " followers against the log. Changes nothing; status 1 if something was found.",
        footer = {"", "Example:", "  writethru check --data /srv/news"})
final class CheckCommand extends DataCommand {
    @Override
    int carryOut(Newsroom newsroom, Caller caller) {
        newsroom.follow().catchUp();
        var report = newsroom.check().run(new Shown(caller));
        caller.progress("");
        return report.clean() ? clean(report, caller) : found(report, caller);
    }

    private static int clean(Report report, Caller caller) {
        caller.say("All is well: %,d stories and %,d log entries were verified, with tiles, signatures and followers."
                .formatted(report.stories(), report.entries()));
        return Faults.DONE;
    }

    private static int found(Report report, Caller caller) {
        report.findings().forEach(finding -> caller.say(finding.toString()));
        if (report.found() > report.findings().size()) {
            caller.say("… and %,d more"
                    .formatted(report.found() - report.findings().size()));
        }
        caller.complain("%,d faults were found among %,d stories and %,d log entries."
                .formatted(report.found(), report.stories(), report.entries()));
        return Faults.REFUSED;
    }

    /** Shows how far the check is, a few times a second. */
    private static final class Shown implements Progress {
        private static final Duration BETWEEN = Duration.ofMillis(200);

        private final Caller caller;
        private long last = System.nanoTime();

        Shown(Caller caller) {
            this.caller = caller;
        }

        @Override
        public void at(String step, long done, long of) {
            if (System.nanoTime() - last > BETWEEN.toNanos()) {
                last = System.nanoTime();
                caller.progress("checking %s: %,d of %,d".formatted(step, done, of));
            }
        }
    }
}
