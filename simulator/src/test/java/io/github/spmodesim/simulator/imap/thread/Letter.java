package io.github.spmodesim.simulator.imap.thread;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import io.github.spmodesim.simulator.testkit.NumberedMail;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A message as a test thinks of it.
 *
 * @param id its identifier, empty for none
 * @param references those it replies to
 * @param subject empty for none
 * @param sent seconds since 1970
 */
record Letter(String id, List<String> references, String subject, long sent) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    static Letter of(String id, String... references) {
        return new Letter(id, List.of(references), "", 0);
    }

    Letter about(String text) {
        return new Letter(id, references, text, sent);
    }

    Letter at(long seconds) {
        return new Letter(id, references, subject, seconds);
    }

    /** The threads of some letters, as a reply gives them. */
    static String threads(ThreadAlgorithm algorithm, List<Letter> letters) {
        NumberedMail mail = new NumberedMail();
        letters.forEach(letter -> mail.with(letter.text()));
        return threads(algorithm, mail);
    }

    /** The threads of some mail, as a reply gives them. */
    static String threads(ThreadAlgorithm algorithm, NumberedMail mail) {
        Threading threading = algorithm.begin();
        mail.numbered().forEach(threading::add);
        return ThreadWriter.write(threading.threads(), NumberedMessage::sequence);
    }

    static String threads(ThreadAlgorithm algorithm, Letter... letters) {
        return threads(algorithm, List.of(letters));
    }

    private String text() {
        return "Date: " + DATE.format(Instant.ofEpochSecond(sent)) + "\n"
                + (id.isEmpty() ? "" : "Message-ID: <" + id + "@x>\n")
                + (references.isEmpty() ? "" : "References: " + bracketed() + "\n")
                + (subject.isEmpty() ? "" : "Subject: " + subject + "\n")
                + "\n";
    }

    private String bracketed() {
        return references.stream().map(reference -> "<" + reference + "@x>").collect(Collectors.joining("\n "));
    }
}
