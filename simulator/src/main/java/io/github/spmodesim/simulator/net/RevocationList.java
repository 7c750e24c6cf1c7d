package io.github.spmodesim.simulator.net;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The list of certificates that the simulator's CA has taken back (RFC 5280 section 5). */
final class RevocationList {
    /** The serial number of the one certificate in it. */
    static final BigInteger REVOKED_SERIAL = BigInteger.valueOf(0x5EED_0BAD);

    private static final Duration LIFE = Duration.ofDays(7);

    private RevocationList() {}

    /** The list in DER form, signed now. */
    static byte[] signed(X509Certificate issuer, PrivateKey key) {
        Instant now = Instant.now();
        Date hourAgo = Date.from(now.minus(Duration.ofHours(1)));
        JcaX509v2CRLBuilder list = new JcaX509v2CRLBuilder(issuer.getSubjectX500Principal(), hourAgo);
        list.setNextUpdate(Date.from(now.plus(LIFE)));
        list.addCRLEntry(REVOKED_SERIAL, hourAgo, CRLReason.keyCompromise);
        try {
            // RFC 5280 sections 5.2.1 and 5.2.3 demand both of every list.
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.getPublicKey()));
            list.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
            return list.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key))
                    .getEncoded();
        } catch (OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the list of revoked certificates cannot be signed", e);
        }
    }
}
