package io.github.spmodesim.scenarios.site;

import io.github.spmodesim.scenarios.report.Cell;
import java.util.List;

/**
 * One remedy tried against one cause with one mail app, driven in one way.
 *
 * @param place which cell of the table
 * @param app with what
 * @param expected what the feature says
 * @param actual what was seen
 * @param evidence what shows it
 */
record Trial(Place place, App app, Cell.Effect expected, Cell.Effect actual, Evidence evidence) {
    /** A cell of the table of a trouble. */
    record Place(String trouble, Named cause, Named remedy) {}

    /**
     * A mail app.
     *
     * @param id its profile's
     * @param name what people call it
     * @param drive how it was driven
     * @param variants how many candidates of unknown values it was tried with
     */
    record App(String id, String name, String drive, int variants) {}

    /**
     * What shows it.
     *
     * @param symptom what the person saw before the remedy, line by line
     * @param differs whether it contradicts the article
     * @param transcript what was said on the wire, secrets masked
     * @param decisive the line that decided it, counted from 0; less than 0 where none is marked
     * @param why what the decisive line says
     */
    record Evidence(List<String> symptom, boolean differs, List<String> transcript, int decisive, Words why) {
        /** Copies the lists. */
        Evidence {
            symptom = List.copyOf(symptom);
            transcript = List.copyOf(transcript);
        }
    }

    /** Whether it came out as the feature says. */
    boolean asExpected() {
        return expected.equals(actual);
    }

    /** What a reader needs to know of it at a glance. */
    Sign sign() {
        return asExpected() ? Sign.of(actual, place.trouble()) : Sign.UNEXPECTED;
    }
}
