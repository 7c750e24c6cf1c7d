package io.github.spmodesim.simulator.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever arrives is a message: nothing is thrown, and every part lies inside the one above it. */
class MimeRobustnessTest {
    private static final String TELLING = "\r\n\0 \t-:;,<>()\"\\@=/\u00e9b";

    @ParameterizedTest
    @EnumSource
    void everyPrefixOfAMessageIsAMessage(Fixture fixture) {
        Octets message = fixture.octets();

        for (int length = 0; length <= message.length(); length++) {
            check(message.slice(0, length), "the first " + length + " octets of " + fixture);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedMessageIsAMessage(Fixture fixture) {
        byte[] original = fixture.octets().toByteArray();

        for (long seed = 0; seed < 2_000; seed++) {
            check(Octets.of(damaged(original, new Random(seed))), fixture + " damaged with seed " + seed);
        }
    }

    /** Overwrites some octets with telling ones, and moves a piece to another place. */
    private static byte[] damaged(byte[] original, Random random) {
        byte[] octets = Arrays.copyOf(original, original.length);
        for (int times = random.nextInt(20); times >= 0; times--) {
            octets[random.nextInt(octets.length)] = (byte) TELLING.charAt(random.nextInt(TELLING.length()));
        }
        int length = random.nextInt(octets.length / 4);
        int from = random.nextInt(octets.length - length);
        int to = random.nextInt(octets.length - length);
        System.arraycopy(octets, from, octets, to, length);
        return octets;
    }

    private static void check(Octets message, String what) {
        try {
            MimePart root = MimeScanner.scan(message);
            assertThat(root.octets()).as(what).isEqualTo(message);
            checkPart(root, what);
        } catch (RuntimeException e) {
            throw new AssertionError(what + " was refused", e);
        }
    }

    private static void checkPart(MimePart part, String what) {
        assertThat(part.header().length() + part.body().length())
                .as(what)
                .isEqualTo(part.octets().length());
        readEveryField(part);
        int end = part.body().arrayOffset();
        for (MimePart below : below(part)) {
            assertThat(below.octets().arrayOffset()).as(what).isGreaterThanOrEqualTo(end);
            end = below.octets().arrayOffset() + below.octets().length();
            checkPart(below, what);
        }
        assertThat(end).as(what).isLessThanOrEqualTo(part.body().arrayOffset() + part.bodySize());
    }

    private static List<MimePart> below(MimePart part) {
        return part.nestedMessage().map(List::of).orElse(part.children());
    }

    private static void readEveryField(MimePart part) {
        part.fields().list().forEach(field -> AddressReader.read(field.unfolded()));
        part.fields().without(FieldNames.of(List.of("Subject")));
        part.transferEncoding();
        part.disposition();
        part.language();
        part.part(List.of(1, 1, 1));
    }
}
