package io.github.spmodesim.client.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.client.testkit.TestPki;
import org.junit.jupiter.api.Test;

class TrustTest {
    @Test
    void readsTheAuthoritiesOfAPemText() {
        TestPki pki = new TestPki();

        assertThat(Trust.ofPem(pki.authorityPem())).isEqualTo(pki.trust());
    }

    @Test
    void refusesATextWithoutCertificate() {
        assertThatThrownBy(() -> Trust.ofPem(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CA: found no certificate in the PEM text, expected at least one");
    }

    @Test
    void refusesATextThatIsNoPem() {
        assertThatThrownBy(() -> Trust.ofPem("-----BEGIN CERTIFICATE-----\nno\n-----END CERTIFICATE-----\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("CA: found no readable PEM text, expected X.509 certificates");
    }
}
