package io.github.spmodesim.simulator.access.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.subscriber.CredentialPolicy;
import io.github.spmodesim.simulator.subscriber.ImapId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Credential x contract x access path x time-line x lock: what IMAP, SMTP and portal answer, for every combination. The
 * tables are left as documentation in {@code target/access}.
 */
@Execution(ExecutionMode.CONCURRENT)
class AccessTableTest {
    private static final Path DOCUMENTS = Path.of("target", "access");

    private final List<Situation> all = Situation.all();

    @Test
    void mailAnswersEveryCombinationAsTheRulesSay() throws IOException {
        Map<Situation, List<String>> found = new LinkedHashMap<>();
        for (Situation situation : all) {
            found.put(situation, mail(situation));
        }

        check("mail.rules", found);
        write("mail", List.of("true outcome", "IMAP", "SMTP"), found);
    }

    @ParameterizedTest
    @EnumSource
    void thePortalAnswersEveryCombinationAsTheRulesSay(PortalColumn column) throws IOException {
        Map<Situation, List<String>> found = new LinkedHashMap<>();
        for (Situation situation : all) {
            Scene scene = new Scene(situation);
            found.put(situation, List.of(scene.reachable() ? column.outcome(scene) : "UNREACHABLE"));
        }

        check(column.file() + ".rules", found);
        write(column.file(), List.of("outcome"), found);
    }

    @Test
    void theCombinationsAreAllThatThereAre() {
        assertThat(all).doesNotHaveDuplicates().hasSize(8 * 8 * 5 * 6 * 4);
    }

    @Test
    void theSubscribersOfTheTableAreInTheFirstAndTheLastCohort() {
        CredentialPolicy policy =
                CredentialPolicy.of(Dialects.named("docomo").bind().credential());

        assertThat(policy.cohort(new ImapId(Day.Cohort.FIRST.imapId()))).isZero();
        assertThat(policy.cohort(new ImapId(Day.Cohort.LAST.imapId()))).isEqualTo(9);
    }

    private static List<String> mail(Situation situation) {
        Scene scene = new Scene(situation);
        if (!scene.reachable()) {
            return List.of("UNREACHABLE", "-", "-");
        }
        String imap = scene.imap();
        String outcome = scene.noted();
        String smtp = scene.smtp();
        assertThat(scene.noted()).as("%s at SMTP", situation).isEqualTo(outcome);
        return List.of(outcome, imap, smtp);
    }

    /** Every combination has a rule and comes out as it says, and every rule has a combination. */
    private static void check(String file, Map<Situation, List<String>> found) {
        List<Rule> rules = Rule.read(file);
        Set<Rule> used = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        found.forEach((situation, outcome) -> {
            Rule rule = rules.stream()
                    .filter(written -> written.fits(situation))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no rule for " + situation));
            used.add(rule);
            List<String> expected = rule.outcome().subList(0, outcome.size());
            if (!expected.equals(outcome)) {
                wrong.add(situation.columns() + ": expected " + expected + ", got " + outcome);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(used).hasSameSizeAs(rules);
    }

    private static void write(String name, List<String> outcomes, Map<Situation, List<String>> found)
            throws IOException {
        Files.createDirectories(DOCUMENTS);
        List<String> lines = new ArrayList<>();
        lines.add("credential,contract,path,time-line,lock," + String.join(",", outcomes));
        found.forEach((situation, outcome) ->
                lines.add(String.join(",", situation.columns()) + "," + String.join(",", outcome)));
        Files.write(DOCUMENTS.resolve(name + ".csv"), lines);
        Files.write(DOCUMENTS.resolve(name + ".md"), markdown(name, outcomes));
    }

    private static List<String> markdown(String name, List<String> outcomes) {
        List<String> lines = new ArrayList<>();
        lines.add("The first row that fits counts; each combination stands in " + name + ".csv.");
        lines.add("");
        List<String> head = new ArrayList<>(List.of("credential", "contract", "path", "time-line", "lock"));
        head.addAll(outcomes);
        head.add("source");
        lines.add("| " + String.join(" | ", head) + " |");
        lines.add("|---".repeat(head.size()) + "|");
        for (Rule rule : Rule.read(name + ".rules")) {
            List<String> cells = new ArrayList<>();
            rule.fits().forEach(values -> cells.add(String.join(", ", values)));
            cells.addAll(rule.outcome());
            lines.add("| " + String.join(" | ", cells) + " |");
        }
        return lines;
    }
}
