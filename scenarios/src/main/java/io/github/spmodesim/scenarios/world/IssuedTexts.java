package io.github.spmodesim.scenarios.world;

import io.github.spmodesim.simulator.SimulatorOptions;
import io.github.spmodesim.simulator.SpmodeSimulator;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the texts of all IMAP-only passwords of somebody have in common (claim P2).
 *
 * @param texts oldest first
 */
public record IssuedTexts(List<String> texts) {
    /** Copies the list. */
    public IssuedTexts {
        texts = List.copyOf(texts);
    }

    /** Those of a subscriber. */
    public static IssuedTexts of(Subscriber subscriber) {
        return new IssuedTexts(subscriber.passwordHistory().stream()
                .map(issued -> issued.password().value())
                .toList());
    }

    /** The first that a simulator with this seed issues. */
    public static IssuedTexts firstOfASimulatorWithSeed(long seed) {
        return firstOf(OptionalLong.of(seed));
    }

    /** The first that a simulator issues that was given no seed. */
    public static IssuedTexts firstOfASimulatorWithoutSeed() {
        return firstOf(OptionalLong.empty());
    }

    private static IssuedTexts firstOf(OptionalLong seed) {
        try (SpmodeSimulator simulator =
                SpmodeSimulator.start(SimulatorOptions.embedded().withSeed(seed))) {
            return of(simulator.subscribers().add(Person.TARO.imapId(), Person.TARO.address()));
        }
    }

    /** A property by its name in the features. */
    public String property(String name) {
        return switch (name) {
            case "文字数" -> String.join("、", numbers());
            case "使われる文字" -> String.join("、", kinds());
            case "同じものが出た回数" -> String.valueOf(texts.size() - Set.copyOf(texts).size());
            default -> throw new IllegalArgumentException("性質: expected 文字数, 使われる文字 or 同じものが出た回数, got " + name);
        };
    }

    private Set<String> numbers() {
        Set<String> numbers = new TreeSet<>();
        texts.forEach(text -> numbers.add(String.valueOf(text.length())));
        return numbers;
    }

    // All 26 letters of a case and all 10 digits come in some text, or the alphabet is not what the claim says.
    private List<String> kinds() {
        String all = String.join("", texts);
        List<String> kinds = new ArrayList<>();
        add(kinds, "英大文字", all, 'A', 'Z');
        add(kinds, "英小文字", all, 'a', 'z');
        add(kinds, "数字", all, '0', '9');
        if (texts.stream()
                .allMatch(text -> text.chars().anyMatch(c -> c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c)))) {
            kinds.add("記号");
        }
        if (all.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)) {
            kinds.add("ほか");
        }
        return kinds;
    }

    private static void add(List<String> kinds, String name, String all, char first, char last) {
        boolean whole = true;
        for (char c = first; c <= last; c++) {
            whole &= all.indexOf(c) >= 0;
        }
        if (whole) {
            kinds.add(name);
        }
    }

    /** Shows none of them. */
    @Override
    public String toString() {
        return "IssuedTexts[" + texts.size() + "]";
    }
}
