package io.github.spmodesim.simulator.sasl;

import io.github.spmodesim.simulator.dialect.Setting;
import java.util.Locale;
import java.util.Optional;

/** The mechanisms that there are. */
public enum SaslMechanism {
    /** RFC 4616. */
    PLAIN,
    /** The LOGIN mechanism of draft-murchison-sasl-login. */
    LOGIN;

    /** The mechanism of that name in any case, empty where it is unknown. */
    public static Optional<SaslMechanism> named(String name) {
        for (SaslMechanism mechanism : values()) {
            if (mechanism.name().equals(name.toUpperCase(Locale.ROOT))) {
                return Optional.of(mechanism);
            }
        }
        return Optional.empty();
    }

    /** A new exchange; the prompts are LOGIN's. */
    public SaslExchange exchange(Setting<String> userPrompt, Setting<String> passwordPrompt) {
        return switch (this) {
            case PLAIN -> new SaslPlain();
            case LOGIN -> new SaslLogin(userPrompt.value(), passwordPrompt.value());
        };
    }
}
