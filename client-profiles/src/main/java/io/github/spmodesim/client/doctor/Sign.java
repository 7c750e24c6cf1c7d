package io.github.spmodesim.client.doctor;

import io.github.spmodesim.client.profile.MailProtocol;

/**
 * One thing that the doctor has seen.
 *
 * @param protocol at which server
 * @param kind what it points to
 * @param ja what was seen, in Japanese
 * @param en what was seen, in English
 */
record Sign(MailProtocol protocol, Kind kind, String ja, String en) {}
