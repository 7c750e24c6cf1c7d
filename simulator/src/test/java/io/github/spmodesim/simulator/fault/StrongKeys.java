package io.github.spmodesim.simulator.fault;

import java.security.AlgorithmConstraints;
import java.security.AlgorithmParameters;
import java.security.CryptoPrimitive;
import java.security.Key;
import java.security.interfaces.RSAKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No RSA below 2048 bits, as phones and OpenSSL 3 have it. */
final class StrongKeys implements AlgorithmConstraints {
    private static final int LEAST_BITS = 2048;

    @Override
    public boolean permits(
            Set<CryptoPrimitive> primitives, String algorithm, @Nullable AlgorithmParameters parameters) {
        return true;
    }

    @Override
    public boolean permits(Set<CryptoPrimitive> primitives, Key key) {
        return !(key instanceof RSAKey rsa) || rsa.getModulus().bitLength() >= LEAST_BITS;
    }

    @Override
    public boolean permits(
            Set<CryptoPrimitive> primitives, String algorithm, Key key, @Nullable AlgorithmParameters parameters) {
        return permits(primitives, key);
    }
}
