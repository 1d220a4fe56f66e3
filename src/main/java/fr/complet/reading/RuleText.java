package fr.complet.reading;

import fr.complet.call.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A rule file as people read it: what it says beyond what a check needs. */
record RuleText(
        String id,
        boolean isCall,
        Wording title,
        Map<String, ClauseText> clauses,
        Map<String, Explanation> explanations,
        List<Example> examples,
        Map<String, RawParameter> parameters) {

    /**
     * Reads a file; explanations and examples of the program's own files stand beside them, in their companions.
     *
     * @param problems mistakes of the examples and explanations, and, again, of all else
     */
    static RuleText read(Form form, Optional<Form> companion, CallProblems problems) {
        RuleFile file = RuleFileForm.read(form, problems);
        CallKeys beside =
                companion.map(other -> CallKeys.of(other, "exemples", problems)).orElse(file.keys());
        Wording title = file.keys()
                .find("titre")
                .map(text -> CallWords.wording(text, "titre", problems))
                .orElse(new Wording("", ""));
        RuleText text = new RuleText(
                file.id(),
                file.isCall(),
                title,
                ClauseText.all(file.keys()),
                Explanation.all(beside),
                ExampleForm.all(beside),
                file.parameters());
        companion.ifPresent(other -> beside.reportUnknown());
        return text;
    }

    /** What people read of a file of the program. */
    static RuleText shipped(String folder, String id, CallProblems problems) {
        return read(ShippedRules.read(folder + "/" + id), ShippedRules.companion(id), problems);
    }
}
