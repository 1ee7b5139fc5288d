package org.writethru.newsroom.staff;

/** The provider could not be asked, or answered nothing that can be used: for the operator. */
final class ProviderFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    ProviderFailure(String message) {
        super(message);
    }

    ProviderFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
