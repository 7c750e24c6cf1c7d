package io.github.spmodesim.simulator.dialect;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The IMAP capabilities that the simulator can serve: those that any ready-made dialect switches. No dialect may announce
 * another, for what is announced has to be served.
 */
final class KnownCapabilities {
    private static final Pattern PATH = Pattern.compile("imap\\.(hosts\\.[^.]+\\.)?capabilities\\.(?<name>.+)");

    private KnownCapabilities() {}

    /** Whether a value of that path would switch one. */
    static boolean has(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() && names().contains(matcher.group("name"));
    }

    /**
     * Makes sure that a tree names no other.
     *
     * @throws DialectException naming the first that is not known and the nearest that are
     */
    static void check(String file, DialectTree tree) {
        Set<String> known = names();
        for (String path : tree.paths()) {
            Matcher matcher = PATH.matcher(path);
            if (matcher.matches() && !known.contains(matcher.group("name"))) {
                String name = matcher.group("name");
                throw new DialectException(file + ": " + path.substring(0, path.length() - name.length() - 1)
                        + ": expected capabilities that the simulator serves, got " + name
                        + "; the nearest are " + String.join(", ", NearestNames.of(name, known)));
            }
        }
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (String dialect : Dialects.NAMES) {
            for (String path : Dialects.named(dialect).paths()) {
                Matcher matcher = PATH.matcher(path);
                if (matcher.matches()) {
                    names.add(matcher.group("name"));
                }
            }
        }
        return names;
    }
}
