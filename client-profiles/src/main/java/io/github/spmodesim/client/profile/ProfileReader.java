package io.github.spmodesim.client.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;

/** Reads a profile file of the schema {@code client-profile/1} and expands its unknown values into variants. */
final class ProfileReader {
    static final String SCHEMA = "client-profile/1";

    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /**
     * Reads one file.
     *
     * @param file its name, for messages
     * @param text its content
     * @throws ProfileFormatException if the content does not keep to the format
     */
    ClientProfile read(String file, String text) {
        JsonNode json = parse(file, text);
        Reading open = new Reading(file, Map.of());
        ClientProfile profile = assemble(open, json, "", List.of());
        open.close();
        List<ClientProfile> variants = open.combinations().stream()
                .map(choice -> assemble(new Reading(file, choice), json, open.variantName(choice), List.of()))
                .toList();
        return new ClientProfile(profile.app(), profile.wire(), profile.conduct(), variants);
    }

    private JsonNode parse(String file, String text) {
        try {
            return yaml.readTree(text);
        } catch (JsonProcessingException e) {
            throw new ProfileFormatException(
                    file + ": line " + e.getLocation().getLineNr(), e.getOriginalMessage(), "YAML");
        }
    }

    private static ClientProfile assemble(
            Reading reading, JsonNode json, String variant, List<ClientProfile> expanded) {
        ProfileNode root = new ProfileNode(reading, "", json);
        root.only("schema", "id", "sources", "app", "tls", "timeouts", "imap", "smtp", "conduct");
        ProfileNode schema = root.child("schema");
        if (!schema.isText(SCHEMA)) {
            throw schema.wrong(SCHEMA);
        }
        reading.readSources(root.child("sources"));
        App app = app(root.child("id").text(), variant, root.child("app").only("name", "version"));
        return new ClientProfile(app, WireReader.read(root), ConductReader.read(root.child("conduct")), expanded);
    }

    private static App app(String id, String variant, ProfileNode node) {
        return new App(
                id,
                variant,
                SourcedReader.driven(node.child("name"), ProfileNode::text),
                SourcedReader.driven(node.child("version"), ProfileNode::text));
    }
}
