package io.github.spmodesim.simulator.smtp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ControlOctetsTest {
    @Test
    void findsEachOfTheThreeAtEveryPlaceAndNothingElse() {
        for (int octet = 0; octet < 256; octet++) {
            for (int at = 0; at < 20; at++) {
                byte[] octets = new byte[20];
                Arrays.fill(octets, (byte) 'x');
                octets[at] = (byte) octet;
                boolean isOne = octet == 0 || octet == '\r' || octet == '\n';

                assertThat(ControlOctets.indexOf(octets, 0, 20)).isEqualTo(isOne ? at : 20);
            }
        }
    }

    @Test
    void findsTheSameAsALookAtEveryOctet() {
        Random random = new Random(42);
        for (int round = 0; round < 20_000; round++) {
            byte[] octets = new byte[random.nextInt(40)];
            for (int i = 0; i < octets.length; i++) {
                octets[i] = random.nextInt(4) == 0 ? (byte) random.nextInt(20) : (byte) random.nextInt();
            }
            int from = random.nextInt(octets.length + 1);
            int to = from + random.nextInt(octets.length - from + 1);

            assertThat(ControlOctets.indexOf(octets, from, to)).isEqualTo(naive(octets, from, to));
        }
    }

    private static int naive(byte[] octets, int from, int to) {
        for (int at = from; at < to; at++) {
            if (octets[at] == 0 || octets[at] == '\r' || octets[at] == '\n') {
                return at;
            }
        }
        return to;
    }
}
