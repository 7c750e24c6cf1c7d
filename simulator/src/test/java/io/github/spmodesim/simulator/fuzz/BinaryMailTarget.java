package io.github.spmodesim.simulator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.imap.BinaryMail;
import io.github.spmodesim.simulator.mime.DecodedParts;
import io.github.spmodesim.simulator.mime.MimePart;
import io.github.spmodesim.simulator.mime.MimeScanner;
import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.mime.PartKind;
import java.util.ArrayList;
import java.util.List;

/** What a literal8 brings is refused, or stored without NUL and nothing of it lost: each part is decoded to what it was. */
final class BinaryMailTarget implements FuzzTarget {
    private static final byte NUL = 0;

    @Override
    public void run(byte[] input) {
        Octets message = Octets.of(input);
        BinaryMail.withoutNul(message).ifPresent(stored -> check(message, stored));
    }

    private static void check(Octets message, Octets stored) {
        assertThat(stored.contains(NUL)).isFalse();
        assertThat(message.contains(NUL) || stored.equals(message)).isTrue();
        List<Octets> before = bodies(MimeScanner.scan(message));
        List<Octets> after = bodies(MimeScanner.scan(stored));
        assertThat(after).isEqualTo(before);
    }

    private static List<Octets> bodies(MimePart message) {
        List<Octets> bodies = new ArrayList<>();
        collect(message, new DecodedParts(), bodies);
        return bodies;
    }

    private static void collect(MimePart part, DecodedParts decoded, List<Octets> bodies) {
        if (part.kind() == PartKind.LEAF) {
            Octets body = decoded.octets(part);
            assertThat(decoded.size(part)).isEqualTo(body.length());
            bodies.add(body);
        }
        part.children().forEach(child -> collect(child, decoded, bodies));
        part.nestedMessage().ifPresent(nested -> collect(nested, decoded, bodies));
    }
}
