package io.github.spmodesim.client.driver.curl;

import io.github.spmodesim.client.driver.WireLine;
import io.github.spmodesim.client.driver.WireObserver;
import io.github.spmodesim.client.profile.MailProtocol;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** What curl tells of the conversation ({@code verbose}): lines of both sides, secrets masked. */
final class CurlTalk {
    private static final Pattern INITIAL_RESPONSE =
            Pattern.compile("((?:\\S+ )?AUTH(?:ENTICATE)? \\S+) \\S+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOGIN = Pattern.compile("(\\S+ LOGIN \\S+) .*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFUSED_LOGIN = Pattern.compile("(?:535|454)[ -].*|[^*+ ]\\S* NO\\b.*");

    private final MailProtocol protocol;
    private final WireObserver observer;
    private final List<String> fromServer = new CopyOnWriteArrayList<>();

    CurlTalk(MailProtocol protocol, WireObserver observer) {
        this.protocol = protocol;
        this.observer = observer;
    }

    /** One line of curl's standard error. */
    void line(String line) {
        if (line.startsWith("< ")) {
            fromServer.add(line.substring(2).strip());
            tell(WireLine.Side.SERVER, line.substring(2).strip());
        } else if (line.startsWith("> ")) {
            tell(WireLine.Side.CLIENT, masked(line.substring(2).strip()));
        }
    }

    /** Whether the server has said anything. */
    boolean isGreeted() {
        return !fromServer.isEmpty();
    }

    /** What the server said last, or an empty text. */
    String last() {
        return fromServer.isEmpty() ? "" : fromServer.get(fromServer.size() - 1);
    }

    int refusedLogins() {
        return (int) fromServer.stream()
                .filter(line -> REFUSED_LOGIN.matcher(line).matches())
                .count();
    }

    static String masked(String said) {
        String masked = LOGIN.matcher(said).replaceFirst("$1 " + WireLine.MASK);
        masked = INITIAL_RESPONSE.matcher(masked).replaceFirst("$1 " + WireLine.MASK);
        boolean answer = !masked.isEmpty() && masked.indexOf(' ') < 0 && !isVerb(masked);
        return answer ? WireLine.MASK : masked;
    }

    private void tell(WireLine.Side side, String text) {
        observer.line(new WireLine(protocol, side, text));
    }

    private static boolean isVerb(String word) {
        return word.equals("DATA") || word.equals("QUIT") || word.equals("RSET") || word.equals("NOOP");
    }
}
