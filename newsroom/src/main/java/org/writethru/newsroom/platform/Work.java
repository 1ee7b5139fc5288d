package org.writethru.newsroom.platform;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Something to do with the database inside one transaction. */
@FunctionalInterface
public interface Work<T> {
    /** Does it; an exception undoes all of it. */
    T with(JdbcClient sql);
}
