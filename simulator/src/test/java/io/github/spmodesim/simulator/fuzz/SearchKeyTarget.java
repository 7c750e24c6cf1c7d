package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.imap.search.SearchCharset;
import io.github.spmodesim.simulator.imap.search.SearchKeyReader;
import io.github.spmodesim.simulator.imap.search.SearchProgram;
import io.github.spmodesim.simulator.imap.search.SearchRun;
import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A search program, behind an octet for its character set, is refused, or runs. */
final class SearchKeyTarget implements FuzzTarget {
    private static final List<SearchCharset> CHARSETS = List.of(
            SearchCharset.UNNAMED,
            new SearchCharset("ISO-2022-JP", Charset.forName("ISO-2022-JP")),
            new SearchCharset("Shift_JIS", Charset.forName("Shift_JIS")));

    private final OpenInbox inbox = new OpenInbox();

    @Override
    public void run(byte[] input) {
        if (input.length > 0) {
            SearchCharset charset = CHARSETS.get((input[0] & 0xFF) % CHARSETS.size());
            search(new String(input, 1, input.length - 1, StandardCharsets.ISO_8859_1), charset);
        }
    }

    private void search(String text, SearchCharset charset) {
        SearchProgram program;
        try {
            program = SearchKeyReader.read(OpenInbox.arguments(text), charset, inbox.session());
        } catch (ImapSyntaxException e) {
            return;
        }
        assertThat(SearchRun.of(inbox.session(), program).toCompletableFuture().join())
                .isSubsetOf(inbox.messages());
    }
}
