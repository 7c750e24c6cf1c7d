package io.github.spmodesim.simulator.mime;

/**
 * Where a part lies in its message.
 *
 * @param message the whole message
 * @param start offset of the first octet of the header
 * @param bodyStart offset of the first octet after the header and its blank line
 * @param end offset after the last octet of the body
 */
record PartSpan(Octets message, int start, int bodyStart, int end) {
    Octets whole() {
        return message.slice(start, end);
    }

    Octets header() {
        return message.slice(start, bodyStart);
    }

    Octets body() {
        return message.slice(bodyStart, end);
    }
}
