package fr.complet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInDiagram;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The diagram of the packages is the assertion; the other rules say what a package may use from outside. */
@AnalyzeClasses(packages = "fr.complet", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String[] CORE = packages(
            "money", "spelling", "territory", "parameter", "dossier", "budget", "requirement", "call", "advice");

    @ArchTest
    static final ArchRule packages_depend_on_each_other_as_drawn_in_the_diagram = classes()
            .should(adhereToPlantUmlDiagram(
                    ArchitectureTest.class.getResource("/architecture.puml"), consideringOnlyDependenciesInDiagram()));

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("fr.complet.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_core_has_neither_files_nor_streams_nor_clock = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .and(not(resideInAPackage("fr.complet.territory..")))
            .should()
            .dependOnClassesThat(outsideWorld().or(resideInAPackage("java.io")))
            .allowEmptyShould(true);

    /** Its table of communes is a resource of the program, which cannot be read without a stream. */
    @ArchTest
    static final ArchRule territory_reads_nothing_but_its_own_resource = noClasses()
            .that()
            .resideInAPackage("fr.complet.territory..")
            .should()
            .dependOnClassesThat(outsideWorld().or(equivalentTo(File.class)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_core_never_asks_what_day_it_is = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_core_is_plain_java = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat(not(resideInAnyPackage(
                    "java..",
                    "fr.complet..",
                    "org.jspecify..",
                    "org.apache.commons.validator..",
                    "org.apache.commons.text..")))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule requirements_are_records = classes()
            .that()
            .areAssignableTo("fr.complet.requirement.Requirement")
            .and(not(INTERFACES))
            .should()
            .beRecords()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage("fr.complet.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule only_the_command_line_exits = noClasses()
            .that()
            .resideOutsideOfPackage("fr.complet.cli..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule jackson_stays_at_the_rim =
            onlyIn(packages("reading", "writing", "report"), "com.fasterxml..", "org.yaml..");

    @ArchTest
    static final ArchRule poi_stays_in_reading_and_writing =
            onlyIn(packages("reading", "writing"), "org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..");

    @ArchTest
    static final ArchRule the_stream_of_xml_parts_stays_in_reading =
            onlyIn(packages("reading"), "com.fasterxml.aalto..", "org.codehaus.stax2..");

    @ArchTest
    static final ArchRule cel_and_what_it_brings_stay_with_the_expressions =
            onlyIn(packages("expression"), "dev.cel..", "com.google..", "org.antlr..");

    @ArchTest
    static final ArchRule picocli_and_jline_stay_in_the_command_line =
            onlyIn(packages("cli"), "picocli..", "org.jline..");

    @ArchTest
    static final ArchRule commons_validator_stays_in_territory =
            onlyIn(packages("territory"), "org.apache.commons.validator..");

    @ArchTest
    static final ArchRule commons_csv_stays_in_report = onlyIn(packages("report"), "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule commons_text_stays_in_spelling = onlyIn(packages("spelling"), "org.apache.commons.text..");

    @ArchTest
    static final ArchRule commons_compress_stays_in_archive =
            onlyIn(packages("archive"), "org.apache.commons.compress..");

    @ArchTest
    static final ArchRule the_progress_bar_stays_in_the_command_line = onlyIn(packages("cli"), "me.tongfei..");

    @ArchTest
    static final ArchRule names_say_the_domain =
            noClasses().should().haveNameMatching(".*(Utils?|Utilities|Helpers?|Managers?)(\\$.*)?");

    @ArchTest
    static void one_name_has_one_meaning(JavaClasses classes) {
        List<String> names = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    private ArchitectureTest() {}

    private static ArchRule onlyIn(String[] homes, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> outsideWorld() {
        return resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
                .or(equivalentTo(Clock.class))
                .as("files, channels, network or clock");
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map("fr.complet.%s.."::formatted).toArray(String[]::new);
    }
}
