package fr.complet.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does the same to one thing after the other, by several threads at once, and hands on what comes of each in the order of
 * the things: what is done by one thread or by many cannot be told apart. However many there are, few are under way.
 *
 * @param stopped whether nothing more is to be begun or handed on
 */
public record Relay(int jobs, BooleanSupplier stopped) {

    /** Enough that nobody waits for a slow one at the head of the line. */
    private static final int UNDER_WAY = 8;

    /** Runs until nothing is left; tells whether it came to the end. */
    public <T, R> boolean run(Iterator<T> things, Function<T, R> work, Consumer<R> next) {
        return jobs == 1 ? alone(things, work, next) : together(things, work, next);
    }

    private <T, R> boolean alone(Iterator<T> things, Function<T, R> work, Consumer<R> next) {
        while (!stopped.getAsBoolean() && things.hasNext()) {
            next.accept(work.apply(things.next()));
        }
        return !things.hasNext();
    }

    private <T, R> boolean together(Iterator<T> things, Function<T, R> work, Consumer<R> next) {
        ExecutorService workers = Executors.newFixedThreadPool(jobs);
        try {
            Deque<Future<R>> line = new ArrayDeque<>();
            while (!stopped.getAsBoolean() && (things.hasNext() || !line.isEmpty())) {
                while (line.size() < jobs * UNDER_WAY && things.hasNext()) {
                    T thing = things.next();
                    line.add(workers.submit(() -> work.apply(thing)));
                }
                next.accept(result(line.remove()));
            }
            return line.isEmpty() && !things.hasNext();
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException bug
                    ? bug
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
