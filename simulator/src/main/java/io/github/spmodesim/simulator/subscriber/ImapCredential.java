package io.github.spmodesim.simulator.subscriber;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything about one subscriber's mail password at one moment; a change makes a new value.
 *
 * @param current the one password that opens mail
 * @param replaced every earlier one, oldest first; kept for ever, because they stay refused for ever (claim I3)
 * @param asked the reissue that waits for its confirmation, if one does
 */
record ImapCredential(ImapPassword current, List<ImapPassword> replaced, Optional<ReissueRequest> asked) {
    ImapCredential {
        replaced = List.copyOf(replaced);
    }

    static ImapCredential first(ImapPassword password) {
        return new ImapCredential(password, List.of(), Optional.empty());
    }

    /** Remembers the request; the current password stays as it is until the confirmation (claim I2). */
    ImapCredential ask(ReissueRequest request) {
        return new ImapCredential(current, replaced, Optional.of(request));
    }

    /** Puts a new password in the place of the current one and settles the request. */
    ImapCredential reissue(ImapPassword password) {
        List<ImapPassword> dead =
                Stream.concat(replaced.stream(), Stream.of(current)).toList();
        return new ImapCredential(password, dead, Optional.empty());
    }
}
