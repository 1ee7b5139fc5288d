package org.writethru.wire;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Story;

/** I4: {@code story} and {@code wire} read no clock and do no I/O. */
class PurityTest {
    private static final Set<String> CLOCK_CALLS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "system");

    private static final DescribedPredicate<JavaClass> IO = resideInAnyPackage(
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net.http..",
                    "java.sql..",
                    "javax.sql..",
                    "javax.net..")
            .or(DescribedPredicate.describe("open files, sockets, processes or threads", PurityTest::opens));

    private static final ArchRule NO_IO = noClasses()
            .should(dependOnClassesThat(IO))
            .orShould(callMethodWhere(DescribedPredicate.describe("fetches a page", PurityTest::fetches)))
            .because("what is pure gives the same bytes everywhere");

    private static final ArchRule NO_CLOCK =
            noClasses().should(callMethodWhere(DescribedPredicate.describe("reads a clock", PurityTest::readsClock)));

    private static final JavaClasses PURE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.writethru.story", "org.writethru.wire");

    @Test
    void bothModulesAreLookedAt() {
        assertThat(PURE.contain(Story.class)).isTrue();
        assertThat(PURE.contain(WireFormats.class)).isTrue();
        assertThat(PURE.size()).isGreaterThan(60);
    }

    @Test
    void storyAndWireDoNoInputOrOutput() {
        NO_IO.check(PURE);
    }

    @Test
    void storyAndWireReadNoClock() {
        NO_CLOCK.check(PURE);
    }

    @ParameterizedTest
    @ValueSource(classes = {ReadsFile.class, FetchesPage.class, StartsThread.class})
    void ioWouldBeCaught(Class<?> offender) {
        var found = new ClassFileImporter().importClasses(offender);
        assertThatThrownBy(() -> NO_IO.check(found)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {ReadsClock.class, ReadsNanos.class})
    void clockWouldBeCaught(Class<?> offender) {
        var found = new ClassFileImporter().importClasses(offender);
        assertThatThrownBy(() -> NO_CLOCK.check(found)).isInstanceOf(AssertionError.class);
    }

    @Test
    void formatIsNamedOutsideItsFolderOnlyByItsList() {
        var formats = java.util.stream.Stream.concat(
                        WireFormats.all().stream().map(Object::getClass),
                        org.writethru.wire.feed.FeedFormats.all().stream().map(Object::getClass))
                .toList();
        assertThat(formats).hasSizeGreaterThanOrEqualTo(4);
        for (var format : formats) {
            noClasses()
                    .that()
                    .resideOutsideOfPackage(format.getPackageName() + "..")
                    .and()
                    .haveSimpleNameNotEndingWith("Formats")
                    .and()
                    .haveSimpleNameNotEndingWith("Readers")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(format.getPackageName() + "..")
                    .check(PURE);
            assertThat(PURE.contain(format)).isTrue();
        }
    }

    private static boolean opens(JavaClass candidate) {
        return Set.of(
                        "java.io.File",
                        "java.io.FileInputStream",
                        "java.io.FileOutputStream",
                        "java.io.FileReader",
                        "java.io.FileWriter",
                        "java.io.RandomAccessFile",
                        "java.io.Console",
                        "java.net.Socket",
                        "java.net.ServerSocket",
                        "java.net.DatagramSocket",
                        "java.net.URL",
                        "java.net.URLConnection",
                        "java.net.InetAddress",
                        "java.lang.Process",
                        "java.lang.ProcessBuilder",
                        "java.lang.Thread")
                .contains(candidate.getName());
    }

    private static boolean fetches(JavaMethodCall call) {
        return call.getTargetOwner().getName().equals("org.jsoup.Jsoup")
                && Set.of("connect", "newSession").contains(call.getName());
    }

    private static boolean readsClock(JavaMethodCall call) {
        var owner = call.getTargetOwner().getName();
        return CLOCK_CALLS.contains(call.getName())
                && (owner.startsWith("java.time.") || owner.equals("java.lang.System"));
    }

    private static final class ReadsFile {
        long size() {
            return new java.io.File("x").length();
        }
    }

    private static final class FetchesPage {
        Object page() {
            return org.jsoup.Jsoup.connect("https://news.example/");
        }
    }

    private static final class StartsThread {
        void start() {
            Thread.ofVirtual().start(() -> {});
        }
    }

    private static final class ReadsClock {
        Instant time() {
            return Instant.now();
        }
    }

    private static final class ReadsNanos {
        long time() {
            return System.nanoTime();
        }
    }
}
