package fr.complet.reading;

import fr.complet.dossier.SourceText;
import fr.complet.reading.CallProblem.Kind;
import fr.complet.spelling.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an office has settled for the dossiers of a folder and of those below it: the file {@code complet.yaml}.
 *
 * @param parameters values that calls leave open, with their sources
 */
public record ProjectFile(SourceText source, List<GivenValue> parameters) {

    /** The name of the file. */
    public static final String NAME = "complet.yaml";

    private static final String PARAMETERS = "parametres";

    public ProjectFile {
        parameters = List.copyOf(parameters);
    }

    /** The nearest one, in a folder or above it. */
    public static Optional<Path> above(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path file = at.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /**
     * Reads one, all or nothing.
     *
     * @throws Unreadable with every mistake at its line
     */
    public static ProjectFile read(Path file) throws Unreadable {
        SourceText source = TextFile.read(file, NAME).source();
        return new ProjectFile(source, parameters(source));
    }

    private static List<GivenValue> parameters(SourceText source) throws Unreadable {
        if (isBare(source)) {
            return List.of();
        }
        Form form = YamlForm.read(source);
        CallProblems problems = new CallProblems();
        List<GivenValue> values = new ArrayList<>();
        if (!form.isBlank()) {
            CallKeys keys = CallKeys.of(form, NAME, problems);
            keys.find(PARAMETERS)
                    .map(group -> CallKeys.of(group, PARAMETERS, problems))
                    .ifPresent(group -> group.all().forEach((name, value) -> values.add(value(name, value, problems))));
            keys.reportUnknown();
        }
        throwIfAny(problems, form);
        return values;
    }

    /** Nothing but comments is no mistake here. */
    private static boolean isBare(SourceText source) {
        return source.text().lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }

    private static GivenValue value(String name, Form form, CallProblems problems) {
        CallKeys keys = CallKeys.of(form, name, problems);
        String text = keys.needText("valeur").map(Scalar::text).orElse("");
        String source = keys.needText("source").map(Scalar::text).orElse("");
        keys.reportUnknown();
        GivenValue given = new GivenValue(
                name, text, source, keys.findText("valeur").map(Scalar::place).orElse(form.place()), true);
        reportOwner(given, problems);
        return given;
    }

    /** A name says whose it is; one that nearly says so is a mistake, another may be that of a user's own call. */
    private static void reportOwner(GivenValue given, CallProblems problems) {
        List<String> owners = Stream.concat(CallLibrary.calls().stream(), CallLibrary.sets().stream())
                .toList();
        if (owners.contains(given.owner())) {
            return;
        }
        Optional<String> nearest = Spelling.nearest(given.owner(), owners);
        if (given.owner().isEmpty() || nearest.isPresent()) {
            String rest = given.name().substring(given.name().indexOf('.') + 1);
            String proposed = nearest.orElse(owners.get(0)) + "." + rest;
            problems.add(Kind.VALUE_FOR_NOTHING, given.place(), given.name(), proposed);
        }
    }

    private static void throwIfAny(CallProblems problems, Form form) throws Unreadable {
        try {
            problems.throwIfAny();
        } catch (InvalidCall invalid) {
            throw new Unreadable(Failure.ofProject(invalid, form.place()));
        }
    }
}
