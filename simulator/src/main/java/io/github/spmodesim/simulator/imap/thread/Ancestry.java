package io.github.spmodesim.simulator.imap.thread;

import io.github.spmodesim.simulator.mime.HeaderFields;
import io.github.spmodesim.simulator.mime.MessageIds;
import java.util.List;
import java.util.Optional;

/**
 * What a message says of its place in a conversation.
 *
 * @param id its own identifier, empty where it has none that is valid
 * @param references those it replies to, the eldest first
 */
record Ancestry(Optional<String> id, List<String> references) {
    static Ancestry of(HeaderFields fields) {
        List<String> references = ids(fields, "References");
        return new Ancestry(
                ids(fields, "Message-ID").stream().findFirst(),
                references.isEmpty()
                        ? ids(fields, "In-Reply-To").stream().limit(1).toList()
                        : references);
    }

    private static List<String> ids(HeaderFields fields, String name) {
        return fields.value(name).map(MessageIds::read).orElse(List.of());
    }
}
