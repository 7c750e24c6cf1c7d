package io.github.spmodesim.simulator.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SecretIssuerTest {
    private final SecretIssuer issuer = new SecretIssuer(new Random(3));

    @Test
    void givesADAccountPasswordThatNoImapOnlyPasswordCanEqual() {
        assertThat(issuer.dAccountPassword().value()).matches("[A-Za-z0-9]{12}");
    }

    @Test
    void givesAPinOfFourDigits() {
        assertThat(issuer.networkPin().value()).matches("[0-9]{4}");
    }

    @Test
    void neverGivesTheInitialSpmodePassword() {
        SecretIssuer zerosFirst = new SecretIssuer(new Random() {
            private static final long serialVersionUID = 1L;
            private int drawn;

            @Override
            public int nextInt(int bound) {
                return drawn++ < 8 ? 0 : 5;
            }
        });

        assertThat(zerosFirst.spmodePassword().value()).isEqualTo("5555");
    }

    @Test
    void repeatsItselfBySeed() {
        assertThat(issuer.dAccountPassword()).isEqualTo(new SecretIssuer(new Random(3)).dAccountPassword());
    }
}
