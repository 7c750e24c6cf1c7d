package io.github.spmodesim.client.driver.jakarta;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What Angus says: told line by line, secrets masked. */
final class WatchedOutput extends FilterOutputStream {
    private final Line line;

    WatchedOutput(OutputStream out, Line line) {
        super(out);
        this.line = line;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        line.said(octets, offset, length);
        out.write(octets, offset, length);
    }
}
