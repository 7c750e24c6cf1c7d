package io.github.spmodesim.simulator.peer;

import io.github.spmodesim.simulator.peer.ImapData.Atom;
import io.github.spmodesim.simulator.peer.ImapData.Group;
import io.github.spmodesim.simulator.peer.ImapData.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads the data of a response; what breaks the grammar becomes atoms. */
final class ImapDataReader {
    private final String text;
    private int at;

    private ImapDataReader(String text) {
        this.text = text;
    }

    /** All data in {@code text}. */
    static List<ImapData> read(String text) {
        return new ImapDataReader(text).pieces();
    }

    private List<ImapData> pieces() {
        List<ImapData> pieces = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != ')') {
            if (text.charAt(at) == ' ') {
                at++;
            } else {
                pieces.add(piece());
            }
        }
        at++;
        return pieces;
    }

    private ImapData piece() {
        switch (text.charAt(at)) {
            case '(' -> {
                at++;
                return new Group(pieces());
            }
            case '"' -> {
                return new Text(quoted());
            }
            case '{' -> {
                return new Text(literal());
            }
            default -> {
                return new Atom(atom());
            }
        }
    }

    private String quoted() {
        StringBuilder quoted = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            if (text.charAt(at) == '\\') {
                at++;
            }
            quoted.append(text.charAt(at));
        }
        at++;
        return quoted.toString();
    }

    private String literal() {
        int end = text.indexOf("}\r\n", at);
        int from = end + 3;
        int to = from + Integer.parseInt(text.substring(at + 1, end));
        at = to;
        return text.substring(from, to);
    }

    private String atom() {
        int from = at;
        int brackets = 0;
        for (; at < text.length(); at++) {
            char next = text.charAt(at);
            if (brackets == 0 && " (){".indexOf(next) >= 0) {
                break;
            }
            brackets += next == '[' ? 1 : next == ']' ? -1 : 0;
        }
        String atom = text.substring(from, at);
        return at < text.length() && text.charAt(at) == '{' ? atom + " with no space" : atom;
    }
}
