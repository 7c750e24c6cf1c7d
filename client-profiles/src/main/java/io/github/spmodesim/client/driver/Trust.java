package io.github.spmodesim.client.driver;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * The certification authorities that a device trusts. Those of the Java runtime are not among them.
 *
 * @param authorities CA certificates; empty if the device trusts nobody
 */
public record Trust(List<X509Certificate> authorities) {
    private static final int LINE = 64;

    /** Copies the list. */
    public Trust {
        authorities = List.copyOf(authorities);
    }

    /**
     * Trust in the certificates of a PEM text.
     *
     * @throws IllegalArgumentException if it holds no X.509 certificate
     */
    public static Trust ofPem(String pem) {
        try (InputStream in = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII))) {
            List<X509Certificate> authorities = new ArrayList<>();
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                authorities.add((X509Certificate) certificate);
            }
            if (authorities.isEmpty()) {
                throw new IllegalArgumentException("CA: found no certificate in the PEM text, expected at least one");
            }
            return new Trust(authorities);
        } catch (CertificateException | IOException e) {
            throw new IllegalArgumentException("CA: found no readable PEM text, expected X.509 certificates", e);
        }
    }

    /** Trust in what the Java runtime trusts: the public authorities. */
    public static Trust ofTheRuntime() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            List<X509Certificate> authorities = new ArrayList<>();
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509TrustManager x509) {
                    authorities.addAll(List.of(x509.getAcceptedIssuers()));
                }
            }
            return new Trust(authorities);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("trust: found none in the runtime, expected public authorities", e);
        }
    }

    /** The certificates as one PEM text. */
    public String pem() {
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
        return authorities.stream().map(authority -> pem(authority, lines)).collect(Collectors.joining());
    }

    /** Trust managers that accept what these authorities signed. */
    public TrustManagerFactory trustManagers() {
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (int i = 0; i < authorities.size(); i++) {
                store.setCertificateEntry("ca" + i, authorities.get(i));
            }
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            return factory;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("trust: found no way to build it, expected a working X.509 provider", e);
        }
    }

    private static String pem(X509Certificate certificate, Base64.Encoder lines) {
        try {
            return "-----BEGIN CERTIFICATE-----\n" + lines.encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateException e) {
            throw new IllegalStateException("CA: found a certificate that cannot be written, expected one that can", e);
        }
    }
}
