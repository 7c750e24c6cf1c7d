package io.github.spmodesim.client.testkit;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.spmodesim.client.driver.Trust;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A GreenMail with IMAP and SMTP over TLS on free ports, behind a certificate for docomo's names. */
public final class GreenMailServer {
    // GreenMail takes one key store per JVM, by system property.
    private static final TestPki PKI = publish(new TestPki());

    private GreenMailServer() {}

    public static GreenMail start() {
        GreenMail greenMail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
        });
        greenMail.start();
        return greenMail;
    }

    public static Trust trust() {
        return PKI.trust();
    }

    private static TestPki publish(TestPki pki) {
        try {
            Path file = Files.createTempFile("greenmail", ".p12");
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file)) {
                pki.keyStore().store(out, "changeit".toCharArray());
            }
            System.setProperty("greenmail.tls.keystore.file", file.toString());
            System.setProperty("greenmail.tls.keystore.password", "changeit");
            return pki;
        } catch (Exception e) {
            throw new IllegalStateException("no key store for GreenMail", e);
        }
    }
}
