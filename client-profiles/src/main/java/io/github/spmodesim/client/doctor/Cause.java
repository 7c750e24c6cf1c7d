package io.github.spmodesim.client.doctor;

import java.util.Locale;

/** A cause of a trouble, by its id in the article. */
public enum Cause {
    /** The IMAP-only password is wrong. */
    T1A(
            11,
            "IMAP専用パスワードが違います",
            "the IMAP-only password is wrong",
            "T1F2 My docomoでIMAP専用パスワードを確認し、受信と送信の両方に入力する",
            "T1F2 look the IMAP-only password up in My docomo and type it in for both servers"),
    /** The configuration profile is from before a reissue of the password. */
    T1B(
            12,
            "プロファイルが古くなっています",
            "the configuration profile is stale",
            "T1F1 プロファイルを削除し、spモード回線で入れ直す(設定 > 一般 > VPNとデバイス管理)",
            "T1F1 delete the profile and install it anew over the sp-mode line (設定 > 一般 > VPNとデバイス管理)"),
    /** docomo's passing outage while logging in. */
    T1C(
            13,
            "ドコモ側の一時的な障害です",
            "a passing outage of the service",
            "X1 復旧を待つ。パスワードを入力し直さない",
            "X1 wait until it is over; typing the password again does not help"),
    /** No internet. */
    T2A(21, "インターネットに接続されていません", "no internet", "T2F1 Wi-Fiかモバイルデータ通信をONにする", "T2F1 switch Wi-Fi or mobile data on"),
    /** Wrong server settings on both servers. */
    T2B(
            22,
            "サーバーの設定が間違っています",
            "the server settings are wrong",
            "T2F2 ホスト名、ポート、SSLを直す",
            "T2F2 set host, port and SSL right"),
    /** docomo's outage. */
    T2C(23, "ドコモのサーバーの障害です", "an outage of the service", "X1 復旧を待つ", "X1 wait until it is over"),
    /** An incoming setting alone. */
    T4A(
            41,
            "受信サーバーの設定が間違っています",
            "a setting of the incoming server is wrong",
            "T4F1 受信サーバーの設定を直す",
            "T4F1 set the incoming server right"),
    /** An outgoing setting alone. */
    T5A(
            51,
            "送信サーバーの設定が間違っています",
            "a setting of the outgoing server is wrong",
            "T5F1 送信サーバーの設定を直す",
            "T5F1 set the outgoing server right");

    private final int exitCode;
    private final String ja;
    private final String en;
    private final String remedyJa;
    private final String remedyEn;

    Cause(int exitCode, String ja, String en, String remedyJa, String remedyEn) {
        this.exitCode = exitCode;
        this.ja = ja;
        this.en = en;
        this.remedyJa = remedyJa;
        this.remedyEn = remedyEn;
    }

    /** The claim's id, such as {@code T1a}. */
    public String id() {
        return name().substring(0, 2) + name().substring(2).toLowerCase(Locale.ROOT);
    }

    /** What the command line answers with. */
    public int exitCode() {
        return exitCode;
    }

    /** In Japanese. */
    public String ja() {
        return ja;
    }

    /** In English. */
    public String en() {
        return en;
    }

    /** What helps, with the claim's id, in Japanese. */
    public String remedyJa() {
        return remedyJa;
    }

    /** What helps, with the claim's id, in English. */
    public String remedyEn() {
        return remedyEn;
    }
}
