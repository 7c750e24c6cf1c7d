package io.github.spmodesim.simulator.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.simulator.dialect.Dialect;
import io.github.spmodesim.simulator.dialect.Dialects;
import io.github.spmodesim.simulator.smtp.wire.SmtpVerbs;
import io.github.spmodesim.simulator.testkit.SmtpDialogue;
import io.github.spmodesim.simulator.testkit.SmtpHouse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command in every state at every door: the code that it is answered with, and the state after it.
 *
 * <p>A cell is a code and a letter: Connected, Greeted, Ready, Sender, reCipient (T), chunKs (K), closed (X). A column in which a
 * door never stands has dashes.
 */
class SmtpStateTableTest {
    private static final List<String> COLUMNS =
            List.of("CONNECTED", "HELO", "GREETED", "READY", "SENDER", "RECIPIENT", "CHUNKS");
    private static final Pattern VERB = Pattern.compile("[A-Z]*");

    private static final String STRICT = """
            EHLO again.example               250G ---- 503G 503R 503S 503T ----
            HELO again.example               502C ---- 502G 502R 502S 502T ----
            AUTH PLAIN                       503C ---- 334G 503R 503S 503T ----
            AUTH PLAIN <plain>               503C ---- 235R 503R 503S 503T ----
            AUTH PLAIN AHRhcm8tZAB4          503C ---- 535G 503R 503S 503T ----
            MAIL FROM:<taro@docomo.ne.jp>    503C ---- 530G 250S 503S 503T ----
            MAIL FROM:<x@docomo.ne.jp>       503C ---- 530G 550R 503S 503T ----
            MAIL FROM:<>                     503C ---- 530G 550R 503S 503T ----
            RCPT TO:<taro@docomo.ne.jp>      503C ---- 503G 503R 250T 250T ----
            RCPT TO:<x@docomo.ne.jp>         503C ---- 503G 503R 550S 550T ----
            RCPT TO:<x@example.com>          503C ---- 503G 503R 550S 550T ----
            DATA                             503C ---- 503G 503R 503S 354T ----
            BDAT 2\\r\\nNO                     502C ---- 502G 502R 502S 502T ----
            RSET                             250C ---- 250G 250R 250R 250R ----
            NOOP                             250C ---- 250G 250R 250S 250T ----
            HELP                             502C ---- 502G 502R 502S 502T ----
            VRFY taro                        502C ---- 502G 502R 502S 502T ----
            QUIT                             221X ---- 221X 221X 221X 221X ----
            """;

    private static final String LENIENT = """
            EHLO again.example               250G 250G 250G 250R 250R 250R ----
            HELO again.example               250G 250G 250G 250R 250R 250R ----
            AUTH PLAIN                       503C 503G 334G 503R 503S 503T ----
            AUTH PLAIN <plain>               503C 503G 235R 503R 503S 503T ----
            AUTH PLAIN AHRhcm8tZAB4          503C 503G 535G 503R 503S 503T ----
            MAIL FROM:<taro@docomo.ne.jp>    503C 530G 530G 250S 503S 503T ----
            MAIL FROM:<x@docomo.ne.jp>       503C 530G 530G 550R 503S 503T ----
            MAIL FROM:<>                     503C 530G 530G 550R 503S 503T ----
            RCPT TO:<taro@docomo.ne.jp>      503C 503G 503G 503R 250T 250T ----
            RCPT TO:<x@docomo.ne.jp>         503C 503G 503G 503R 550S 550T ----
            RCPT TO:<x@example.com>          503C 503G 503G 503R 550S 550T ----
            DATA                             503C 503G 503G 503R 503S 354T ----
            BDAT 2\\r\\nNO                     502C 502G 502G 502R 502S 502T ----
            RSET                             250C 250G 250G 250R 250R 250R ----
            NOOP                             250C 250G 250G 250R 250S 250T ----
            HELP                             502C 502G 502G 502R 502S 502T ----
            VRFY taro                        502C 502G 502G 502R 502S 502T ----
            QUIT                             221X 221X 221X 221X 221X 221X ----
            """;

