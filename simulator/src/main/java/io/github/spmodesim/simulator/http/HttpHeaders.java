package io.github.spmodesim.simulator.http;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Header fields; names compare without regard to case, values keep their order (RFC 9110 section 5). */
public final class HttpHeaders {
    private static final HttpHeaders NONE = new HttpHeaders(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));

    private final Map<String, List<String>> fields;

    private HttpHeaders(SortedMap<String, List<String>> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** Returns no header fields. */
    public static HttpHeaders none() {
        return NONE;
    }

    /** Returns these fields and one more behind those of the same name. */
    public HttpHeaders and(String name, String value) {
        SortedMap<String, List<String>> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(fields);
        more.put(name, Stream.concat(all(name).stream(), Stream.of(value)).toList());
        return new HttpHeaders(more);
    }

    /** Returns the values of one name, in order; empty if there is none. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Returns the first value of one name. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** Calls back for every name with each of its values. */
    public void forEach(BiConsumer<String, String> callback) {
        fields.forEach((name, values) -> values.forEach(value -> callback.accept(name, value)));
    }

    /** Shows the names alone, for values hold secrets. */
    @Override
    public String toString() {
        return "HttpHeaders" + fields.keySet();
    }
}
