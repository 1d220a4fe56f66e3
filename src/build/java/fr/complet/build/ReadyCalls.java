package fr.complet.build;

import fr.complet.call.Call;
import fr.complet.reading.CallLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes each call of the program as a class that makes it, so that a check need not understand its file and those of
 * its rule sets: after the YAML of the dossier, that took longest. Fails unless the class makes an equal call.
 */
final class ReadyCalls {

    private ReadyCalls() {}

    /** Adds the classes to those of the program, in a folder; a step of the build. */
    public static void main(String... arguments) throws Exception {
        CallLibrary library = new CallLibrary();
        for (String id : CallLibrary.calls()) {
            write(id, library.call(id, List.of()), Path.of(arguments[0]));
        }
    }

    private static void write(String id, Call call, Path folder) throws IOException, ReflectiveOperationException {
        String name = CallLibrary.readyClass(id);
        byte[] bytes = new RecordClass(name.replace('.', '/')).making(call);
        Path file = folder.resolve(name.replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        if (!made(name, bytes).equals(call)) {
            throw new IllegalStateException(name + " makes another call than " + id);
        }
    }

    private static Object made(String name, byte[] bytes) throws ReflectiveOperationException {
        Class<?> type = new ClassLoader(ReadyCalls.class.getClassLoader()) {
            Class<?> define() {
                return defineClass(name, bytes, 0, bytes.length);
            }
        }.define();
        return ((Supplier<?>) type.getConstructor().newInstance()).get();
    }
}