    private static final String MODERN = """
            EHLO again.example               250G 250G 250G 250R 250R 250R 250R
            HELO again.example               250G 250G 250G 250R 250R 250R 250R
            AUTH PLAIN                       503C 503G 334G 503R 503S 503T 503K
            AUTH PLAIN <plain>               503C 503G 235R 503R 503S 503T 503K
            AUTH PLAIN AHRhcm8tZAB4          503C 503G 535G 503R 503S 503T 503K
            MAIL FROM:<taro@docomo.ne.jp>    503C 530G 530G 250S 503S 503T 503K
            MAIL FROM:<x@docomo.ne.jp>       503C 530G 530G 550R 503S 503T 503K
            MAIL FROM:<>                     503C 530G 530G 550R 503S 503T 503K
            RCPT TO:<taro@docomo.ne.jp>      503C 503G 503G 503R 250T 250T 503K
            RCPT TO:<x@docomo.ne.jp>         503C 503G 503G 503R 550S 550T 503K
            RCPT TO:<x@example.com>          503C 503G 503G 503R 550S 550T 503K
            DATA                             503C 503G 503G 503R 503S 354T 503K
            BDAT 2\\r\\nNO                     503C 503G 503G 503R 503R 250K 250K
            BDAT 2 LAST\\r\\nNO                503C 503G 503G 503R 503R 250R 250R
            BDAT 0                           503C 503G 503G 503R 503R 250K 250K
            BDAT 0 LAST                      503C 503G 503G 503R 503R 250R 250R
            BDAT                             501X 501X 501X 501X 501X 501X 501X
            RSET                             250C 250G 250G 250R 250R 250R 250R
            NOOP                             250C 250G 250G 250R 250S 250T 250K
            HELP                             214C 214G 214G 214R 214S 214T 214K
            VRFY taro                        252C 252G 252G 252R 252S 252T 252K
            QUIT                             221X 221X 221X 221X 221X 221X 221X
            """;

    private static final String EXCHANGER = """
            EHLO again.example               250R 250R ---- 250R 250R 250R ----
            HELO again.example               250R 250R ---- 250R 250R 250R ----
            AUTH PLAIN                       502C 502R ---- 502R 502S 502T ----
            MAIL FROM:<taro@docomo.ne.jp>    503C 250S ---- 250S 503S 503T ----
            MAIL FROM:<x@docomo.ne.jp>       503C 250S ---- 250S 503S 503T ----
            MAIL FROM:<>                     503C 250S ---- 250S 503S 503T ----
            RCPT TO:<taro@docomo.ne.jp>      503C 503R ---- 503R 250T 250T ----
            RCPT TO:<x@docomo.ne.jp>         503C 503R ---- 503R 550S 550T ----
            RCPT TO:<x@example.com>          503C 503R ---- 503R 550S 550T ----
            DATA                             503C 503R ---- 503R 503S 354T ----
            BDAT 2\\r\\nNO                     502C 502R ---- 502R 502S 502T ----
            RSET                             250C 250R ---- 250R 250R 250R ----
            NOOP                             250C 250R ---- 250R 250S 250T ----
            HELP                             502C 502R ---- 502R 502S 502T ----
            VRFY taro                        502C 502R ---- 502R 502S 502T ----
            QUIT                             221X 221X ---- 221X 221X 221X ----
            """;

    private static final String MODERN_EXCHANGER = """
            EHLO again.example               250R 250R ---- 250R 250R 250R 250R
            HELO again.example               250R 250R ---- 250R 250R 250R 250R
            AUTH PLAIN                       502C 502R ---- 502R 502S 502T 502K
            MAIL FROM:<taro@docomo.ne.jp>    503C 250S ---- 250S 503S 503T 503K
            MAIL FROM:<x@docomo.ne.jp>       503C 250S ---- 250S 503S 503T 503K
            MAIL FROM:<>                     503C 250S ---- 250S 503S 503T 503K
            RCPT TO:<taro@docomo.ne.jp>      503C 503R ---- 503R 250T 250T 503K
            RCPT TO:<x@docomo.ne.jp>         503C 503R ---- 503R 550S 550T 503K
            RCPT TO:<x@example.com>          503C 503R ---- 503R 550S 550T 503K
            DATA                             503C 503R ---- 503R 503S 354T 503K
            BDAT 2\\r\\nNO                     503C 503R ---- 503R 503R 250K 250K
            BDAT 2 LAST\\r\\nNO                503C 503R ---- 503R 503R 250R 250R
            BDAT 0                           503C 503R ---- 503R 503R 250K 250K
            BDAT 0 LAST                      503C 503R ---- 503R 503R 250R 250R
            BDAT                             501X 501X ---- 501X 501X 501X 501X
            RSET                             250C 250R ---- 250R 250R 250R 250R
            NOOP                             250C 250R ---- 250R 250S 250T 250K
            HELP                             214C 214R ---- 214R 214S 214T 214K
            VRFY taro                        252C 252R ---- 252R 252S 252T 252K
            QUIT                             221X 221X ---- 221X 221X 221X 221X
            """;

    /** What no door serves: known verbs, unknown ones, and none. */
    private static final String NOT_SERVED = """
            ATRN 502
            BURL imap://x 502
            ETRN example.com 502
            EXPN list 502
            SAML FROM:<taro@docomo.ne.jp> 502
            SEND FROM:<taro@docomo.ne.jp> 502
            SOML FROM:<taro@docomo.ne.jp> 502
            STARTTLS 502
            TURN 502
            FROBNICATE 500
            MAILFROM:<taro@docomo.ne.jp> 500
            \\r\\n 500
            """;

