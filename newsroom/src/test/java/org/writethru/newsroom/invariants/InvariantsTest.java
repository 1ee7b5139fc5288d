package org.writethru.newsroom.invariants;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.ServerRequest;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.follow.Follower;
import org.writethru.newsroom.follow.Headlines;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.publish.Publisher;
import org.writethru.wire.WireFormat;
import org.writethru.wire.WireFormats;
import org.writethru.wire.feed.FeedFormat;
import org.writethru.wire.feed.FeedFormats;

/** The house's invariants as rules on the compiled rooms; each also fails if it had nothing to look at. */
class InvariantsTest {
    private static final JavaClasses ROOMS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.writethru.newsroom");

    private static final DescribedPredicate<JavaClass> HTTP = resideInAnyPackage(
            "jakarta.servlet..", "org.springframework.web..", "org.springframework.http..", "org.apache.catalina..");

    private static final ArchRule I5_HTTP = classes()
            .that(DescribedPredicate.describe("know HTTP", InvariantsTest::knowsHttp))
            .should()
            .haveNameMatching(".*(Routes|Pages?)(\\$.*)?")
            .orShould()
            .resideInAnyPackage("org.writethru.newsroom.platform.web..", "org.writethru.newsroom.main..");

    private static boolean knowsHttp(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> HTTP.test(dependency.getTargetClass()));
    }

    /** Methods that may be called by one room alone, because they write what is released. */
    private static ArchRule onlyIn(String room, Class<?> owner, String method) {
        return noClasses()
                .that(DescribedPredicate.not(resideInAPackage("org.writethru.newsroom." + room + "..")))
                .and()
                .doNotHaveFullyQualifiedName(owner.getName())
                .should()
                .callMethodWhere(calls(owner, method));
    }

    private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String method) {
        return DescribedPredicate.describe(
                "call %s.%s".formatted(owner.getSimpleName(), method),
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().equals(method));
    }

    private static Set<String> callers(Class<?> owner, String method) {
        return ROOMS.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(calls(owner, method))
                .map(call -> call.getOriginOwner().getPackageName())
                .collect(Collectors.toSet());
    }

    @Test
    void i1OnlyPublishAppendsToTheLogAndKeepsTakes() {
        onlyIn("publish", Ledger.class, "append").check(ROOMS);
        onlyIn("publish", Ledger.class, "claimEnd").check(ROOMS);
        assertThat(callers(Ledger.class, "append")).containsExactly(Publisher.class.getPackageName());
        assertThat(callers(Archive.class, "keep")).containsExactly(Publisher.class.getPackageName());
    }

    @Test
    void i1WouldCatchAnother() {
        var offenders = new ClassFileImporter().importClasses(AppendsByItself.class);
        assertThatThrownBy(() -> onlyIn("publish", Ledger.class, "append").check(offenders))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void i3FollowersNeverCallEachOther() {
        var followers = ROOMS.stream().filter(InvariantsTest::follows).toList();
        assertThat(followers).hasSizeGreaterThan(1);
        for (var follower : followers) {
            noClasses()
                    .that()
                    .haveFullyQualifiedName(follower.getFullName())
                    .should(dependOnClassesThat(DescribedPredicate.describe(
                            "are other followers", other -> follows(other) && !other.equals(follower))))
                    .check(ROOMS);
        }
    }

    private static boolean follows(JavaClass type) {
        return type.isAssignableTo(Follower.class) && !type.isInterface();
    }

    @Test
    void i5HttpTypesAppearInRoutesAndPagesOnly() {
        assertThat(ROOMS.stream().filter(InvariantsTest::knowsHttp)).hasSizeGreaterThan(5);
        I5_HTTP.check(ROOMS);
    }

    @Test
    void i5WouldCatchAnother() {
        var offenders = new ClassFileImporter().importClasses(KnowsRequests.class);
        assertThatThrownBy(() -> I5_HTTP.check(offenders)).isInstanceOf(AssertionError.class);
    }

    @Test
    void i6FormatsAreNamedByTheirListsOnly() {
        assertThat(WireFormats.all()).isNotEmpty();
        assertThat(FeedFormats.all()).hasSize(3);
        var formats = DescribedPredicate.<JavaClass>describe(
                "are formats",
                type -> !type.isInterface()
                        && (type.isAssignableTo(WireFormat.class) || type.isAssignableTo(FeedFormat.class)));
        noClasses().should(dependOnClassesThat(formats)).check(ROOMS);
        assertThat(ROOMS.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(FeedFormats.class)))
                .isTrue();
    }

    /** Must not be: a room that appends. */
    static final class AppendsByItself {
        void append(Ledger ledger, JdbcClient transaction) {
            ledger.append(transaction, ledger.claimEnd(transaction), java.util.List.of());
        }
    }

    /** Must not be: something other than a page that knows requests. */
    static final class KnowsRequests {
        String path(ServerRequest request) {
            return request.path();
        }
    }

    /** A follower of the tests, to see that followers are told from other classes. */
    @Test
    void followersAreRecognised() {
        var followers = new ClassFileImporter().importClasses(Headlines.class, Archive.class);
        assertThat(followers.stream().filter(InvariantsTest::follows)).hasSize(1);
    }
}
