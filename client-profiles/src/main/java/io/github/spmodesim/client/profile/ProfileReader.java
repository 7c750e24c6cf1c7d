package io.github.spmodesim.client.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a profile file of the schema {@code client-profile/1} and expands its unknown values into variants. */
final class ProfileReader {
    static final String SCHEMA = "client-profile/1";
    private static final String EXTENDS = "extends";

    private final ObjectMapper yaml = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final Function<String, Optional<String>> others;

    /**
     * A reader for files that may extend others.
     *
     * @param others text of the profile with a given id, or empty if there is none
     */
    ProfileReader(Function<String, Optional<String>> others) {
        this.others = others;
    }

    /**
     * Reads one file.
     *
     * @param file its name, for messages
     * @param text its content
     * @throws ProfileFormatException if the content does not keep to the format
     */
    ClientProfile read(String file, String text) {
        return read(file, parse(file, text));
    }

    /** Reads what {@link #parse} returned, or a copy of it that was changed. */
    ClientProfile read(String file, JsonNode own) {
        JsonNode whole = extended(file, own);
        Set<String> ownSources = new HashSet<>();
        own.path("sources").fieldNames().forEachRemaining(ownSources::add);
        Reading open = new Reading(file, Map.of());
        ClientProfile profile = assemble(open, whole, "", ownSources);
        open.close();
        List<ClientProfile> variants = open.combinations().stream()
                .map(choice -> assemble(new Reading(file, choice), whole, open.variantName(choice), Set.of()))
                .toList();
        return new ClientProfile(
                profile.app(),
                profile.setUp(),
                profile.mail(),
                profile.conduct(),
                new OpenQuestions(variants, open.unanswered(), open.assumed()));
    }

    /** The file's content as JSON, laid over that of the profile that it extends. */
    JsonNode extended(String file, JsonNode own) {
        JsonNode base = own.path(EXTENDS);
        if (base.isMissingNode()) {
            return own;
        }
        String text = others.apply(base.asText())
                .orElseThrow(() -> new ProfileFormatException(
                        file + ": " + EXTENDS, base.toString(), "the id of another profile"));
        String baseFile = base.asText() + ".yaml";
        return ProfileOverlay.over(extended(baseFile, parse(baseFile, text)), own);
    }

    JsonNode parse(String file, String text) {
        try {
            return yaml.readTree(text);
        } catch (JsonProcessingException e) {
            throw new ProfileFormatException(
                    file + ": line " + e.getLocation().getLineNr(), e.getOriginalMessage(), "YAML");
        }
    }

    private static ClientProfile assemble(Reading reading, JsonNode json, String variant, Set<String> ownSources) {
        ProfileNode root = new ProfileNode(reading, "", json);
        root.only("schema", "id", EXTENDS, "sources", "app", "setup", "tls", "timeouts", "imap", "smtp", "conduct");
        ProfileNode schema = root.child("schema");
        if (!schema.isText(SCHEMA)) {
            throw schema.wrong(SCHEMA);
        }
        reading.readSources(root.child("sources"), ownSources);
        App app = AppReader.read(root, variant);
        return new ClientProfile(
                app,
                SetUpReader.read(root.child("setup")),
                mail(app.footing().transport().value(), root),
                ConductReader.read(root.child("conduct")),
                new OpenQuestions(List.of(), reading.unanswered(), reading.assumed()));
    }

    private static Optional<Wire> mail(Transport transport, ProfileNode root) {
        return switch (transport) {
            case IMAP_SMTP -> Optional.of(WireReader.read(root));
            case HTTPS -> {
                root.only("schema", "id", EXTENDS, "sources", "app", "setup", "conduct");
                yield Optional.empty();
            }
        };
    }
}
