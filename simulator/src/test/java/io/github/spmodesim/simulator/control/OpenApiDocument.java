package io.github.spmodesim.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The checked-in description, as tests ask it. */
final class OpenApiDocument {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final JsonNode root;

    private OpenApiDocument(JsonNode root) {
        this.root = root;
    }

    static OpenApiDocument load() {
        try (InputStream in = OpenApiDocument.class.getResourceAsStream("/openapi.yaml")) {
            return new OpenApiDocument(new YAMLMapper().readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every operation, as {@code POST /v1/subscribers}. */
    List<String> operations() {
        List<String> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) {
                        operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return operations;
    }

    /** The response that an operation declares for a status; a missing node if it declares none. */
    JsonNode response(String method, String path, int status) {
        return resolve(root.path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses")
                .path(String.valueOf(status)));
    }

    /** The fields that a media type of a response has to hold. */
    List<String> requiredFields(JsonNode response, String mediaType) {
        List<String> names = new ArrayList<>();
        resolve(response.path("content").path(mediaType).path("schema"))
                .path("required")
                .forEach(name -> names.add(name.textValue()));
        return names;
    }

    /** All fields that a media type of a response may hold. */
    List<String> fields(JsonNode response, String mediaType) {
        List<String> names = new ArrayList<>();
        resolve(response.path("content").path(mediaType).path("schema"))
                .path("properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    /** Whether the operation says that it needs no token. */
    boolean isOpen(String method, String path) {
        JsonNode security = root.path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("security");
        return security.isArray() && security.isEmpty();
    }

    private JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? root.at(node.path("$ref").textValue().substring(1)) : node;
    }
}
