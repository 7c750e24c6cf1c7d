package io.github.spmodesim.client.contract;

import io.github.spmodesim.client.profile.ClientProfile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One line of a client's table, for one variant of its profile. */
record Cell(ClientProfile variant, List<String> row) {
    Trouble trouble() {
        return Trouble.named(row.get(0));
    }

    String failure() {
        return row.get(1);
    }

    int connections() {
        return Integer.parseInt(row.get(2));
    }

    /** Least and most refusals. */
    int refusals(boolean most) {
        String[] bounds = row.get(3).split("\\.\\.", 2);
        return Integer.parseInt(bounds[most ? bounds.length - 1 : 0]);
    }

    Optional<Duration> limit() {
        return row.get(4).equals("-") ? Optional.empty() : Optional.of(Duration.parse("PT" + row.get(4)));
    }

    /** The pauses of the client; to a client whose packets vanish all its waiting is one. */
    List<Duration> pauses() {
        if (trouble() == Trouble.UNANSWERED) {
            return limit().stream().toList();
        }
        return row.size() > 8 ? List.of(Duration.parse("PT" + row.get(8))) : List.of();
    }

    String shown() {
        return row.get(5);
    }

    String ja() {
        return row.get(6);
    }

    String en() {
        return row.get(7);
    }

    @Override
    public String toString() {
        return variant.name() + ": " + row.get(0);
    }
}
