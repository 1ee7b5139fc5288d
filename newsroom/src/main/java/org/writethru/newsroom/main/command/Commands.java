package org.writethru.newsroom.main.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.writethru.newsroom.main.errand.Caller;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The list of commands, and how one is carried out. */
@Command(
        name = "writethru",
        description =
                "A news agency in one program: every update, correction and withdrawal is a new, numbered take that"
                        + " anybody can see, compare and verify.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ReleaseCommand.class,
            WithdrawCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            RebuildCommand.class,
            LogCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            SettingsCommand.class,
            RehearseCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Start with:",
            "  writethru demo                     a sample newsroom on http://localhost:8080",
            "  writethru serve                    your own newsroom, its data in the folder data/",
            "  writethru release dam-opens.md     releases a story to it",
            "  writethru COMMAND --help           says more, with examples",
            "",
            "Exit status: 0 done; 1 refused, or something was found; 2 not understood."
        })
public final class Commands implements Runnable {
    /** Columns of the help. */
    private static final int HELP_WIDTH = 100;

    @picocli.CommandLine.Spec
    picocli.CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    Commands() {}

    /** Carries out a command line and returns its exit status. */
    public static int carryOut(String... words) {
        return line().execute(words);
    }

    /** Without a command: help. */
    @Override
    public void run() {
        java.util.Objects.requireNonNull(spec)
                .commandLine()
                .usage(spec.commandLine().getOut());
    }

    static CommandLine line() {
        return new CommandLine(new Commands())
                .setOut(new PrintWriter(stream(FileDescriptor.out), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(stream(FileDescriptor.err), true, StandardCharsets.UTF_8))
                .setUsageHelpWidth(HELP_WIDTH)
                .setExecutionExceptionHandler((fault, command, parsed) -> Faults.say(fault, console()));
    }

    private static FileOutputStream stream(FileDescriptor descriptor) {
        return new FileOutputStream(descriptor);
    }

    /** The caller at this terminal; what is printed is UTF-8. */
    static Caller console() {
        return new ConsoleCaller(
                Path.of("").toAbsolutePath(),
                System.in,
                new PrintStream(stream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(stream(FileDescriptor.err), false, StandardCharsets.UTF_8),
                System.console() != null && System.console().isTerminal());
    }
}
