package io.github.spmodesim.simulator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class WireScriptTest {
    private static final Pattern TITLE = Pattern.compile("# .+ \\(.*\\bRFC \\d+ \\d+(\\.\\d+)*\\b.*\\)");

    @TestFactory
    Stream<DynamicTest> aConversationNamesItsSectionOfAnRfc() {
        return Stream.of("wire/imap", "wire/smtp")
                .flatMap(folder -> Resources.files(folder).stream())
                .map(file -> dynamicTest(
                        WireScript.name(file),
                        () -> assertThat(WireScript.title(file)).matches(TITLE)));
    }
}
