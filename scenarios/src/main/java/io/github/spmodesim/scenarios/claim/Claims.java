package io.github.spmodesim.scenarios.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * All claims and headings, in the article's order.
 *
 * @param headings the parts of the article
 * @param all the claims
 */
public record Claims(List<Heading> headings, List<Claim> all) {
    /** What a claim's tag begins with. */
    public static final String TAG = "@claim-";

    private static final String FILE = "/claims.yaml";

    /** Copies the lists. */
    public Claims {
        headings = List.copyOf(headings);
        all = List.copyOf(all);
    }

    /**
     * The claims of the help article, out of {@code claims.yaml}.
     *
     * @throws ClaimsFormatException if the file does not keep to its format
     */
    public static Claims ofTheArticle() {
        try (InputStream file = Claims.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + ": found none, expected it beside the classes");
            }
            return ClaimsReader.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The claim of this id. */
    public Optional<Claim> find(String id) {
        return all.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /** The claims under a heading. */
    public List<Claim> under(Heading heading) {
        return all.stream().filter(claim -> claim.heading().equals(heading)).toList();
    }

    /** The ids of all claims. */
    public List<String> ids() {
        return all.stream().map(Claim::id).toList();
    }
}
