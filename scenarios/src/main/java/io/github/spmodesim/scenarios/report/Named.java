package io.github.spmodesim.scenarios.report;

/**
 * A thing of the features with the id by which documents find it.
 *
 * @param id stable id
 * @param ja its name in the features
 */
public record Named(String id, String ja) {}
