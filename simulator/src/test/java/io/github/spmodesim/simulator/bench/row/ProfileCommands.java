package io.github.spmodesim.simulator.bench.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The FETCH for a list of messages, as a client profile has it. */
public final class ProfileCommands {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private ProfileCommands() {}

    /**
     * The profile's command for all messages of a mailbox.
     *
     * @param profile a file of the client profiles
     * @throws IOException when it cannot be read, or holds no such command
     */
    public static String headerFetch(Path profile) throws IOException {
        for (JsonNode send : YAML.readTree(profile.toFile()).path("imap").findValues("send")) {
            String command = send.asText();
            if (command.toUpperCase(Locale.ROOT).contains("HEADER.FIELDS")) {
                return command.replaceAll("(?i)(fetch )\\S+", "$11:*");
            }
        }
        throw new IOException(profile + ": expected a FETCH with HEADER.FIELDS");
    }
}
