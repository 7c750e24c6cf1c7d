package io.github.spmodesim.simulator.subscriber;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordFormTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "2, ab, 12, '!?', password length 2",
                "10, '', 12, '!?', letters",
                "10, aab, 12, '!?', letters",
                "10, a1, 12, '!?', letters",
                "10, ab, 1a, '!?', digits",
                "10, ab, 12, '!a', symbols",
                "10, ab, 12, '! ', symbols",
            })
    void refusesAFormWithWhichNoPasswordOfEveryKindCanBeDrawn(
            int length, String letters, String digits, String symbols, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PasswordForm(length, letters, digits, symbols))
                .withMessageStartingWith(named)
                .withMessageContaining("expected: ");
    }
}
