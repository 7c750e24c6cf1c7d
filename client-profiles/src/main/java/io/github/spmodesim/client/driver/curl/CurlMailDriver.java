package io.github.spmodesim.client.driver.curl;

import io.github.spmodesim.client.device.MailUid;
import io.github.spmodesim.client.device.Octets;
import io.github.spmodesim.client.device.OutgoingMail;
import io.github.spmodesim.client.device.ReceivedMail;
import io.github.spmodesim.client.driver.MailDriver;
import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.MailTask;
import io.github.spmodesim.client.driver.MimeReader;
import io.github.spmodesim.client.driver.MimeWriter;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.profile.MailProtocol;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends and receives with the program {@code curl}, which logs in anew for each command.
 *
 * <p>It behaves as curl does and takes from the profile nothing but the time-outs. It keeps no copy of what it sends.
 */
public final class CurlMailDriver implements MailDriver {
    private static final Pattern UID_VALIDITY = Pattern.compile("UIDVALIDITY (\\d{1,10})");
    private static final Pattern SEARCH = Pattern.compile("(?m)^\\* SEARCH((?: \\d{1,10})*)");

    /** A driver; whether there is a curl shows when it is used. */
    public CurlMailDriver() {}

    @Override
    public String id() {
        return "curl";
    }

    /** Whether the program is there. */
    public static boolean isInstalled() {
        return CurlProcess.isInstalled();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if there is no curl
     */
    @Override
    public MailOutcome receive(MailTask task, Set<MailUid> seen) {
        try {
            CurlProcess curl = new CurlProcess(task, MailProtocol.IMAP);
            long validity = number(curl.run("/", request("STATUS INBOX (UIDVALIDITY)")));
            List<ReceivedMail> received = new ArrayList<>();
            for (long uid : uids(curl.run("/INBOX", request("UID SEARCH ALL")))) {
                MailUid name = new MailUid(validity, uid);
                if (!seen.contains(name)) {
                    received.add(MimeReader.read(name, curl.run("/INBOX;UID=" + uid, List.of())));
                }
            }
            return new MailOutcome.Done(received, SentCopy.NOT_WANTED);
        } catch (CurlFailed failed) {
            return failed.outcome();
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if there is no curl
     */
    @Override
    public MailOutcome send(MailTask task, OutgoingMail mail) {
        String sender = task.account().address();
        Octets octets = MimeWriter.octets(sender, mail, task.clock().now());
        List<String> config = new ArrayList<>();
        config.add(CurlConfig.option("mail-from", sender));
        mail.to().forEach(recipient -> config.add(CurlConfig.option("mail-rcpt", recipient)));
        try {
            new CurlProcess(task, MailProtocol.SMTP).upload(config, octets);
            return new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED);
        } catch (CurlFailed failed) {
            return failed.outcome();
        }
    }

    private static List<String> request(String command) {
        return List.of(CurlConfig.option("request", command));
    }

    private static long number(Octets answer) {
        Matcher matcher = UID_VALIDITY.matcher(answer.toString());
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private static List<Long> uids(Octets answer) {
        Matcher matcher = SEARCH.matcher(new String(answer.toByteArray(), StandardCharsets.US_ASCII));
        return matcher.find()
                ? Pattern.compile(" +")
                        .splitAsStream(matcher.group(1).strip())
                        .filter(uid -> !uid.isEmpty())
                        .map(Long::valueOf)
                        .toList()
                : List.of();
    }
}
