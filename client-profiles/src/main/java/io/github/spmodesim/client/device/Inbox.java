package io.github.spmodesim.client.device;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What one account on a device has received so far. Belongs to the device's thread. */
public final class Inbox {
    private final List<ReceivedMail> mails = new ArrayList<>();

    Inbox() {}

    /** Takes in mails; one that is there already stays as it is. */
    public void add(List<ReceivedMail> arrived) {
        Set<MailUid> seen = new HashSet<>(seen());
        for (ReceivedMail mail : arrived) {
            if (seen.add(mail.uid())) {
                mails.add(mail);
            }
        }
    }

    /** All mails in the order in which they arrived. */
    public List<ReceivedMail> mails() {
        return List.copyOf(mails);
    }

    /** What the device need not fetch again. */
    public Set<MailUid> seen() {
        return mails.stream().map(ReceivedMail::uid).collect(Collectors.toUnmodifiableSet());
    }
}
