package io.github.spmodesim.scenarios.cli;

import io.github.spmodesim.client.driver.MailDrivers;
import io.github.spmodesim.scenarios.world.App;
import io.github.spmodesim.scenarios.world.Apps;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.regex.Pattern;

/**
 * Which scenarios run.
 *
 * @param tags a tag expression, empty for all
 * @param name what the scenario's name has to begin with; empty for any
 * @param ownClient whether it is the client of one's own that runs through them
 */
public record Selection(String tags, Optional<Pattern> name, boolean ownClient) {
    /** The tag of the scenarios that only a client of one's own runs. */
    private static final String OWN_CLIENT = "@own-client";

    /** All that need no client of one's own. */
    public static final Selection ALL = new Selection("not " + OWN_CLIENT, Optional.empty(), false);

    /**
     * What options ask for.
     *
     * @param trouble T1 to T5; empty for everything
     * @param client the id of a mail app of the catalogue or of a driver; empty for all of the catalogue
     * @throws IllegalArgumentException naming the option and what was expected
     */
    static Selection of(Optional<String> trouble, Optional<String> client) {
        Selection selected = client.map(Selection::ofClient).orElse(ALL);
        return trouble.map(selected::onTrouble).orElse(selected);
    }

    private static Selection ofClient(String id) {
        Optional<App> known =
                Apps.all().stream().filter(app -> app.id().equals(id)).findFirst();
        return known.map(Selection::ofApp).orElseGet(() -> ofDriver(id));
    }

    // Scenarios about one mail app begin with its name.
    private static Selection ofApp(App app) {
        return new Selection(
                ALL.tags(), Optional.of(Pattern.compile("^" + Pattern.quote(app.japanese() + ":"))), false);
    }

    private static Selection ofDriver(String id) {
        try {
            MailDrivers.named(id).close();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "--client: found " + id + ", expected one of "
                            + Apps.all().stream().map(App::id).toList() + " or a driver (" + e.getMessage() + ")",
                    e);
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new IllegalArgumentException(
                    "--driver: found one that cannot be loaded (" + e.getMessage() + "), expected drivers that can", e);
        }
        System.setProperty(Apps.OWN_CLIENT_PROPERTY, id);
        return new Selection(OWN_CLIENT, Optional.empty(), true);
    }

    private Selection onTrouble(String trouble) {
        String id = trouble.toUpperCase(Locale.ROOT);
        if (!id.matches("T[1-5]")) {
            throw new IllegalArgumentException("--trouble: expected T1 to T5, got " + trouble);
        }
        return new Selection("(" + tags + ") and @trouble-" + id, name, ownClient);
    }

    /** The same, and this tag expression has to hold too. */
    public Selection and(String expression) {
        return new Selection("(" + tags + ") and (" + expression + ")", name, ownClient);
    }
}
