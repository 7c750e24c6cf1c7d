package io.github.spmodesim.scenarios.report;

import io.cucumber.plugin.event.Status;

/**
 * How one scenario ended.
 *
 * @param name its name
 * @param place the feature's file and the line
 * @param status how
 * @param message why, where it did not pass; else empty
 */
public record Ending(String name, String place, Status status, String message) {}
