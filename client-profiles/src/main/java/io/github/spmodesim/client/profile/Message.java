package io.github.spmodesim.client.profile;

import java.util.List;

/**
 * Words of a client, line by line as shown.
 *
 * <p>Lines may hold <code>${account}</code>, <code>${host}</code>, <code>${user}</code> and <code>${words}</code> (what
 * the server said).
 *
 * @param ja Japanese
 * @param en English
 * @param earlier what other versions said in their place
 */
public record Message(Sourced<List<String>> ja, Sourced<List<String>> en, List<OtherWording> earlier) {
    /** Copies the list. */
    public Message {
        earlier = List.copyOf(earlier);
    }
}
