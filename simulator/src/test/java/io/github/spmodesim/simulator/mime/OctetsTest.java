package io.github.spmodesim.simulator.mime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OctetsTest {
    @Test
    void aSliceSharesTheArrayAndCountsFromItsOwnStart() {
        byte[] array = "0123456789".getBytes(UTF_8);
        Octets slice = Octets.of(array, 2, 6).slice(1, 4);

        assertThat(slice.asLatin1()).isEqualTo("345");
        assertThat(slice.byteAt(0)).isEqualTo((byte) '3');
        assertThat(slice.array()).isSameAs(array);
        assertThat(slice.arrayOffset()).isEqualTo(3);
    }

    @Test
    void nothingOutsideTheSliceCanBeRead() {
        Octets slice = Octets.ofLatin1("abcdef").slice(2, 4);

        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> slice.byteAt(2));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> slice.byteAt(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> slice.slice(0, 3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Octets.of(new byte[3], 2, 2));
    }

    @Test
    void equalMeansTheSameOctetsWhereverTheyLie() {
        Octets first = Octets.ofLatin1("xaby").slice(1, 3);
        Octets second = Octets.ofLatin1("ab");

        assertThat(first).isEqualTo(second).hasSameHashCodeAs(second);
        assertThat(first).isNotEqualTo(Octets.ofLatin1("abc")).isNotEqualTo(Octets.ofLatin1("ac"));
    }

    @Test
    void writesItsOwnOctetsAlone() throws IOException {
        var out = new ByteArrayOutputStream();

        Octets.ofLatin1("to be or not").slice(6, 8).writeTo(out);

        assertThat(out.toString(UTF_8)).isEqualTo("or");
    }

    @Test
    void aCopyIsTheCallersToChange() {
        Octets octets = Octets.ofLatin1("abc");

        octets.toByteArray()[0] = 'X';

        assertThat(octets.asLatin1()).isEqualTo("abc");
    }

    @Test
    void countsLinesThatAreEnded() {
        assertThat(Octets.ofLatin1("one\r\ntwo\nthree").lines()).isEqualTo(2);
        assertThat(Octets.ofLatin1("one\r\n\r\n").lines()).isEqualTo(2);
        assertThat(Octets.empty().lines()).isZero();
    }

    @Test
    void readsUtf8AndKeepsEveryOctetInLatin1() {
        Octets octets = Octets.of("件名".getBytes(UTF_8));

        assertThat(octets.asUtf8()).isEqualTo("件名");
        assertThat(Octets.ofLatin1(octets.asLatin1())).isEqualTo(octets);
    }

    @Test
    void printsItsLengthAndNotTheMail() {
        assertThat(Octets.ofLatin1("private")).hasToString("Octets[7]");
    }

    @Test
    void findsAnOctetInsideTheSliceAlone() {
        Octets slice = Octets.ofLatin1("xabcy").slice(1, 4);

        assertThat(slice.contains((byte) 'a')).isTrue();
        assertThat(slice.contains((byte) 'c')).isTrue();
        assertThat(slice.contains((byte) 'x')).isFalse();
        assertThat(slice.contains((byte) 'y')).isFalse();
        assertThat(Octets.empty().contains((byte) 0)).isFalse();
    }

    @Test
    void joinsSlicesIntoAnArrayOfTheirOwn() {
        Octets source = Octets.ofLatin1("abcdef");

        Octets joined = Octets.joined(List.of(source.slice(4, 6), Octets.empty(), source.slice(1, 2)));

        assertThat(joined.asLatin1()).isEqualTo("efb");
        assertThat(joined.array()).hasSize(3);
        assertThat(Octets.joined(List.of()).isEmpty()).isTrue();
    }
}
