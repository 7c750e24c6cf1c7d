package io.github.spmodesim.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Profiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many failed log-ins one action with a wrong password costs: counted in runs, compared with the dossier's table. */
@Timeout(120)
class FailureAttemptMatrixTest {
    private static final List<Trouble> COLUMNS =
            List.of(Trouble.WRONG_PASSWORD, Trouble.WRONG_PASSWORD_PLAIN, Trouble.SMTP_535);
    private static final String SOME = "1 or more";

    @Test
    void countsWhatTheDossierCounts() throws Exception {
        List<String> report = new ArrayList<>();
        report.add("| client | AUTH=LOGIN | AUTH=PLAIN AUTH=LOGIN | SMTP AUTH PLAIN LOGIN |");
        report.add("|---|---|---|---|");
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows("failure-attempts.table")) {
            List<String> counted = new ArrayList<>();
            for (int column = 0; column < COLUMNS.size(); column++) {
                Set<Long> counts = counts(row.get(0), COLUMNS.get(column));
                counted.add(counts.toString());
                if (!agrees(row.get(column + 1), counts)) {
                    wrong.add(row.get(0) + " " + COLUMNS.get(column) + ": found " + counts + ", expected "
                            + row.get(column + 1));
                }
            }
            report.add("| " + row.get(0) + " | " + String.join(" | ", counted) + " |");
        }
        write(report);
        assertThat(wrong).isEmpty();
    }

    private static boolean agrees(String expected, Set<Long> counts) {
        return expected.equals(SOME)
                ? counts.stream().allMatch(count -> count >= 1)
                : counts.equals(Set.of(Long.valueOf(expected)));
    }

    /** One count for each way in which the client's unknown values may turn out. */
    private static Set<Long> counts(String client, Trouble trouble) throws Exception {
        Set<Long> counts = new TreeSet<>();
        for (ClientProfile variant : Profiles.named(client).variants()) {
            try (Bench bench = Bench.troubled(variant, trouble)) {
                bench.meet(trouble);
                counts.add(bench.refusals());
            }
        }
        return counts;
    }

    private static void write(List<String> report) throws IOException {
        Path file = Path.of("target", "failure-attempts.md");
        Files.createDirectories(file.getParent());
        Files.write(file, report);
    }
}
