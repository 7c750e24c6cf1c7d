package io.github.spmodesim.client.device;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Store;

/**
 * The signature around a profile: CMS signed data, RFC 5652 section 5.
 *
 * @param content what was signed
 * @param signature whether its signer is trusted
 */
record SignedEnvelope(Octets content, ProfileSignature signature) {
    /**
     * Opens it.
     *
     * @param octets CMS signed data with its content inside
     * @param authorities the CA certificates that the device trusts
     * @throws ProfileUnreadableException if it is none, or if its signature does not fit its content
     */
    static SignedEnvelope open(byte[] octets, Collection<X509Certificate> authorities)
            throws ProfileUnreadableException {
        try {
            CMSSignedData signed = new CMSSignedData(octets);
            List<X509Certificate> path = new ArrayList<>();
            for (SignerInformation signer : signed.getSignerInfos().getSigners()) {
                path.addAll(verified(signer, signed.getCertificates()));
            }
            if (path.isEmpty() || !(signed.getSignedContent().getContent() instanceof byte[] content)) {
                throw new ProfileUnreadableException("CMS without signer or content");
            }
            return new SignedEnvelope(
                    Octets.of(content),
                    leadsTo(authorities, path) ? ProfileSignature.VERIFIED : ProfileSignature.NOT_VERIFIED);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new ProfileUnreadableException("broken CMS", e);
        }
    }

    /** The signer's certificate first, those that came with it behind. */
    private static List<X509Certificate> verified(SignerInformation signer, Store<X509CertificateHolder> certificates)
            throws ProfileUnreadableException, CMSException, OperatorCreationException, CertificateException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        Deque<X509Certificate> path = new ArrayDeque<>();
        boolean fits = false;
        for (X509CertificateHolder certificate : certificates.getMatches(null)) {
            if (signer.getSID().match(certificate)) {
                path.addFirst(converter.getCertificate(certificate));
                fits = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            } else {
                path.addLast(converter.getCertificate(certificate));
            }
        }
        if (!fits) {
            throw new ProfileUnreadableException("a signature that does not fit");
        }
        return List.copyOf(path);
    }

    private static boolean leadsTo(Collection<X509Certificate> authorities, List<X509Certificate> path)
            throws GeneralSecurityException {
        if (authorities.isEmpty()) {
            return false;
        }
        PKIXParameters parameters = new PKIXParameters(authorities.stream()
                .map(authority -> new TrustAnchor(authority, null))
                .collect(Collectors.toSet()));
        parameters.setRevocationEnabled(false);
        List<X509Certificate> withoutAnchor = path.stream()
                .filter(certificate -> !authorities.contains(certificate))
                .toList();
        try {
            CertPathValidator.getInstance("PKIX")
                    .validate(CertificateFactory.getInstance("X.509").generateCertPath(withoutAnchor), parameters);
            return true;
        } catch (CertPathValidatorException untrusted) {
            return false;
        }
    }
}
