package io.github.spmodesim.simulator.subscriber;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one subscriber's mail password at one moment; a change makes a new value.
 *
 * @param history every password, oldest first; kept for ever, because the ended ones stay refused for ever (claim I3)
 * @param asked the issue that waits for its confirmation, if one does
 */
record ImapCredential(List<IssuedPassword> history, Optional<ReissueRequest> asked) {
    static final ImapCredential NONE = new ImapCredential(List.of(), Optional.empty());

    ImapCredential {
        history = List.copyOf(history);
    }

    /** The one password that opens mail, if there is one. */
    Optional<IssuedPassword> current() {
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(history.get(history.size() - 1))
                        .filter(last -> last.end().isEmpty());
    }

    /** Whether there has ever been one: from then on only an issued one works. */
    boolean everIssued() {
        return !history.isEmpty();
    }

    /** Remembers the request; nothing changes until the confirmation (claims I1, I2). */
    ImapCredential ask(ReissueRequest request) {
        return new ImapCredential(history, Optional.of(request));
    }

    /** Puts a new password in the place of the current one, if there is one, and settles the request. */
    ImapCredential issue(ImapPassword password, IssueKind kind, Instant now) {
        List<IssuedPassword> changed = ended(new PasswordEnd(PasswordEnd.Kind.REPLACED, now, "reissued"));
        changed.add(new IssuedPassword(password, kind, now, Optional.empty()));
        return new ImapCredential(changed, Optional.empty());
    }

    /** Takes the current password back; a request that waits is settled with it. */
    ImapCredential revoke(String why, Instant now) {
        return new ImapCredential(ended(new PasswordEnd(PasswordEnd.Kind.REVOKED, now, why)), Optional.empty());
    }

    private List<IssuedPassword> ended(PasswordEnd end) {
        List<IssuedPassword> changed = new ArrayList<>(history);
        current().ifPresent(working -> changed.set(changed.size() - 1, working.ended(end)));
        return changed;
    }
}
