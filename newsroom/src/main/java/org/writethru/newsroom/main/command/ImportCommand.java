package org.writethru.newsroom.main.command;

import java.util.ArrayList;
import java.util.List;
import org.writethru.newsroom.intake.incoming.WireReading;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Takes copy over from elsewhere: pages as stories, files of other agencies onto the incoming list or into the archive. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Takes copy over from elsewhere: pages of news sites as stories, files of wires onto the incoming list or"
                        + " into the archive. What is there already is passed over, so an import that was stopped is simply run again.",
        subcommands = {ImportPageCommand.class, HelpCommand.class},
        footer = {
            "",
            "With --archive, each item becomes a story and each of its versions a take, which says when the",
            "sender told it and that it was logged later. What is under embargo or withheld is refused.",
            "",
            "Examples:",
            "  writethru import page blinken-aliyev.txt --house turan",
            "  writethru import auto wires/ --source north",
            "  writethru import newsml-g2 old-system/2019/ --archive"
        })
final class ImportCommand extends DataCommand {
    /** In place of a format: each file's is recognised. */
    static final String AUTO = "auto";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FORMAT",
            description = "the format of the files, or “auto” to recognise each")
    String format = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            description = "files, and folders with all that is in them")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "the short name of the source on the desk whose agreements and rules hold; none by default")
    String source = "";

    @Option(
            names = "--archive",
            description = "makes stories of the items, with a take for each version, instead of listing them")
    boolean archive;

    @Override
    boolean begins() {
        return true;
    }

    @Override
    void expectUnderstood() {
        var formats = WireReading.registered().formats();
        if (!format.equals(AUTO) && !formats.contains(format)) {
            throw new ParameterException(
                    spec().commandLine(),
                    "Say what is to be imported: page, %s.".formatted(String.join(", ", all(formats))));
        }
        if (paths.isEmpty()) {
            throw new ParameterException(spec().commandLine(), "Say which files or folders are to be imported.");
        }
    }

    @Override
    int carryOut(Newsroom newsroom, Caller caller) {
        var from = newsroom.incoming().sources().forImport(source, format.equals(AUTO) ? "" : format);
        var files = ImportPaths.files(paths, caller);
        if (!archive) {
            return new FileImport(newsroom.incoming(), caller).run(from, files);
        }
        try (var backfile = newsroom.backfile(from)) {
            return new ArchiveImport(backfile, newsroom.incoming().incoming(), caller, newsroom::note)
                    .run(String.join(" ", paths), files);
        }
    }

    private static List<String> all(List<String> formats) {
        var all = new ArrayList<>(formats);
        all.add(AUTO);
        return all;
    }
}
