package org.writethru.newsroom.intake.pickup;

import java.io.IOException;
import java.net.UnknownHostException;
import org.writethru.story.Unfit;

/** Asks somebody’s server for what it has, and returns what to remember for the next time. */
@FunctionalInterface
interface Asking {
    String ask() throws IOException, PickupFailure;

    /**
     * What to remember for the next time.
     *
     * @param unanswered what is said if the server fails, as in “There was no answer”
     * @throws PickupFailure in a sentence that a person can act on, whatever went wrong
     */
    static String orSay(String unanswered, Asking asking) throws PickupFailure {
        try {
            return asking.ask();
        } catch (Unfit e) {
            throw new PickupFailure(e.sentence());
        } catch (UnknownHostException e) {
            throw new PickupFailure("Its host is not known: %s.".formatted(e.getMessage()));
        } catch (IOException e) {
            throw new PickupFailure("%s: %s.".formatted(unanswered, e.getMessage()));
        }
    }
}
