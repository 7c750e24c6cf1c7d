package io.github.spmodesim.simulator.imap.search;

import io.github.spmodesim.simulator.mailbox.NumberedMessage;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What keys have found in the contents of messages, so that none is looked into twice: two bits for each key and message.
 *
 * <p>May be used on any thread, on one at a time.
 */
final class AnswerMemory {
    private final Map<SearchKey, Answers> answers = new HashMap<>();

    /** By UID: bits, because a mailbox counts its UIDs from 1. */
    private record Answers(BitSet known, BitSet yes) {
        boolean of(NumberedMessage message, Check check) {
            int uid = Math.toIntExact(message.message().uid().value());
            if (!known.get(uid)) {
                yes.set(uid, check.matches(message));
                known.set(uid);
            }
            return yes.get(uid);
        }
    }

    /** The check of a key as it is, or where it looks into contents one that remembers. */
    Check remembering(SearchKey key, Check check) {
        if (!check.ofContent()) {
            return check;
        }
        Answers known = answers.computeIfAbsent(key, absent -> new Answers(new BitSet(), new BitSet()));
        return Check.ofContent(check.cost(), message -> known.of(message, check));
    }

    /** Whether no key looks into contents. */
    boolean isEmpty() {
        return answers.isEmpty();
    }
}
