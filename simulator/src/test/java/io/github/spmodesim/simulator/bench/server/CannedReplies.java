package io.github.spmodesim.simulator.bench.server;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whole replies by their commands, kept outside the heap. In a directory, {@code commands.txt} names those of 0, 1, ... */
final class CannedReplies {
    static final String COMMANDS = "commands.txt";

    private final Map<String, ByteBuf> replies;

    private CannedReplies(Map<String, ByteBuf> replies) {
        this.replies = replies;
    }

    /** Those of a directory; none where it holds none. */
    static CannedReplies load(Path directory) throws IOException {
        Map<String, ByteBuf> replies = new HashMap<>();
        Path names = directory.resolve(COMMANDS);
        List<String> commands = Files.exists(names) ? Files.readAllLines(names) : List.of();
        for (int i = 0; i < commands.size(); i++) {
            byte[] octets = Files.readAllBytes(directory.resolve(String.valueOf(i)));
            replies.put(commands.get(i), Unpooled.directBuffer(octets.length).writeBytes(octets));
        }
        return new CannedReplies(replies);
    }

    /** Writes replies to where {@link #load} finds them. */
    static void write(Path directory, Map<String, byte[]> replies) throws IOException {
        Files.createDirectories(directory);
        List<String> commands = List.copyOf(replies.keySet());
        for (int i = 0; i < commands.size(); i++) {
            Files.write(directory.resolve(String.valueOf(i)), replies.get(commands.get(i)));
        }
        Files.write(directory.resolve(COMMANDS), commands);
    }

    /** The reply to a command, to be read once; a plain OK where none was prepared. */
    ByteBuf to(String command) {
        ByteBuf known = replies.get(command);
        return known == null ? ok() : known.retainedDuplicate();
    }

    /** The tagged OK. */
    static ByteBuf ok() {
        return text("t OK .\r\n");
    }

    /** Octets of ASCII text. */
    static ByteBuf text(String text) {
        return Unpooled.copiedBuffer(text, java.nio.charset.StandardCharsets.US_ASCII);
    }
}
