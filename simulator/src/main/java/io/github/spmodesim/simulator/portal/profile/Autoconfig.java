package io.github.spmodesim.simulator.portal.profile;

import io.github.spmodesim.simulator.dialect.AutoconfigUserName;
import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Setting;
import io.github.spmodesim.simulator.http.HttpRequest;
import io.github.spmodesim.simulator.http.HttpResponse;
import io.github.spmodesim.simulator.http.HttpStatus;
import io.github.spmodesim.simulator.subscriber.MailAddress;
import io.github.spmodesim.simulator.subscriber.Subscriber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Thunderbird's autoconfiguration, at both paths that a provider can answer at (mail-clients.md section 3). Thunderbird cannot
 * guess docomo's servers, and its format has no word for an ID that is no part of the address: so the answer looks the ID up
 * by the address that Thunderbird asks for. Nobody signs in for it: it holds no secret. Where the portal can be reached from
 * other machines nobody's ID is known to it, for Thunderbird cannot type the access code that they need.
 */
public final class Autoconfig {
    private static final Set<String> PATHS =
            Set.of("/mail/config-v1.1.xml", "/.well-known/autoconfig/mail/config-v1.1.xml");
    private static final String MEDIA_TYPE = "text/xml; charset=utf-8";
    private static final String ADDRESS_PLACEHOLDER = "%EMAILADDRESS%";
    private static final String LOCAL_PART_PLACEHOLDER = "%EMAILLOCALPART%";

    private final Dialect dialect;
    private final Supplier<SetupPlaces> places;
    private final Function<MailAddress, Optional<Subscriber>> directory;

    /**
     * The autoconfiguration of one portal.
     *
     * @param dialect what it says
     * @param places where the client is sent, asked at each request
     * @param directory whose an address is, as far as anybody may know
     */
    public Autoconfig(
            Dialect dialect, Supplier<SetupPlaces> places, Function<MailAddress, Optional<Subscriber>> directory) {
        this.dialect = dialect;
        this.places = places;
        this.directory = directory;
    }

    /** Whether this path is one of those that are asked for it. */
    public boolean isAt(String path) {
        return PATHS.contains(path);
    }

    /** The answer to a GET. */
    public HttpResponse answer(HttpRequest request) {
        List<String> domains = dialect.smtp().domains().entrySet().stream()
                .filter(domain -> domain.getValue().value())
                .map(Map.Entry::getKey)
                .toList();
        AutoconfigWriter writer = new AutoconfigWriter(dialect.setup().autoconfig(), domains, places.get());
        return HttpResponse.of(HttpStatus.OK, MEDIA_TYPE, writer.write(userName(request)))
                .with("cache-control", "no-store");
    }

    // Who asks for no address, or for one that nobody has, gets the article's rule of thumb (claim V4).
    private String userName(HttpRequest request) {
        Setting<AutoconfigUserName> chosen = dialect.setup().autoconfig().userName();
        return switch (chosen.value()) {
            case IMAP_ID ->
                asked(request)
                        .flatMap(directory)
                        .map(subscriber -> subscriber.imapId().value())
                        .orElse(LOCAL_PART_PLACEHOLDER);
            case LOCAL_PART -> LOCAL_PART_PLACEHOLDER;
            case ADDRESS -> ADDRESS_PLACEHOLDER;
        };
    }

    private static Optional<MailAddress> asked(HttpRequest request) {
        return request.target().query().getOrDefault("emailaddress", List.of()).stream()
                .findFirst()
                .flatMap(Autoconfig::address);
    }

    private static Optional<MailAddress> address(String text) {
        try {
            return Optional.of(new MailAddress(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
