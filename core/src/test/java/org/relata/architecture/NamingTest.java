package org.relata.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Names say what a thing is, and every package says what may be null. */
class NamingTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.relata");

    @Test
    void noClassIsNamedAfterNothing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Misc")
                .check(CORE);
    }

    @Test
    void noPackageIsNamedAfterNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..misc..", "..helper..", "..helpers..", "..common..")
                .check(CORE);
    }

    @Test
    void publicMethodsHaveNoGetPrefix() {
        methods()
                .that()
                .arePublic()
                .and(DescribedPredicate.describe("are our own, not overriding", NamingTest::isOwn))
                .should(notStartWithGet())
                .check(CORE);
    }

    private static boolean isOwn(JavaMethod method) {
        Stream<JavaClass> supertypes = Stream.concat(
                method.getOwner().getAllRawSuperclasses().stream(), method.getOwner().getAllRawInterfaces().stream());
        return supertypes
                .filter(type -> !type.getPackageName().startsWith("org.relata"))
                .flatMap(type -> type.getMethods().stream())
                .noneMatch(inherited -> inherited.getName().equals(method.getName()));
    }

    private static ArchCondition<JavaMethod> notStartWithGet() {
        return new ArchCondition<>("not start with get") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getName().matches("get[A-Z].*")) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    @Test
    void everyPackageIsNullMarked() {
        List<String> unmarked = CORE.getPackage("org.relata").getSubpackagesInTree().stream()
                .filter(one -> !one.getClasses().isEmpty())
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked)
                .as("packages without @NullMarked in their package-info")
                .isEmpty();
    }
}
