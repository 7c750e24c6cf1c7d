package io.github.spmodesim.client.driver.jakarta;

import io.github.spmodesim.client.device.Alarm;
import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** What the server says: told line by line, and waited for on the device's clock. */
final class WatchedInput extends FilterInputStream {
    private final Socket carrier;
    private final Line line;

    WatchedInput(Socket carrier, Line line) throws IOException {
        super(carrier.getInputStream());
        this.carrier = carrier;
        this.line = line;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        Duration limit = line.timeouts().reply().value();
        Alarm alarm = line.task().clock().after(limit, () -> expire(limit));
        try {
            int read = super.read(into, offset, length);
            if (read > 0) {
                line.heard(into, offset, read);
            }
            return read;
        } finally {
            alarm.cancel();
        }
    }

    private void expire(Duration limit) {
        line.expire(limit);
        try {
            carrier.close();
        } catch (IOException e) {
            // Closed is what it was meant to be; Angus sees the end of the stream either way.
        }
    }
}
