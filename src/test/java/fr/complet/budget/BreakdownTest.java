package fr.complet.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.money.Money;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class BreakdownTest {

    @Test
    void of_equal_remainders_the_first_is_served() {
        assertThat(shares(1, 1, 1)).containsExactly(3_334L, 3_333L, 3_333L);
    }

    @Test
    void the_largest_remainder_is_served_first() {
        assertThat(shares(1, 2, 4)).containsExactly(1_429L, 2_857L, 5_714L);
    }

    @Test
    void the_shares_of_any_amounts_add_up_to_one() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            long[] amounts =
                    random.longs(random.nextInt(1, 40), -5, 1_000_000_000_000L).toArray();
            long whole = LongStream.of(amounts).sum();
            if (whole != 0) {
                assertThat(shares(amounts).stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(10_000);
            }
        }
    }

    @Test
    void the_shares_of_a_negative_whole_add_up_too() {
        assertThat(shares(-1, -2, 1)).containsExactly(5_000L, 10_000L, -5_000L);
    }

    private static List<Long> shares(long... cents) {
        Breakdown breakdown = new Breakdown();
        for (int i = 0; i < cents.length; i++) {
            breakdown.add(String.valueOf(i), Money.cents(cents[i]));
        }
        return breakdown.shares().stream()
                .map(share -> share.tenThousandths().orElseThrow())
                .toList();
    }
}
