package org.writethru.newsroom.main.command;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writethru.wire.WireFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints stories in wire formats. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Prints a story in a wire format.",
        synopsisSubcommandLabel = "FORMAT",
        subcommands = HelpCommand.class,
        footer = {
            "",
            "Examples:",
            "  writethru export text dam-opens",
            "  writethru export newsml-g2 dam-opens > dam-opens.xml"
        })
final class ExportCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    /** Puts a command for each format below this one. */
    static void addFormats(CommandSpec export) {
        WireFormats.all()
                .forEach(format -> export.commandLine().addSubcommand(format.name(), new ExportFormatCommand(format)));
    }

    /** Without a format there is nothing to print. */
    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Say in which format, for instance text.");
    }
}
