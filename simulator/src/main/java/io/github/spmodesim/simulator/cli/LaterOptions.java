package io.github.spmodesim.simulator.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Options of the contract whose feature is not built yet: they are refused, never ignored. */
final class LaterOptions {
    private LaterOptions() {}

    /**
     * Makes sure that none is used.
     *
     * @throws UsageException naming the first that is
     */
    static void refuse(ServeOptions options) {
        Map<String, @Nullable Object> later = new LinkedHashMap<>();
        later.put("--config", options.config);
        later.put("--portal-port", options.portalPort);
        later.put("--mx-port", options.mxPort);
        later.put("--outside", options.outside);
        later.put("--state", options.state);
        later.forEach((name, value) -> {
            if (value != null) {
                throw new UsageException(name + " is not built yet in this version; start without it");
            }
        });
    }
}
