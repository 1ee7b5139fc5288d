package org.writethru.newsroom.main;

import org.writethru.newsroom.main.command.Commands;

/** The program. */
public final class Writethru {
    private Writethru() {}

    /** Carries out the command line and ends with its exit status: 0 done, 1 refused or something was found, 2 not understood. */
    public static void main(String[] words) {
        int status = Commands.carryOut(words);
        System.exit(status);
    }
}
