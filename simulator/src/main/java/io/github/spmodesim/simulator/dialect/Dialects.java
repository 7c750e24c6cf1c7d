package io.github.spmodesim.simulator.dialect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The catalogue of ready-made dialects, and the way to one's own. */
public final class Dialects {
    /** Names of the ready-made dialects. */
    public static final List<String> NAMES = List.of("docomo", "docomo-iphone", "modern");

    private Dialects() {}

    /**
     * A ready-made dialect.
     *
     * @throws DialectException when there is none of that name
     */
    public static DialectTree named(String name) {
        if (!NAMES.contains(name)) {
            throw new DialectException("expected one of " + NAMES + " or a .yaml file, got " + name);
        }
        return read(name + ".yaml", resource(name));
    }

    /**
     * A dialect of one's own, a file of the same schema; {@code extends: docomo} takes over what it does not name.
     *
     * @throws DialectException when the file cannot be read or is wrong
     */
    public static DialectTree file(Path file) {
        try {
            DialectTree tree = read(file.toString(), Files.readString(file));
            KnownCapabilities.check(file.toString(), tree);
            return tree;
        } catch (NoSuchFileException e) {
            throw new DialectException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new DialectException(file + ": cannot be read as UTF-8 text: " + e.getMessage(), e);
        }
    }

    /** The dialect that {@code --dialect} names: a ready-made one, or a file when it ends in .yaml or .yml. */
    public static DialectTree of(String nameOrFile) {
        boolean file = nameOrFile.endsWith(".yaml") || nameOrFile.endsWith(".yml");
        return file ? file(Path.of(nameOrFile)) : named(nameOrFile);
    }

    private static DialectTree read(String name, String yaml) {
        DialectTree tree = DialectReader.tree(name, yaml);
        String parent = tree.parent();
        if (!parent.isEmpty() && !NAMES.contains(parent)) {
            throw new DialectException(name + ": extends: expected one of " + NAMES + ", got " + parent);
        }
        return parent.isEmpty() ? tree : named(parent).extendedBy(tree);
    }

    private static String resource(String name) {
        try (InputStream in = Dialects.class.getResourceAsStream("/dialects/" + name + ".yaml")) {
            if (in == null) {
                throw new DialectException("Dialect " + name + ": missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
