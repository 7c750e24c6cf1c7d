package io.github.spmodesim.simulator.portal.profile;

import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.XMLPropertyListParser;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;

/**
 * A signed profile as others read it: BouncyCastle checks the signature, the JDK the path to the CA, and dd-plist the list.
 *
 * @param root the property list's root
 */
record ReadProfile(NSDictionary root) {
    static ReadProfile of(byte[] octets, X509Certificate ca) {
        try {
            CMSSignedData signed = new CMSSignedData(octets);
            List<SignerInformation> signers =
                    List.copyOf(signed.getSignerInfos().getSigners());
            if (signers.size() != 1) {
                throw new AssertionError("signers: " + signers.size());
            }
            verify(signed, signers.get(0), ca);
            byte[] content = (byte[]) signed.getSignedContent().getContent();
            return new ReadProfile((NSDictionary) XMLPropertyListParser.parse(content));
        } catch (Exception e) {
            throw new IllegalArgumentException("no profile that is signed: " + e.getMessage(), e);
        }
    }

    private static void verify(CMSSignedData signed, SignerInformation signer, X509Certificate ca) throws Exception {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509CertificateHolder> own = new ArrayList<>();
        List<X509CertificateHolder> others = new ArrayList<>();
        for (X509CertificateHolder holder : signed.getCertificates().getMatches(null)) {
            (signer.getSID().match(holder) ? own : others).add(holder);
        }
        if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(own.get(0)))) {
            throw new IllegalArgumentException("the signature does not verify");
        }
        List<X509Certificate> path = Stream.concat(own.stream(), others.stream())
                .map(holder -> convert(converter, holder))
                .toList();
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(ca, null)));
        parameters.setRevocationEnabled(false);
        CertPathValidator.getInstance("PKIX")
                .validate(CertificateFactory.getInstance("X.509").generateCertPath(path), parameters);
    }

    private static X509Certificate convert(JcaX509CertificateConverter converter, X509CertificateHolder holder) {
        try {
            return converter.getCertificate(holder);
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }

    List<NSDictionary> payloads() {
        return Arrays.stream(((NSArray) root.objectForKey("PayloadContent")).getArray())
                .map(NSDictionary.class::cast)
                .toList();
    }

    List<NSDictionary> payloads(String type) {
        return payloads().stream()
                .filter(payload -> text(payload, "PayloadType").equals(type))
                .toList();
    }

    /** The payload of the usual mail account. */
    NSDictionary mail() {
        return payloads("com.apple.mail.managed").get(0);
    }

    String text(String key) {
        return text(root, key);
    }

    static String text(NSDictionary dictionary, String key) {
        NSObject value = dictionary.objectForKey(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing from " + Arrays.toString(dictionary.allKeys()));
        }
        return value.toString();
    }

    static Object java(NSDictionary dictionary, String key) {
        NSObject value = dictionary.objectForKey(key);
        return value == null ? "missing" : value.toJavaObject();
    }
}
