package io.github.spmodesim.simulator.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DialectsTest {
    static List<String> names() {
        return Dialects.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyReadyMadeDialectCanBeBoundUnderItsName(String name) {
        assertThat(Dialects.named(name).bind().name()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyValueSaysHowItIsKnown(String name) {
        Map<String, Setting<String>> settings = Dialects.named(name).settings();

        assertThat(settings).hasSizeGreaterThan(70);
        assertThat(settings.values()).allSatisfy(setting -> {
            assertThat(setting.source()).isNotBlank();
            assertThat(setting.tag()).isNotEqualTo(Tag.SET);
        });
    }

    @Test
    void noValueOfTheRecordsCouldStandWithoutProvenance() {
        assertThat(bareValues(Dialect.class)).containsExactlyInAnyOrder("schema", "name");
    }

    @Test
    void theIphoneDialectIsDocomoButForItsHost() {
        Map<String, Setting<String>> docomo = Dialects.named("docomo").settings();
        Map<String, Setting<String>> iphone = Dialects.named("docomo-iphone").settings();

        assertThat(iphone.keySet()).isEqualTo(docomo.keySet());
        assertThat(iphone.entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(docomo.get(entry.getKey())))
                        .map(Map.Entry::getKey))
                .containsExactly("imap.defaultHost");
        assertThat(Dialects.named("docomo-iphone").bind().imap().defaultHost().value())
                .isEqualTo("imap2");
    }

    @Test
    void aSettingCanBeReplacedAndSaysSo() {
        DialectTree changed = Dialects.named("docomo").with("imap.limits.literals", "7");

        assertThat(changed.settings().get("imap.limits.literals"))
                .isEqualTo(new Setting<>("7", Tag.SET, "set at start"));
        assertThat(changed.bind().imap().limits().literals().value()).isEqualTo(7);
        assertThat(Dialects.named("docomo").bind().imap().limits().literals().value())
                .isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "imap.capabilities.IDLE | maybe | imap.capabilities.IDLE: expected on or off, got maybe",
                "imap.limits.literals | x | imap.limits.literals: expected a whole number, got x"
            })
    void aValueThatDoesNotFitIsRefused(String path, String value, String sentence) {
        DialectTree docomo = Dialects.named("docomo");

        assertThatThrownBy(() -> docomo.with(path, value))
                .isInstanceOf(DialectException.class)
                .hasMessage(sentence);
    }

    @Test
    void aWordOfAChoiceIsWrittenAsInTheFileAndAnotherNamesTheChoice() {
        DialectTree docomo = Dialects.named("docomo");

        assertThat(docomo.bind().mailbox().delivery().whenFull().value()).isEqualTo(WhenFull.DELETE_OLDEST);
        assertThat(docomo.with("mailbox.delivery.whenFull", "refuse")
                        .bind()
                        .mailbox()
                        .delivery()
                        .whenFull()
                        .value())
                .isEqualTo(WhenFull.REFUSE);
        assertThatThrownBy(
                        () -> docomo.with("mailbox.delivery.whenFull", "REFUSE").bind())
                .isInstanceOf(DialectException.class)
                .hasMessage("docomo.yaml: mailbox.delivery.whenFull.value: expected one of [delete-oldest, refuse], got"
                        + " \"REFUSE\"");
    }

    @ParameterizedTest
    @CsvSource({"MOVE", "AUTH=PLAIN", "STATUS=SIZE"})
    void aCapabilityOfAnotherDialectCanBeSwitchedOn(String name) {
        DialectTree docomo = Dialects.named("docomo");

        assertThat(docomo.bind().imap().announced("")).doesNotContain(name);
        assertThat(docomo.with("imap.capabilities." + name, "on").bind().imap().announced(""))
                .endsWith(name);
        assertThatThrownBy(() -> docomo.with("imap.capabilities.ACL", "on"))
                .hasMessageStartingWith("Unknown setting imap.capabilities.ACL");
    }

    @ParameterizedTest
    @CsvSource({
        "CONDSTORE, QRESYNC",
        "ENABLE, QRESYNC",
        "ENABLE, UTF8=ACCEPT",
        "SORT, ESORT",
        "SORT, SORT=DISPLAY",
        "SORT, CONTEXT=SORT",
        "ESEARCH, CONTEXT=SEARCH",
        "CATENATE, URL-PARTIAL"
    })
    void aCapabilityThatIsOffTakesAlongWhatBuildsOnIt(String off, String built) {
        DialectTree modern = Dialects.named("modern");

        assertThat(modern.bind().imap().announced("")).contains(off, built);
        assertThat(modern.with("imap.capabilities." + off, "off").bind().imap().announced(""))
                .doesNotContain(off, built);
    }

    @ParameterizedTest
    @CsvSource({
        "imap.capabilites.IDLE, imap.capabilities.IDLE",
        "imap.limit.literals, imap.limits.literals",
        "mailbox.quotaOctet, mailbox.quotaOctets",
        "Imap.Texts.Greeting, imap.texts.greeting"
    })
    void anUnknownSettingNamesTheNearestFirst(String typed, String meant) {
        DialectTree docomo = Dialects.named("docomo");

        assertThatThrownBy(() -> docomo.with(typed, "1"))
                .isInstanceOf(DialectException.class)
                .hasMessageStartingWith("Unknown setting " + typed + "; the nearest known ones are " + meant + ", ");
    }

    @Test
    void anUnknownDialectNamesTheKnownOnes() {
        assertThatThrownBy(() -> Dialects.of("acme"))
                .isInstanceOf(DialectException.class)
                .hasMessage("expected one of [docomo, docomo-iphone, modern] or a .yaml file, got acme");
    }

    private static List<String> bareValues(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> bareValues(component).stream())
                .toList();
    }

    private static List<String> bareValues(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            type = map.getActualTypeArguments()[1];
        }
        if (type instanceof ParameterizedType setting && setting.getRawType() == Setting.class) {
            return List.of();
        }
        return type instanceof Class<?> raw && raw.isRecord() ? bareValues(raw) : List.of(component.getName());
    }
}
