package io.github.spmodesim.simulator.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.subscriber.ImapId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random changes to a tree, beside a model that knows RFC 3501 sections 6.3.3 to 6.3.7 and nothing of speed. */
class MailboxTreeModelTest {
    private static final int STEPS = 1_500;
    private static final int MOST = 25;

    private final MailboxTree tree = new MailStore(
                    new MailboxLayout(
                            '/',
                            List.of(MailboxName.INBOX),
                            Map.of(),
                            new Quota(1_000, 100_000),
                            new TreeLimits(MOST, 4, 99)),
                    InstantSource.fixed(Instant.parse("2026-11-23T00:00:00Z")))
            .of(new ImapId("taro-d"));

    /** Number of messages by name, -1 for a level without a mailbox. */
    private final Map<String, Integer> model = new TreeMap<>(Map.of("INBOX", 0));

    private final Set<String> subscribed = new TreeSet<>(Set.of("INBOX"));
    /** Which mailbox a name and a UIDVALIDITY have ever stood for. */
    private final Map<String, Mailbox> known = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theTreeIsWhatTheModelSays(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            String from = name(random);
            String to = name(random);
            String shown = "seed " + seed + " step " + step + ": " + from + " " + to + " in " + model;
            switch (random.nextInt(7)) {
                case 0, 1 ->
                    assertThat(join(tree.create(new MailboxName(from))))
                            .as(shown)
                            .isEqualTo(create(from));
                case 2 ->
                    assertThat(join(tree.delete(new MailboxName(from), Origin.OUTSIDE)))
                            .as(shown)
                            .isEqualTo(delete(from));
                case 3 ->
                    assertThat(join(tree.rename(new MailboxName(from), new MailboxName(to), Origin.OUTSIDE)))
                            .as(shown)
                            .isEqualTo(rename(from, to));
                case 4 ->
                    assertThat(join(tree.subscribe(new MailboxName(from), Origin.OUTSIDE)))
                            .as(shown)
                            .isEqualTo(subscribe(from));
                case 5 -> {
                    tree.unsubscribe(new MailboxName(from), Origin.OUTSIDE);
                    subscribed.remove(from);
                }
                default -> deliver(from);
            }
            compare(shown);
        }
    }

    private static <T> T join(CompletionStage<T> stage) {
        return MailboxBench.join(stage);
    }

    private static String name(Random random) {
        int levels = 1 + random.nextInt(3);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < levels; i++) {
            parts.add(i == 0 && random.nextInt(6) == 0 ? "INBOX" : String.valueOf((char) ('a' + random.nextInt(4))));
        }
        return String.join("/", parts);
    }

    private TreeOutcome create(String name) {
        if (model.getOrDefault(name, -1) >= 0) {
            return TreeOutcome.ALREADY_EXISTS;
        }
        Set<String> missing = missing(name);
        if (model.size() + missing.size() > MOST) {
            return TreeOutcome.LIMIT;
        }
        missing.forEach(above -> model.put(above, 0));
        model.put(name, 0);
        return TreeOutcome.DONE;
    }

    /** The names that have to be made so that this one is there: those above it, and itself. */
    private Set<String> missing(String name) {
        Set<String> missing = new HashSet<>();
        for (String part = name; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf('/')))) {
            if (!model.containsKey(part)) {
                missing.add(part);
            }
        }
        return missing;
    }

    private TreeOutcome delete(String name) {
        if (name.equals("INBOX")) {
            return TreeOutcome.CANNOT;
        }
        if (!model.containsKey(name)) {
            return TreeOutcome.NON_EXISTENT;
        }
        boolean children = model.keySet().stream().anyMatch(other -> other.startsWith(name + "/"));
        if (!children) {
            model.remove(name);
            return TreeOutcome.DONE;
        }
        return model.put(name, -1) < 0 ? TreeOutcome.HAS_CHILDREN : TreeOutcome.DONE;
    }

    private TreeOutcome rename(String from, String to) {
        if (!model.containsKey(from)) {
            return TreeOutcome.NON_EXISTENT;
        }
        if (model.containsKey(to)) {
            return TreeOutcome.ALREADY_EXISTS;
        }
        boolean inbox = from.equals("INBOX");
        Set<String> missing = missing(to);
        if (model.size() + missing.size() - (inbox ? 0 : 1) > MOST) {
            return TreeOutcome.LIMIT;
        }
        if (inbox) {
            missing.forEach(above -> model.put(above, 0));
            model.put(to, model.put(from, 0));
            return TreeOutcome.DONE;
        }
        if (to.startsWith(from + "/")) {
            return TreeOutcome.CANNOT;
        }
        Map<String, Integer> moved = model.entrySet().stream()
                .filter(entry -> (entry.getKey() + "/").startsWith(from + "/"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (moved.keySet().stream().anyMatch(name -> levels(name) - levels(from) + levels(to) > 4)) {
            return TreeOutcome.LIMIT;
        }
        missing.forEach(above -> model.put(above, 0));
        model.keySet().removeAll(moved.keySet());
        moved.forEach((name, messages) -> model.put(to + name.substring(from.length()), messages));
        return TreeOutcome.DONE;
    }

    private TreeOutcome subscribe(String name) {
        boolean room = subscribed.contains(name) || subscribed.size() < MOST;
        if (room) {
            subscribed.add(name);
        }
        return room ? TreeOutcome.DONE : TreeOutcome.LIMIT;
    }

    private static int levels(String name) {
        return name.split("/", -1).length;
    }

    private void deliver(String name) {
        tree.find(new MailboxName(name)).ifPresent(mailbox -> {
            MailboxBench.append(mailbox, List.of(MailboxBench.message(1)));
            model.merge(name, 1, Integer::sum);
        });
    }

    private void check(MailboxName name, Mailbox mailbox) {
        assertThat(mailbox.name()).isEqualTo(name);
        assertThat(mailbox.isRemoved()).isFalse();
        assertThat(known.computeIfAbsent(name + " " + mailbox.uidValidity(), key -> mailbox))
                .isSameAs(mailbox);
    }

    private void compare(String shown) {
        MailboxListing listing = tree.listing();
        Map<String, Integer> real = new TreeMap<>();
        for (ListedName listed : listing.names()) {
            real.put(
                    listed.name().value(),
                    listed.mailbox().map(mailbox -> mailbox.messages().size()).orElse(-1));
            listed.mailbox().ifPresent(mailbox -> check(listed.name(), mailbox));
            String prefix = listed.name() + "/";
            assertThat(listed.hasChildren())
                    .as(shown)
                    .isEqualTo(model.keySet().stream().anyMatch(name -> name.startsWith(prefix)));
        }
        assertThat(real).as(shown).isEqualTo(model);
        assertThat(listing.subscribed().stream().map(MailboxName::value).collect(Collectors.toSet()))
                .as(shown)
                .isEqualTo(subscribed);
        assertThat(tree.usage().messages())
                .as(shown)
                .isEqualTo(model.values().stream()
                        .filter(messages -> messages > 0)
                        .mapToInt(m -> m)
                        .sum());
    }
}
