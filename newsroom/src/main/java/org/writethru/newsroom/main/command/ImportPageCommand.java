package org.writethru.newsroom.main.command;

import java.util.ArrayList;
import java.util.List;
import org.writethru.newsroom.intake.ImportJson;
import org.writethru.newsroom.intake.ImportReport;
import org.writethru.newsroom.intake.ImportReport.Rejected;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.story.House;
import org.writethru.story.Unfit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes pages of news sites over as stories. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        description =
                "Takes pages of news sites over as stories: text or HTML, each with its takes, their times and marks."
                        + " A page that is imported twice changes nothing; one with a further take adds that take.",
        footer = {
            "",
            "--house says in whose style a page is written: for instance in which zone its times are told.",
            "What is left out of a page and what is inferred is said. Every refused file is reported with",
            "its reason; the others are taken over.",
            "",
            "Examples:",
            "  writethru import page blinken-aliyev.txt --house turan",
            "  writethru import page saved/*.html --json > report.json"
        })
final class ImportPageCommand extends DataCommand {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the pages; “-” reads what is piped in")
    List<String> files = List.of();

    @Option(names = "--json", description = "prints the stories as JSON")
    boolean json;

    @Override
    boolean begins() {
        return true;
    }

    @Override
    int carryOut(Newsroom newsroom, Caller caller) {
        var style = house(newsroom, caller);
        var reports = new ArrayList<ImportReport>();
        for (var file : files) {
            var report = take(newsroom, caller, file, style);
            reports.add(report);
            say(report, caller);
        }
        if (json) {
            caller.say(ImportJson.write(reports));
        }
        return reports.stream().anyMatch(report -> report.result() instanceof Rejected) ? Faults.REFUSED : Faults.DONE;
    }

    private static ImportReport take(Newsroom newsroom, Caller caller, String file, House style) {
        try {
            return newsroom.intake().importPage(caller.file(file), file, style);
        } catch (Unfit e) {
            return new ImportReport(file, style.zone(), new Rejected("the file", e.sentence()));
        }
    }

    /** With {@code --json} the result is for a machine, and what is for people goes beside it. */
    private void say(ImportReport report, Caller caller) {
        if (report.result() instanceof Rejected) {
            caller.complain(report.line());
        } else if (!json) {
            caller.say(report.line());
            report.remarks().forEach(remark -> caller.complain("  " + remark));
        }
    }
}
