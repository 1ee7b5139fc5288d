package org.writethru.newsroom.main.errand;

/** The node stopped while it carried out an order; what it had released is released. */
public final class NodeGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NodeGone(Throwable cause) {
        super("The node stopped before it answered; look at what was released before you try again.", cause);
    }
}
