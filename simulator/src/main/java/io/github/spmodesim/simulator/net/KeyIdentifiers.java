package io.github.spmodesim.simulator.net;

import io.netty.pkitesting.CertificateBuilder;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/**
 * Says in a certificate whose key it holds and whose key signed it (RFC 5280 sections 4.2.1.1 and 4.2.1.2). Clients that go by
 * the letter of the RFC refuse a certificate without, Python 3.13 and OpenSSL's {@code -x509_strict} among them.
 */
final class KeyIdentifiers {
    private static final String CURVE = "secp256r1";

    private KeyIdentifiers() {}

    /** Draws a key of the kind that every good certificate of the simulator has. */
    static KeyPair drawKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(CURVE));
        return generator.generateKeyPair();
    }

    /** Returns the same certificate for a key, with the identifiers of that key and of the signer's. */
    static CertificateBuilder identified(CertificateBuilder certificate, KeyPair key, PublicKey signer)
            throws GeneralSecurityException, IOException {
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        byte[] subject = identifiers.createSubjectKeyIdentifier(key.getPublic()).getEncoded(ASN1Encoding.DER);
        byte[] authority = identifiers.createAuthorityKeyIdentifier(signer).getEncoded(ASN1Encoding.DER);
        return certificate
                .copy()
                .keyPair(key)
                .addExtensionOctetString(Extension.subjectKeyIdentifier.getId(), false, subject)
                .addExtensionOctetString(Extension.authorityKeyIdentifier.getId(), false, authority);
    }
}
