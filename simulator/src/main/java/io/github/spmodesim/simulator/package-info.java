/**
 * A docomo mail that people can break on purpose, embedded: start it, add subscribers, point mail clients at it.
 *
 * <p>Layer 6; imports run downwards only:
 *
 * <pre>{@code
 * L7  cli   junit                                 start it / embed it
 * L6  SpmodeSimulator, SimulatorOptions           what a Java user types; assembles everything below
 * L5  net   portal   portal.html   control        Netty channels, My docomo's pages, REST control
 *     portal.profile                              what sets a mail client up by itself
 * L4  imap.command   smtp.command                 one file per command
 * L3  imap   imap.search   smtp                   sessions and states
 *     imap.list   imap.sort   imap.thread         names, and the order of messages
 *     imap.notify                                 what is told unasked
 *     smtp.client                                 the service as another server's client
 *     imap.context                                searches that are kept up to date
 *     relay                                       mail on its way, to and from the outside
 * L2  wire   imap.wire  smtp.wire  sasl   http    octets <-> values
 *     fault                                       what goes wrong on purpose, as data
 * L1  subscriber  access  mailbox                 the service, no protocol
 * L0  time  transcript  dialect  mime             clock, record, data, octets
 * }</pre>
 *
 * <p>Everything here may be called from any thread; calls that change something return when the change is safe.
 */
@NullMarked
package io.github.spmodesim.simulator;

import org.jspecify.annotations.NullMarked;
