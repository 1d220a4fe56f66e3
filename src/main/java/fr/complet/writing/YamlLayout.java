package fr.complet.writing;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * How a file is laid out.
 *
 * @param step by how far what stands under a key is shifted
 * @param dash by how far the dashes under a key are
 * @param json whether the file is written as JSON, all keys and texts in double quotes
 */
record YamlLayout(String newline, int step, int dash, boolean json) {

    static YamlLayout of(YamlSource source) {
        int step = source.root().map(root -> shift(source, root, true)).orElse(0);
        int dash = source.root().map(root -> shift(source, root, false)).orElse(-1);
        return new YamlLayout(
                source.newline(),
                step > 0 ? step : YamlLines.STEP,
                dash >= 0 ? dash : step > 0 ? step : YamlLines.STEP,
                source.root().filter(YamlLayout::isJson).isPresent());
    }

    private static boolean isJson(Node root) {
        return root instanceof MappingNode group
                && group.getFlowStyle() == FlowStyle.FLOW
                && group.getValue().stream()
                        .allMatch(entry -> entry.getKeyNode() instanceof ScalarNode key
                                && key.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED);
    }

    /** That of the first group, or list, under a key; -1 when there is none. */
    private static int shift(YamlSource source, Node node, boolean group) {
        if (!(node instanceof MappingNode all) || !YamlSource.isBlock(node)) {
            return -1;
        }
        for (NodeTuple entry : all.getValue()) {
            Node below = entry.getValueNode();
            boolean wanted = YamlSource.isBlock(below) && group == below instanceof MappingNode;
            int shift = wanted ? source.column(below) - source.column(node) : shift(source, below, group);
            if (shift >= 0) {
                return shift;
            }
        }
        return -1;
    }
}
