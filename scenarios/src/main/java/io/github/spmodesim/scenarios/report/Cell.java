package io.github.spmodesim.scenarios.report;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One cell of the cause x remedy table.
 *
 * @param schema the version of this form, {@link #SCHEMA}
 * @param trial what was tried
 * @param result what came of it
 * @param evidence what was said on the wire
 */
public record Cell(String schema, Trial trial, Result result, Evidence evidence) {
    /** The version of this form. */
    public static final String SCHEMA = "cell/1";

    /** A cell in the present form. */
    public Cell(Trial trial, Result result, Evidence evidence) {
        this(SCHEMA, trial, result, evidence);
    }

    /** Whether it came out as the feature says. */
    @JsonIgnore
    public boolean isAsExpected() {
        return result.expected().equals(result.actual());
    }
}
