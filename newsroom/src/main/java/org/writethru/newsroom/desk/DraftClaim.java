package org.writethru.newsroom.desk;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Something that must hold when a draft is opened, and that is noted in the transaction that opens it. */
@FunctionalInterface
public interface DraftClaim {
    /** Notes it; if false, no draft is opened. */
    boolean with(JdbcClient transaction, Draft draft);
}
