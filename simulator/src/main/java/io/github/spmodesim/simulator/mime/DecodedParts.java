package io.github.spmodesim.simulator.mime;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bodies of one message's parts as they were before they were encoded for transport (RFC 2045 section 6).
 *
 * <p>All who read a part at the same time share one copy; the collector may take it once nobody does. Thread-safe: each part
 * is decoded outside any lock, and twice does no harm.
 */
public final class DecodedParts {
    private final Map<MimePart, Decoded> parts = new ConcurrentHashMap<>();

    private record Decoded(WeakReference<byte[]> array, int length) {
        Decoded(Octets octets) {
            this(new WeakReference<>(octets.array()), octets.length());
        }

        Optional<Octets> octets() {
            return Optional.ofNullable(array.get()).map(kept -> Octets.of(kept, 0, length));
        }
    }

    /** Returns whether the encoding of a part is known; a multipart has none (RFC 2045 section 6.4). */
    public static boolean canDecode(MimePart part) {
        return part.kind() == PartKind.MULTIPART
                || TransferEncoding.known(part.transferEncoding()).isPresent();
    }

    /** Returns the body of a part, decoded; the same view where nothing was encoded, or in an encoding that is not known. */
    public Octets octets(MimePart part) {
        if (isIdentity(part)) {
            return part.body();
        }
        Decoded known = parts.get(part);
        return known == null ? decode(part) : known.octets().orElseGet(() -> decode(part));
    }

    /** Returns the size of {@link #octets}, which is decoded for it once only. */
    public int size(MimePart part) {
        if (isIdentity(part)) {
            return part.bodySize();
        }
        Decoded known = parts.get(part);
        return known == null ? decode(part).length() : known.length();
    }

    private Octets decode(MimePart part) {
        Octets octets = BodyText.octets(part);
        parts.put(part, new Decoded(octets));
        return octets;
    }

    private static boolean isIdentity(MimePart part) {
        return part.kind() == PartKind.MULTIPART || BodyText.encoding(part) == TransferEncoding.IDENTITY;
    }
}
