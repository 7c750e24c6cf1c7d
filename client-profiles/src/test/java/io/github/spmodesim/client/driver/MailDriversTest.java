package io.github.spmodesim.client.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailDriversTest {
    @ParameterizedTest
    @ValueSource(strings = {"wire", "jakarta"})
    void findsADriverByItsId(String id) {
        try (MailDriver driver = MailDrivers.named(id)) {
            assertThat(driver.id()).isEqualTo(id);
        }
    }

    @Test
    void namesTheDriversWhenAskedForAnotherOne() {
        assertThatThrownBy(() -> MailDrivers.named("carrier-pigeon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mail driver: found carrier-pigeon, expected one of [wire, jakarta, curl]");
    }
}
