package io.github.spmodesim.simulator.cli;

import io.github.spmodesim.simulator.dialect.DialectTree;
import java.io.PrintWriter;

/** Prints every setting of a dialect on a line of its own: path, value, how it is known, and where it is from. */
final class SettingsList {
    private SettingsList() {}

    static void print(DialectTree tree, PrintWriter out) {
        tree.settings()
                .forEach((path, setting) -> out.printf(
                        "%s = %s  [%s] %s%n", path, setting.value(), setting.tag(), oneLine(setting.source())));
        out.flush();
    }

    // A value never holds a line break; where it is from may be told in several lines of YAML.
    private static String oneLine(String source) {
        return source.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
