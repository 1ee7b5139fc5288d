package org.writethru.checks.product;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product: the jar that the build made, unpacked once for all checks. */
public final class Product {
    private static final long UNPACK_SECONDS = 60;
    private static final Path PROJECT = found(Path.of("").toAbsolutePath());
    private static final Path JAR = PROJECT.resolve("newsroom/target/writethru-app.jar");
    private static final Path APP = PROJECT.resolve("checks/target/app");

    /** The verifier that an outsider runs. */
    public static final Path VERIFIER = PROJECT.resolve("log/target/writethru-verify.jar");

    private Product() {}

    /** The folder above, or this one, that holds the module from which the product is made. */
    private static Path found(Path here) {
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("newsroom/pom.xml"))) {
                return folder;
            }
        }
        throw new AssertionError("%s is not inside the project".formatted(here));
    }

    /** The folder of the project. */
    public static Path project() {
        return PROJECT;
    }

    /** The Java that runs these checks; it runs the product too. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The words that start the product, before those of a command. */
    public static List<String> start(List<String> javaOptions) {
        var words = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        words.addAll(javaOptions);
        words.add("-jar");
        words.add(unpacked().resolve("writethru-app.jar").toString());
        return words;
    }

    /** The classes of the product as they are packaged, for a program of a check that uses them from inside. */
    public static String classPath() {
        var app = unpacked();
        return app.resolve("writethru-app.jar") + File.pathSeparator + app.resolve("lib")
                + FileSystems.getDefault().getSeparator() + "*";
    }

    private static synchronized Path unpacked() {
        if (!Files.exists(JAR)) {
            throw new AssertionError("The product is not packaged: %s is missing; run mvn verify.".formatted(JAR));
        }
        var stamp = APP.resolve("unpacked-at");
        try {
            if (!Files.exists(stamp)
                    || Files.getLastModifiedTime(stamp).compareTo(Files.getLastModifiedTime(JAR)) < 0) {
                unpack();
                Files.createFile(stamp);
            }
            return APP;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack() throws IOException {
        if (Files.exists(APP)) {
            try (var old = Files.walk(APP)) {
                for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        var process = new ProcessBuilder(
                        java(), "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", APP.toString())
                .inheritIO()
                .start();
        try {
            if (!process.waitFor(UNPACK_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError("%s cannot be unpacked".formatted(JAR));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new AssertionError("Unpacking was interrupted", e);
        }
    }
}
