package io.github.spmodesim.client.symptom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.spmodesim.client.driver.MailOutcome;
import io.github.spmodesim.client.driver.Refusal;
import io.github.spmodesim.client.driver.SentCopy;
import io.github.spmodesim.client.driver.Stage;
import io.github.spmodesim.client.driver.UnreachableReason;
import io.github.spmodesim.client.profile.ClientProfile;
import io.github.spmodesim.client.profile.MailProtocol;
import io.github.spmodesim.client.profile.Profiles;
import io.github.spmodesim.client.profile.ProvenanceTag;
import io.github.spmodesim.client.profile.Visibility;
import io.github.spmodesim.client.testkit.Accounts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymptomTest {
    private static final MailOutcome WRONG_PASSWORD =
            new MailOutcome.AuthRefused(MailProtocol.IMAP, 1, "authenticate failed");
    private final ClientProfile iphone = Profiles.named("iphone-mail");
    private final ClientProfile thunderbird = Profiles.named("thunderbird");

    @Test
    void theIphoneAsksForThePasswordOfTheAccountByName() {
        Symptom symptom = seen(WRONG_PASSWORD, iphone);

        assertThat(symptom.visibility()).contains(Visibility.DIALOG);
        assertThat(symptom.ja().text()).isEqualTo("IMAPアカウント\"ドコモメール\"のパスワードを入力してください");
        assertThat(symptom.ja().provenance().tag()).isEqualTo(ProvenanceTag.ARTICLE);
        assertThat(symptom.en().text()).isEqualTo("Enter the password for the IMAP account \"ドコモメール\"");
    }

    @Test
    void theIphoneSaysThatItCannotConnect() {
        Symptom symptom =
                seen(new MailOutcome.Unreachable(MailProtocol.IMAP, UnreachableReason.CONNECTION_REFUSED), iphone);

        assertThat(symptom.visibility()).contains(Visibility.ALERT);
        assertThat(symptom.ja().text()).isEqualTo("メールを取得できません ドコモメールに接続できません");
    }

    @Test
    void theIphoneNamesTheOutgoingServerWhenItsPasswordIsWrong() {
        Symptom symptom = seen(new MailOutcome.AuthRefused(MailProtocol.SMTP, 1, "5.7.8 Error"), iphone);

        assertThat(symptom.ja().text()).isEqualTo("メールを送信できません smtp.spmode.ne.jp 用のユーザー名またはパスワードが間違っています");
    }

    @Test
    void theIphoneShowsNothingWhileNobodyLooks() {
        Symptom symptom = Symptom.of(WRONG_PASSWORD, iphone, Accounts.taro(), Attention.BACKGROUND);

        assertThat(symptom.visibility()).contains(Visibility.NONE);
        assertThat(symptom.ja().lines()).isEmpty();
    }

    @Test
    void thunderbirdNamesUserAndServer() {
        Symptom symptom = seen(WRONG_PASSWORD, thunderbird);

        assertThat(symptom.visibility()).contains(Visibility.DIALOG);
        assertThat(symptom.ja().lines()).endsWith("ユーザー名 dtaro でサーバー imap.spmode.ne.jp へのログインに失敗しました。");
        assertThat(symptom.en().lines()).endsWith("Login to server imap.spmode.ne.jp with username dtaro failed.");
    }

    @Test
    void thunderbirdRepeatsWhatTheServerSaid() {
        Symptom symptom =
                seen(new MailOutcome.Refused(MailProtocol.IMAP, Refusal.LOGIN, "Temporary failure"), thunderbird);

        assertThat(symptom.ja().text()).isEqualTo("ドコモメール アカウントからの警告: Temporary failure");
    }

    @Test
    void thunderbirdNamesTheServerThatTimedOut() {
        Symptom symptom =
                seen(new MailOutcome.TimedOut(MailProtocol.IMAP, Stage.LOGIN, Duration.ofSeconds(100)), thunderbird);

        assertThat(symptom.ja().text()).isEqualTo("サーバー imap.spmode.ne.jp への接続がタイムアウトしました。");
    }

    @Test
    void whatNobodyKnowsStaysUnknown() {
        Symptom symptom = seen(new MailOutcome.Dropped(MailProtocol.SMTP, Stage.SESSION, ""), thunderbird);

        assertThat(symptom.isKnown()).isFalse();
        assertThat(symptom.ja().provenance().tag()).isEqualTo(ProvenanceTag.NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource(Attention.class)
    void healthShowsNothing(Attention attention) {
        Symptom symptom =
                Symptom.of(new MailOutcome.Done(List.of(), SentCopy.NOT_WANTED), iphone, Accounts.taro(), attention);

        assertThat(symptom.visibility()).contains(Visibility.NONE);
        assertThat(symptom.ja().lines()).isEmpty();
    }

    private static Symptom seen(MailOutcome outcome, ClientProfile profile) {
        return Symptom.of(outcome, profile, Accounts.taro(), Attention.FOREGROUND);
    }
}
