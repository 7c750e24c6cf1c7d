package io.github.spmodesim.simulator.net;

import io.netty.handler.ssl.OpenSsl;
import io.netty.handler.ssl.SslProvider;

/** Who does TLS for mail and My docomo. */
public enum TlsProvider {
    /** The Java runtime. */
    JDK(SslProvider.JDK),
    /** OpenSSL or BoringSSL through netty-tcnative, where that is on the class path. */
    OPENSSL(SslProvider.OPENSSL_REFCNT);

    private final SslProvider provider;

    TlsProvider(SslProvider provider) {
        this.provider = provider;
    }

    /** Whether it can be used here. */
    public boolean isAvailable() {
        return switch (this) {
            case JDK -> true;
            case OPENSSL -> OpenSsl.isAvailable();
        };
    }

    SslProvider netty() {
        return provider;
    }
}
