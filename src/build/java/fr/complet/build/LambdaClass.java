package fr.complet.build;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** The class that stands for one lambda or method reference. */
final class LambdaClass {

    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String MAKE = "make";
    private static final String ONLY = "ONLY";

    private final ClassNode node = new ClassNode();
    private final Type[] captured;
    private final Type face;
    private final InvokeDynamicInsnNode call;
    private final Handle target;

    LambdaClass(ClassNode host, InvokeDynamicInsnNode call, int number) {
        this.call = call;
        this.captured = Type.getArgumentTypes(call.desc);
        this.face = Type.getReturnType(call.desc);
        this.target = (Handle) call.bsmArgs[1];
        node.version = host.version;
        node.access = ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC;
        node.name = host.name + "$$" + number;
        node.superName = "java/lang/Object";
        node.interfaces.add(face.getInternalName());
        node.nestHostClass = host.nestHostClass == null ? host.name : host.nestHostClass;
        node.sourceFile = host.sourceFile;
    }

    static boolean isMadeFor(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals(FACTORY) && call.bsm.getName().equals("metafactory");
    }

    static AbstractInsnNode use(ClassNode lambda, InvokeDynamicInsnNode call) {
        Type face = Type.getReturnType(call.desc);
        return Type.getArgumentTypes(call.desc).length == 0
                ? new FieldInsnNode(GETSTATIC, lambda.name, ONLY, face.getDescriptor())
                : new MethodInsnNode(INVOKESTATIC, lambda.name, MAKE, call.desc, false);
    }

    ClassNode node() {
        for (int i = 0; i < captured.length; i++) {
            node.visitField(ACC_PRIVATE | ACC_FINAL, field(i), captured[i].getDescriptor(), null, null);
        }
        constructor();
        if (captured.length == 0) {
            only();
        } else {
            make();
        }
        method();
        return node;
    }

    private static String field(int i) {
        return "c" + i;
    }

    private String constructorDescriptor() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    }

    private void constructor() {
        MethodVisitor code = node.visitMethod(ACC_PRIVATE, "<init>", constructorDescriptor(), null, null);
        code.visitCode();
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int local = 1;
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(captured[i].getOpcode(ILOAD), local);
            code.visitFieldInsn(PUTFIELD, node.name, field(i), captured[i].getDescriptor());
            local += captured[i].getSize();
        }
        code.visitInsn(RETURN);
        end(code);
    }

    private void only() {
        node.visitField(ACC_STATIC | ACC_FINAL, ONLY, face.getDescriptor(), null, null);
        MethodVisitor code = node.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        code.visitTypeInsn(NEW, node.name);
        code.visitInsn(DUP);
        code.visitMethodInsn(INVOKESPECIAL, node.name, "<init>", "()V", false);
        code.visitFieldInsn(PUTSTATIC, node.name, ONLY, face.getDescriptor());
        code.visitInsn(RETURN);
        end(code);
    }

    private void make() {
        MethodVisitor code = node.visitMethod(ACC_STATIC, MAKE, call.desc, null, null);
        code.visitCode();
        code.visitTypeInsn(NEW, node.name);
        code.visitInsn(DUP);
        int local = 0;
        for (Type one : captured) {
            code.visitVarInsn(one.getOpcode(ILOAD), local);
            local += one.getSize();
        }
        code.visitMethodInsn(INVOKESPECIAL, node.name, "<init>", constructorDescriptor(), false);
        code.visitInsn(ARETURN);
        end(code);
    }

    private void method() {
        Type erased = (Type) call.bsmArgs[0];
        Type actual = (Type) call.bsmArgs[2];
        MethodVisitor code = node.visitMethod(ACC_PUBLIC, call.name, erased.getDescriptor(), null, null);
        code.visitCode();
        boolean isNew = target.getTag() == H_NEWINVOKESPECIAL;
        if (isNew) {
            code.visitTypeInsn(NEW, target.getOwner());
            code.visitInsn(DUP);
        }
        List<Type> wanted = wanted();
        for (int i = 0; i < captured.length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, node.name, field(i), captured[i].getDescriptor());
            Conversion.between(captured[i], wanted.get(i), code);
        }
        Type[] given = erased.getArgumentTypes();
        Type[] known = actual.getArgumentTypes();
        int local = 1;
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(ILOAD), local);
            local += given[i].getSize();
            Conversion.between(given[i], known[i], code);
            Conversion.between(known[i], wanted.get(captured.length + i), code);
        }
        invoke(code);
        Type result = isNew ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        Conversion.result(result, actual.getReturnType(), erased.getReturnType(), code);
        code.visitInsn(erased.getReturnType().getOpcode(IRETURN));
        end(code);
    }

    /** What the target takes, its receiver first. */
    private List<Type> wanted() {
        List<Type> wanted = new ArrayList<>();
        int tag = target.getTag();
        if (tag != H_INVOKESTATIC && tag != H_NEWINVOKESPECIAL) {
            wanted.add(Type.getObjectType(target.getOwner()));
        }
        wanted.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
        return wanted;
    }

    private void invoke(MethodVisitor code) {
        int opcode = switch (target.getTag()) {
            case H_INVOKESTATIC -> INVOKESTATIC;
            case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
            case H_INVOKEINTERFACE -> INVOKEINTERFACE;
            // A private method of the same nest is called like any other.
            case H_INVOKEVIRTUAL, H_INVOKESPECIAL -> target.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
            default -> throw new IllegalStateException("no call: " + target);
        };
        code.visitMethodInsn(opcode, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
    }

    private static void end(MethodVisitor code) {
        code.visitMaxs(0, 0);
        code.visitEnd();
    }
}
