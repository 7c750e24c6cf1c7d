package io.github.spmodesim.simulator.control;

import io.github.spmodesim.simulator.http.Body;
import io.github.spmodesim.simulator.http.HttpRefusal;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.http.Route;
import io.github.spmodesim.simulator.transcript.ConnectionId;
import io.github.spmodesim.simulator.transcript.Transcript;
import io.github.spmodesim.simulator.transcript.TranscriptEntry;
import io.github.spmodesim.simulator.transcript.TranscriptPrinter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** What was said on each connection, secrets masked: the list of connections, and one of them as JSON or as text. */
final class TranscriptsResource {
    private static final String TRANSCRIPTS = "/v1/transcripts";
    private static final String ONE = TRANSCRIPTS + "/{connection}";

    private final Transcript transcript;

    TranscriptsResource(Transcript transcript) {
        this.transcript = transcript;
    }

    List<Route> routes() {
        return List.of(
                Route.get(TRANSCRIPTS, this::list),
                Route.get(ONE, this::read),
                Route.get(ONE + "/text", this::readAsText));
    }

    private CompletionStage<HttpResponse> list(HttpRequest request) {
        Map<ConnectionId, List<TranscriptEntry>> connections = transcript.entries().stream()
                .collect(Collectors.groupingBy(
                        TranscriptEntry::connection, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        List<Map<String, Object>> rows = connections.entrySet().stream()
                .map(connection -> row(connection.getKey(), connection.getValue()))
                .toList();
        return CompletableFuture.completedStage(HttpResponse.json(HttpStatus.OK, Map.of("transcripts", rows)));
    }

    private CompletionStage<HttpResponse> read(HttpRequest request) {
        List<TranscriptEntry> entries = named(request);
        Map<String, Object> fields = row(entries.get(0).connection(), entries);
        fields.put("said", entries.stream().map(TranscriptsResource::line).toList());
        return CompletableFuture.completedStage(HttpResponse.json(HttpStatus.OK, fields));
    }

    private CompletionStage<HttpResponse> readAsText(HttpRequest request) {
        Body text = Body.of(TranscriptPrinter.print(named(request)));
        return CompletableFuture.completedStage(HttpResponse.of(HttpStatus.OK, "text/plain; charset=utf-8", text));
    }

    private List<TranscriptEntry> named(HttpRequest request) {
        String name = request.pathVariable("connection");
        List<TranscriptEntry> entries = transcript.entries().stream()
                .filter(entry -> entry.connection().toString().equals(name))
                .toList();
        if (entries.isEmpty()) {
            throw HttpRefusal.of(
                    HttpStatus.NOT_FOUND,
                    "no line of a connection \"" + name + "\"",
                    "one that GET " + TRANSCRIPTS + " lists");
        }
        return entries;
    }

    private static Map<String, Object> row(ConnectionId connection, List<TranscriptEntry> entries) {
        Instant first = entries.get(0).at();
        Instant last = entries.get(entries.size() - 1).at();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("connection", connection.toString());
        fields.put("service", connection.service());
        fields.put("first", first.toString());
        fields.put("last", last.toString());
        fields.put("lines", entries.size());
        return fields;
    }

    private static Map<String, Object> line(TranscriptEntry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("at", entry.at().toString());
        fields.put("speaker", entry.speaker().name().toLowerCase(Locale.ROOT));
        fields.put("text", entry.text());
        return fields;
    }
}
