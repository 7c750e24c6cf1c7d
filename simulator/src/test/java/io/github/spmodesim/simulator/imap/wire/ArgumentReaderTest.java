package io.github.spmodesim.simulator.imap.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.spmodesim.simulator.mime.Octets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ArgumentReaderTest {
    @Test
    void readsAtomsAndKeywords() throws ImapSyntaxException {
        ArgumentReader reader = reader(" abc.DEF-1 flags");
        reader.space();
        assertThat(reader.atom()).isEqualTo("abc.DEF-1");
        reader.space();
        assertThat(reader.keyword()).isEqualTo("FLAGS");
        reader.end();
        assertThat(reader.atEnd()).isTrue();
        assertThat(reader.position()).isEqualTo(16);
    }

    @Test
    void anAtomEndsBeforeAnAtomSpecial() throws ImapSyntaxException {
        for (char special : "(){ %*\"\\]\u007f\u0001\u00e9".toCharArray()) {
            ArgumentReader reader = reader("ab" + special);
            assertThat(reader.atom()).as("before %s", (int) special).isEqualTo("ab");
        }
    }

    @Test
    void anAstringMayHoldTheClosingBracket() throws ImapSyntaxException {
        assertThat(reader("a]b c").astring()).isEqualTo("a]b");
        assertThat(reader("\"a b\"").astring()).isEqualTo("a b");
        assertThat(reader("{3}\r\n", "a\"b").astring()).isEqualTo("a\"b");
    }

    @Test
    void aMailboxPatternMayHoldWildcards() throws ImapSyntaxException {
        assertThat(reader("a%/*]").listMailbox()).isEqualTo("a%/*]");
        assertThat(reader("\"*\"").listMailbox()).isEqualTo("*");
    }

    @Test
    void aQuotedStringTakesQuoteAndBackslashBehindABackslash() throws ImapSyntaxException {
        assertThat(reader("\"a\\\"b\\\\c\" x").string()).isEqualTo("a\"b\\c");
        assertThat(reader("\"\"").string()).isEmpty();
    }

    @Test
    void literalsComeInTheirOrder() throws ImapSyntaxException {
        ArgumentReader reader = reader(" {1}\r\n {2+}\r\n", "a", "bc");
        reader.space();
        assertThat(reader.literal()).isEqualTo(Octets.ofLatin1("a"));
        reader.space();
        assertThat(reader.literal()).isEqualTo(Octets.ofLatin1("bc"));
        reader.end();
    }

    @Test
    void nilIsTheEmptyString() throws ImapSyntaxException {
        assertThat(reader("nil").nstring()).isEmpty();
        assertThat(reader("\"x\"").nstring()).isEqualTo("x");
    }

    @Test
    void numbersHave32Bits() throws ImapSyntaxException {
        assertThat(reader("4294967295>").number()).isEqualTo(4_294_967_295L);
        assertThat(reader("0").number()).isZero();
    }

    @Test
    void takesACharacterOnlyIfItIsNext() {
        ArgumentReader reader = reader("+F");
        assertThat(reader.take('-')).isFalse();
        assertThat(reader.take('+')).isTrue();
        assertThat(reader.nextIs('F')).isTrue();
    }

    @Test
    void saysWhereWhatWasExpectedAndWhatStandsThere() {
        refused(() -> reader("x").space(), "argument at 0: expected a space, got \"x\"");
        refused(() -> reader("x").expect('('), "argument at 0: expected '(', got \"x\"");
        refused(() -> reader("(").atom(), "argument at 0: expected an atom, got \"(\"");
        refused(() -> reader("").astring(), "argument at 0: expected an astring, got the end");
        refused(() -> reader("(").listMailbox(), "argument at 0: expected a mailbox pattern, got \"(\"");
        refused(() -> reader("abc").string(), "argument at 0: expected a literal, got \"abc\"");
        refused(() -> reader("x").end(), "argument at 0: expected the end of the command, got \"x\"");
        refused(() -> reader("x").number(), "argument at 0: expected a number, got \"x\"");
        refused(() -> reader("x").sequenceSet(), "argument at 0: expected a sequence set, got \"x\"");
        refused(() -> reader("4294967296").number(), "expected a number below 4294967296, got 4294967296");
        refused(() -> reader("12345678901").number(), "expected a number below 4294967296, got 12345678901");
        refused(() -> reader("nix").nstring(), "expected a string or NIL, got NIX");
        refused(() -> reader("\"abc").string(), "argument at 4: expected '\"', got the end");
        refused(() -> reader("\"abc\\").string(), "argument at 5: expected '\"', got the end");
    }

    @Test
    void showsNoMoreThanTwentyCharacters() {
        refused(
                () -> reader("(23456789012345678901234").atom(),
                "argument at 0: expected an atom, got \"(2345678901234567890\"");
    }

    @Test
    void aQuotedStringDoesNotRunOverALiteral() {
        refused(() -> reader("\"abc{3}\r\n\"", "xyz").string(), "argument at 7: expected '\"', got \" \"\"");
    }

    @Test
    void aBraceBeforeTheAnnouncementIsNoLiteral() {
        refused(() -> reader("{2}x{3}\r\n", "xyz").literal(), "argument at 0: expected a literal, got \"{2}x{3} \"");
        refused(() -> reader("{3}").literal(), "argument at 0: expected a literal, got \"{3}\"");
    }

    @Test
    void aDiscreetReaderRepeatsNothing() {
        ArgumentReader reader = reader("pass word");
        reader.discreet();

        refused(reader::end, "argument at 0: expected the end of the command, got something else");
    }

    private static void refused(ThrowingCallable reading, String sentence) {
        assertThatThrownBy(reading).isInstanceOf(ImapSyntaxException.class).hasMessage(sentence);
    }

    private static ArgumentReader reader(String text, String... literals) {
        return new ArgumentReader(new ImapArguments(
                text, List.of(literals).stream().map(Octets::ofLatin1).toList()));
    }
}
