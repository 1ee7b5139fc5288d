package org.writethru.newsroom.intake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.writethru.newsroom.platform.Database;

/** A process that dies before one of the writes to its database. */
final class DyingProcess {
    private final AtomicInteger writesLeft = new AtomicInteger(Integer.MAX_VALUE);

    /** What whoever wrote meets in place of an answer. */
    static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    Database on(Database database) {
        return (Database) Proxy.newProxyInstance(
                Database.class.getClassLoader(), new Class<?>[] {Database.class}, (_, method, arguments) -> {
                    if (method.getName().equals("write") && writesLeft.getAndDecrement() <= 0) {
                        throw new Died();
                    }
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    void dieAfterWrites(int writes) {
        writesLeft.set(writes);
    }

    void live() {
        writesLeft.set(Integer.MAX_VALUE);
    }
}
