package org.writethru.newsroom.main.command;

import java.util.Optional;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.newsroom.staff.Staff;
import org.writethru.story.Outcome.Done;
import org.writethru.story.Outcome.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who has an account, and helps somebody in who is locked out. */
@Command(
        name = "staff",
        mixinStandardHelpOptions = true,
        description =
                "Lists the accounts. With --for it makes a link with which somebody chooses a new password; it works"
                        + " once, for 24 hours. Whoever can run this command on the data can open any account.",
        footer = {"", "Examples:", "  writethru staff", "  writethru staff --for anna"})
final class StaffCommand extends DataCommand {
    @Option(names = "--for", paramLabel = "LOGIN", description = "makes a link for whoever has this login")
    Optional<String> login = Optional.empty();

    @Option(
            names = "--without-codes",
            description =
                    "with --for: also takes away the second factor, for somebody who lost phone and recovery codes")
    boolean withoutCodes;

    @Override
    int carryOut(Newsroom newsroom, Caller caller) {
        return login.map(given -> link(newsroom, given, caller)).orElseGet(() -> list(newsroom, caller));
    }

    private int link(Newsroom newsroom, String login, Caller caller) {
        return switch (newsroom.staff().linkFor(login, withoutCodes)) {
            case Refused<String>(var refusal) -> Faults.refused(refusal, caller);
            case Done<String>(var path) -> {
                caller.say(newsroom.settings().address() + path);
                yield Faults.DONE;
            }
        };
    }

    private static int list(Newsroom newsroom, Caller caller) {
        var people = newsroom.staff().list();
        if (people.isEmpty()) {
            caller.say("There are no accounts. ‘writethru serve’ prints a link that makes the first.");
        }
        people.forEach(listed -> caller.say("%-20s %-9s %-30s %s"
                .formatted(
                        listed.person().login(),
                        listed.person().role().word(),
                        listed.person().name(),
                        state(listed))
                .stripTrailing()));
        return Faults.DONE;
    }

    private static String state(Staff.Listed listed) {
        if (listed.closed()) {
            return "closed";
        }
        return listed.comesIn() ? "" : "has not come in yet";
    }
}
