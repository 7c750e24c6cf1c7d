package io.github.spmodesim.simulator.fuzz;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a target.
 *
 * @param target its name
 * @param failed whether it failed
 * @param progress Jazzer's last line of numbers
 * @param findings the inputs that make it fail
 */
record FuzzResult(String target, boolean failed, String progress, List<Path> findings) {
    @Override
    public String toString() {
        String outcome = failed ? "FAILED, its input lies in " + findings : "nothing found";
        return target + ": " + outcome + " (" + progress + ")";
    }
}
