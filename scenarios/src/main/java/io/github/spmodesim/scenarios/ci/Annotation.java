package io.github.spmodesim.scenarios.ci;

import io.github.spmodesim.scenarios.result.Outcome;
import io.github.spmodesim.scenarios.result.ScenarioResult;

/**
 * A line of the log that GitHub Actions shows beside the line of a feature.
 *
 * <p>Source: GitHub Actions, workflow commands ({@code ::error file=...,line=...,title=...::message}); the escapes are
 * those of actions/toolkit, packages/core/src/command.ts.
 */
final class Annotation {
    private static final String FEATURES = "scenarios/src/main/resources/";
    private static final String CLASS_PATH = "classpath:";

    private Annotation() {}

    static String of(ScenarioResult scenario) {
        String kind = scenario.outcome() == Outcome.FAILED ? "error" : "notice";
        return "::" + kind + " file=" + property(file(scenario.place().uri())) + ",line="
                + scenario.place().line() + ",title=" + property(scenario.place().name()) + "::"
                + data(message(scenario));
    }

    private static String message(ScenarioResult scenario) {
        String claims = String.join(" ", scenario.claims());
        String said = scenario.message().isEmpty() ? scenario.outcome().name() : scenario.message();
        return claims.isEmpty() ? said : claims + ": " + said;
    }

    private static String file(String uri) {
        return uri.startsWith(CLASS_PATH) ? FEATURES + uri.substring(CLASS_PATH.length()) : uri;
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
