package fr.complet.reading;

import fr.complet.reading.CallProblem.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings that an office has accepted to live with: for each dossier, by the ids of requirements, the paths of the
 * answers where something was found; a path stands as often as it was found there. Neither lines nor words: those change.
 */
public record BaselineFile(Map<String, Map<String, List<String>>> dossiers) {

    private static final String VERSION = "constats_acceptes";
    private static final String DOSSIERS = "dossiers";
    private static final String FIRST = "1";

    public BaselineFile {
        dossiers = Collections.unmodifiableMap(new LinkedHashMap<>(dossiers));
    }

    /**
     * Reads one, all or nothing.
     *
     * @throws Unreadable with every mistake at its line
     */
    public static BaselineFile read(Path file, String name) throws Unreadable {
        Form form = YamlForm.read(TextFile.read(file, name).source());
        CallProblems problems = new CallProblems();
        CallKeys keys = CallKeys.of(form, name, problems);
        keys.needText(VERSION)
                .filter(version -> !version.text().equals(FIRST))
                .ifPresent(version -> problems.add(Kind.WORD_UNKNOWN, version.place(), version.text(), FIRST, VERSION));
        Map<String, Map<String, List<String>>> dossiers = new LinkedHashMap<>();
        keys.findGroup(DOSSIERS)
                .ifPresent(group ->
                        group.entries().forEach(entry -> dossiers.put(entry.key(), requirements(entry, problems))));
        keys.reportUnknown();
        problems.throwForFile(form);
        return new BaselineFile(dossiers);
    }

    private static Map<String, List<String>> requirements(Mapping.Entry dossier, CallProblems problems) {
        Map<String, List<String>> requirements = new LinkedHashMap<>();
        if (!(dossier.value() instanceof Mapping group)) {
            problems.add(Kind.GROUP_EXPECTED, dossier.value().place(), dossier.key());
            return requirements;
        }
        for (Mapping.Entry entry : group.entries()) {
            requirements.put(entry.key(), paths(entry, problems));
        }
        return requirements;
    }

    private static List<String> paths(Mapping.Entry requirement, CallProblems problems) {
        List<String> paths = new ArrayList<>();
        if (!(requirement.value() instanceof Sequence list)) {
            problems.add(Kind.LIST_EXPECTED, requirement.value().place(), requirement.key());
            return paths;
        }
        for (Form item : list.items()) {
            if (item instanceof Scalar path) {
                paths.add(path.text());
            } else {
                problems.add(Kind.TEXT_EXPECTED, item.place(), requirement.key());
            }
        }
        return paths;
    }
}
