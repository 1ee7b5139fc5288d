package org.writethru.newsroom.main.command;

import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.newsroom.main.errand.Errand;
import org.writethru.newsroom.main.errand.Orders;
import org.writethru.story.Unfit;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Carries out on the node what the same command would do by itself. */
final class CommandOrders implements Orders {
    private final Newsroom newsroom;

    CommandOrders(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public int carryOut(Errand errand, Caller caller) {
        try {
            var line = Commands.line(caller);
            line.parseArgs(errand.words().toArray(String[]::new));
            return carryOut(command(line), caller);
        } catch (ParameterException e) {
            caller.complain("The node does not understand the command; is it of another version? " + e.getMessage());
            return Faults.NOT_UNDERSTOOD;
        } catch (RuntimeException e) {
            return Faults.say(e, caller);
        }
    }

    private int carryOut(DataCommand command, Caller caller) {
        if (command.options.db.isPresent()
                && !command.options.db.equals(newsroom.settings().db())) {
            throw new Unfit(
                    "db", "The node that runs on this data folder uses another database; leave out --db to reach it.");
        }
        command.expectMayRunOnNode();
        return command.carryOut(newsroom, caller);
    }

    private static DataCommand command(CommandLine line) {
        var parsed = line.getParseResult();
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        if (parsed.commandSpec().userObject() instanceof DataCommand command) {
            return command;
        }
        throw new Unfit(
                "command",
                "A node runs on this data folder; stop it before ‘%s’."
                        .formatted(parsed.commandSpec().qualifiedName()));
    }
}
