package fr.complet.cli;

import java.util.List;
import picocli.CommandLine;

/** One run of the program: whatever happens ends in an exit code and, at worst, in one sentence. */
final class Program {

    private final Host host;

    Program(Host host) {
        this.host = host;
    }

    int run(String... arguments) {
        int code = attempt(List.of(arguments));
        host.err().flush();
        boolean lost = host.out().checkError();
        return lost ? Math.max(code, ExitStatus.NO_VERDICT.code()) : code;
    }

    // Nothing may end in a stack trace, nor in exit code 1, which means that a dossier was judged.
    private int attempt(List<String> arguments) {
        try {
            return execute(arguments);
        } catch (OutOfMemoryError full) {
            return complain(ExitStatus.OUT_OF_MEMORY, arguments, "error.memory");
        } catch (Exception | StackOverflowError bug) {
            return internal(bug, arguments);
        }
    }

    private int internal(Throwable bug, List<String> arguments) {
        return complain(ExitStatus.NO_VERDICT, arguments, "error.internal", String.valueOf(bug));
    }

    private int execute(List<String> arguments) {
        CommandLine commandLine = Commands.build(host, arguments);
        // Thrown on, it would end in a stack trace.
        commandLine.setExecutionExceptionHandler((bug, command, parsed) -> internal(bug, arguments));
        commandLine.setParameterExceptionHandler((mistake, given) -> {
            host.err().println(CliWords.of(host, arguments).misuse(mistake));
            return ExitStatus.NO_VERDICT.code();
        });
        return commandLine.execute(arguments.toArray(String[]::new));
    }

    private int complain(ExitStatus status, List<String> arguments, String key, String... details) {
        host.err().println(CliWords.of(host, arguments).say(key, details));
        return status.code();
    }
}
