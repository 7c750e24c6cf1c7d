package io.github.spmodesim.client.driver.wire;

import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.device.ReceivedMail;
import io.github.spmodesim.client.driver.MimeReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a conversation has learnt about the mailbox that it opened. */
final class OpenMailbox {
    private static final Pattern EXISTS = Pattern.compile("(\\d{1,10}) EXISTS", Pattern.CASE_INSENSITIVE);
    private static final Pattern SEARCH = Pattern.compile("SEARCH((?: \\d{1,10})*) ?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");

    private final Set<MailUid> seen = new HashSet<>();
    private final SortedSet<Long> uids = new TreeSet<>();
    private final SortedMap<Long, Octets> mails = new TreeMap<>();
    private long uidValidity;
    private long uidNext = 1;
    private long exists;
    private long actedOn;

    OpenMailbox(Set<MailUid> seen) {
        this.seen.addAll(seen);
    }

    /** Learns from one reply; replies on other matters are passed over. */
    void absorb(ImapReply reply) {
        number(reply, "UIDVALIDITY").ifPresent(number -> uidValidity = number);
        number(reply, "UIDNEXT").ifPresent(number -> uidNext = number);
        Matcher matcher = EXISTS.matcher(reply.text().toUpperCase(Locale.ROOT));
        if (matcher.matches()) {
            exists = Long.parseLong(matcher.group(1));
        }
        absorbSearch(reply.text());
        FetchReply.read(reply).ifPresent(this::absorb);
    }

    /** The person acts on the mail of this UID. */
    void actOn(long uid) {
        actedOn = uid;
    }

    /** UID of the mail that the person acts on; 0 if on none. */
    long actedOn() {
        return actedOn;
    }

    /** The UID that the next mail will have: what SELECT told, or one more than the highest seen. */
    long uidNext() {
        return uids.isEmpty() ? uidNext : Math.max(uidNext, uids.last() + 1);
    }

    long exists() {
        return exists;
    }

    /** UIDs that the device has not seen, rising. */
    List<Long> newUids() {
        return uids.stream()
                .filter(uid -> !seen.contains(new MailUid(uidValidity, uid)))
                .toList();
    }

    /** The new mails that came whole, rising by UID. */
    List<ReceivedMail> received() {
        return mails.entrySet().stream()
                .filter(mail -> newUids().contains(mail.getKey()))
                .map(this::read)
                .toList();
    }

    /** The mails of {@link #received()}, which are not new any more. */
    List<ReceivedMail> take() {
        List<ReceivedMail> taken = received();
        taken.stream().map(ReceivedMail::uid).forEach(seen::add);
        return taken;
    }

    Set<MailUid> seen() {
        return Set.copyOf(seen);
    }

    private ReceivedMail read(Map.Entry<Long, Octets> mail) {
        return MimeReader.read(new MailUid(uidValidity, mail.getKey()), mail.getValue());
    }

    private void absorbSearch(String text) {
        Matcher matcher = SEARCH.matcher(text);
        if (matcher.matches()) {
            for (String uid : matcher.group(1).strip().split(" +", -1)) {
                if (NUMBER.matcher(uid).matches()) {
                    uids.add(Long.parseLong(uid));
                }
            }
        }
    }

    private static OptionalLong number(ImapReply reply, String code) {
        boolean there = reply.code().filter(code::equals).isPresent()
                && NUMBER.matcher(reply.codeArguments()).matches();
        return there ? OptionalLong.of(Long.parseLong(reply.codeArguments())) : OptionalLong.empty();
    }

    private void absorb(FetchReply fetch) {
        fetch.uid().ifPresent(uid -> {
            uids.add(uid);
            fetch.wholeMail().ifPresent(mail -> mails.put(uid, Octets.of(mail.getBytes(StandardCharsets.ISO_8859_1))));
        });
    }
}
