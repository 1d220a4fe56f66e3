package fr.complet.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RelayTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void results_come_in_the_order_of_the_things(int jobs) {
        List<Integer> results = new ArrayList<>();

        boolean completed = new Relay(jobs, () -> false)
                .run(IntStream.range(0, 1_000).iterator(), number -> number * spin(number), results::add);

        assertThat(completed).isTrue();
        assertThat(results).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void several_are_under_way_at_once() {
        CyclicBarrier both = new CyclicBarrier(2);

        boolean completed =
                new Relay(2, () -> false).run(Stream.of(1, 2).iterator(), number -> awaited(both), place -> {});

        assertThat(completed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void few_are_taken_before_they_are_needed(int jobs) {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();

        new Relay(jobs, () -> false)
                .run(
                        IntStream.range(0, 10_000)
                                .peek(number -> taken.incrementAndGet())
                                .iterator(),
                        number -> number,
                        number -> {
                            most.accumulateAndGet(taken.get() - told.incrementAndGet(), Math::max);
                        });

        assertThat(told).hasValue(10_000);
        assertThat(most.get()).isLessThan(10 * jobs);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void nothing_is_handed_on_once_it_is_stopped(int jobs) {
        List<Integer> results = new ArrayList<>();

        boolean completed = new Relay(jobs, () -> results.size() == 3)
                .run(Stream.iterate(0, number -> number + 1).iterator(), number -> number, results::add);

        assertThat(completed).isFalse();
        assertThat(results).containsExactly(0, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_mistake_of_the_program_is_not_hidden(int jobs) {
        Relay relay = new Relay(jobs, () -> false);

        assertThatThrownBy(() -> relay.run(Stream.of(0).iterator(), zero -> 1 / zero, none -> {}))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> relay.run(Stream.of(0).iterator(), RelayTest::overflow, none -> {}))
                .isInstanceOf(StackOverflowError.class);
    }

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    /** One, after a while that differs from number to number. */
    private static int spin(int number) {
        int one = 1;
        for (int i = 0; i < number % 7 * 1_000; i++) {
            one = one * -1 * -1;
        }
        return one;
    }

    private static int awaited(CyclicBarrier barrier) {
        try {
            return barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
