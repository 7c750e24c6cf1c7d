package io.github.spmodesim.simulator.imap;

import io.github.spmodesim.simulator.dialect.ImapDialect;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each of the service's hosts announces, made once and shared by all sessions; immutable. */
public final class AnnouncedByHost {
    private final Map<String, Announced> byName;
    private final Announced byDefault;

    /** What the dialect says. */
    public AnnouncedByHost(ImapDialect dialect) {
        this.byName = dialect.hosts().values().stream()
                .map(host -> host.name().value())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), name -> new Announced(dialect.announced(name))));
        this.byDefault = new Announced(dialect.announced(""));
    }

    /** What the host of a name announces, the default one where none has it. */
    public Announced of(String serverName) {
        return byName.getOrDefault(serverName.toLowerCase(Locale.ROOT), byDefault);
    }
}
