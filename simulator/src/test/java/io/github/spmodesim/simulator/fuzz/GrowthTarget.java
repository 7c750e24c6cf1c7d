package io.github.spmodesim.simulator.fuzz;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.imap.list.ListPattern;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Nothing takes more time or memory than the length of what it reads explains.
 *
 * <p>Three octets go before: the first names the reader, the next two say between which octets lies what is repeated, up to
 * {@link #SMALL} and to {@link #LARGE} octets. Eight times the octets may cost eight times as much, twenty times allowing for
 * what cannot be measured well; what is cheap all the same is let pass.
 */
final class GrowthTarget implements FuzzTarget {
    private static final int HEAD = 3;
    private static final int SMALL = 4 * 1024;
    private static final int LARGE = 32 * 1024;
    private static final int WORST_FACTOR = 20;
    private static final int TRIES = 4;
    private static final long CHEAP_NANOS = 60_000_000;
    private static final long CHEAP_OCTETS = 64 * 1024 * 1024;
    private static final MailboxName NAME = new MailboxName("INBOX/one/two/three/four");

    private final ImapConnectionTarget imap = new ImapConnectionTarget();
    private final SmtpConnectionTarget smtp = new SmtpConnectionTarget();
    private final Dialect modern = Dialects.named("modern").bind();
    private final Map<Character, FuzzTarget> readers = Map.ofEntries(
            Map.entry('m', new MessageTarget()),
            Map.entry('v', new HeaderValueTarget()),
            Map.entry('s', new SearchKeyTarget()),
            Map.entry('f', new FetchItemTarget()),
            Map.entry('q', new SequenceSetTarget()),
            Map.entry('u', new ModifiedUtf7Target()),
            Map.entry('i', new ImapUrlTarget()),
            Map.entry('b', new BinaryMailTarget()),
            Map.entry('d', new DateTimeTarget()),
            Map.entry('l', GrowthTarget::pattern),
            Map.entry('c', this::command),
            Map.entry('t', this::mailText));
    private final List<Character> names = readers.keySet().stream().sorted().toList();

    @Override
    public void run(byte[] input) throws Exception {
        if (input.length <= HEAD) {
            return;
        }
        FuzzTarget reader = reader((char) (input[0] & 0xFF));
        byte[] text = Arrays.copyOfRange(input, HEAD, input.length);
        int one = (input[1] & 0xFF) % text.length;
        int other = (input[2] & 0xFF) % text.length;
        check(reader, text, Math.min(one, other), Math.max(one, other) + 1);
    }

    private FuzzTarget reader(char name) {
        FuzzTarget named = readers.get(name);
        return named == null ? reader(names.get(name % names.size())) : named;
    }

    private static void check(FuzzTarget reader, byte[] text, int from, int to) throws Exception {
        byte[] small = repeated(text, from, to, SMALL);
        byte[] large = repeated(text, from, to, LARGE);
        Cost cost = Cost.of(reader, large);
        for (int i = 0; i < TRIES && cost.isMoreThan(CHEAP_NANOS, CHEAP_OCTETS); i++) {
            cost = cost.least(Cost.of(reader, large));
        }
        if (!cost.isMoreThan(CHEAP_NANOS, CHEAP_OCTETS)) {
            return;
        }
        Cost base = Cost.of(reader, small).least(Cost.of(reader, small));
        if (cost.growsBy(WORST_FACTOR, base, CHEAP_NANOS, CHEAP_OCTETS)) {
            throw new AssertionError("expected 8 times the octets to cost about 8 times as much, got " + base + " for "
                    + small.length + " and " + cost + " for " + large.length);
        }
    }

    private static byte[] repeated(byte[] text, int from, int to, int length) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        octets.write(text, 0, from);
        do {
            octets.write(text, from, to - from);
        } while (octets.size() < length);
        octets.write(text, to, text.length - to);
        return octets.toByteArray();
    }

    private static void pattern(byte[] text) {
        new ListPattern(new String(text, StandardCharsets.ISO_8859_1), '/').matches(NAME);
    }

    private void command(byte[] text) {
        String line =
                new String(text, StandardCharsets.ISO_8859_1).replace("\r", "").replace("\n", "");
        imap.replies(modern, 2, Cuts.none(("a " + line + "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
    }

    private void mailText(byte[] text) {
        smtp.replies(4, Cuts.none(text));
    }
}
