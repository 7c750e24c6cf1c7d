package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.imap.ImapNo;
import io.github.spmodesim.simulator.imap.UrlContent;
import io.github.spmodesim.simulator.mime.Octets;
import java.nio.charset.StandardCharsets;

/** A URL leads to octets of a message in the session's mailboxes, or is refused with a code that shows it. */
final class ImapUrlTarget implements FuzzTarget {
    private final OpenInbox inbox = new OpenInbox();

    @Override
    public void run(byte[] input) {
        String url = new String(input, StandardCharsets.ISO_8859_1);
        try {
            Octets content = UrlContent.of(url, inbox.session());
            assertThat(inbox.messages())
                    .anySatisfy(message -> assertThat(content.length())
                            .isLessThanOrEqualTo(message.message().body().size() + 2));
        } catch (ImapNo e) {
            assertThat(e.code()).matches("BADURL [!-~&&[^\\]]]*");
            assertThat(e.text()).matches("[ -~]+");
        }
    }
}
