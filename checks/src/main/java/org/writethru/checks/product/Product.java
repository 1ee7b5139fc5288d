package org.writethru.checks.product;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packaged product, as its own script starts it: unpacked, with what Java learned from a rehearsal. */
public final class Product {
    private static final Path PROJECT = found(Path.of("").toAbsolutePath());
    private static final Path JAR = PROJECT.resolve("newsroom/target/writethru-app.jar");
    private static final Path RUN = PROJECT.resolve("target/run");

    /** What is over in a moment is not worth compiling well; the checks say so, and the benchmarks do not. */
    private static final Optional<String> QUICK = Optional.ofNullable(System.getProperty("writethru.checks.java"));

    /** The verifier that an outsider runs. */
    public static final Path VERIFIER = PROJECT.resolve("log/target/writethru-verify.jar");

    private static boolean prepared;

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
        var words = words(javaOptions);
        words.addAll(List.of("-jar", jar()));
        return words;
    }

    /**
     * The words that start a program of a check on the packaged classes, before those for the program.
     *
     * @param classes where the program’s own classes are
     */
    public static List<String> startInside(Class<?> program, Path classes, List<String> javaOptions) {
        var words = words(javaOptions);
        words.addAll(List.of("-cp", jar() + File.pathSeparator + classes, program.getName()));
        return words;
    }

    private static List<String> words(List<String> javaOptions) {
        prepare();
        var words = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
        var cache = RUN.resolve("app.aot");
        if (Files.exists(cache)) {
            words.add("-XX:AOTCache=" + cache);
        }
        QUICK.ifPresent(words::add);
        words.addAll(javaOptions);
        return words;
    }

    private static String jar() {
        return RUN.resolve("app/writethru-app.jar").toString();
    }

    /** Has the script unpack the jar and rehearse, which it does once for all checks. */
    private static synchronized void prepare() {
        if (prepared) {
            return;
        }
        if (!Files.exists(JAR)) {
            throw new AssertionError("The product is not packaged: %s is missing; run mvn verify.".formatted(JAR));
        }
        var answer = new Command(PROJECT)
                .carryOut(
                        List.of(PROJECT.resolve("writethru").toString(), "help"),
                        "",
                        Map.of("WRITETHRU_JAVA_HOME", System.getProperty("java.home")));
        if (answer.status() != 0) {
            throw new AssertionError("The product does not start: %s%s".formatted(answer.out(), answer.err()));
        }
        prepared = true;
    }
}
