package org.writethru.newsroom.main.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.writethru.newsroom.main.errand.Caller;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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
            ReadCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            RebuildCommand.class,
            LogCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            SettingsCommand.class,
            StaffCommand.class,
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

    private final Caller caller;

    @Spec
    @Nullable
    CommandSpec spec;

    private Commands(Caller caller) {
        this.caller = caller;
    }

    /** Carries out a command line typed at this terminal and returns its exit status. */
    public static int carryOut(String... words) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8);
        boolean terminal = System.console() != null && System.console().isTerminal();
        var caller = new ConsoleCaller(Path.of("").toAbsolutePath(), System.in, out, err, terminal);
        return carryOut(caller, out, err, words);
    }

    /** Carries out a command line of this caller; help and what was not understood go to the two streams. */
    static int carryOut(Caller caller, PrintStream out, PrintStream err, String... words) {
        return line(caller)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((fault, command, parsed) -> Faults.say(fault, caller))
                .execute(words);
    }

    static CommandLine line(Caller caller) {
        var line = new CommandLine(new Commands(caller)).setUsageHelpWidth(HELP_WIDTH);
        var export = Objects.requireNonNull(line.getSubcommands().get("export"));
        ExportCommand.addFormats(export.getCommandSpec());
        return line;
    }

    /** The root above a command. */
    static Commands above(CommandSpec command) {
        return (Commands) command.root().userObject();
    }

    Caller caller() {
        return caller;
    }

    /** Without a command: help. */
    @Override
    public void run() {
        var line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getOut());
    }
}
