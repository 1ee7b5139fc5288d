package org.writethru.newsroom.staff.view;

import java.util.List;
import java.util.Optional;

/**
 * The page about one's codes and recovery codes.
 *
 * @param asked whether a second factor is asked for, of whatever kind
 * @param codes whether codes are set up
 * @param recoveryLeft how many recovery codes are left
 * @param enrolment what is being set up
 * @param recoveryCodes new ones, shown once
 * @param fault what was refused; may be empty
 * @param faultField the field at fault
 */
public record CodesView(
        boolean asked,
        boolean codes,
        long recoveryLeft,
        Optional<Enrolment> enrolment,
        List<String> recoveryCodes,
        String fault,
        String faultField) {
    /** A secret for an authenticator app, as picture, as text and as address. */
    public record Enrolment(QrCode picture, String secret, String address) {}

    /** Keeps its own copy. */
    public CodesView {
        recoveryCodes = List.copyOf(recoveryCodes);
    }
}
