package io.github.spmodesim.simulator.mime;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a person sees of a mail first.
 *
 * @param from the From field, decoded; empty where there is none
 * @param subject the Subject field, decoded; empty where there is none
 * @param text the first plain text that is no attachment, else the first text of another kind; empty where there is none
 */
public record ShownMail(String from, String subject, String text) {
    /** What is seen of a message. */
    public static ShownMail of(MimePart message) {
        return new ShownMail(field(message, "From"), field(message, "Subject"), text(message));
    }

    private static String field(MimePart message, String name) {
        return message.fields().first(name).map(HeaderText::of).orElse("");
    }

    private static String text(MimePart message) {
        return firstText(message, part -> part.contentType().is("text", "plain"))
                .or(() -> firstText(message, part -> true))
                .map(BodyText::of)
                .orElse("");
    }

    private static Optional<MimePart> firstText(MimePart message, Predicate<MimePart> wanted) {
        return leaves(message)
                .filter(BodyText::isText)
                .filter(part -> !isAttachment(part))
                .filter(wanted)
                .findFirst();
    }

    private static Stream<MimePart> leaves(MimePart part) {
        return part.kind() == PartKind.LEAF
                ? Stream.of(part)
                : part.children().stream().flatMap(ShownMail::leaves);
    }

    private static boolean isAttachment(MimePart part) {
        return part.disposition()
                .filter(disposition -> disposition.type().equalsIgnoreCase("attachment"))
                .isPresent();
    }
}
