package io.github.spmodesim.client.contract;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Profiles;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every profile says what its hand-written table of facts says: set-up, words, ways to a fix, and when it tries again. */
class FactsTest {
    @ParameterizedTest
    @MethodSource("profiles")
    void saysWhatWasWrittenDown(ClientProfile profile) {
        FactsTable.check(profile);
    }

    static Stream<ClientProfile> profiles() {
        return Profiles.all().stream();
    }
}
