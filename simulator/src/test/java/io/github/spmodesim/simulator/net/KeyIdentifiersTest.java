package io.github.spmodesim.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.fault.CertificateKind;
import io.netty.pkitesting.X509Bundle;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.URI;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.cert.X509Extension;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing that RFC 5280 demands is left out, so that clients that go by its letter take the simulator's certificates. */
class KeyIdentifiersTest {
    private static final String SUBJECT_KEY_IDENTIFIER = "2.5.29.14";
    private static final String AUTHORITY_KEY_IDENTIFIER = "2.5.29.35";
    private static final String CRL_NUMBER = "2.5.29.20";
    private static final TlsMaterial MATERIAL = TlsMaterial.create(InetAddress.getLoopbackAddress());

    @Test
    void theServersCertificateAndThoseAboveItNameTheirKeysAndTheirSigners() throws Exception {
        assertIdentified(withRoot(MATERIAL.authority().issueServer()));
    }

    @Test
    void theProfileSignersDoesToo() throws Exception {
        assertIdentified(withRoot(MATERIAL.authority().issueProfileSigner()));
    }

    @ParameterizedTest
    @EnumSource
    void aBadCertificateIsBadForItsOneFaultAlone(CertificateKind kind) throws Exception {
        BadCertificates bad = new BadCertificates(MATERIAL.authority(), () -> URI.create("http://localhost/ca"));

        assertIdentified(bad.of(kind).chain());
    }

    @Test
    void theRevocationListNamesItsSignerAndHasANumber() throws Exception {
        X509Certificate issuer = MATERIAL.authority().issueServer().getCertificatePath()[1];
        X509CRL list = (X509CRL) CertificateFactory.getInstance("X.509")
                .generateCRL(new ByteArrayInputStream(MATERIAL.revocationList()));

        assertThat(extension(list, AUTHORITY_KEY_IDENTIFIER)).isEqualTo(asSigner(issuer.getPublicKey()));
        assertThat(list.getNonCriticalExtensionOIDs()).contains(CRL_NUMBER);
    }

    private static List<X509Certificate> withRoot(X509Bundle bundle) {
        assertThat(bundle.getCertificatePathList()).hasSize(2);
        return Stream.concat(bundle.getCertificatePathList().stream(), Stream.of(MATERIAL.caCertificate()))
                .toList();
    }

    private static void assertIdentified(List<X509Certificate> chain) throws Exception {
        for (int at = 0; at < chain.size(); at++) {
            X509Certificate certificate = chain.get(at);
            assertThat(certificate.getNonCriticalExtensionOIDs())
                    .contains(SUBJECT_KEY_IDENTIFIER, AUTHORITY_KEY_IDENTIFIER);
            assertThat(extension(certificate, SUBJECT_KEY_IDENTIFIER))
                    .isEqualTo(new JcaX509ExtensionUtils()
                            .createSubjectKeyIdentifier(certificate.getPublicKey())
                            .getEncoded());
            boolean itself = certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
            if (itself || at + 1 < chain.size()) {
                X509Certificate signer = itself ? certificate : chain.get(at + 1);
                assertThat(extension(certificate, AUTHORITY_KEY_IDENTIFIER)).isEqualTo(asSigner(signer.getPublicKey()));
            }
        }
    }

    private static byte[] asSigner(PublicKey key) throws Exception {
        return new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(key).getEncoded();
    }

    private static byte[] extension(X509Extension holder, String oid) {
        return ASN1OctetString.getInstance(Objects.requireNonNull(holder.getExtensionValue(oid)))
                .getOctets();
    }
}
