package fr.complet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Links lambdas and the generated methods of records when the jar is built. javac leaves both to be linked at run time,
 * in every process anew: on a cold start that is a third of the time of a check. Sources and tests know nothing of it.
 */
final class Linking {

    private final Path folder;
    private final Map<String, ClassNode> classes = new HashMap<>();
    private final List<ClassNode> made = new ArrayList<>();

    private Linking(Path folder) {
        this.folder = folder;
    }

    /** Rewrites the classes below a folder; a step of the build. */
    public static void main(String... arguments) throws IOException {
        new Linking(Path.of(arguments[0])).link();
    }

    private void link() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class")).sorted().forEach(this::read);
        }
        List.copyOf(classes.values()).forEach(this::link);
        for (ClassNode one : classes.values()) {
            write(one);
        }
        for (ClassNode one : made) {
            write(one);
        }
    }

    private void read(Path file) {
        try {
            ClassNode node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, 0);
            classes.put(node.name, node);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void link(ClassNode host) {
        int number = 0;
        for (MethodNode method : List.copyOf(host.methods)) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode call) {
                    if (LambdaClass.isMadeFor(call)) {
                        ClassNode lambda = new LambdaClass(host, call, number++).node();
                        made.add(lambda);
                        join(lambda);
                        method.instructions.set(call, LambdaClass.use(lambda, call));
                    } else if (RecordMethod.isMadeFor(call)) {
                        MethodNode direct = new RecordMethod(host, call).node();
                        host.methods.add(direct);
                        method.instructions.set(call, RecordMethod.use(host, direct));
                    }
                }
            }
        }
    }

    /** What only the host may see, its lambdas see. */
    private void join(ClassNode lambda) {
        ClassNode nest = classes.get(lambda.nestHostClass);
        if (nest.nestMembers == null) {
            nest.nestMembers = new ArrayList<>();
        }
        nest.nestMembers.add(lambda.name);
    }

    private void write(ClassNode node) throws IOException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        Files.write(folder.resolve(node.name + ".class"), writer.toByteArray());
    }
}