    /**
     * A door in a dialect.
     *
     * @param table its cells, a row a command
     */
    record Door(String name, Dialect dialect, boolean isExchanger, String table) {
        SmtpHouse house() {
            return new SmtpHouse(dialect);
        }

        SmtpService service(SmtpHouse house) {
            return isExchanger ? house.exchanger() : house.service();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final Dialect DOCOMO = Dialects.named("docomo").bind();
    private static final Dialect TODAY = Dialects.named("modern").bind();
    private static final List<Door> DOORS = List.of(
            new Door("docomo submission", DOCOMO, false, STRICT),
            new Door(
                    "docomo submission in any order",
                    Dialects.named("docomo").with("smtp.strictOrder", "off").bind(),
                    false,
                    LENIENT),
            new Door("modern submission", TODAY, false, MODERN),
            new Door("docomo exchanger", DOCOMO, true, EXCHANGER),
            new Door("modern exchanger", TODAY, true, MODERN_EXCHANGER));

    static List<Door> doors() {
        return DOORS;
    }

    static Stream<Arguments> rows() {
        return DOORS.stream()
                .flatMap(door -> door.table()
                        .lines()
                        .map(row -> Arguments.of(
                                door,
                                row.substring(0, 32).strip(),
                                row.substring(32).strip())));
    }

    static Stream<Arguments> rowsNotServed() {
        return DOORS.stream()
                .flatMap(door -> NOT_SERVED.lines().map(row -> {
                    int code = row.lastIndexOf(' ');
                    return Arguments.of(door, row.substring(0, code), row.substring(code + 1));
                }));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answersEveryCommandInEveryState(Door door, String command, String cells) throws Exception {
        assertThat(cellsOf(door, command)).as("%s", COLUMNS).isEqualTo(cells);
    }

    @ParameterizedTest
    @MethodSource("rowsNotServed")
    void staysWhereItIsAtWhatItDoesNotServe(Door door, String command, String code) throws Exception {
        assertThat(cellsOf(door, command)).isEqualTo(cellsOf(door, "NOOP").replace("250", code));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void hasARowForEveryVerbAndAColumnForEveryState(Door door) {
        TreeSet<String> verbs = Stream.concat(door.table().lines(), NOT_SERVED.lines())
                .map(row ->
                        VERB.matcher(row).results().findFirst().orElseThrow().group())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(verbs).containsAll(SmtpVerbs.all());
        assertThat(verbs).containsAll(door.service(door.house()).commands().keySet());
        assertThat(COLUMNS)
                .containsAll(Stream.of(SmtpState.values())
                        .filter(state -> state != SmtpState.CLOSED)
                        .map(SmtpState::name)
                        .toList());
    }

    private static String cellsOf(Door door, String command) throws Exception {
        List<String> cells = new ArrayList<>();
        for (String column : COLUMNS) {
            SmtpHouse house = door.house();
            SmtpDialogue client = new SmtpDialogue(door.service(house));
            cells.add(bring(client, column, door, house) ? cell(client, command, house) : "----");
        }
        return String.join(" ", cells);
    }

    private static String cell(SmtpDialogue client, String command, SmtpHouse house) throws Exception {
        String octets = command.replace("\\r\\n", "\r\n")
                .replace("<plain>", house.names().get("plain"));
        String reply = client.sends(octets.contains("\r\n") ? octets : octets + "\r\n");
        return reply.substring(0, 3) + LETTERS.get(client.state());
    }

    private static final Map<SmtpState, String> LETTERS = new EnumMap<>(Map.of(
            SmtpState.CONNECTED, "C",
            SmtpState.GREETED, "G",
            SmtpState.READY, "R",
            SmtpState.SENDER, "S",
            SmtpState.RECIPIENT, "T",
            SmtpState.CHUNKS, "K",
            SmtpState.CLOSED, "X"));

    /** Brings a client into the state of a column; false where there is no way. */
    private static boolean bring(SmtpDialogue client, String column, Door door, SmtpHouse house) throws Exception {
        boolean exchanger = door.isExchanger();
        switch (column) {
            case "CONNECTED" -> {}
            case "HELO" -> client.says("HELO mail.example");
            case "GREETED" -> client.says("EHLO mail.example");
            default -> {
                client.says("EHLO mail.example");
                if (!exchanger) {
                    client.says("AUTH PLAIN " + house.names().get("plain"));
                }
                List<String> steps =
                        List.of("MAIL FROM:<taro@docomo.ne.jp>", "RCPT TO:<hanako..h@docomo.ne.jp>", "BDAT 0");
                int count = List.of("READY", "SENDER", "RECIPIENT", "CHUNKS").indexOf(column);
                for (String step : steps.subList(0, count)) {
                    client.says(step);
                }
            }
        }
        return switch (column) {
            case "HELO" -> client.state() != SmtpState.CONNECTED;
            default -> client.state().name().equals(column);
        };
    }
}
