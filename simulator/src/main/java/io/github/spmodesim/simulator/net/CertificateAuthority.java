package io.github.spmodesim.simulator.net;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.CertificateBuilder.KeyUsage;
import io.netty.pkitesting.X509Bundle;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalInt;
import org.bouncycastle.asn1.x509.Extension;

/**
 * The simulator's own CA: a root that clients trust, and below it the issuer that signs server certificates.
 *
 * <p>Both carry the same critical name constraints (RFC 5280 section 4.2.1.10). The root's bind those clients that
 * look at a trust anchor's extensions; Java does not, so the issuer in the path binds it too. The root's key signs
 * the issuer and is then forgotten: no key is left that could sign for a foreign name.
 */
final class CertificateAuthority {
    private static final Duration LIFE = Duration.ofDays(30);
    private static final Duration BACK_DATING = Duration.ofHours(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ServerNames names;
    private final CertificateBuilder template;
    private final X509Bundle issuer;

    private CertificateAuthority(ServerNames names, CertificateBuilder template, X509Bundle issuer) {
        this.names = names;
        this.template = template;
        this.issuer = issuer;
    }

    /** Creates a fresh CA, valid from an hour ago for 30 days of wall time: real clients check it against theirs. */
    static CertificateAuthority create(ServerNames names) throws Exception {
        Instant start = Instant.now().minus(BACK_DATING);
        CertificateBuilder template =
                new CertificateBuilder().ecp256().notBefore(start).notAfter(start.plus(LIFE));
        // Two runs must not share a name, or a client that trusts the earlier root takes the wrong key for this one.
        String run = HexFormat.of().toHexDigits(RANDOM.nextInt());
        X509Bundle root = signedByItself(authority(template, names, "root " + run, 1));
        X509Bundle issuer = signedBy(root, authority(template, names, "issuer " + run, 0), KeyIdentifiers.drawKey());
        return new CertificateAuthority(names, template, issuer);
    }

    /** Returns the certificate that a client has to trust. */
    X509Certificate root() {
        return issuer.getRootCertificate();
    }

    /** Returns the root in PEM form. */
    String rootPem() {
        return issuer.getRootCertificatePEM();
    }

    /** Issues the certificate of the simulator's listeners. */
    X509Bundle issueServer() throws Exception {
        return issue(server());
    }

    /** Returns what such a certificate says; a copy that may be changed. */
    CertificateBuilder server() {
        CertificateBuilder server = server("simulator");
        names.hosts().forEach(server::addSanDnsName);
        names.addresses().forEach(server::addSanIpAddress);
        return server;
    }

    /** Issues a certificate for a key of its own. */
    X509Bundle issue(CertificateBuilder certificate) throws Exception {
        return issue(certificate, KeyIdentifiers.drawKey());
    }

    /** Issues a certificate for a key. */
    X509Bundle issue(CertificateBuilder certificate, KeyPair key) throws Exception {
        return signedBy(issuer, certificate, key);
    }

    /** Makes a certificate that no authority has to do with. */
    static X509Bundle signedByItself(CertificateBuilder certificate) throws Exception {
        // Netty draws a key of its own for such a certificate, whose identifier is not known before: so it is signed
        // twice.
        X509Bundle draft = certificate.buildSelfSigned();
        KeyPair key = draft.getKeyPair();
        return X509Bundle.fromRootCertificateAuthority(
                signedBy(draft, certificate, key).getCertificate(), key);
    }

    private static X509Bundle signedBy(X509Bundle signer, CertificateBuilder certificate, KeyPair key)
            throws Exception {
        return KeyIdentifiers.identified(certificate, key, signer.getKeyPair().getPublic())
                .buildIssuedBy(signer);
    }

    /** Returns another CA for the same names, which nobody trusts. */
    CertificateAuthority stranger() throws Exception {
        return create(names);
    }

    /** Returns the list of certificates that this CA has taken back, in DER form, signed now. */
    byte[] revocationList() {
        return RevocationList.signed(
                issuer.getCertificate(), issuer.getKeyPair().getPrivate());
    }

    /** Issues a certificate for any name; it is worthless where the name constraints do not permit the name. */
    X509Bundle issueServer(String host) throws Exception {
        return issue(server(host).addSanDnsName(host));
    }

    /** Issues the certificate that configuration profiles are signed with; it names no host. */
    X509Bundle issueProfileSigner() throws Exception {
        return issue(template.copy()
                .subject("O=spmode-sim simulator,CN=spmode-sim profile signer")
                .setKeyUsage(true, KeyUsage.digitalSignature)
                .addExtendedKeyUsageEmailProtection());
    }

    private CertificateBuilder server(String name) {
        return template.copy()
                .subject("O=spmode-sim simulator,CN=spmode-sim " + name)
                .setKeyUsage(true, KeyUsage.digitalSignature)
                .addExtendedKeyUsageServerAuth();
    }

    private static CertificateBuilder authority(
            CertificateBuilder template, ServerNames names, String name, int furtherAuthorities) {
        return template.copy()
                .subject("O=spmode-sim simulator,CN=spmode-sim simulator " + name)
                .setIsCertificateAuthority(true)
                .setPathLengthConstraint(OptionalInt.of(furtherAuthorities))
                .setKeyUsage(true, KeyUsage.keyCertSign, KeyUsage.cRLSign)
                .addExtensionOctetString(Extension.nameConstraints.getId(), true, names.constraints());
    }
}
