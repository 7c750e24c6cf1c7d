package io.github.spmodesim.client.testkit;

import io.github.spmodesim.client.driver.Trust;
import io.netty.pkitesting.CertificateBuilder;
import io.netty.pkitesting.X509Bundle;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A certification authority of the tests' own, and a server certificate for the names that docomo mail uses. */
public final class TestPki {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final X509Bundle authority;
    private final X509Bundle server;
    private final SSLContext serverContext;

    public TestPki() {
        this("imap.spmode.ne.jp", "smtp.spmode.ne.jp", "localhost");
    }

    public TestPki(String... names) {
        try {
            authority = new CertificateBuilder()
                    .ecp256()
                    .subject("CN=test CA")
                    .setIsCertificateAuthority(true)
                    .buildSelfSigned();
            CertificateBuilder builder = new CertificateBuilder().ecp256().subject("CN=test server");
            for (String name : names) {
                builder.addSanDnsName(name);
            }
            server = builder.buildIssuedBy(authority);
            serverContext = context(server);
        } catch (Exception e) {
            throw new IllegalStateException("no test certificates", e);
        }
    }

    public Trust trust() {
        return new Trust(List.of(authority.getCertificate()));
    }

    public String authorityPem() {
        return authority.getCertificatePEM();
    }

    /** One context for all servers of this authority: a key store costs more than most tests. */
    public SSLContext serverContext() {
        return serverContext;
    }

    /** CMS signed data around the content, by the server's certificate. */
    public byte[] sign(byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(
                                    new JcaContentSignerBuilder("SHA256withECDSA")
                                            .build(server.getKeyPair().getPrivate()),
                                    server.getCertificate()));
            generator.addCertificates(new JcaCertStore(List.of(server.getCertificate())));
            return generator
                    .generate(new CMSProcessableByteArray(content), true)
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException("no signature in the test", e);
        }
    }

    private static SSLContext context(X509Bundle server) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(server.toKeyStore(PASSWORD), PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    KeyStore keyStore() throws Exception {
        return server.toKeyStore(PASSWORD);
    }
}
