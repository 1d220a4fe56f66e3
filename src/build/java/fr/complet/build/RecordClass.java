package fr.complet.build;

import static org.objectweb.asm.Opcodes.*;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A supplier class that makes one record anew, with all that it holds: records, collections, texts, numbers, days. */
final class RecordClass {

    private static final String OBJECT = "java/lang/Object";
    private static final String LIST = "java/util/List";
    private static final String MAP = "java/util/LinkedHashMap";

    private final String name;
    private final ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);

    /** Parts of lists and maps, each made by a method of its own: no method may be long. */
    private final Deque<Object> parts = new ArrayDeque<>();

    private int written;
    private MethodVisitor code;

    RecordClass(String name) {
        this.name = name;
    }

    byte[] making(Object record) throws ReflectiveOperationException {
        type.visit(
                V17, ACC_PUBLIC | ACC_FINAL | ACC_SUPER, name, null, OBJECT, new String[] {"java/util/function/Supplier"
                });
        constructor();
        code = type.visitMethod(ACC_PUBLIC, "get", "()L" + OBJECT + ";", null, null);
        made(record);
        while (!parts.isEmpty()) {
            String part = "part" + written++;
            code = type.visitMethod(ACC_PRIVATE | ACC_STATIC, part, "()L" + OBJECT + ";", null, null);
            made(parts.remove());
        }
        type.visitEnd();
        return type.toByteArray();
    }

    private void constructor() {
        code = type.visitMethod(ACC_PUBLIC, "<init>", "()V", null, null);
        code.visitCode();
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        code.visitInsn(RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void made(Object value) throws ReflectiveOperationException {
        code.visitCode();
        push(value);
        code.visitInsn(ARETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private void push(Object value) throws ReflectiveOperationException {
        if (value instanceof String) {
            code.visitLdcInsn(value);
        } else if (value instanceof Enum<?> constant) {
            String owner = Type.getInternalName(constant.getDeclaringClass());
            code.visitFieldInsn(GETSTATIC, owner, constant.name(), "L" + owner + ";");
        } else if (value instanceof Record record) {
            push(record);
        } else if (value instanceof LocalDate day) {
            push(day);
        } else if (value instanceof List<?> list) {
            push(list);
        } else if (value instanceof Map<?, ?> map) {
            push(map);
        } else {
            pushBox(value);
        }
    }

    private void pushBox(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isEmpty()) {
                call("java/util/Optional", "empty", "()Ljava/util/Optional;");
            } else {
                push(optional.get());
                call("java/util/Optional", "of", "(L" + OBJECT + ";)Ljava/util/Optional;");
            }
        } else if (value instanceof OptionalInt number && number.isEmpty()) {
            call("java/util/OptionalInt", "empty", "()Ljava/util/OptionalInt;");
        } else if (value instanceof OptionalInt number) {
            code.visitLdcInsn(number.getAsInt());
            call("java/util/OptionalInt", "of", "(I)Ljava/util/OptionalInt;");
        } else if (value instanceof Integer) {
            code.visitLdcInsn(value);
            call("java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;");
        } else if (value instanceof Long) {
            code.visitLdcInsn(value);
            call("java/lang/Long", "valueOf", "(J)Ljava/lang/Long;");
        } else {
            throw new IllegalStateException("cannot be written: " + value);
        }
    }

    private void push(Record record) throws ReflectiveOperationException {
        String owner = Type.getInternalName(record.getClass());
        RecordComponent[] components = record.getClass().getRecordComponents();
        code.visitTypeInsn(NEW, owner);
        code.visitInsn(DUP);
        for (RecordComponent component : components) {
            Object value = component.getAccessor().invoke(record);
            if (!component.getType().isPrimitive()) {
                push(value);
            } else if (value instanceof Boolean yes) {
                code.visitInsn(yes ? ICONST_1 : ICONST_0);
            } else {
                code.visitLdcInsn(value);
            }
        }
        Type[] types = Arrays.stream(components)
                .map(component -> Type.getType(component.getType()))
                .toArray(Type[]::new);
        code.visitMethodInsn(INVOKESPECIAL, owner, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, types), false);
    }

    private void push(LocalDate day) {
        code.visitLdcInsn(day.getYear());
        code.visitLdcInsn(day.getMonthValue());
        code.visitLdcInsn(day.getDayOfMonth());
        call("java/time/LocalDate", "of", "(III)Ljava/time/LocalDate;");
    }

    private void push(List<?> list) throws ReflectiveOperationException {
        code.visitLdcInsn(list.size());
        code.visitTypeInsn(ANEWARRAY, OBJECT);
        for (int i = 0; i < list.size(); i++) {
            code.visitInsn(DUP);
            code.visitLdcInsn(i);
            pushPart(list.get(i));
            code.visitInsn(AASTORE);
        }
        code.visitMethodInsn(INVOKESTATIC, LIST, "of", "([L" + OBJECT + ";)L" + LIST + ";", true);
    }

    private void push(Map<?, ?> map) throws ReflectiveOperationException {
        code.visitTypeInsn(NEW, MAP);
        code.visitInsn(DUP);
        code.visitMethodInsn(INVOKESPECIAL, MAP, "<init>", "()V", false);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            code.visitInsn(DUP);
            push(entry.getKey());
            pushPart(entry.getValue());
            code.visitMethodInsn(
                    INVOKEVIRTUAL, MAP, "put", "(L" + OBJECT + ";L" + OBJECT + ";)L" + OBJECT + ";", false);
            code.visitInsn(POP);
        }
    }

    private void pushPart(Object value) throws ReflectiveOperationException {
        if (value instanceof Record) {
            parts.add(value);
            call(name, "part" + (written + parts.size() - 1), "()L" + OBJECT + ";");
        } else {
            push(value);
        }
    }

    private void call(String owner, String method, String descriptor) {
        code.visitMethodInsn(INVOKESTATIC, owner, method, descriptor, false);
    }
}
