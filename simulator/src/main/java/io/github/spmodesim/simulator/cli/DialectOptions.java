package io.github.spmodesim.simulator.cli;

import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.dialect.DialectException;
import io.github.spmodesim.simulator.dialect.DialectTree;
import io.github.spmodesim.simulator.dialect.Dialects;

/** Turns {@code --dialect} and {@code --set} into a dialect that a service can be made of. */
final class DialectOptions {
    private DialectOptions() {}

    /**
     * The dialect with its overrides.
     *
     * @throws UsageException naming the option that is wrong
     */
    static DialectTree read(ServeOptions options) {
        DialectTree chosen = chosen(options.dialect);
        DialectTree tree = chosen;
        for (String setting : options.settings) {
            tree = with(tree, setting);
        }
        if (!options.settings.isEmpty() && serves(chosen)) {
            check("--set: ", tree);
        } else {
            check("--dialect: ", tree);
        }
        return tree;
    }

    private static DialectTree chosen(String nameOrFile) {
        try {
            return Dialects.of(nameOrFile);
        } catch (DialectException e) {
            throw new UsageException("--dialect: " + e.getMessage(), e);
        }
    }

    private static DialectTree with(DialectTree tree, String setting) {
        int split = split(setting, tree);
        String path = setting.substring(0, split);
        try {
            return tree.with(path, setting.substring(split + 1));
        } catch (DialectException e) {
            throw new UsageException("--set: " + e.getMessage(), e);
        }
    }

    // A path may hold an equals sign (AUTH=LOGIN), a value too: the longest known path is the one that is meant.
    private static int split(String setting, DialectTree tree) {
        int last = setting.lastIndexOf('=');
        if (last < 1) {
            throw new UsageException("--set: expected DIALECT.PATH=VALUE, got " + setting);
        }
        return tree.settings().keySet().stream()
                .filter(path -> setting.startsWith(path + "="))
                .mapToInt(String::length)
                .max()
                .orElse(last);
    }

    private static boolean serves(DialectTree tree) {
        try {
            check("", tree);
            return true;
        } catch (UsageException e) {
            return false;
        }
    }

    private static void check(String option, DialectTree tree) {
        try {
            SimulatorOptions.embedded().withDialect(tree);
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + e.getMessage(), e);
        }
    }
}
