package io.github.spmodesim.simulator.fault;

import io.github.spmodesim.simulator.access.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run has struck, and what it never has.
 *
 * @param struck how often by fault, service, command and client
 * @param never pairs of fault and command that were not struck with any client that is asked for; a fault of no command once
 */
public record FaultCoverage(Map<FaultCell, Long> struck, List<FaultCell> never) {
    /** Copies both, in order. */
    public FaultCoverage {
        struck = new LinkedHashMap<>(struck);
        never = List.copyOf(never);
    }

    /** The coverage of a plan so far, against the commands that there are. */
    static FaultCoverage of(Map<FaultCell, Long> struck, Map<Service, List<String>> commands) {
        Set<FaultCell> anyClient = struck.keySet().stream()
                .map(cell -> new FaultCell(cell.fault(), cell.service(), cell.command(), ""))
                .collect(Collectors.toSet());
        Set<String> faults = struck.keySet().stream().map(FaultCell::fault).collect(Collectors.toSet());
        List<FaultCell> never = new ArrayList<>();
        for (String fault : FaultForms.words()) {
            if (!FaultForms.strikesCommands(fault)) {
                if (!faults.contains(fault)) {
                    never.add(new FaultCell(fault, "", "", ""));
                }
                continue;
            }
            commands.forEach((service, names) -> names.stream()
                    .map(name -> new FaultCell(fault, service.key(), name, ""))
                    .filter(cell -> FaultForms.strikes(fault, service) && !anyClient.contains(cell))
                    .forEach(never::add));
        }
        return new FaultCoverage(struck, never);
    }
}
