package io.kedang;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.kedang.access.Needs;
import io.kedang.access.OpenToAll;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The layout of the code that everything else relies on. */
@AnalyzeClasses(packages = "io.kedang", importOptions = ImportOption.DoNotIncludeTests.class)
class LayoutTest {

    private static final String[] ENGINE_SIDE = {"io.kedang.workflow..", "io.kedang.worklist..", "io.kedang..process.."
    };

    private static final DescribedPredicate<JavaMethod> ANSWERS_REQUESTS =
            describe("answer requests", method -> method.isMetaAnnotatedWith(RequestMapping.class));

    private static final DescribedPredicate<JavaClass> HAS_A_RULE = describe(
            "have an access rule", type -> type.isAnnotatedWith(Needs.class) || type.isAnnotatedWith(OpenToAll.class));

    @Test
    void modules_depend_only_on_what_they_declare() {
        ApplicationModules.of(KedangApplication.class).verify();
    }

    @ArchTest
    static final ArchRule the_engine_stays_at_the_edge = noClasses()
            .that()
            .resideOutsideOfPackages(ENGINE_SIDE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule the_inside_of_the_engine_is_for_its_configuration_only = noClasses()
            .that()
            .resideOutsideOfPackage("io.kedang.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");

    @ArchTest
    static final ArchRule use_cases_know_neither_pages_nor_the_engines_side = noClasses()
            .that()
            .resideInAPackage("io.kedang.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.kedang..web..", "io.kedang..process..");

    @ArchTest
    static final ArchRule pages_do_not_know_the_engines_side = noClasses()
            .that()
            .resideInAPackage("io.kedang..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.kedang..process..");

    @ArchTest
    static final ArchRule controllers_are_package_private =
            classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule every_endpoint_has_an_access_rule = methods()
            .that(ANSWERS_REQUESTS)
            .should()
            .beAnnotatedWith(Needs.class)
            .orShould()
            .beAnnotatedWith(OpenToAll.class)
            .orShould()
            .beDeclaredInClassesThat(HAS_A_RULE)
            .because("an endpoint without a rule answers nobody");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule entities_have_verbs_instead_of_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule names_say_what_a_class_is = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Dto|DTO)$")
            .because("the glossary has a noun for it");

    @ArchTest
    static final ArchRule the_time_comes_from_the_clock = noClasses()
            .that()
            .haveNameNotMatching(".*\\.workflow\\.EngineConfiguration.*")
            .should()
            .callMethodWhere(target(name("now"))
                    .and(target(owner(resideInAPackage("java.time.."))))
                    .and(describe("without a clock", call -> call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class)))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class)
            .because("the clock is injected; only the bridge to the engine's own clock measures how far it is off");

    @ArchTest
    static final ArchRule the_machine_decides_neither_zone_nor_language = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");
}
