package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All secrets of somebody, the IMAP-only passwords of the past among them. */
public final class Canaries {
    private Canaries() {}

    /** Those of a subscriber. */
    public static List<Canary> of(Subscriber subscriber) {
        String whose = subscriber.imapId() + "'s ";
        List<Canary> canaries = new ArrayList<>();
        subscriber
                .passwordHistory()
                .forEach(issued -> canaries.add(new Canary(
                        whose + "IMAP-only password", issued.password().value())));
        canaries.add(new Canary(
                whose + "d account password", subscriber.dAccountPassword().value()));
        canaries.add(new Canary(whose + "network PIN", subscriber.networkPin().value()));
        canaries.add(new Canary(
                whose + "spmode password", subscriber.spmodePassword().value()));
        return canaries;
    }

    /** Those that came to light in a text. */
    public static List<Canary> in(String text, List<Canary> canaries) {
        return canaries.stream().filter(canary -> canary.isIn(text)).toList();
    }

    /** The files of a folder as one text, but for those that may hold secrets. */
    public static String textOf(Path folder, Path... but) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !List.of(but).contains(file))
                    .sorted()
                    .toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return all.toString();
    }
}
