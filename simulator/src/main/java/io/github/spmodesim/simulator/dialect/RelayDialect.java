package io.github.spmodesim.simulator.dialect;

/**
 * What a service does with mail for other providers.
 *
 * @param ehloName how it names itself to their servers, and in notices
 * @param noticeSender whom notices are from; their reverse-path is the null sender
 * @param eightBitUnannounced whether text that is not ASCII goes to servers that do not announce 8BITMIME; if not, it comes
 *     back
 * @param texts what notices say
 * @param retries when it tries again, and when it gives up
 * @param limits bounds on its connections
 */
public record RelayDialect(
        Setting<String> ehloName,
        Setting<String> noticeSender,
        Setting<Boolean> eightBitUnannounced,
        RelayTexts texts,
        RelayRetries retries,
        RelayLimits limits) {}
