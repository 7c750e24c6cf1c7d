package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.imap.wire.ImapSyntaxException;
import io.github.spmodesim.simulator.imap.wire.ModifiedUtf7;
import java.nio.charset.StandardCharsets;

/** A name on the wire is refused, or comes back as it was; any name in Unicode goes out and comes back. */
final class ModifiedUtf7Target implements FuzzTarget {
    @Override
    public void run(byte[] input) {
        fromTheWire(new String(input, StandardCharsets.ISO_8859_1));
        toTheWire(new String(input, StandardCharsets.UTF_8));
        // Half a surrogate pair is no character, but must not stop anyone either.
        ModifiedUtf7.encode(new String(input, StandardCharsets.ISO_8859_1).replace('~', '\ud800'));
    }

    private static void fromTheWire(String wire) {
        String name;
        try {
            name = ModifiedUtf7.decode(wire);
        } catch (ImapSyntaxException e) {
            return;
        }
        assertThat(ModifiedUtf7.encode(name)).isEqualTo(wire);
    }

    private static void toTheWire(String name) {
        String wire = ModifiedUtf7.encode(name);
        assertThat(wire).matches("[ -~]*");
        try {
            assertThat(ModifiedUtf7.decode(wire)).isEqualTo(name);
        } catch (ImapSyntaxException e) {
            throw new AssertionError("cannot be read back: " + wire, e);
        }
    }
}
