package io.github.spmodesim.simulator.dialect;

/**
 * One kind of notice in words.
 *
 * @param subject the subject
 * @param japanese the sentence before the recipients
 * @param english the same in English
 */
public record NoticeText(Setting<String> subject, Setting<String> japanese, Setting<String> english) {}
