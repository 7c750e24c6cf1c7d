package io.github.spmodesim.scenarios.claim;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.resource.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which scenarios carry the tag of which claim, read from the features by the parser that runs them.
 *
 * @param byClaim names of scenarios by the id in their tags, known or not
 */
public record ProvenClaims(Map<String, List<String>> byClaim) {
    /** Copies the map. */
    public ProvenClaims {
        byClaim = Map.copyOf(byClaim);
    }

    /** Reads all features under a folder of the class path. */
    public static ProvenClaims inFeatures(String folder) {
        URL root = ProvenClaims.class.getResource("/" + folder);
        if (root == null) {
            throw new IllegalStateException(folder + ": found no such folder of features, expected one");
        }
        URI uri = URI.create(root.toString());
        try {
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return inFolder(jar.getPath("/" + folder));
                }
            }
            return inFolder(Path.of(uri));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProvenClaims inFolder(Path folder) throws IOException {
        FeatureParser parser = new FeatureParser(UUID::randomUUID);
        Map<String, List<String>> byClaim = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".feature"))
                    .sorted()
                    .toList()) {
                parser.parseResource(resource(file))
                        .map(Feature::getPickles)
                        .orElse(List.of())
                        .forEach(pickle -> note(pickle, byClaim));
            }
        }
        return new ProvenClaims(byClaim);
    }

    private static void note(Pickle scenario, Map<String, List<String>> byClaim) {
        scenario.getTags().stream()
                .filter(tag -> tag.startsWith(Claims.TAG))
                .map(tag -> tag.substring(Claims.TAG.length()))
                .forEach(id ->
                        byClaim.computeIfAbsent(id, none -> new ArrayList<>()).add(scenario.getName()));
    }

    private static Resource resource(Path file) {
        return new Resource() {
            @Override
            public URI getUri() {
                return file.toUri();
            }

            @Override
            public InputStream getInputStream() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }
}
