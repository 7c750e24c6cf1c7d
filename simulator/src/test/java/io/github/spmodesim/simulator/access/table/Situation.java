package io.github.spmodesim.simulator.access.table;

import io.github.spmodesim.simulator.access.AccessPath;
import io.github.spmodesim.simulator.subscriber.Contract;
import io.github.spmodesim.simulator.subscriber.LockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One row of the table: everything that an outcome can depend on. */
record Situation(Credential credential, Contract contract, AccessPath path, Day day, Optional<LockKind> lock) {
    /** Every row that there is. */
    static List<Situation> all() {
        List<Situation> all = new ArrayList<>();
        for (Credential credential : Credential.values()) {
            for (Contract contract : Contract.values()) {
                for (AccessPath path : AccessPath.values()) {
                    for (Day day : Day.values()) {
                        locks().forEach(lock -> all.add(new Situation(credential, contract, path, day, lock)));
                    }
                }
            }
        }
        return all;
    }

    private static Stream<Optional<LockKind>> locks() {
        return Stream.concat(
                Stream.of(Optional.empty()), Stream.of(LockKind.values()).map(Optional::of));
    }

    /** The values as the rules write them, in the order of their columns. */
    List<String> columns() {
        return List.of(
                credential.name(),
                contract.name(),
                path.name(),
                day.toString(),
                lock.map(LockKind::name).orElse("none"));
    }
}
