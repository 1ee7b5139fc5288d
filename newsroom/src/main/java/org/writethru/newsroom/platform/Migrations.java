package org.writethru.newsroom.platform;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the newest shape: one numbered sequence, common statements and those of one database apart. */
final class Migrations {
    private Migrations() {}

    static void run(DataSource source, String vendor) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/common", "classpath:db/" + vendor)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
