package io.github.spmodesim.client.symptom;

import io.github.spmodesim.client.device.MailAccount;
import io.github.spmodesim.client.device.ServerSettings;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.Message;
import io.github.spmodesim.client.profile.Provenance;
import io.github.spmodesim.client.profile.ProvenanceTag;
import io.github.spmodesim.client.profile.Reaction;
import io.github.spmodesim.client.profile.Shown;
import io.github.spmodesim.client.profile.Sourced;
import io.github.spmodesim.client.profile.Visibility;
import java.util.List;
import java.util.Optional;

/**
 * A trouble as the person sees it.
 *
 * @param visibility in which form it shows; empty if nobody knows
 * @param ja Japanese words
 * @param en English words
 */
public record Symptom(Optional<Visibility> visibility, Wording ja, Wording en) {
    /**
     * What the person sees of an outcome.
     *
     * @param outcome what came of the action
     * @param profile the client
     * @param account the account, whose name, host and user fill in the words
     * @param attention whether the person looks
     */
    public static Symptom of(MailOutcome outcome, ClientProfile profile, MailAccount account, Attention attention) {
        return Trouble.in(outcome)
                .map(trouble -> of(trouble, profile, account, attention))
                .orElseGet(() -> silent(new Provenance(ProvenanceTag.INFERRED, "an action that works shows no error")));
    }

    /** Whether it is known what the person sees. */
    public boolean isKnown() {
        return visibility.isPresent();
    }

    private static Symptom of(Trouble trouble, ClientProfile profile, MailAccount account, Attention attention) {
        Reaction reaction = profile.conduct().reactions().to(trouble.protocol(), trouble.failure());
        Sourced<Shown> shown = switch (attention) {
            case FOREGROUND -> reaction.foreground();
            case BACKGROUND -> reaction.background();
        };
        if (shown.known().isEmpty()) {
            Wording nothing = new Wording(List.of(), shown.provenance());
            return new Symptom(Optional.empty(), nothing, nothing);
        }
        if (shown.value().visibility() == Visibility.NONE) {
            return silent(shown.provenance());
        }
        Message message = profile.conduct().message(shown.value().message());
        return new Symptom(
                Optional.of(shown.value().visibility()),
                wording(message.ja(), trouble, account),
                wording(message.en(), trouble, account));
    }

    private static Symptom silent(Provenance provenance) {
        Wording nothing = new Wording(List.of(), provenance);
        return new Symptom(Optional.of(Visibility.NONE), nothing, nothing);
    }

    private static Wording wording(Sourced<List<String>> lines, Trouble trouble, MailAccount account) {
        ServerSettings server = account.server(trouble.protocol());
        return new Wording(
                lines.known().orElse(List.of()).stream()
                        .map(line -> line.replace("${account}", account.displayName())
                                .replace("${host}", server.host())
                                .replace("${user}", server.credentials().user())
                                .replace("${words}", trouble.serverWords()))
                        .toList(),
                lines.provenance());
    }
}
