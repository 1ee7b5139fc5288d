package org.writethru.checks.product;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real pages, schemas and samples, which lie beside the project and not in it. */
public final class SharedFiles {
    private SharedFiles() {}

    /** A file of them; the check is skipped if it is not there. */
    public static Path file(String name) {
        var file = Product.project().resolve("../shared").resolve(name).normalize();
        assumeTrue(Files.exists(file), "SKIPPED: %s is not there".formatted(file));
        return file;
    }
}
