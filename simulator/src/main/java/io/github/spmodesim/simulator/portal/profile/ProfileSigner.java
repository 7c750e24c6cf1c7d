package io.github.spmodesim.simulator.portal.profile;

import io.github.spmodesim.simulator.http.Body;
import java.io.IOException;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs profiles: CMS signed data (RFC 5652 section 5) around the profile, with the certificates of the signer inside, as
 * Apple's documentation of signed profiles asks for. Assumption: docomo signs; who does is not known.
 */
public final class ProfileSigner {
    private static final String ALGORITHM = "SHA256withECDSA";

    private final PrivateKeyEntry signer;

    /** Signs with this key, which is one for ECDSA, in the name of its certificate. */
    public ProfileSigner(PrivateKeyEntry signer) {
        this.signer = signer;
    }

    /**
     * The profile with its signature, in DER.
     *
     * @throws IllegalStateException if this Java runtime cannot sign by ECDSA with SHA-256
     */
    Body sign(Body profile) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder(ALGORITHM).build(signer.getPrivateKey()), (X509Certificate)
                            signer.getCertificate()));
            generator.addCertificates(new JcaCertStore(List.of(signer.getCertificateChain())));
            return Body.of(generator
                    .generate(new CMSProcessableByteArray(profile.octets()), true)
                    .getEncoded(ASN1Encoding.DER));
        } catch (OperatorCreationException | CertificateException | CMSException | IOException failed) {
            throw new IllegalStateException(
                    "the profile could not be signed (expected: a Java runtime with " + ALGORITHM + ")", failed);
        }
    }
}
