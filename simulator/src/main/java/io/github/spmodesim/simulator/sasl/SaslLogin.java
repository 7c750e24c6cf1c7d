package io.github.spmodesim.simulator.sasl;

import io.github.spmodesim.simulator.subscriber.PresentedSecret;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** LOGIN: the user in one response, the password in the next. */
public final class SaslLogin implements SaslExchange {
    private final String userPrompt;
    private final String passwordPrompt;
    private @Nullable String user;

    SaslLogin(String userPrompt, String passwordPrompt) {
        this.userPrompt = userPrompt;
        this.passwordPrompt = passwordPrompt;
    }

    @Override
    public String firstPrompt() {
        return userPrompt;
    }

    @Override
    public SaslStep respond(byte[] response) {
        if (user == null) {
            user = new String(response, StandardCharsets.UTF_8);
            return new SaslStep.Prompt(passwordPrompt);
        }
        return new SaslStep.Credentials(user, PresentedSecret.of(response));
    }
}
