package io.github.spmodesim.simulator.mailbox;

import io.github.spmodesim.simulator.dialect.DeliveryDialect;
import io.github.spmodesim.simulator.dialect.MailboxDialect;
import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.mime.HeaderText;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads delivery rules as they are written in a dialect: {@code sender *@shop.example -> junk} looks at the reverse-path,
 * {@code header Subject *当選* -> filtered} at every field of a name, encoded words decoded. In a pattern {@code *} stands for
 * any characters; upper and lower case are the same. Behind the arrow stands a key of the ready-made mailboxes, or {@code
 * filtered}.
 */
public final class RuleReader {
    private static final Pattern FORM =
            Pattern.compile("(?:(sender) +|header +([!-9;-~]+) +)(\\S.*?) +-> +(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final String FILTERED = "filtered";

    private final MailboxDialect dialect;

    /** A reader that knows the ready-made mailboxes of a dialect. */
    public RuleReader(MailboxDialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The dialect's own rules, without those that are off.
     *
     * @throws IllegalArgumentException when one is not of the form
     */
    List<DeliveryRule> ownRules() {
        return dialect.delivery().rules().values().stream()
                .map(Setting::value)
                .filter(text -> !text.equals(DeliveryDialect.OFF))
                .map(this::read)
                .toList();
    }

    /**
     * Reads one rule.
     *
     * @throws IllegalArgumentException when it is not of the form
     */
    public DeliveryRule read(String text) {
        Matcher rule = FORM.matcher(text.strip());
        if (!rule.matches()) {
            throw new IllegalArgumentException(
                    "delivery rule: expected sender PATTERN -> PLACE or header NAME PATTERN -> " + "PLACE, got "
                            + text);
        }
        Optional<Placement> place = Optional.of(place(rule.group(4)));
        WildcardPattern pattern = new WildcardPattern(rule.group(3));
        String field = rule.group(2);
        return field == null
                ? mail -> senderMatches(mail, pattern) ? place : Optional.empty()
                : mail -> fieldMatches(mail, field, pattern) ? place : Optional.empty();
    }

    private Placement place(String word) {
        if (word.equals(FILTERED)) {
            return Placement.FILTERED;
        }
        if (!dialect.folders().containsKey(word)) {
            TreeSet<String> places = new TreeSet<>(dialect.folders().keySet());
            places.add(FILTERED);
            throw new IllegalArgumentException("delivery rule: expected -> one of " + places + ", got " + word);
        }
        return Placement.into(new MailboxName(dialect.folderName(word)));
    }

    private static boolean senderMatches(ArrivingMail mail, WildcardPattern pattern) {
        return pattern.matches(mail.sender().map(address -> address.value()).orElse(""));
    }

    private static boolean fieldMatches(ArrivingMail mail, String name, WildcardPattern pattern) {
        Stream<String> values = mail.header().all(name).stream().map(HeaderText::of);
        return values.anyMatch(pattern::matches);
    }
}
