package io.github.spmodesim.simulator.bench.report;

import static io.github.spmodesim.simulator.bench.report.Goal.Against.DOVECOT;
import static io.github.spmodesim.simulator.bench.report.Goal.Against.GREENMAIL;
import static io.github.spmodesim.simulator.bench.report.Goal.Against.LIMIT;
import static io.github.spmodesim.simulator.bench.report.Goal.Against.NUMBER;

import io.github.spmodesim.simulator.bench.server.Contestant;
import java.util.List;
import java.util.Set;

/** What this simulator is to reach, in one run and on one machine. */
public final class Goals {
    /** Idle connections with BoringSSL, whatever the limit server needs. */
    private static final Goal HELD_BORINGSSL = new Goal(Figure.HELD_KIB, NUMBER, 20);

    private static final Goal HELD_JDK = new Goal(Figure.HELD_KIB, LIMIT, 1.5);

    private static final List<Goal> ALL = List.of(
            new Goal(Figure.LOGINS_1, LIMIT, 0.9),
            new Goal(Figure.LOGIN_CPU_1, LIMIT, 1.2),
            new Goal(Figure.LOGINS_16, LIMIT, 0.9),
            new Goal(Figure.LOGIN_CPU_16, LIMIT, 1.2),
            new Goal(Figure.FETCH_FULL, GREENMAIL, 20),
            new Goal(Figure.FETCH_FULL, DOVECOT, 1),
            new Goal(Figure.FETCH_FULL, LIMIT, 0.5),
            new Goal(Figure.FETCH_IPHONE, GREENMAIL, 25),
            new Goal(Figure.FETCH_IPHONE, DOVECOT, 1),
            new Goal(Figure.FETCH_THUNDERBIRD, GREENMAIL, 25),
            new Goal(Figure.FETCH_THUNDERBIRD, DOVECOT, 1),
            new Goal(Figure.FETCH_FLAGS, GREENMAIL, 100),
            new Goal(Figure.SEARCH_UNSEEN, GREENMAIL, 0.005),
            new Goal(Figure.SEARCH_UNSEEN, DOVECOT, 1),
            new Goal(Figure.SEARCH_SUBJECT, GREENMAIL, 0.1),
            new Goal(Figure.SEARCH_SUBJECT, DOVECOT, 1),
            new Goal(Figure.SEARCH_BODY, GREENMAIL, 0.2),
            new Goal(Figure.SEARCH_BODY, DOVECOT, 1),
            new Goal(Figure.STORE_ALL, GREENMAIL, 50),
            new Goal(Figure.STORE_ALL, DOVECOT, 1),
            new Goal(Figure.STORE_SINGLE, GREENMAIL, 150),
            new Goal(Figure.STORE_SINGLE, DOVECOT, 1),
            new Goal(Figure.IDLE_P50, LIMIT, 1.3),
            new Goal(Figure.IDLE_P99, LIMIT, 1.3),
            new Goal(Figure.SUBMIT_1K_1, LIMIT, 0.85),
            new Goal(Figure.SUBMIT_1K_1, GREENMAIL, 1),
            new Goal(Figure.SUBMIT_1K_16, LIMIT, 0.8),
            new Goal(Figure.SUBMIT_1K_16, GREENMAIL, 1),
            new Goal(Figure.SUBMIT_100K_1, LIMIT, 0.6),
            new Goal(Figure.SUBMIT_100K_1, GREENMAIL, 3),
            new Goal(Figure.SUBMIT_100K_16, LIMIT, 0.6),
            new Goal(Figure.SUBMIT_100K_16, GREENMAIL, 3),
            HELD_BORINGSSL,
            HELD_JDK,
            // A few threads of the JVM's own come and go; one for each connection would be thousands.
            new Goal(Figure.HELD_THREADS, NUMBER, 10),
            new Goal(Figure.HELD_OPEN, LIMIT, 1 / 1.3));

    private Goals() {}

    /** All goals, in the order of the table. */
    public static List<Goal> all() {
        return ALL;
    }

    /** Those of a figure that bind this simulator with one of its TLS providers. */
    public static List<Goal> of(Figure figure, Contestant own) {
        Goal foreign = own == Contestant.SPMODE_JDK ? HELD_BORINGSSL : HELD_JDK;
        return ALL.stream()
                .filter(goal -> goal.figure() == figure && !Set.of(foreign).contains(goal))
                .toList();
    }
}
