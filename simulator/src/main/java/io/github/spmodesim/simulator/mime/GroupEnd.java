package io.github.spmodesim.simulator.mime;

/** The end of a group: four times nothing. */
public record GroupEnd() implements Address {}
