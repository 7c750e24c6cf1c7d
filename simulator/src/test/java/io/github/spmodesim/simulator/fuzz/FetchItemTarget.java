package io.github.spmodesim.simulator.fuzz;

import io.github.spmodesim.simulator.imap.FetchItem;
import io.github.spmodesim.simulator.imap.FetchItemReader;
import io.github.spmodesim.simulator.imap.FetchRenderer;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list of items is refused, or fetches a reply by the grammar from each message. */
final class FetchItemTarget implements FuzzTarget {
    private final OpenInbox inbox = new OpenInbox();

    @Override
    public void run(byte[] input) {
        List<FetchItem> items;
        try {
            items = FetchItemReader.read(
                    OpenInbox.arguments(new String(input, StandardCharsets.ISO_8859_1)), inbox.session());
        } catch (ImapSyntaxException e) {
            return;
        }
        inbox.messages()
                .forEach(message -> ReplyGrammar.check(
                        FetchRenderer.render(inbox.session(), message, items).onTheWire()));
    }
}
