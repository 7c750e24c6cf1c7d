package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.mime.MimePart;
import io.github.spmodesim.simulator.mime.Octets;
import java.util.Optional;

/** Finds the octets of a {@link BodySection} in a message (RFC 3501 section 6.4.5). */
final class SectionContent {
    private SectionContent() {}

    /** The octets, empty where the message has no such section. */
    static Optional<Octets> of(MimePart message, BodySection section) {
        Optional<Octets> whole = section.part().isEmpty()
                ? piece(message, section)
                : message.part(section.part()).flatMap(part -> pieceOfPart(part, section));
        return whole.map(octets -> cut(octets, section.partial()));
    }

    private static Optional<Octets> pieceOfPart(MimePart part, BodySection section) {
        return switch (section.text()) {
            case ALL -> Optional.of(part.body());
            case MIME -> Optional.of(part.header());
            case HEADER, HEADER_FIELDS, HEADER_FIELDS_NOT, TEXT ->
                part.nestedMessage().flatMap(nested -> piece(nested, section));
        };
    }

    private static Optional<Octets> piece(MimePart message, BodySection section) {
        return Optional.of(
                switch (section.text()) {
                    case ALL -> message.octets();
                    case HEADER, MIME -> message.header();
                    case TEXT -> message.body();
                    case HEADER_FIELDS -> Octets.joined(message.fields().selected(section.fields()));
                    case HEADER_FIELDS_NOT -> Octets.joined(message.fields().without(section.fields()));
                });
    }

    static Octets cut(Octets octets, Optional<BodySection.Partial> partial) {
        return partial.map(stretch -> cut(octets, stretch)).orElse(octets);
    }

    private static Octets cut(Octets octets, BodySection.Partial partial) {
        int from = (int) Math.min(partial.origin(), octets.length());
        int to = (int) Math.min(partial.origin() + partial.octets(), octets.length());
        return octets.slice(from, to);
    }
}
