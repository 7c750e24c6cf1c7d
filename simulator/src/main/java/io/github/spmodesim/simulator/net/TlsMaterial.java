package io.github.spmodesim.simulator.net;

import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;

/**
 * The keys and certificates of one simulator, made afresh at its start (EC P-256).
 *
 * <p>The certificate names localhost, 127.0.0.1, ::1, imap.spmode.ne.jp, imap2.spmode.ne.jp, smtp.spmode.ne.jp and
 * the bind address. Private keys stay in memory. Immutable, safe for use by many threads.
 */
public final class TlsMaterial {
    private final CertificateAuthority authority;
    private final X509Bundle server;
    private final X509Bundle profileSigner;

    private TlsMaterial(CertificateAuthority authority) throws Exception {
        this.authority = authority;
        this.server = authority.issueServer();
        this.profileSigner = authority.issueProfileSigner();
    }

    /**
     * Makes a CA, a server certificate and one to sign profiles with.
     *
     * @param bind the address of the listeners; a wildcard address adds no name
     * @throws IllegalStateException if this Java runtime cannot make EC P-256 certificates
     */
    public static TlsMaterial create(InetAddress bind) {
        try {
            return new TlsMaterial(CertificateAuthority.create(new ServerNames(bind)));
        } catch (Exception failed) {
            throw new IllegalStateException(
                    "no certificates could be made: " + failed.getMessage()
                            + " (expected: a Java runtime with EC P-256 and SHA-256)",
                    failed);
        }
    }

    /**
     * Returns what a listener needs to speak TLS.
     *
     * @param provider JDK, or OPENSSL where its native library is on the class path
     * @param protocols the protocol versions to offer, such as {@code TLSv1.2} and {@code TLSv1.3}
     * @throws SSLException if the provider cannot speak one of them
     */
    public SslContext serverContext(SslProvider provider, List<String> protocols) throws SSLException {
        return serverContext(server, provider, protocols);
    }

    /** Returns the server side with another certificate of the same CA. */
    static SslContext serverContext(X509Bundle server, SslProvider provider, List<String> protocols)
            throws SSLException {
        return serverContext(BadCertificates.Shown.whole(server), provider, protocols);
    }

    /** Returns the server side with whatever certificates are shown. */
    static SslContext serverContext(BadCertificates.Shown shown, SslProvider provider, List<String> protocols)
            throws SSLException {
        return SslContextBuilder.forServer(shown.key(), shown.chain())
                .sslProvider(provider)
                .protocols(protocols)
                .build();
    }

    /** Returns the client side that trusts this CA and no other. */
    public SSLContext clientContext() {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trustStore());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("no TLS client could be made (expected: a Java runtime with TLS)", failed);
        }
    }

    /** Returns the certificate that a client has to trust. */
    public X509Certificate caCertificate() {
        return authority.root();
    }

    /** Returns what configuration profiles are signed with, the signer's certificate and the issuer's behind the key. */
    public PrivateKeyEntry profileSigner() {
        return new PrivateKeyEntry(profileSigner.getKeyPair().getPrivate(), profileSigner.getCertificatePath());
    }

    /**
     * Writes the CA certificate, and nothing else, as {@code ca.pem} and {@code ca.p12}; earlier files are replaced.
     *
     * @param directory is made if it does not exist
     * @throws IOException if a file cannot be written
     */
    public CaFiles writeCa(Path directory) throws IOException {
        CaFiles files = CaFiles.in(Files.createDirectories(directory));
        Files.writeString(files.pem(), authority.rootPem());
        try (OutputStream out = Files.newOutputStream(files.trustStore())) {
            trustStore().store(out, CaFiles.TRUST_STORE_PASSWORD.toCharArray());
        } catch (GeneralSecurityException failed) {
            throw new IOException(files.trustStore() + " cannot be written as a PKCS #12 trust store", failed);
        }
        return files;
    }

    /** Returns the list of certificates that the CA has taken back, in DER form, signed now. */
    public byte[] revocationList() {
        return authority.revocationList();
    }

    /** Returns the CA, for the deliberately bad certificates of faults and tests. */
    CertificateAuthority authority() {
        return authority;
    }

    private KeyStore trustStore() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("spmode-sim", caCertificate());
            return store;
        } catch (IOException impossible) {
            throw new IllegalStateException("an empty key store needs no input", impossible);
        }
    }
}
