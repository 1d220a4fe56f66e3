package fr.complet.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** What the language converts without being told: casts of generics, boxes, wider numbers. */
final class Conversion {

    private static final Map<Integer, String> BOXES = Map.of(
            Type.BOOLEAN, "java/lang/Boolean",
            Type.BYTE, "java/lang/Byte",
            Type.CHAR, "java/lang/Character",
            Type.SHORT, "java/lang/Short",
            Type.INT, "java/lang/Integer",
            Type.LONG, "java/lang/Long",
            Type.FLOAT, "java/lang/Float",
            Type.DOUBLE, "java/lang/Double");

    private Conversion() {}

    static void between(Type from, Type to, MethodVisitor code) {
        if (from.equals(to)) {
            return;
        }
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(from, to, code);
        } else if (isPrimitive(from)) {
            box(from, code);
        } else if (isPrimitive(to)) {
            unbox(from, to, code);
        } else if (!to.getInternalName().equals("java/lang/Object")) {
            code.visitTypeInsn(CHECKCAST, to.getInternalName());
        }
    }

    static void result(Type from, Type actual, Type erased, MethodVisitor code) {
        if (erased.equals(Type.VOID_TYPE)) {
            if (!from.equals(Type.VOID_TYPE)) {
                code.visitInsn(from.getSize() == 2 ? POP2 : POP);
            }
            return;
        }
        between(from, actual, code);
        between(actual, erased, code);
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static void box(Type from, MethodVisitor code) {
        String box = BOXES.get(from.getSort());
        code.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";", false);
    }

    private static void unbox(Type from, Type to, MethodVisitor code) {
        Type held = to;
        for (Map.Entry<Integer, String> box : BOXES.entrySet()) {
            if (from.getInternalName().equals(box.getValue())) {
                held = primitive(box.getKey());
            }
        }
        String box = BOXES.get(held.getSort());
        code.visitTypeInsn(CHECKCAST, box);
        code.visitMethodInsn(INVOKEVIRTUAL, box, held.getClassName() + "Value", "()" + held.getDescriptor(), false);
        if (!held.equals(to)) {
            widen(held, to, code);
        }
    }

    private static Type primitive(int sort) {
        return switch (sort) {
            case Type.BOOLEAN -> Type.BOOLEAN_TYPE;
            case Type.BYTE -> Type.BYTE_TYPE;
            case Type.CHAR -> Type.CHAR_TYPE;
            case Type.SHORT -> Type.SHORT_TYPE;
            case Type.INT -> Type.INT_TYPE;
            case Type.LONG -> Type.LONG_TYPE;
            case Type.FLOAT -> Type.FLOAT_TYPE;
            default -> Type.DOUBLE_TYPE;
        };
    }

    private static void widen(Type from, Type to, MethodVisitor code) {
        if (from.getOpcode(ILOAD) == to.getOpcode(ILOAD)) {
            return;
        }
        code.visitInsn(
                switch (from.getSort() == Type.LONG ? "J" + to : from.getSort() == Type.FLOAT ? "F" + to : "I" + to) {
                    case "IJ" -> I2L;
                    case "IF" -> I2F;
                    case "ID" -> I2D;
                    case "JF" -> L2F;
                    case "JD" -> L2D;
                    case "FD" -> F2D;
                    default -> throw new IllegalStateException("no conversion: " + from + " to " + to);
                });
    }
}
