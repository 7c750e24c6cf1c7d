package io.github.spmodesim.simulator.bench.server;

import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;

/** Certificates for servers that bring none: EC P-256 behind an issuer and a root, as the simulator's own. */
final class BenchCertificate {
    static final String STORE_PASSWORD = "changeit";

    private BenchCertificate() {}

    /** Writes key and certificates as PKCS #12. */
    static Path writeKeyStore(Path file) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            X509Bundle server = server();
            store.setKeyEntry(
                    "server",
                    server.getKeyPair().getPrivate(),
                    STORE_PASSWORD.toCharArray(),
                    server.getCertificatePathWithRoot());
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, STORE_PASSWORD.toCharArray());
            }
            return file;
        } catch (Exception e) {
            throw new IOException(file + " cannot be written", e);
        }
    }

    /** Writes {@code cert.pem} and {@code key.pem}, which its owner alone can read. */
    static void writePem(Path directory) throws IOException {
        try {
            X509Bundle server = server();
            Files.writeString(directory.resolve("cert.pem"), server.getCertificatePathPEM());
            Path key = directory.resolve("key.pem");
            Files.createFile(key, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(key, server.getPrivateKeyPEM());
        } catch (Exception e) {
            throw new IOException("certificates cannot be written to " + directory, e);
        }
    }

    /** A fresh certificate for this machine. */
    static X509Bundle server() throws Exception {
        CertificateBuilder template = new CertificateBuilder().ecp256();
        X509Bundle root = template.copy()
                .subject("CN=bench root")
                .setIsCertificateAuthority(true)
                .buildSelfSigned();
        X509Bundle issuer = template.copy()
                .subject("CN=bench issuer")
                .setIsCertificateAuthority(true)
                .buildIssuedBy(root);
        return template.copy()
                .subject("CN=localhost")
                .addSanDnsName("localhost")
                .buildIssuedBy(issuer);
    }
}
