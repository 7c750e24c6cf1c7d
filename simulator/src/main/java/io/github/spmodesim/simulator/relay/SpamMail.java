package io.github.spmodesim.simulator.relay;

import io.github.spmodesim.simulator.mime.Octets;
import io.github.spmodesim.simulator.mime.TextMail;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One unwanted message. Assumption: what spam to docomo's addresses looks like is left out; these words are made up, say that
 * they are a simulator's, and come from a domain that nobody can have (RFC 2606).
 *
 * @param from the sender
 * @param subject the subject
 * @param flagged whether it says of itself that it is spam, as SpamAssassin marks it
 */
record SpamMail(MailAddress from, String subject, boolean flagged) {
    private static final List<String> SENDERS =
            List.of("tousen", "campaign", "info", "support", "premium", "otoku", "kinkyu", "mail-magazine");
    private static final List<String> SUBJECTS =
            List.of("当選のお知らせ", "お支払い方法の確認", "緊急のご連絡", "未払い料金について", "ポイント付与のご案内", "アカウント停止の予告");
    private static final String MARK = "【シミュレーターの迷惑メール】";
    private static final Octets FLAG = Octets.ofLatin1("X-Spam-Flag: YES\r\n");

    /** The next one. */
    static SpamMail next(RandomGenerator random, int flaggedPercent) {
        String sender = pick(SENDERS, random) + random.nextInt(1_000) + "@spam.example";
        return new SpamMail(
                new MailAddress(sender), MARK + pick(SUBJECTS, random), random.nextInt(100) < flaggedPercent);
    }

    Octets written(MailAddress to, ZonedDateTime date, String messageId) {
        Octets mail =
                new TextMail(from.value(), to.value(), subject, "これはシミュレーターが作った迷惑メールです。").written(date, messageId);
        return flagged ? Octets.joined(List.of(FLAG, mail)) : mail;
    }

    private static String pick(List<String> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
