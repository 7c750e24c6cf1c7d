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

    public SSLContext serverContext() {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(keyStore(), PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (Exception e) {
            throw new IllegalStateException("no TLS in the test", e);
        }
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

    KeyStore keyStore() throws Exception {
        return server.toKeyStore(PASSWORD);
    }
}
