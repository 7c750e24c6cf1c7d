package io.github.spmodesim.simulator.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dialect of one's own; what is wrong in it is told with file, place, what was expected and what stands there. */
class DialectFileTest {
    private static final String HEAD = "schema: dialect/1\nname: own\nextends: docomo\n";

    @TempDir
    private Path folder;

    @Test
    void takesOverWhatItDoesNotName() throws IOException {
        Dialect own = Dialects.of(file(HEAD + "imap: {texts: {greeting: {value: hello, tag: INF, source: mine}}}")
                        .toString())
                .bind();

        assertThat(own.name()).isEqualTo("own");
        assertThat(own.imap().texts().greeting()).isEqualTo(new Setting<>("hello", Tag.INF, "mine"));
        assertThat(own.imap().texts().completed().value()).isEqualTo(".");
    }

    @Test
    void aCapabilityCanBeAdded() throws IOException {
        Path file = file(HEAD + "imap: {capabilities: {MOVE: {value: true, tag: INF, source: mine}}}");

        assertThat(Dialects.file(file).bind().imap().announced("")).endsWith("AUTH=LOGIN", "MOVE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "imap: {texts: {greating: {value: a, tag: INF, source: b}}}"
                        + " | imap.texts.greating: expected one of [accountLocked, authenticateFailed, autoLogout, badMailboxName, bye, completed, greeting,",
                "imap: {textz: {}} | imap.textz: expected one of [capabilities, capabilitiesInGreeting, defaultHost,",
                "imap: {capabilities: {LITERAL-: {value: true, tag: RFC, source: a}}}"
                        + " | imap: imap.capabilities: expected LITERAL+ or LITERAL-, got both",
                "imap: {limits: {literals: {value: many, tag: INF, source: b}}}"
                        + " | imap.limits.literals.value: expected a whole number, got \"many\"",
                "imap: {limits: {literals: {value: 5.5, tag: INF, source: b}}}"
                        + " | imap.limits.literals.value: expected a whole number, got 5.5",
                "imap: {capabilities: {ACL: {value: true, tag: RFC, source: b}}}"
                        + " | imap.capabilities: expected capabilities that the simulator serves, got ACL; the nearest are ",
                "imap: {hosts: {imap: {capabilities: {X Y: {value: true, tag: RFC, source: b}}}}}"
                        + " | imap.hosts.imap.capabilities: expected capabilities that the simulator serves, got X Y; ",
                "imap: {capabilities: {IMAP4rev1: {value: false, tag: INF, source: b}}}"
                        + " | imap: imap.capabilities.IMAP4rev1: expected it on",
                "imap: {texts: {bye: {value: '', tag: INF, source: b}}}"
                        + " | imap.texts.bye: expected a character at least (RFC 3501 section 9), got an empty text",
                "imap: {capabilities: {IDLE: {value: 1, tag: INF, source: b}}}"
                        + " | imap.capabilities.IDLE.value: expected true or false, got 1",
                "imap: {limits: {literals: {value: 5, tag: INF}}}"
                        + " | imap.limits.literals.source: expected a value, got nothing",
                "imap: {limits: {literals: {value: 5, source: b}}}"
                        + " | imap.limits.literals.tag: expected a value, got nothing",
                "imap: {limits: {literals: {tag: INF, source: b}}}"
                        + " | imap.limits.literals.value: expected a value, got nothing",
                "imap: {limits: {literals: {value: 5, tag: INF, source: ' '}}}"
                        + " | imap.limits.literals: Setting 5: expected a source, got none",
                "imap: {limits: {literals: {value: 5, tag: FOO, source: b}}}"
                        + " | imap.limits.literals.tag: expected one of [SPEC, OBS, REP, ARTICLE, RFC, INF, ASSUMPTION, SET],"
                        + " got \"FOO\"",
                "imap: {limits: {literals: 5}}"
                        + " | imap.limits.literals: expected {value: ..., tag: ..., source: ...}, got 5",
                "imap: {hosts: 5} | imap.hosts: expected a map, got 5",
                "imap: {defaultHost: {value: imap9, tag: INF, source: b}}"
                        + " | imap: imap.defaultHost: expected one of [imap, imap2], got imap9",
                "imap: {texts: {bye: {value: \"a\\r\\nb\", tag: INF, source: b}}}"
                        + " | imap.texts.bye.value: expected text without control characters, got one with U+000D",
                "imap: {texts: {bye: {value: \"a\\tb\", tag: INF, source: b}}}"
                        + " | imap.texts.bye.value: expected text without control characters, got one with U+0009",
                "imap: {texts: {bye: {value: \"a\\x9Bb\", tag: INF, source: b}}}"
                        + " | imap.texts.bye.value: expected text without control characters, got one with U+009B",
                "imap: {capabilities: {\"X\\nY\": {value: true, tag: INF, source: b}}}"
                        + " | imap.capabilities: expected a key without control characters, got one with U+000A",
                "mailbox: {separator: {value: '', tag: INF, source: b}}"
                        + " | mailbox: mailbox.separator: expected one character, got \"\""
            })
    void saysWhatIsWrong(String yaml, String sentence) throws IOException {
        Path file = file(HEAD + yaml);

        assertThatThrownBy(() -> Dialects.file(file).bind())
                .isInstanceOf(DialectException.class)
                .hasMessageStartingWith(file + ": " + sentence);
    }

