package io.github.spmodesim.simulator.dialect;

/**
 * What notices on the delivery of a message say to people.
 *
 * @param failed it could not be delivered
 * @param delayed it could not be delivered yet
 * @param delivered it was delivered
 * @param relayed it was handed over to a server that sends no notices
 */
public record RelayTexts(NoticeText failed, NoticeText delayed, NoticeText delivered, NoticeText relayed) {}
