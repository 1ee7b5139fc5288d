package org.writethru.newsroom.platform;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Something to do with the database that can be done in one go for all who ask for it at the same time: one statement for many
 * rows instead of one each.
 *
 * @param <A> what each asks
 * @param <R> what each is answered
 */
@FunctionalInterface
public interface Together<A, R> {
    /** Answers each ask in order; an exception undoes all of it. It may be run again, with all or with some of the asks. */
    List<R> with(JdbcClient sql, List<A> asks);
}
