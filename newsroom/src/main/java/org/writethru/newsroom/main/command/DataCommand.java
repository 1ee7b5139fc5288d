package org.writethru.newsroom.main.command;

import java.util.List;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.newsroom.main.settings.Houses;
import org.writethru.story.House;

/** A command about the data of a newsroom. It is carried out where that is open: by the node that runs on it, else here. */
abstract class DataCommand extends FolderCommand {
    /**
     * Does the work.
     *
     * @return the exit status
     */
    abstract int carryOut(Newsroom newsroom, Caller caller);

    /** Whether it begins a newsroom where there is none. */
    boolean begins() {
        return false;
    }

    /** Throws a {@link picocli.CommandLine.ParameterException} if the words do not make a command; before anything is touched. */
    void expectUnderstood() {}

    /** Throws what speaks against doing it while a node runs on the data. */
    void expectMayRunOnNode() {}

    /** The house that the command names, else the newsroom's own. */
    final House house(Newsroom newsroom, Caller caller) {
        return options.house
                .map(name -> Houses.named(name, caller.path("")))
                .orElseGet(() -> newsroom.settings().house());
    }

    @Override
    public final Integer call() {
        expectUnderstood();
        return new DataAccess(options, caller()).carryOut(this, words());
    }

    private List<String> words() {
        return spec().root().commandLine().getParseResult().originalArgs();
    }
}
