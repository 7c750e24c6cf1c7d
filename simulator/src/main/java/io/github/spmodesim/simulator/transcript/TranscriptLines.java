package io.github.spmodesim.simulator.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lines in the order in which they came, as octets in a few blocks: a hundred thousand of them are no object each, which would
 * weigh twice what it says, and which a garbage collector would carry to where the old ones are before it is dropped. Not
 * thread-safe.
 */
final class TranscriptLines {
    private static final int BLOCK_OCTETS = 32 * 1024;
    private static final List<Speaker> SPEAKERS = List.of(Speaker.values());

    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<String> services = new ArrayList<>();
    private int lines;
    private long characters;

    /** Octets behind which others are written, while from its other end they are dropped. */
    private record Block(ByteBuffer written, ByteBuffer left) {
        static Block empty(int octets) {
            ByteBuffer written = ByteBuffer.allocate(octets);
            return new Block(written, written.duplicate());
        }

        /** The lines that are left, to be read without being dropped. */
        ByteBuffer toRead() {
            return left.duplicate().limit(written.position());
        }

        boolean isDroppedWhole() {
            return left.position() == written.position();
        }
    }

    /** A line whose text is octets already. */
    static final class Line {
        private static final int FIXED_OCTETS = Long.BYTES + Integer.BYTES + 2 + Long.BYTES + 2 * Integer.BYTES;

        private final Instant at;
        private final ConnectionId connection;
        private final Speaker speaker;
        private final int characters;
        private final byte[] text;

        Line(Instant at, ConnectionId connection, Speaker speaker, String text) {
            this.at = at;
            this.connection = connection;
            this.speaker = speaker;
            this.characters = text.length();
            this.text = text.getBytes(StandardCharsets.UTF_8);
        }

        int octets() {
            return FIXED_OCTETS + text.length;
        }
    }

    int size() {
        return lines;
    }

    /** Characters of all lines. */
    long characters() {
        return characters;
    }

    void add(Line line) {
        Instant at = line.at;
        room(line.octets())
                .putInt(line.text.length)
                .putInt(line.characters)
                .putLong(at.getEpochSecond())
                .putInt(at.getNano())
                .put((byte) service(line.connection.service()))
                .putLong(line.connection.number())
                .put((byte) SPEAKERS.indexOf(line.speaker))
                .put(line.text);
        lines++;
        characters += line.characters;
    }

    private ByteBuffer room(int octets) {
        if (blocks.isEmpty() || blocks.getLast().written().remaining() < octets) {
            blocks.addLast(Block.empty(Math.max(BLOCK_OCTETS, octets)));
        }
        return blocks.getLast().written();
    }

    private int service(String name) {
        int known = services.indexOf(name);
        if (known >= 0) {
            return known;
        }
        services.add(name);
        return services.size() - 1;
    }

    /** Drops the oldest line; there has to be one. */
    void dropOldest() {
        Block oldest = blocks.getFirst();
        ByteBuffer left = oldest.left();
        int text = left.getInt();
        characters -= left.getInt();
        left.position(left.position() + Line.FIXED_OCTETS - 2 * Integer.BYTES + text);
        lines--;
        if (oldest.isDroppedWhole()) {
            blocks.removeFirst();
        }
    }

    /** The lines of those connections that are wanted, oldest first. */
    List<TranscriptEntry> entries(Predicate<ConnectionId> wanted) {
        List<TranscriptEntry> entries = new ArrayList<>();
        for (Block block : blocks) {
            ByteBuffer from = block.toRead();
            while (from.hasRemaining()) {
                TranscriptEntry entry = read(from);
                if (wanted.test(entry.connection())) {
                    entries.add(entry);
                }
            }
        }
        return List.copyOf(entries);
    }

    private TranscriptEntry read(ByteBuffer from) {
        byte[] text = new byte[from.getInt()];
        from.getInt();
        Instant at = Instant.ofEpochSecond(from.getLong(), from.getInt());
        ConnectionId connection = new ConnectionId(services.get(from.get()), from.getLong());
        Speaker speaker = SPEAKERS.get(from.get());
        from.get(text);
        return new TranscriptEntry(at, connection, speaker, new String(text, StandardCharsets.UTF_8));
    }
}
