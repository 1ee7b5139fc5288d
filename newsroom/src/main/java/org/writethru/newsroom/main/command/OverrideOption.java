package org.writethru.newsroom.main.command;

import org.writethru.story.Unfit;
import picocli.CommandLine.Option;

/** Lets whoever runs the program do what the rules of the house leave to people at the desk. */
final class OverrideOption {
    @Option(
            names = "--override",
            description =
                    "do it although the rules of the house want people at the desk for it; the audit list has it as done from the command line")
    boolean override;

    /**
     * Throws if a rule stands against it and is not overridden.
     *
     * @param demand what the house demands, empty if nothing
     */
    void expectAllowed(String demand) {
        if (!demand.isEmpty() && !override) {
            throw new Unfit(
                    "--override",
                    "This house demands %s: do it on the desk. Where that cannot be, --override does it from here, and the audit list says so."
                            .formatted(demand));
        }
    }
}
