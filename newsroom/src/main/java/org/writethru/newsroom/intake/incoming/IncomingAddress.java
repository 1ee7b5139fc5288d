package org.writethru.newsroom.intake.incoming;

/** Addresses of incoming copy on the desk, and the one that senders know. */
final class IncomingAddress {
    static final String LIST = "/desk/incoming";
    static final String LIVE = LIST + "/live";
    static final String SOURCES = LIST + "/sources";
    static final String QUARANTINE = LIST + "/quarantine";
    static final String ITEM = LIST + "/items/";

    /** Where sources push to. */
    static final String PUSH = "/intake/";

    private IncomingAddress() {}

    static String item(String id) {
        return ITEM + id;
    }

    static String source(String id) {
        return SOURCES + "/" + id;
    }
}
