package io.github.spmodesim.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.ProfileFormatException;
import io.github.spmodesim.client.profile.ProfileTexts;
import io.github.spmodesim.client.testkit.ClientThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code ./mvnw -Pmutation -pl client-profiles test}: changes each known value of a profile and sees whether the contract notices.
 *
 * <p>The survivors are left in {@code target/mutation-ID.md}. The share that has to be noticed is what is reached today and
 * may only grow.
 */
@Tag("mutation")
class MutationTest {
    @ParameterizedTest
    @ValueSource(strings = {"thunderbird"})
    void theContractNoticesAChangedValue(String id) throws Exception {
        List<Mutants.Mutant> mutants = Mutants.of(ProfileTexts.of(id));
        List<String> survivors = new ArrayList<>();
        for (Mutants.Mutant mutant : mutants) {
            // A change that makes the client wait for ever is noticed too.
            ClientThread<Boolean> trial = ClientThread.start(() -> isNoticed(id, mutant));
            if (trial.endsWithin(Duration.ofSeconds(30)) && !trial.result()) {
                survivors.add(mutant.path());
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target", "mutation-" + id + ".md"),
                "%d of %d noticed%n%n%s%n"
                        .formatted(mutants.size() - survivors.size(), mutants.size(), String.join("\n", survivors)));
        assertThat(100 * survivors.size() / mutants.size())
                .as("%% that survive: %s", survivors)
                .isLessThan(50);
    }

    private static boolean isNoticed(String id, Mutants.Mutant mutant) {
        try {
            ClientProfile changed = ProfileTexts.read(id, mutant.text());
            for (ClientProfile variant : changed.variants()) {
                for (String section : Golden.of(id).sections().keySet()) {
                    if (!section.equals("news")) {
                        new GoldenTranscriptTest().saysWhatWasWrittenDown(id, section, variant, Golden.of(id));
                    }
                }
                for (List<String> row : Table.rows(id + ".table")) {
                    new ClientContractTest().meetsTheTroubleAsItsTableSays(new Cell(variant, row));
                }
            }
            return false;
        } catch (ProfileFormatException | AssertionError noticed) {
            return true;
        } catch (Exception failed) {
            return true;
        }
    }
}
