package org.writethru.newsroom.intake.pickup;

import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;

/** TLS that trusts the authorities that Java trusts. */
final class UsualTls {
    private UsualTls() {}

    static SSLContext context() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no TLS", e);
        }
    }
}
