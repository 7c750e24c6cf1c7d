package io.github.spmodesim.client.doctor;

import java.util.List;

/**
 * What came of an examination.
 *
 * @param findings the causes that were met, the gravest first; empty if nothing is wrong
 * @param withheld whether the password was not sent, because the server is not on loopback
 */
public record Diagnosis(List<Finding> findings, boolean withheld) {
    /** Exit code where nothing was found and no log-in was tried. */
    public static final int WITHHELD = 3;

    /** Copies the list. */
    public Diagnosis {
        findings = List.copyOf(findings);
    }

    /** 0 if nothing is wrong, {@link #WITHHELD} if that is not known without the password, else the code of the first cause. */
    public int exitCode() {
        if (findings.isEmpty()) {
            return withheld ? WITHHELD : 0;
        }
        return findings.get(0).cause().exitCode();
    }
}
