package io.github.spmodesim.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.ProfileFormatException;
import io.github.spmodesim.client.profile.ProfileTexts;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.testkit.ClientThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code ./mvnw -Pmutation -pl client-profiles test}: changes every known value of every profile and sees whether the contract
 * notices.
 *
 * <p>{@code -DargLine=-Dmutation.only=thunderbird}: that client alone. A changed profile is asked what concerns the place of the change, until the first question that it fails. The run fails
 * if fewer than 95 % are noticed, if one survives that {@code mutation-survivors.table} does not list with a reason, and if one
 * is listed that does not survive. What was found is left in {@code target/mutation.md}.
 */
@Tag("mutation")
class MutationTest {
    private static final String FILE = "mutation-survivors.table";
    private static final int LEAST_PERCENT = 95;
    /** A change that makes client and server wait for each other is noticed too. */
    private static final Duration FOR_EVER = Duration.ofSeconds(30);

    private final List<String> report = new ArrayList<>();
    private final Set<String> survivors = new TreeSet<>();
    private int mutants;

    @Test
    void theContractNoticesAChangedValue() throws Exception {
        report.add("| client | changes | noticed | survived |");
        report.add("|---|---|---|---|");
        String only = System.getProperty("mutation.only", "");
        for (ClientProfile profile : Profiles.all()) {
            if (only.isEmpty() || only.equals(profile.name())) {
                mutate(profile);
            }
        }
        write();

        Set<String> reasoned = Table.rows(FILE).stream()
                .filter(row -> only.isEmpty() || only.equals(row.get(0)))
                .map(row -> {
                    assertThat(row).as("%s: a reason", row).hasSize(4).doesNotContain("");
                    return row.get(0) + " | " + row.get(1) + " | " + row.get(2);
                })
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(survivors).as("survivors, and those with a reason").isEqualTo(reasoned);
        assertThat(100 * (mutants - survivors.size())).isGreaterThanOrEqualTo(LEAST_PERCENT * mutants);
    }

    private void mutate(ClientProfile profile) throws Exception {
        String id = profile.app().id();
        List<Question> questions = Question.of(id, speaks(profile), hasGolden(id));
        for (Question question : questions) {
            question.asking().ask(profile);
        }
        List<Mutants.Mutant> all = Mutants.of(ProfileTexts.tree(id));
        Map<String, Integer> noticed = new HashMap<>();
        int before = survivors.size();
        for (Mutants.Mutant mutant : all) {
            noticedBy(id, mutant, questions)
                    .ifPresentOrElse(
                            question -> noticed.merge(question, 1, Integer::sum),
                            () -> survivors.add(id + " | " + mutant));
        }
        mutants += all.size();
        int survived = survivors.size() - before;
        report.add("| %s | %d | %d | %d |".formatted(id, all.size(), all.size() - survived, survived));
        System.out.printf("mutation: %s, %d changes, %d survived%n", id, all.size(), survived);
    }

    /** The first question that a changed profile fails, or "the loader" if it is refused. */
    private static Optional<String> noticedBy(String id, Mutants.Mutant mutant, List<Question> questions)
            throws InterruptedException {
        ClientProfile changed;
        try {
            changed = ProfileTexts.read(id, mutant.profile());
        } catch (ProfileFormatException refused) {
            return Optional.of("the loader");
        }
        for (Question question : questions) {
            if (question.concerns().test(mutant.path())) {
                ClientThread<Boolean> trial = ClientThread.start(() -> fails(question, changed));
                if (!trial.endsWithin(FOR_EVER) || trial.result()) {
                    return Optional.of(question.name());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fails(Question question, ClientProfile changed) {
        try {
            question.asking().ask(changed);
            return false;
        } catch (Exception | AssertionError noticed) {
            return true;
        }
    }

    private static boolean speaks(ClientProfile profile) {
        return profile.isDrivable(MailProtocol.IMAP) && profile.isDrivable(MailProtocol.SMTP);
    }

    private static boolean hasGolden(String id) {
        return GoldenTranscriptTest.clients().anyMatch(id::equals);
    }

    private void write() throws Exception {
        report.add("| all | %d | %d | %d |".formatted(mutants, mutants - survivors.size(), survivors.size()));
        report.add("");
        report.addAll(survivors);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "mutation.md"), report);
    }
}
