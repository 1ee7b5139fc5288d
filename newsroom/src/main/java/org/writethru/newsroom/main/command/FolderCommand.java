package org.writethru.newsroom.main.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.writethru.newsroom.main.errand.Caller;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command about a data folder. */
abstract class FolderCommand implements Callable<Integer> {
    @Mixin
    DataOptions options = new DataOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    /** Whoever typed the command. */
    final Caller caller() {
        return Commands.above(spec()).caller();
    }

    final CommandSpec spec() {
        return Objects.requireNonNull(spec);
    }
}
