package io.github.spmodesim.simulator.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What the contract has and this version has not: marked in the help, and refused, never ignored. */
final class LaterOptions {
    /** Stands as a line of its own in the description of each option whose feature is not built yet. */
    static final String MARK = "(not built yet in this version)";

    private LaterOptions() {}

    /**
     * Makes sure that none is used.
     *
     * @throws UsageException naming the first that is
     */
    static void refuse(ParseResult typed) {
        for (OptionSpec option : typed.matchedOptions()) {
            if (List.of(option.description()).contains(MARK)) {
                throw new UsageException(option.longestName() + " is not built yet in this version; start without it");
            }
        }
    }
}
