package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is said on the services' connections: a rule that waits for anything else never strikes. Immutable. */
public final class ProtocolWords {
    /** Where nothing is said. */
    public static final ProtocolWords NONE = new ProtocolWords(Map.of(), Map.of());

    private final Map<Service, List<String>> commands;
    private final Map<Service, List<String>> states;

    /**
     * The words of all services.
     *
     * @param commands names in upper case, {@code UID FETCH} beside {@code FETCH}
     * @param states where a session can stand
     */
    public ProtocolWords(
            Map<Service, ? extends Collection<String>> commands, Map<Service, ? extends Collection<String>> states) {
        this.commands = sorted(commands);
        this.states = sorted(states);
    }

    private static Map<Service, List<String>> sorted(Map<Service, ? extends Collection<String>> words) {
        Map<Service, List<String>> sorted = new EnumMap<>(Service.class);
        words.forEach((service, said) -> sorted.put(service, List.copyOf(new TreeSet<>(said))));
        return sorted;
    }

    /** The commands of each service that has any, sorted. */
    Map<Service, List<String>> commands() {
        return Collections.unmodifiableMap(commands);
    }

    /** Where a command stands among its service's, from 0; negative for what is none. */
    int number(Service service, String command) {
        return Collections.binarySearch(commands.getOrDefault(service, List.of()), command);
    }

    /**
     * Makes sure that a rule waits for nothing that is never said.
     *
     * @throws FaultRefusal naming what is said on the connections that it can strike
     */
    void check(FaultRule rule) {
        check(rule, MatchField.COMMAND, commands);
        check(rule, MatchField.STATE, states);
    }

    private static void check(FaultRule rule, MatchField field, Map<Service, List<String>> said) {
        Optional.ofNullable(rule.matcher().wanted().get(field)).ifPresent(wanted -> {
            Set<String> known = new TreeSet<>();
            rule.services().forEach(service -> known.addAll(said.getOrDefault(service, List.of())));
            if (known.stream().noneMatch(wanted::equalsIgnoreCase)) {
                throw new FaultRefusal(field.word(), wanted, "one of " + String.join(", ", known));
            }
        });
    }
}
