package io.github.spmodesim.simulator.imap.sort;

/**
 * Takes a subject down to its base, by the steps of RFC 5256 section 2.1.
 *
 * <p>Narrows a window over the text and copies nothing; each bracket is looked at once, so that time is linear.
 */
final class BaseSubjectReader {
    private static final String FORWARD_TRAILER = "(fwd)";
    private static final String FORWARD_HEADER = "[fwd:";

    private final String text;
    private int start;
    private int end;
    private boolean replyOrForward;

    BaseSubjectReader(String subject) {
        // Step 1, whose encoded words the caller has decoded.
        this.text = withSingleSpaces(subject);
        this.end = text.length();
    }

    BaseSubject read() {
        do {
            removeTrailers();
            removeLeadersAndBlobs();
        } while (removeForward());
        return new BaseSubject(text.substring(start, end), replyOrForward);
    }

    private static String withSingleSpaces(String subject) {
        StringBuilder single = new StringBuilder(subject.length());
        boolean afterSpace = false;
        for (int i = 0; i < subject.length(); i++) {
            char c = subject.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
            if (!space) {
                single.append(c);
            } else if (!afterSpace) {
                single.append(' ');
            }
            afterSpace = space;
        }
        return single.toString();
    }

    /** Step 2. */
    private void removeTrailers() {
        boolean found = true;
        while (found) {
            int space = end > start && text.charAt(end - 1) == ' ' ? 1 : 0;
            end -= space;
            boolean forward = has(end - FORWARD_TRAILER.length(), FORWARD_TRAILER);
            if (forward) {
                end -= FORWARD_TRAILER.length();
                replyOrForward = true;
            }
            found = forward || space > 0;
        }
    }

    /**
     * Steps 3 to 5. What follows blobs is the same however many of them step 4 has removed, so that one look behind all of
     * them is enough: a "re" there takes them along, any other text is left alone, and where nothing is the last blob stays.
     */
    private void removeLeadersAndBlobs() {
        boolean leader = true;
        while (leader) {
            start = afterSpaces(start);
            int lastBlob = start;
            int behind = start;
            for (int next = afterBlob(behind); next > behind; next = afterBlob(behind)) {
                lastBlob = behind;
                behind = next;
            }
            int afterLeader = afterReplyOrForward(behind);
            leader = afterLeader > behind;
            if (leader) {
                start = afterLeader;
                replyOrForward = true;
            } else {
                start = behind < end ? behind : lastBlob;
            }
        }
    }

    /** Step 6. */
    private boolean removeForward() {
        boolean forward =
                has(start, FORWARD_HEADER) && end - start > FORWARD_HEADER.length() && text.charAt(end - 1) == ']';
        if (forward) {
            start += FORWARD_HEADER.length();
            end--;
            replyOrForward = true;
        }
        return forward;
    }

    /** Where the subj-refwd that begins at {@code from} ends; {@code from} where none does. */
    private int afterReplyOrForward(int from) {
        int word = replyOrForwardWord(from);
        if (word == 0) {
            return from;
        }
        int colon = afterBlob(afterSpaces(from + word));
        return has(colon, ":") ? colon + 1 : from;
    }

    private int replyOrForwardWord(int from) {
        if (has(from, "fwd")) {
            return 3;
        }
        return has(from, "re") || has(from, "fw") ? 2 : 0;
    }

    /** Where the subj-blob that begins at {@code from} ends, with its spaces; {@code from} where none does. */
    private int afterBlob(int from) {
        if (!has(from, "[")) {
            return from;
        }
        int close = from + 1;
        while (close < end && text.charAt(close) != '[' && text.charAt(close) != ']') {
            close++;
        }
        return has(close, "]") ? afterSpaces(close + 1) : from;
    }

    private int afterSpaces(int from) {
        int after = from;
        while (after < end && text.charAt(after) == ' ') {
            after++;
        }
        return after;
    }

    private boolean has(int from, String wanted) {
        return from >= start
                && from + wanted.length() <= end
                && text.regionMatches(true, from, wanted, 0, wanted.length());
    }
}
