package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.profile.ReplyCodes;
import java.util.List;

/**
 * The answer to one command.
 *
 * @param untagged what came before, in order
 * @param tagged the tagged reply
 */
record ImapResponse(List<ImapReply> untagged, ImapReply tagged) {
    ImapResponse {
        untagged = List.copyOf(untagged);
    }

    boolean ok() {
        return tagged.status().equals("OK");
    }

    /** Whether the command was refused rather than not understood. */
    boolean no() {
        return tagged.status().equals("NO");
    }

    /** The code of a refusal in the terms of {@link ReplyCodes}. */
    String refusalCode() {
        return tagged.code().orElse(ReplyCodes.NONE);
    }
}
