package io.github.spmodesim.scenarios.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Cells on their way from a step to the report: attachments of the scenario. */
public final class Cells {
    /** The media type of an attached cell. */
    public static final String MEDIA_TYPE = "application/vnd.spmode-sim.cell+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Cells() {}

    /** The cell as an attachment. */
    public static byte[] write(Cell cell) {
        try {
            return JSON.writeValueAsBytes(cell);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell of an attachment. */
    public static Cell read(byte[] attachment) {
        try {
            return JSON.readValue(attachment, Cell.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
