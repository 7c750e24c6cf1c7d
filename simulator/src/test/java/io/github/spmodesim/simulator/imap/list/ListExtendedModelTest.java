package io.github.spmodesim.simulator.imap.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.mailbox.MailboxName;
import io.github.spmodesim.simulator.mailbox.Origin;
import io.github.spmodesim.simulator.net.ImapWire;
import io.github.spmodesim.simulator.testkit.ImapBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random questions of the extended LIST, answered beside it name by name as RFC 5258 sections 3.4 and 3.5 read. */
class ListExtendedModelTest {
    private static final int ROUNDS = 150;

    private final ImapBench bench = new ImapBench(
            Dialects.named("modern").with("mailbox.limits.names", "60").bind());
    private final Set<String> existing = new TreeSet<>();
    private final Set<String> mailboxes = new TreeSet<>();
    private final Set<String> subscribed = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theAnswerIsWhatTheModelSays(long seed) {
        Random random = new Random(seed);
        try (ImapWire wire = new ImapWire(bench, "localhost")) {
            wire.sendLine("a1 LOGIN taro-d " + bench.taro().imapPassword().value());
            wire.replies();
            for (int round = 0; round < ROUNDS; round++) {
                change(random);
                boolean selects = random.nextBoolean();
                boolean recursive = selects && random.nextBoolean();
                List<String> patterns = Stream.generate(() -> pattern(random))
                        .limit(1 + random.nextInt(2))
                        .toList();
                String command = "LIST (" + (selects ? "SUBSCRIBED" : "") + (recursive ? " RECURSIVEMATCH" : "")
                        + ") \"\" (" + String.join(" ", patterns) + ") RETURN (CHILDREN)";
                wire.sendLine("b1 " + command);
                List<String> answer = wire.replies();

                assertThat(answer.subList(0, answer.size() - 1))
                        .as("seed %s: %s in %s, subscribed %s", seed, command, existing, subscribed)
                        .containsExactlyInAnyOrderElementsOf(expected(patterns, selects, recursive));
                assertThat(answer).last().isEqualTo("b1 OK completed");
            }
        }
    }

    private void change(Random random) {
        MailboxName name = new MailboxName("T/" + part(random) + (random.nextBoolean() ? "/" + part(random) : ""));
        switch (random.nextInt(5)) {
            case 0, 1 -> bench.tree().create(name);
            case 2 -> bench.tree().delete(name, Origin.OUTSIDE);
            case 3 -> bench.tree().subscribe(name, Origin.OUTSIDE);
            default -> bench.tree().unsubscribe(name, Origin.OUTSIDE);
        }
        existing.clear();
        mailboxes.clear();
        subscribed.clear();
        bench.tree().names().forEach(there -> existing.add(there.value()));
        existing.stream()
                .filter(there -> bench.tree().find(new MailboxName(there)).isPresent())
                .forEach(mailboxes::add);
        bench.tree().listing().subscribed().forEach(there -> subscribed.add(there.value()));
    }

    private static String part(Random random) {
        return "abc".substring(random.nextInt(3)).substring(0, 1);
    }

    private static String pattern(Random random) {
        return "T"
                + List.of("", "/%", "/*", "/" + part(random), "/" + part(random) + "/%", "%", "*" + part(random))
                        .get(random.nextInt(7));
    }

    private List<String> expected(List<String> patterns, boolean selects, boolean recursive) {
        Set<String> selected = selects ? subscribed : existing;
        Set<String> names = new TreeSet<>(selected);
        selected.forEach(name -> names.addAll(above(name)));
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            boolean hidden = selected.stream().anyMatch(other -> isBelow(other, name) && !matches(patterns, other));
            if (matches(patterns, name) && (selected.contains(name) || (recursive && hidden))) {
                lines.add(line(name, selects, recursive && selected.stream().anyMatch(other -> isBelow(other, name))));
            }
        }
        return lines;
    }

    private String line(String name, boolean selects, boolean childInfo) {
        List<String> attributes = new ArrayList<>();
        if (!mailboxes.contains(name)) {
            attributes.add(existing.contains(name) ? "\\Noselect" : "\\NonExistent");
        }
        if (selects && subscribed.contains(name)) {
            attributes.add("\\Subscribed");
        }
        boolean children = existing.stream().anyMatch(other -> isBelow(other, name));
        attributes.add(children ? "\\HasChildren" : "\\HasNoChildren");
        return attributes.stream().collect(Collectors.joining(" ", "* LIST (", ") \"/\" \"" + name + "\""))
                + (childInfo ? " (\"CHILDINFO\" (\"SUBSCRIBED\"))" : "");
    }

    private static Set<String> above(String name) {
        Set<String> above = new TreeSet<>();
        for (int end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
            above.add(name.substring(0, end));
        }
        return above;
    }

    private static boolean isBelow(String name, String above) {
        return name.startsWith(above + "/");
    }

    private static boolean matches(List<String> patterns, String name) {
        return patterns.stream()
                .anyMatch(pattern -> name.matches(pattern.replace("*", ".*").replace("%", "[^/]*")));
    }
}
