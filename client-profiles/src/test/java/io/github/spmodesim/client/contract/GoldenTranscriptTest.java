package io.github.spmodesim.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Profiles;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every client says what its hand-written golden transcript says. */
@Timeout(60)
class GoldenTranscriptTest {
    /** Those that say something of their own: iphone-mail-profile, intruder and fetching-service say what another does. */
    private static final Set<String> CLIENTS = Set.of(
            "thunderbird",
            "thunderbird-android",
            "gmail-android",
            "outlook-classic",
            "spark",
            "sylpheed",
            "macos-mail",
            "iphone-mail",
            "jakarta-mail");

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("scenes")
    void saysWhatWasWrittenDown(ClientProfile variant, Scene scene) throws Exception {
        check(variant, scene);
    }

    /** Lets a client speak in a scene and compares. */
    static void check(ClientProfile variant, Scene scene) throws Exception {
        Golden golden = Golden.of(variant.app().id());
        String section = golden.section(scene.title(), variant.app().variant());
        Golden.Comparison comparison = golden.compare(section, scene.perform(variant));
        assertThat(comparison.found()).as(section).isEqualTo(comparison.expected());
    }

    @ParameterizedTest
    @MethodSource("clients")
    void everyClientHasTheScenesThatTellServersApart(String id) {
        assertThat(Golden.of(id).scenes())
                .contains(
                        "launch",
                        "modern launch",
                        "bare launch",
                        "first tag",
                        "client hello",
                        "wrong password",
                        "wrong password plain",
                        "send",
                        "bare send",
                        "without waiting");
    }

    static Stream<String> clients() {
        return CLIENTS.stream().sorted();
    }

    static Stream<Arguments> scenes() {
        return clients()
                .flatMap(id -> Golden.of(id).scenes().stream()
                        .flatMap(title -> Profiles.named(id).variants().stream()
                                .map(variant -> Arguments.of(Named.of(variant.name(), variant), Scene.titled(title)))));
    }
}
