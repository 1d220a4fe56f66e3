package fr.complet.writing;

import fr.complet.dossier.Place;
import fr.complet.reading.Mapping;
import fr.complet.reading.Route.Step;
import fr.complet.reading.Scalar;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The text of a project file, into which one value is written at its place: comments, order and layout stay. The file is
 * one that can be read.
 */
public final class ProjectText {

    private static final String PARAMETERS = "parametres";
    private static final String VALUE = "valeur";
    private static final String SOURCE = "source";
    private static final YamlStyle STYLE =
            new YamlStyle(YamlScalar::quoted, false, group -> group.entry(VALUE).isPresent());

    private ProjectText() {}

    /** The text with a value for a parameter, instead of the one that it had. */
    public static String with(String text, String parameter, String value, String source) {
        List<Step> steps = steps(text, PARAMETERS, parameter);
        if (steps.get(1).isNew()) {
            var both = new Mapping(List.of(entry(VALUE, value), entry(SOURCE, source)), Place.ofFile(""));
            return YamlEdit.put(text, steps, both, STYLE);
        }
        String first = YamlEdit.put(text, steps(text, PARAMETERS, parameter, VALUE), scalar(value), STYLE);
        return YamlEdit.put(first, steps(first, PARAMETERS, parameter, SOURCE), scalar(source), STYLE);
    }

    /** The way through these keys, new ones behind the others. */
    private static List<Step> steps(String text, String... keys) {
        List<Step> steps = new ArrayList<>();
        Optional<Node> here = new YamlSource(text).root();
        for (String key : keys) {
            List<NodeTuple> entries = here.filter(MappingNode.class::isInstance)
                    .map(YamlSource::entries)
                    .orElse(List.of());
            int index = 0;
            while (index < entries.size() && !isNamed(entries.get(index), key)) {
                index++;
            }
            boolean isNew = index == entries.size();
            steps.add(new Step(index, Optional.of(key), isNew));
            here = isNew ? Optional.empty() : Optional.of(entries.get(index).getValueNode());
        }
        return steps;
    }

    private static boolean isNamed(NodeTuple entry, String key) {
        return entry.getKeyNode() instanceof ScalarNode name
                && Spelling.normalise(name.getValue()).equals(Spelling.normalise(key));
    }

    private static Mapping.Entry entry(String key, String text) {
        return new Mapping.Entry(key, Place.ofFile(""), scalar(text));
    }

    private static Scalar scalar(String text) {
        return new Scalar(text, Scalar.Nature.TEXT, Place.ofFile(""));
    }
}
