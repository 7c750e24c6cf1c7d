package io.github.spmodesim.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.symptom.Attention;
import io.github.spmodesim.client.symptom.Symptom;
import io.github.spmodesim.client.symptom.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every client that can be driven meets every trouble the way its hand-written table says. */
@Timeout(60)
class ClientContractTest {
    private static final String NOBODY_KNOWS = "?";

    @ParameterizedTest
    @MethodSource("cells")
    void meetsTheTroubleAsItsTableSays(Cell cell) throws Exception {
        check(cell);
    }

    /** Lets a client meet a trouble and compares. */
    static void check(Cell cell) throws Exception {
        try (Bench bench = Bench.troubled(cell.variant(), cell.trouble())) {
            MailOutcome outcome = bench.meet(cell.trouble());

            assertThat(outcome.failure().map(failure -> failure.name().toLowerCase(Locale.ROOT)))
                    .as("taken for, in %s", outcome)
                    .contains(cell.failure());
            assertThat(bench.server(cell.trouble().protocol()).connections())
                    .as("connections")
                    .isEqualTo(cell.connections());
            assertThat(bench.refusals()).as("refusals").isBetween((long) cell.refusals(false), (long)
                    cell.refusals(true));
            assertThat(bench.pauses()).as("pauses").isEqualTo(cell.pauses());
            cell.limit()
                    .ifPresent(limit ->
                            assertThat(((MailOutcome.TimedOut) outcome).limit()).isEqualTo(limit));
            shows(cell, outcome);
        }
    }

    @Test
    void thereIsATableForEveryClientThatCanBeDrivenAndForEveryTrouble() throws IOException {
        for (ClientProfile profile : drivable().toList()) {
            assertThat(Table.rows(profile.app().id() + ".table"))
                    .as(profile.name())
                    .extracting(row -> row.get(0))
                    .contains(
                            "wrong-password",
                            "wrong-password-plain",
                            "no-code-plain",
                            "unavailable",
                            "refused",
                            "unanswered",
                            "silent-at-once",
                            "silent-later",
                            "certificate",
                            "no-tls",
                            "bye",
                            "bye-at-login",
                            "smtp-535",
                            "smtp-454",
                            "smtp-421",
                            "smtp-451",
                            "smtp-550",
                            "silent-content",
                            "full");
        }
    }

    static Stream<Cell> cells() {
        return drivable()
                .flatMap(profile -> Table.rows(profile.app().id() + ".table").stream()
                        .flatMap(row -> profile.variants().stream().map(variant -> new Cell(variant, row))));
    }

    static Stream<ClientProfile> drivable() {
        return Profiles.all().stream()
                .filter(profile -> profile.isDrivable(MailProtocol.IMAP) && profile.isDrivable(MailProtocol.SMTP));
    }

    private static void shows(Cell cell, MailOutcome outcome) {
        Symptom symptom = Symptom.of(outcome, cell.variant(), cell.trouble().account(), Attention.FOREGROUND);
        assertThat(symptom.visibility().map(form -> form.name().toLowerCase(Locale.ROOT)))
                .as("shown")
                .isEqualTo(Optional.of(cell.shown()).filter(shown -> !shown.equals(NOBODY_KNOWS)));
        says(symptom.ja(), cell.ja());
        says(symptom.en(), cell.en());
    }

    private static void says(Wording wording, String expected) {
        if (expected.equals(NOBODY_KNOWS)) {
            assertThat(wording.lines()).isEqualTo(List.of());
        } else {
            assertThat(wording.text()).contains(expected);
        }
    }
}
