package fr.complet.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** What a record's {@code equals} or {@code hashCode} does, component by component. */
final class RecordMethod {

    private final ClassNode host;
    private final InvokeDynamicInsnNode call;
    private final List<Handle> components;
    private final MethodNode code;

    RecordMethod(ClassNode host, InvokeDynamicInsnNode call) {
        this.host = host;
        this.call = call;
        this.components =
                Arrays.stream(call.bsmArgs).skip(2).map(Handle.class::cast).toList();
        this.code =
                new MethodNode(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, call.name + "$direct", call.desc, null, null);
    }

    static boolean isMadeFor(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals("java/lang/runtime/ObjectMethods") && !call.name.equals("toString");
    }

    static AbstractInsnNode use(ClassNode host, MethodNode direct) {
        return new MethodInsnNode(INVOKESTATIC, host.name, direct.name, direct.desc, false);
    }

    MethodNode node() {
        if (call.name.equals("equals")) {
            equal();
        } else {
            hash();
        }
        return code;
    }

    private void equal() {
        Label different = new Label();
        code.visitVarInsn(ALOAD, 1);
        code.visitTypeInsn(INSTANCEOF, host.name);
        code.visitJumpInsn(IFEQ, different);
        for (Handle component : components) {
            load(0, component);
            load(1, component);
            compare(Type.getType(component.getDesc()), different);
        }
        code.visitInsn(ICONST_1);
        code.visitInsn(IRETURN);
        code.visitLabel(different);
        code.visitFrame(F_SAME, 0, null, 0, null);
        code.visitInsn(ICONST_0);
        code.visitInsn(IRETURN);
        code.visitMaxs(0, 0);
    }

    private void load(int local, Handle component) {
        code.visitVarInsn(ALOAD, local);
        if (local == 1) {
            code.visitTypeInsn(CHECKCAST, host.name);
        }
        code.visitFieldInsn(GETFIELD, host.name, component.getName(), component.getDesc());
    }

    private void compare(Type type, Label different) {
        switch (type.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT -> code.visitJumpInsn(IF_ICMPNE, different);
            case Type.LONG -> {
                code.visitInsn(LCMP);
                code.visitJumpInsn(IFNE, different);
            }
            case Type.FLOAT, Type.DOUBLE -> throw new IllegalStateException("a record of " + type);
            default -> {
                code.visitMethodInsn(
                        INVOKESTATIC, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
                code.visitJumpInsn(IFEQ, different);
            }
        }
    }

    private void hash() {
        code.visitInsn(ICONST_0);
        for (Handle component : components) {
            code.visitIntInsn(BIPUSH, 31);
            code.visitInsn(IMUL);
            load(0, component);
            Type type = Type.getType(component.getDesc());
            if (type.getSort() < Type.ARRAY) {
                String box = box(type);
                code.visitMethodInsn(INVOKESTATIC, box, "hashCode", "(" + type + ")I", false);
            } else {
                code.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
            }
            code.visitInsn(IADD);
        }
        code.visitInsn(IRETURN);
        code.visitMaxs(0, 0);
    }

    private static String box(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.BYTE -> "java/lang/Byte";
            case Type.CHAR -> "java/lang/Character";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            default -> throw new IllegalStateException("a record of " + type);
        };
    }
}
