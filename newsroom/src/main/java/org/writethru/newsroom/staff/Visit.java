package org.writethru.newsroom.staff;

/**
 * A request of somebody who is signed in.
 *
 * @param person who asks
 * @param session by which it is ended; no secret
 * @param formToken goes into each form's hidden field {@code _form}, or into the header {@code X-Form-Token}; another text each
 *     time, so that a compressed page gives nothing away
 * @param from the client's network address
 */
public record Visit(Person person, String session, String formToken, String from) {
    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "Visit[%s from %s]".formatted(person.login(), from);
    }
}
