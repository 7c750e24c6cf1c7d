package io.github.spmodesim.simulator.fault;

import java.util.List;
import java.util.Map;

/**
 * The server shows a certificate that no client should take.
 *
 * @param kind what is wrong with it
 */
public record BadCertificate(CertificateKind kind) implements TlsFault {
    static final FaultForm FORM = new FaultForm(
            "bad-certificate",
            List.of("kind"),
            words -> new BadCertificate(words.constant("kind", CertificateKind.class)));

    @Override
    public String word() {
        return FORM.word();
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of("kind", kind.word());
    }

    @Override
    public void strike(TlsTarget target) {
        target.show(kind);
    }
}
