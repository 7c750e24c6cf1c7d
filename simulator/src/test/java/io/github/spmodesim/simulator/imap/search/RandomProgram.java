package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.mailbox.Flag;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiPredicate;

/**
 * A search program as text, and what it means of a mail and its number, written down without the matcher.
 *
 * @param text as sent, one character an octet
 * @param means of a mail and its number
 */
record RandomProgram(String text, BiPredicate<ModelMail, Integer> means) {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    static RandomProgram of(Random random, List<ModelMail> mails, int depth) {
        int kind = random.nextInt(depth == 0 ? 10 : 14);
        ModelMail some = mails.get(random.nextInt(mails.size()));
        return switch (kind) {
            case 0 -> flag(random);
            case 1 -> numbers(random, mails.size());
            case 2 -> size(random, some);
            case 3 -> arrived(random, some);
            case 4 -> sent(random, some);
            case 5, 6, 7, 8, 9 -> text(random, some);
            case 10 -> {
                RandomProgram inner = of(random, mails, depth - 1);
                yield new RandomProgram("NOT " + inner.text, inner.means.negate());
            }
            case 11 -> {
                RandomProgram one = of(random, mails, depth - 1);
                RandomProgram other = of(random, mails, depth - 1);
                yield new RandomProgram("OR " + one.text + " " + other.text, one.means.or(other.means));
            }
            default -> {
                RandomProgram one = of(random, mails, depth - 1);
                RandomProgram other = of(random, mails, depth - 1);
                yield new RandomProgram("(" + one.text + " " + other.text + ")", one.means.and(other.means));
            }
        };
    }

    private static RandomProgram flag(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new RandomProgram("UNSEEN", (mail, number) -> !mail.flags.contains(Flag.SEEN));
            case 1 -> new RandomProgram("DELETED", (mail, number) -> mail.flags.contains(Flag.DELETED));
            case 2 -> new RandomProgram("UNFLAGGED", (mail, number) -> !mail.flags.contains(Flag.FLAGGED));
            case 3 -> new RandomProgram("KEYWORD WORK", (mail, number) -> mail.flags.contains(Flag.of("Work")));
            default -> new RandomProgram("NEW", (mail, number) -> !mail.flags.contains(Flag.SEEN));
        };
    }

    private static RandomProgram numbers(Random random, int size) {
        int from = 1 + random.nextInt(size);
        int to = 1 + random.nextInt(size);
        String set = random.nextBoolean() ? "" : "UID ";
        return new RandomProgram(
                set + from + ":" + to + "," + to,
                (mail, number) -> number >= Math.min(from, to) && number <= Math.max(from, to));
    }

    private static RandomProgram size(Random random, ModelMail some) {
        int size = some.size();
        return random.nextBoolean()
                ? new RandomProgram("LARGER " + size, (mail, number) -> mail.size() > size)
                : new RandomProgram("SMALLER " + size, (mail, number) -> mail.size() < size);
    }

    private static RandomProgram arrived(Random random, ModelMail some) {
        LocalDate day = day(some.arrived);
        return switch (random.nextInt(3)) {
            case 0 ->
                new RandomProgram(
                        "BEFORE " + date(day),
                        (mail, number) -> day(mail.arrived).isBefore(day));
            case 1 ->
                new RandomProgram(
                        "ON " + date(day), (mail, number) -> day(mail.arrived).equals(day));
            default ->
                new RandomProgram(
                        "SINCE " + date(day),
                        (mail, number) -> !day(mail.arrived).isBefore(day));
        };
    }

    private static RandomProgram sent(Random random, ModelMail some) {
        LocalDate day = some.sent;
        return switch (random.nextInt(3)) {
            case 0 -> new RandomProgram("SENTBEFORE " + date(day), (mail, number) -> mail.sent.isBefore(day));
            case 1 -> new RandomProgram("SENTON " + date(day), (mail, number) -> mail.sent.equals(day));
            default -> new RandomProgram("SENTSINCE " + date(day), (mail, number) -> !mail.sent.isBefore(day));
        };
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, TOKYO);
    }

    private static String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d-MMM-uuuu", Locale.ROOT));
    }

    private static RandomProgram text(Random random, ModelMail some) {
        String text = some.stretch(random);
        String octets = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String quoted = '"' + octets.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        return switch (random.nextInt(6)) {
            case 0 -> new RandomProgram("SUBJECT " + quoted, (mail, number) -> mail.subjectHolds(text));
            case 1 -> new RandomProgram("HEADER subject " + quoted, (mail, number) -> mail.subjectHolds(text));
            case 2 -> new RandomProgram("FROM " + quoted, (mail, number) -> mail.fromHolds(text));
            case 3 -> new RandomProgram("TEXT " + quoted, (mail, number) -> mail.textHolds(text));
            default -> new RandomProgram("BODY " + quoted, (mail, number) -> mail.bodyHolds(text));
        };
    }
}
