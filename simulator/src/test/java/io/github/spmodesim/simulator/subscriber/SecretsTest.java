package io.github.spmodesim.simulator.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    static Stream<Object> secrets() {
        return Stream.of(
                new ImapPassword("Kx7#mP2qWz"),
                new DAccountPassword("Kx7#mP2qWz"),
                new NetworkPin("4712"),
                new SpmodePassword("4712"),
                PresentedSecret.of("Kx7#mP2qWz"));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void noSecretShowsWhenItIsPrinted(Object secret) {
        assertThat(secret.toString()).contains("***").doesNotContain("Kx7").doesNotContain("4712");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Kx7#mP2qW", "Kx7#mP2qWzz", "Kx7#mP2 Wz", "Kx7#mP2qWあ", "Kx7#mP2qW\n"})
    void anImapPasswordHasTenPrintableAsciiCharacters(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImapPassword(text))
                .withMessage(
                        "IMAP-only password of %d characters (expected: 10 printable ASCII characters)", text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345", "12a4", "１２３４"})
    void aPinAndAnSpmodePasswordHaveFourDigits(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NetworkPin(text))
                .withMessageContaining("4 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SpmodePassword(text))
                .withMessageContaining("4 digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "123456789012345678901", "12345 789"})
    void aDAccountPasswordHasEightToTwentyPrintableCharacters(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DAccountPassword(text))
                .withMessageContaining("8 to 20");
    }

    @Test
    void aRefusedSecretIsNotRepeatedInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImapPassword("Geheim#1"))
                .withMessageNotContaining("Geheim");
    }

    @Test
    void aPresentedSecretIsACopyOfItsOctets() {
        byte[] octets = {65, 66};
        PresentedSecret secret = PresentedSecret.of(octets);
        octets[0] = 0;

        assertThat(secret.octets()).containsExactly(65, 66);
    }
}
