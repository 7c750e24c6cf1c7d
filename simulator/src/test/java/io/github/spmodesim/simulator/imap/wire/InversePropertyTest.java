package io.github.spmodesim.simulator.imap.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.mime.Octets;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What is written is read back as it was. */
class InversePropertyTest {
    @Property
    void anyStringOfOctets(@ForAll @CharRange(from = 0, to = 255) @StringLength(max = 2000) String octets)
            throws ImapSyntaxException {
        ReplyLine line = new ReplyLineWriter().string(octets).line();

        assertThat(reader(line).string()).isEqualTo(octets);
    }

    @Property
    void anyAstringOfPrintableCharacters(@ForAll @CharRange(from = ' ', to = '~') String text)
            throws ImapSyntaxException {
        assertThat(new ArgumentReader(ImapArguments.of(ReplyLineWriter.astring(text))).astring())
                .isEqualTo(text);
    }

    @Property
    void anyNameInModifiedUtf7(@ForAll("unicode") String name) throws ImapSyntaxException {
        String wire = ModifiedUtf7.encode(name);

        assertThat(wire).matches("[ -~]*");
        assertThat(ModifiedUtf7.decode(wire)).isEqualTo(name);
    }

    @Property
    void anySetOfNumbers(@ForAll @Size(max = 200) List<@LongRange(min = 1, max = 300) Long> numbers)
            throws ImapSyntaxException {
        NumberRanges ranges =
                NumberRanges.of(numbers.stream().mapToLong(Long::longValue).sorted());
        BitSet expected = new BitSet();
        numbers.forEach(number -> expected.set(number.intValue()));

        assertThat(members(ranges)).isEqualTo(expected);
        if (!numbers.isEmpty()) {
            assertThat(members(
                            NumberRanges.of(SequenceSet.parse(ranges.toString()).resolved(1))))
                    .isEqualTo(expected);
        }
    }

    @Property
    void gapsAreWhatIsMissing(@ForAll @Size(max = 50) List<@LongRange(min = 1, max = 100) Long> numbers) {
        NumberRanges ranges =
                NumberRanges.of(numbers.stream().mapToLong(Long::longValue).sorted());
        BitSet expected = new BitSet();
        expected.set(10, 81);
        numbers.forEach(number -> expected.clear(number.intValue()));

        assertThat(members(ranges.gaps(10, 80))).isEqualTo(expected);
    }

    @Property
    void whatIsInBothIsInTheIntersection(
            @ForAll @Size(max = 50) List<@LongRange(min = 1, max = 100) Long> some,
            @ForAll @Size(max = 50) List<@LongRange(min = 1, max = 100) Long> others) {
        NumberRanges a =
                NumberRanges.of(some.stream().mapToLong(Long::longValue).sorted());
        NumberRanges b =
                NumberRanges.of(others.stream().mapToLong(Long::longValue).sorted());
        BitSet expected = members(a);
        expected.and(members(b));

        assertThat(members(a.intersect(b))).isEqualTo(expected);
    }

    @Property
    void rangesInAnyOrderMakeTheSameSet(@ForAll("ranges") List<SequenceSet.Range> ranges) throws ImapSyntaxException {
        BitSet expected = new BitSet();
        ranges.forEach(range -> expected.set((int) range.from(), (int) range.to() + 1));
        String text =
                ranges.stream().map(range -> range.to() + ":" + range.from()).collect(Collectors.joining(","));

        assertThat(members(NumberRanges.of(ranges))).isEqualTo(expected);
        assertThat(members(NumberRanges.of(SequenceSet.parse(text).resolved(1))))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<List<SequenceSet.Range>> ranges() {
        return Arbitraries.longs()
                .between(1, 200)
                .tuple2()
                .map(ends ->
                        new SequenceSet.Range(Math.min(ends.get1(), ends.get2()), Math.max(ends.get1(), ends.get2())))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> unicode() {
        Arbitrary<String> anywhere = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(code -> code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE)
                .map(Character::toString);
        return Arbitraries.oneOf(anywhere, Arbitraries.of("&", "-", "/", "あ", "迷惑メール＿ドコモ用", "~"))
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    private static BitSet members(NumberRanges ranges) {
        BitSet members = new BitSet();
        for (int number = 1; number <= 300; number++) {
            members.set(number, ranges.contains(number));
        }
        return members;
    }

    private static ArgumentReader reader(ReplyLine line) {
        String text = String.join("", line.texts());
        List<Octets> literals = line.literals().stream()
                .map(literal -> Octets.of(literal.toByteArray()))
                .toList();
        return new ArgumentReader(new ImapArguments(text, literals));
    }
}
