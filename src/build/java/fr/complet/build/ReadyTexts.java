package fr.complet.build;

import static org.objectweb.asm.Opcodes.*;

import fr.complet.resource.ProgramText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.tree.ClassNode;

/** Makes classes of the texts that a check may read: the words of the program and the table of communes. */
final class ReadyTexts {

    private static final List<String> PACKAGES = List.of("fr/complet/language", "fr/complet/territory");
    private static final List<String> EXTENSIONS = List.of(".words", ".txt");

    /** For who looks into the jar to know whose data it holds. */
    private static final String NOTICE = "NOTICE.txt";

    /** What a constant of a class holds at most is 65,535 bytes, and no character takes more than three. */
    private static final int CHUNK = 65_535 / 3;

    private static final String SUPPLIER = "java/util/function/Supplier";
    private static final String BUILDER = "java/lang/StringBuilder";

    private ReadyTexts() {}

    /** Replaces the texts among the classes of the program, in a folder; a step of the build. */
    public static void main(String... arguments) throws IOException {
        Path program = Path.of(arguments[0]);
        for (String name : PACKAGES) {
            Path folder = program.resolve(name);
            for (Path file : texts(folder)) {
                String text = Files.readString(file);
                String relative = folder.relativize(file).toString().replace('\\', '/');
                String type = name + "/" + ProgramText.readyName(relative).replace('.', '/');
                Files.write(program.resolve(type + ".class"), holding(type, text));
                Files.delete(file);
            }
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> EXTENSIONS.stream().anyMatch(file.toString()::endsWith))
                    .filter(file -> !file.endsWith(NOTICE))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] holding(String type, String text) {
        ClassNode node = new ClassNode();
        node.version = V17;
        node.access = ACC_PUBLIC | ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
        node.name = type;
        node.superName = "java/lang/Object";
        node.interfaces.add(SUPPLIER);
        constructor(node.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null));
        getter(node.visitMethod(ACC_PUBLIC, "get", "()Ljava/lang/Object;", null, null), text);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return writer.toByteArray();
    }

    private static void constructor(MethodVisitor code) {
        code.visitCode();
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        code.visitInsn(RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void getter(MethodVisitor code, String text) {
        code.visitCode();
        if (text.getBytes(StandardCharsets.UTF_8).length < 3 * CHUNK) {
            code.visitLdcInsn(text);
        } else {
            concatenation(code, text);
        }
        code.visitInsn(ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void concatenation(MethodVisitor code, String text) {
        code.visitTypeInsn(NEW, BUILDER);
        code.visitInsn(DUP);
        code.visitMethodInsn(INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        for (int start = 0; start < text.length(); start += CHUNK) {
            code.visitLdcInsn(text.substring(start, Math.min(start + CHUNK, text.length())));
            code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "append", "(Ljava/lang/String;)L" + BUILDER + ";", false);
        }
        code.visitMethodInsn(INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    }
}
