package org.writethru.checks.desk;

import java.util.function.BooleanSupplier;
import org.writethru.checks.browser.Colleague;

/** Somebody who types on and on where their cursor is, a key at a time, and remembers what it was. */
final class Typing {
    private static final String WORDS = "the water stood over the bridge at Halden and rose by the hour ";

    private final Colleague who;
    private final StringBuilder typed = new StringBuilder();

    Typing(Colleague who) {
        this.who = who;
    }

    /** The next key. */
    void key() {
        char next = WORDS.charAt(typed.length() % WORDS.length());
        who.page().keyboard().type(String.valueOf(next));
        typed.append(next);
    }

    /** Both type, in turn and at once, so many keys and then until something is so. */
    static void together(Typing one, Typing other, int keys, BooleanSupplier until) {
        for (int key = 0; key < keys || !until.getAsBoolean(); key++) {
            one.key();
            other.key();
        }
    }

    Colleague who() {
        return who;
    }

    /** Everything that was typed. */
    String typed() {
        return typed.toString();
    }
}
