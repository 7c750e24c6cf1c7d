package io.github.spmodesim.client.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Speaks IMAP as docomo's server was seen to: {@code * OK .}, the capabilities of 2014 with ID, {@code OK .}, and for a
 * wrong password a NO whose whole text is {@code authenticate failed}.
 *
 * @param capabilities the line after {@code CAPABILITY}
 * @param password the right password
 * @param refusal what follows the tag when a log-in fails; {@code * BYE …} comes without one
 * @param mails the mails in INBOX, UIDs from 1
 * @param atOnce whether the greeting and the OK of a log-in carry the capabilities, as other servers of today do
 */
public record DocomoImapScript(String capabilities, String password, String refusal, List<String> mails, boolean atOnce)
        implements ScriptedServer.Script {
    public static final String CAPABILITIES = "IMAP4rev1 NAMESPACE IDLE LITERAL+ UIDPLUS QUOTA ID AUTH=LOGIN";
    private static final Pattern SET = Pattern.compile("(?i)(?:uid )?fetch (\\S+) (.*)");
    private static final Pattern LITERAL = Pattern.compile("\\{(\\d+)(\\+?)}$");

    public static DocomoImapScript docomo(String password, String... mails) {
        return new DocomoImapScript(CAPABILITIES, password, "NO authenticate failed", List.of(mails), false);
    }

    /** The same with mails that a test may add to. */
    public DocomoImapScript holding(List<String> live) {
        return new DocomoImapScript(capabilities, password, refusal, live, atOnce);
    }

    public DocomoImapScript refusing(String words) {
        return new DocomoImapScript(capabilities, password, words, mails, atOnce);
    }

    public DocomoImapScript announcing(String list) {
        return new DocomoImapScript(list, password, refusal, mails, atOnce);
    }

    /** The same with capabilities that the client need not ask for. */
    public DocomoImapScript announcingAtOnce(String list) {
        return new DocomoImapScript(list, password, refusal, mails, true);
    }

    @Override
    public void run(ScriptedPeer peer) throws IOException {
        peer.say("* OK " + code() + ".");
        converse(peer);
    }

    /** All that follows the greeting. */
    public void converse(ScriptedPeer peer) throws IOException {
        for (String line = peer.hear(); !line.isEmpty(); line = peer.hear()) {
            String[] parts = line.split(" ", 2);
            answer(peer, parts[0], parts.length > 1 ? parts[1] : "");
        }
    }

    private void answer(ScriptedPeer peer, String tag, String command) throws IOException {
        switch (command.split(" ", 2)[0].toUpperCase(Locale.ROOT)) {
            case "CAPABILITY" -> peer.say("* CAPABILITY " + capabilities, tag + " OK .");
            case "AUTHENTICATE" -> authenticate(peer, tag, command);
            case "LOGIN" -> verdict(peer, tag, command.endsWith("\"" + password + "\""));
            case "NAMESPACE" -> peer.say("* NAMESPACE ((\"\" \"/\")) NIL NIL", tag + " OK .");
            case "ID" -> peer.say("* ID NIL", tag + " OK .");
            case "LIST" -> peer.say("* LIST (\\HasNoChildren) \"/\" \"INBOX\"", tag + " OK .");
            case "LSUB" -> peer.say("* LSUB (\\HasNoChildren) \"/\" \"INBOX\"", tag + " OK .");
            case "SELECT", "EXAMINE" -> select(peer, tag);
            case "IDLE" -> idle(peer, tag);
            case "UID", "FETCH" -> uid(peer, tag, command);
            case "APPEND" -> append(peer, tag, command);
            default -> peer.say(tag + " OK .");
        }
    }

    /** Marks that the client idles; a test says what happens then. */
    private static void idle(ScriptedPeer peer, String tag) throws IOException {
        peer.say("+ idling");
        peer.mark();
        peer.hear();
        peer.say(tag + " OK .");
    }

    private void uid(ScriptedPeer peer, String tag, String command) throws IOException {
        String upper = command.toUpperCase(Locale.ROOT);
        if (upper.startsWith("UID SEARCH")) {
            peer.say(
                    "* SEARCH "
                            + IntStream.rangeClosed(1, mails.size())
                                    .mapToObj(Integer::toString)
                                    .collect(Collectors.joining(" ")),
                    tag + " OK .");
        } else if (upper.startsWith("UID FETCH") || upper.startsWith("FETCH")) {
            fetch(peer, tag, command);
        } else {
            peer.say(tag + " OK .");
        }
    }

    private void authenticate(ScriptedPeer peer, String tag, String command) throws IOException {
        String last;
        String[] words = command.split(" ", -1);
        if (words.length > 2) {
            last = words[2];
        } else if (words[1].equalsIgnoreCase("PLAIN")) {
            peer.say("+ ");
            last = peer.hearSecret();
        } else {
            peer.say("+ VXNlciBOYW1lAA==");
            peer.hearSecret();
            peer.say("+ UGFzc3dvcmQA");
            last = peer.hearSecret();
        }
        String decoded = new String(Base64.getDecoder().decode(last), StandardCharsets.UTF_8);
        verdict(peer, tag, decoded.substring(decoded.lastIndexOf('\0') + 1).equals(password));
    }

    private void verdict(ScriptedPeer peer, String tag, boolean right) throws IOException {
        String answer = right ? "OK " + code() + "." : refusal;
        peer.say(answer.startsWith("* ") ? answer : tag + " " + answer);
    }

    private String code() {
        return atOnce ? "[CAPABILITY " + capabilities + "] " : "";
    }

    private void select(ScriptedPeer peer, String tag) throws IOException {
        peer.say(
                "* FLAGS (\\Answered \\Flagged \\Draft \\Deleted \\Seen)",
                "* " + mails.size() + " EXISTS",
                "* 0 RECENT",
                "* OK [UIDVALIDITY 1] .",
                "* OK [UIDNEXT " + (mails.size() + 1) + "] .",
                tag + " OK [READ-WRITE] .");
    }

    private void fetch(ScriptedPeer peer, String tag, String command) throws IOException {
        Matcher matcher = SET.matcher(command);
        if (!matcher.matches()) {
            peer.say(tag + " BAD .");
            return;
        }
        for (int uid = 1; uid <= mails.size(); uid++) {
            if (contains(matcher.group(1), uid)) {
                peer.sayOctets(item(uid, matcher.group(2)).getBytes(StandardCharsets.UTF_8));
            }
        }
        peer.say(tag + " OK .");
    }

    private String item(int uid, String items) {
        String mail = mails.get(uid - 1);
        String start = "* " + uid + " FETCH (UID " + uid + " FLAGS ()";
        String body = items.contains("BODY.PEEK[]") ? mail : items.contains("BODY.PEEK[HEADER") ? header(mail) : "";
        String name = items.contains("HEADER.FIELDS")
                ? "BODY[HEADER.FIELDS (\"SUBJECT\")]"
                : items.contains("HEADER") ? "BODY[HEADER]" : "BODY[]";
        return body.isEmpty()
                ? start + ")\r\n"
                : start + " " + name + " {" + body.getBytes(StandardCharsets.UTF_8).length + "}\r\n" + body + ")\r\n";
    }

    private static String header(String mail) {
        return mail.substring(0, mail.indexOf("\r\n\r\n") + 4);
    }

    private static boolean contains(String set, int uid) {
        for (String range : set.split(",", -1)) {
            String[] bounds = range.split(":", 2);
            String last = bounds[bounds.length - 1];
            if (uid >= Integer.parseInt(bounds[0]) && (last.equals("*") || uid <= Integer.parseInt(last))) {
                return true;
            }
        }
        return false;
    }

    private static void append(ScriptedPeer peer, String tag, String command) throws IOException {
        Matcher literal = LITERAL.matcher(command);
        if (!literal.find()) {
            peer.say(tag + " BAD .");
            return;
        }
        if (literal.group(2).isEmpty()) {
            peer.say("+ go");
        }
        peer.hearOctets(Integer.parseInt(literal.group(1)) + 2);
        peer.say(tag + " OK [APPENDUID 1 1] .");
    }
}
