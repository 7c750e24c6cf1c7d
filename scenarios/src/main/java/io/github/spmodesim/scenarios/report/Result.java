package io.github.spmodesim.scenarios.report;

/**
 * What came of a trial.
 *
 * @param expected what the feature says
 * @param actual what was seen
 * @param symptom what the client showed afterwards; empty if nothing is wrong any more or nobody knows its words
 * @param differs whether the feature marks it 記事と相違: the evidence contradicts the article
 */
public record Result(Effect expected, Effect actual, String symptom, boolean differs) {}
