package org.writethru.newsroom.main.command;

import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Takes copy over from elsewhere. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes copy over from elsewhere.",
        synopsisSubcommandLabel = "KIND",
        subcommands = {ImportPageCommand.class, HelpCommand.class},
        footer = {"", "Example:", "  writethru import page blinken-aliyev.txt --house turan"})
final class ImportCommand implements Runnable {
    @Spec
    @org.jspecify.annotations.Nullable
    CommandSpec spec;

    /** Without a kind there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what is to be imported: page.");
    }
}
