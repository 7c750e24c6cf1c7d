package io.github.spmodesim.client.doctor;

import java.util.List;

/**
 * What came of an examination.
 *
 * @param findings the causes that were met, the gravest first; empty if nothing is wrong
 * @param withheld whether the password was not sent, because the server is not on loopback
 */
public record Diagnosis(List<Finding> findings, boolean withheld) {
    /** Copies the list. */
    public Diagnosis {
        findings = List.copyOf(findings);
    }

    /** 0 if nothing is wrong, else the code of the first cause. */
    public int exitCode() {
        return findings.isEmpty() ? 0 : findings.get(0).cause().exitCode();
    }
}
