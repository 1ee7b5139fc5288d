package org.writethru.checks.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.writethru.checks.product.ProductProcess;
import org.writethru.checks.product.Reader;

/** Gives checks one demo newsroom that runs until the last of them is done, and the list of its pages. */
final class DemoSite implements ParameterResolver {
    private static final String KEY = "demo";

    /** The demo as it runs. */
    private record Running(Path data, ProductProcess node, Crawl crawl) implements AutoCloseable {
        static Running start() {
            try {
                var data = Files.createTempDirectory("writethru-demo");
                var node = ProductProcess.demo(data);
                return new Running(data, node, Crawl.of(node.reader()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            node.close();
            try (var files = Files.walk(data)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Reader.class || type == Crawl.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running = context.getRoot()
                .getStore(Namespace.create(DemoSite.class))
                .computeIfAbsent(KEY, key -> Running.start(), Running.class);
        return parameter.getParameter().getType() == Reader.class
                ? running.node().reader()
                : running.crawl();
    }
}
