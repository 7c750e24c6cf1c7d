package io.github.spmodesim.simulator.net;

import io.github.spmodesim.simulator.fault.CertificateKind;
import io.netty.handler.ssl.SslContext;
import io.netty.util.ReferenceCountUtil;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;

/**
 * Certificate and versions that every mail port shows; OpenSSL keeps memory of its own for it until it is closed.
 * Thread-safe.
 */
public final class MailTls implements AutoCloseable {
    private final SslContext context;
    private final TlsProvider provider;
    private final List<String> versions;
    private final BadCertificates bad;
    private final Map<CertificateKind, CompletableFuture<SslContext>> badContexts;

    private MailTls(
            SslContext context,
            TlsProvider provider,
            List<String> versions,
            BadCertificates bad,
            Map<CertificateKind, CompletableFuture<SslContext>> badContexts) {
        this.context = context;
        this.provider = provider;
        this.versions = versions;
        this.bad = bad;
        this.badContexts = badContexts;
    }

    /**
     * TLS with the server certificate.
     *
     * @param versions by their JSSE names
     * @param revocationList where clients find the list of revoked certificates, once anything listens
     * @throws IllegalArgumentException when the provider cannot speak one of them
     */
    public static MailTls of(
            TlsMaterial material, TlsProvider provider, List<String> versions, Supplier<URI> revocationList) {
        try {
            return new MailTls(
                    material.serverContext(provider.netty(), versions),
                    provider,
                    versions,
                    new BadCertificates(material.authority(), revocationList),
                    new ConcurrentHashMap<>());
        } catch (SSLException e) {
            throw new IllegalArgumentException(
                    "tls.versions: expected names that " + provider + " knows, got " + versions + ": " + e.getMessage(),
                    e);
        }
    }

    SslContext context() {
        return context;
    }

    /** TLS with a bad certificate, made on another thread when it is first asked for: keys take time. */
    CompletionStage<SslContext> showing(CertificateKind kind) {
        return badContexts.computeIfAbsent(kind, asked -> CompletableFuture.supplyAsync(() -> made(asked)));
    }

    /**
     * The same, but that every client is shown a bad certificate, which is made now. It is closed with this one, and not by
     * itself.
     */
    public MailTls spoiled(CertificateKind kind) {
        return new MailTls(showing(kind).toCompletableFuture().join(), provider, versions, bad, badContexts);
    }

    private SslContext made(CertificateKind kind) {
        try {
            return TlsMaterial.serverContext(bad.of(kind), provider.netty(), versions);
        } catch (Exception e) {
            throw new CompletionException(e);
        }
    }

    /** To be called when no connection needs it any more. */
    @Override
    public void close() {
        ReferenceCountUtil.release(context);
        badContexts.values().forEach(made -> made.thenAccept(ReferenceCountUtil::release));
    }
}
