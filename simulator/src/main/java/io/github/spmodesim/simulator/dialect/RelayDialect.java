package io.github.spmodesim.simulator.dialect;

/**
 * What a service does with mail for other providers.
 *
 * @param ehloName how it names itself to their servers, and in notices
 * @param noticeSender whom notices are from; their reverse-path is the null sender
 * @param texts what notices say
 * @param retries when it tries again, and when it gives up
 * @param limits bounds on its connections
 */
public record RelayDialect(
        Setting<String> ehloName,
        Setting<String> noticeSender,
        RelayTexts texts,
        RelayRetries retries,
        RelayLimits limits) {}
