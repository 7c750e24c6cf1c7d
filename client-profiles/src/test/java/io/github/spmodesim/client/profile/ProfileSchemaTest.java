package io.github.spmodesim.client.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema beside the profiles says the same as the loader, as far as a schema can. */
class ProfileSchemaTest {
    private static final String FILE = "/profiles/client-profile-1.schema.json";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaText(), InputFormat.JSON);

    @ParameterizedTest
    @MethodSource("ids")
    void everyProfileKeepsToTheSchema(String id) {
        assertThat(errors(Profiles.text(id).orElseThrow())).isEmpty();
    }

    static Stream<String> ids() {
        return Profiles.all().stream().map(profile -> profile.app().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "server_name: {value: true, from: client-hello} | server_name: {value: true}",
                "server_name: {value: true, from: client-hello} | server_name: true",
                "server_name: {value: true, from: client-hello} | server_name: {value: 'yes', from: client-hello}",
                "server_name: {value: true, from: client-hello} | server_name: {value: true, from: client-hello, note: x}",
                "server_name: {value: true, from: client-hello} | sni: {value: true, from: client-hello}",
                "connect: {value: 100s, from: inferred} | connect: {value: 100 s, from: inferred}",
                "schema: client-profile/1 | schema: client-profile/2",
                "tag: M | tag: hearsay",
                "letter_case: {value: lower, from: launch} | letter_case: {value: mixed, from: launch}",
                "on: [mechanism_missing] | on: [mechanism_gone]",
                "alert mechanism-missing | popup mechanism-missing",
                "before_login: {value: none, from: launch} | before_login: []",
                "next: {value: at the next poll, from: failures} | next: {value: soon, from: failures}"
            })
    void refusesWhatTheLoaderRefuses(String good, String broken) {
        String text = Profiles.text("thunderbird").orElseThrow();

        assertThat(text).contains(good);
        assertThat(errors(text.replaceFirst(Pattern.quote(good), broken))).isNotEmpty();
    }

    @Test
    void namesEveryFailureFieldFixAndTag() throws IOException {
        JsonNode properties = new ObjectMapper().readTree(schemaText()).path("properties");
        JsonNode conduct = properties.at("/conduct/oneOf/0/properties");

        assertThat(texts(conduct.at("/next_tries/oneOf/0/items/properties/on/items/enum")))
                .containsExactlyElementsOf(lowerCase(Failure.values()));
        assertThat(names(conduct.at("/fixes/oneOf/0/properties"))).containsExactlyElementsOf(lowerCase(Fix.values()));
        assertThat(names(properties.at("/setup/oneOf/0/properties/fields/oneOf/0/properties")))
                .containsExactlyElementsOf(lowerCase(SettingsField.values()));
        assertThat(texts(properties.at("/sources/additionalProperties/properties/tag/enum")))
                .containsExactlyElementsOf(Arrays.stream(ProvenanceTag.values())
                        .map(ProvenanceTag::mark)
                        .toList());
    }

    private static List<String> errors(String profile) {
        return SCHEMA.validate(profile, InputFormat.YAML).stream()
                .map(Error::toString)
                .toList();
    }

    private static List<String> lowerCase(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1)
                .map(i -> array.get(i).asText())
                .toList();
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static String schemaText() {
        try (InputStream in = ProfileSchemaTest.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(FILE, e);
        }
    }
}
