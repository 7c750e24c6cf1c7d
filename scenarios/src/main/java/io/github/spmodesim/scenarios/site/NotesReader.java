package io.github.spmodesim.scenarios.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.spmodesim.scenarios.pending.PendingList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands beside a run: the reasons of what is pending, and the table of switches where that was made. */
final class NotesReader {
    /** The table of switches in the directory of reports, of the schema {@code spmode-switches/1}. */
    static final String SWITCHES = "switches.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private NotesReader() {}

    static Notes read(Path report) throws IOException {
        return new Notes(PendingList.checkedIn().reasons(), switches(report.resolve(SWITCHES)));
    }

    private static List<Notes.Switched> switches(Path file) throws IOException {
        List<Notes.Switched> switches = new ArrayList<>();
        if (Files.exists(file)) {
            for (JsonNode each : JSON.readTree(file.toFile()).path("switches")) {
                switches.add(new Notes.Switched(
                        each.path("id").asText(),
                        new Words(each.path("ja").asText(), each.path("en").asText()),
                        texts(each.path("breaks")),
                        texts(each.path("failing")),
                        texts(each.path("unnoticed")),
                        texts(each.path("unexplained"))));
            }
        }
        return switches;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
