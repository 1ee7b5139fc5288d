package org.writethru.newsroom.main.command;

import org.writethru.newsroom.ledger.LogName;
import org.writethru.newsroom.ledger.SignedState;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.story.Outcome;
import org.writethru.story.Outcome.Done;
import org.writethru.story.Outcome.Refused;
import org.writethru.story.Unfit;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how the signed log is, and takes a person's decision when it is in doubt. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        description =
                "Says how the signed log is. When it is in doubt, publishing stands still until you decide, with no node"
                        + " running: --go-on if nothing was released after what is here, else --begin-anew.",
        footer = {
            "",
            "Examples:",
            "  writethru log",
            "  writethru log --go-on",
            "  writethru log --begin-anew news.example/log-2",
            "",
            "docs/operating/log-in-doubt.md says how to decide."
        })
final class LogCommand extends DataCommand {
    @ArgGroup(exclusive = true)
    Decision decision = new Decision();

    /** What a person decided. */
    static final class Decision {
        @Option(
                names = "--go-on",
                description =
                        "the log is whole: publishing goes on under its name; refused if something signed does not fit")
        boolean goOn;

        @Option(
                names = "--begin-anew",
                paramLabel = "ORIGIN",
                description = "what was signed before is lost: a new log begins under this new name, with a new key")
        String origin = "";
    }

    @Override
    int carryOut(Newsroom newsroom, Caller caller) {
        if (decision.goOn) {
            return decided(newsroom.logDecision().goOn(), caller);
        }
        if (!decision.origin.isEmpty()) {
            return decided(newsroom.logDecision().beginAnew(decision.origin), caller);
        }
        newsroom.ledger().name().ifPresent(name -> say(name, newsroom, caller));
        return newsroom.ledger().doubt().map(why -> doubted(why, caller)).orElse(Faults.DONE);
    }

    @Override
    void expectMayRunOnNode() {
        if (decision.goOn || !decision.origin.isEmpty()) {
            throw new Unfit("log", "A node runs on this data folder; stop it before you decide about the log.");
        }
    }

    private static int decided(Outcome<LogName> outcome, Caller caller) {
        return switch (outcome) {
            case Refused<LogName>(var refusal) -> Faults.refused(refusal, caller);
            case Done<LogName>(var name) -> {
                caller.say("Publishing goes on. The log is %s, its key %s".formatted(name.origin(), name.vkey()));
                yield Faults.DONE;
            }
        };
    }

    private static void say(LogName name, Newsroom newsroom, Caller caller) {
        caller.say("log      " + name.origin());
        caller.say("key      " + name.vkey());
        caller.say("entries  %,d, signed up to %,d"
                .formatted(
                        newsroom.ledger().size(),
                        newsroom.ledger().checkpoint().map(SignedState::size).orElse(0L)));
    }

    private static int doubted(String why, Caller caller) {
        caller.complain("The log is in doubt: " + why);
        return Faults.REFUSED;
    }
}
