package io.github.spmodesim.client.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where a profile and a recording differ.
 *
 * @param line number of the line, from 1
 * @param recorded what the real client said, or an empty text if it said nothing more
 * @param replayed what the profile says, or an empty text if it says nothing more
 */
public record Difference(int line, String recorded, String replayed) {
    /** Compares line by line, both in normal form. */
    public static List<Difference> between(List<String> recorded, List<String> replayed) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(recorded.size(), replayed.size()); i++) {
            String real = i < recorded.size() ? recorded.get(i) : "";
            String own = i < replayed.size() ? replayed.get(i) : "";
            if (!real.equals(own)) {
                differences.add(new Difference(i + 1, real, own));
            }
        }
        return differences;
    }

    /** As in {@code 3: recorded "+2 ID NIL", replayed "+2 NAMESPACE"}. */
    @Override
    public String toString() {
        return line + ": recorded \"" + recorded + "\", replayed \"" + replayed + "\"";
    }
}