    @Test
    void anUnknownKeyIsNamed() throws IOException {
        Path file = file(HEAD + "imap: {textz: {}}");

        assertThatThrownBy(() -> Dialects.file(file).bind()).hasMessageEndingWith(", got the unknown key textz");
    }

    @Test
    void aKeyThatStandsTwiceIsToldWithItsLine() throws IOException {
        Path file = file(HEAD + "imap:\n  hosts: {}\n  hosts: {}\n");

        assertThatThrownBy(() -> Dialects.file(file))
                .isInstanceOf(DialectException.class)
                .hasMessage(file + " line 6: expected each key once, got 'hosts' twice");
    }

    @Test
    void aDialectThatStandsAloneHasToNameEverything() throws IOException {
        Path file = file("schema: dialect/1\nname: own\n");

        assertThatThrownBy(() -> Dialects.file(file).bind()).hasMessage(file + ": tls: expected a value, got nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- a | : expected a map of dialect values, got ARRAY",
                "'' | : expected a map of dialect values, got MISSING",
                "'a: [' | ' line 1: while parsing a flow node '",
                "'schema: dialect/2\nname: a\nextends: docomo' | : Dialect schema: expected dialect/1, got dialect/2",
                "'extends: acme' | ': extends: expected one of [docomo, docomo-iphone, modern], got acme'"
            })
    void whatIsNoDialectIsRefused(String yaml, String sentence) throws IOException {
        Path file = file(yaml);

        assertThatThrownBy(() -> Dialects.file(file).bind())
                .isInstanceOf(DialectException.class)
                .hasMessageStartingWith(file + sentence)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aTagThatIsNoneIsToldWhenTheSettingsAreListed() throws IOException {
        DialectTree tree = Dialects.file(file(HEAD + "imap: {limits: {literals: {value: 5, tag: FOO, source: b}}}"));

        assertThatThrownBy(tree::settings)
                .isInstanceOf(DialectException.class)
                .hasMessageContaining("own.yaml: imap.limits.literals.tag: expected one of [SPEC, ")
                .hasMessageEndingWith("], got FOO");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        Path missing = folder.resolve("missing.yaml");

        assertThatThrownBy(() -> Dialects.file(missing))
                .isInstanceOf(DialectException.class)
                .hasMessage(missing + ": there is no such file");
    }

    @Test
    void aFileThatIsNoTextIsNamed() throws IOException {
        Path file = Files.write(folder.resolve("own.yaml"), new byte[] {'a', (byte) 0xFF});

        assertThatThrownBy(() -> Dialects.file(file))
                .isInstanceOf(DialectException.class)
                .hasMessageStartingWith(file + ": cannot be read as UTF-8 text: ");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), yaml);
    }
}
