package fr.complet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages that tests look at: one dossier of each kind, a list of all, in both languages, and hostile ones. */
final class Pages {

    private Pages() {}

    /** Pages by what is on them. */
    static Map<String, String> all(Path folder) throws IOException {
        String hostile = HostileDossier.in(folder).toString();
        List<String> several = new ArrayList<>();
        SamplesTest.samples().forEach(sample -> several.add(sample.toString()));
        several.addAll(List.of("samples/absent", hostile));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("incomplete", page("samples/incomplet"));
        pages.put("incorrect", page("samples/a-corriger", "--only", "all"));
        pages.put("complete", page("samples/derogation", "--lang", "en"));
        pages.put("unreadable", page("pom.xml"));
        pages.put("hostile", page(hostile));
        pages.put("several", page(several.toArray(String[]::new)));
        return pages;
    }

    static String page(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", "-f", "html"));
        all.addAll(List.of(arguments));
        return Run.complet(all.toArray(String[]::new)).out();
    }
}
