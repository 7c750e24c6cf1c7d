package io.github.spmodesim.simulator.dialect;

/**
 * The sentences of My docomo's pages; {@code {name}} stands for a value.
 *
 * @param simulator that this is a simulator, on every page
 * @param warning what every form warns of
 * @param toContent the way past the head of the page
 * @param byLine whose line vouches, {@code {id}}
 * @param byDAccount who is signed in, {@code {id}}
 * @param notSignedIn that nobody is known
 * @param accessPath how the browser comes, {@code {path}}
 * @param identityAsked what 本人確認 asks for
 * @param biometricsSimulated why one chooses what a sensor says
 * @param recognised the sensor's yes
 * @param notRecognised its no
 * @param fourDigits the form of the network PIN and the spmode password
 * @param codeSent where the two-step code is
 * @param dAccountStillUsed what stands in the password's row while none is issued
 * @param issuedAt the row of the time of issue
 * @param reissueAdvised that the password is {@code {months}} months old
 * @param settleFirstIssue what the confirmation of a first issue does
 * @param settleReissue what that of a reissue does
 * @param issued that it is done
 * @param issueChanged that an issue can no longer be done as it was asked for
 * @param wrongPin a wrong network PIN
 * @param wrongSpmodePassword a wrong spmode password
 * @param wrongBiometrics a face or finger that is not the subscriber's
 * @param attemptsLeft that {@code {count}} more wrong ones lock
 * @param pinLocked a locked network PIN
 * @param spmodePasswordLocked a locked spmode password
 * @param wrongSignIn a sign-in that fails, whatever is wrong
 * @param wrongCode a wrong two-step code
 * @param dAccountLocked a locked d account
 * @param unlockNeedsLine that its lock is released over one's own line alone
 * @param unlocked that it is released
 * @param spmodePasswordSet that a new spmode password is set
 * @param spmodePasswordsDiffer that it was typed in two ways
 * @param profileExplained what the profile holds
 * @param profileRefused that it is not for this access path
 * @param profileNeedsIssue that there is no password to put into it
 * @param profileMissing that there is no profile
 * @param formOutOfDate a form that was not made for this session
 * @param badForm a form with other fields than expected
 * @param noSuchPage an unknown path
 * @param wrongMethod a method that a page does not have
 * @param failed anything else that went wrong
 * @param accessCodeAsked where the access code is
 * @param wrongAccessCode a wrong one
 * @param noMail that INBOX is empty
 * @param mailSent that a mail is sent
 * @param mailNotSent that it is not
 * @param mailNotServed that the contract has no docomo mail
 */
public record PortalTexts(
        Setting<String> simulator,
        Setting<String> warning,
        Setting<String> toContent,
        Setting<String> byLine,
        Setting<String> byDAccount,
        Setting<String> notSignedIn,
        Setting<String> accessPath,
        Setting<String> identityAsked,
        Setting<String> biometricsSimulated,
        Setting<String> recognised,
        Setting<String> notRecognised,
        Setting<String> fourDigits,
        Setting<String> codeSent,
        Setting<String> dAccountStillUsed,
        Setting<String> issuedAt,
        Setting<String> reissueAdvised,
        Setting<String> settleFirstIssue,
        Setting<String> settleReissue,
        Setting<String> issued,
        Setting<String> issueChanged,
        Setting<String> wrongPin,
        Setting<String> wrongSpmodePassword,
        Setting<String> wrongBiometrics,
        Setting<String> attemptsLeft,
        Setting<String> pinLocked,
        Setting<String> spmodePasswordLocked,
        Setting<String> wrongSignIn,
        Setting<String> wrongCode,
        Setting<String> dAccountLocked,
        Setting<String> unlockNeedsLine,
        Setting<String> unlocked,
        Setting<String> spmodePasswordSet,
        Setting<String> spmodePasswordsDiffer,
        Setting<String> profileExplained,
        Setting<String> profileRefused,
        Setting<String> profileNeedsIssue,
        Setting<String> profileMissing,
        Setting<String> formOutOfDate,
        Setting<String> badForm,
        Setting<String> noSuchPage,
        Setting<String> wrongMethod,
        Setting<String> failed,
        Setting<String> accessCodeAsked,
        Setting<String> wrongAccessCode,
        Setting<String> noMail,
        Setting<String> mailSent,
        Setting<String> mailNotSent,
        Setting<String> mailNotServed) {}
