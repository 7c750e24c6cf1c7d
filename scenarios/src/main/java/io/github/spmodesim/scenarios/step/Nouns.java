package io.github.spmodesim.scenarios.step;

import io.cucumber.java.ParameterType;
import io.github.spmodesim.client.device.AccessPath;
import io.github.spmodesim.scenarios.world.Gadget;
import io.github.spmodesim.scenarios.world.JapaneseTime;
import io.github.spmodesim.scenarios.world.KnownSecret;
import io.github.spmodesim.scenarios.world.LookUp;
import io.github.spmodesim.scenarios.world.Paths;
import io.github.spmodesim.simulator.subscriber.Contract;
import java.time.Instant;
import java.util.stream.Stream;

/** More words of the features that have a meaning of their own: devices, ways, secrets, contracts, dates. */
public final class Nouns {
    /** A device. */
    @ParameterType("iPhone|iPad|Android|パソコン")
    public Gadget 端末(String word) {
        return Gadget.named(word);
    }

    /** A way into the network. */
    @ParameterType("spモード回線|Wi-Fi|VPN|海外|テザリング")
    public AccessPath 経路(String word) {
        return Paths.named(word);
    }

    /** What may be typed where a password is asked for. */
    @ParameterType("前のIMAP専用パスワード|IMAP専用パスワード|dアカウントのパスワード|ネットワーク暗証番号|spモードパスワード")
    public KnownSecret 秘密(String word) {
        return KnownSecret.named(word);
    }

    /** How a look-up ends. */
    @ParameterType("パスワードが表示される|UW10E6が表示される|古いUW10E6の画面が表示される|本人確認で止まる|ログインで止まる|ページが開かない")
    public LookUp 確認の結果(String word) {
        return LookUp.named(word);
    }

    /** A moment on the service's calendar. */
    @ParameterType("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日(?:[0-9]{1,2}時[0-9]{1,2}分)?")
    public Instant 日時(String word) {
        return JapaneseTime.read(word);
    }

    /** A contract, as docomo calls it. */
    @ParameterType("spモード|パケットプランなし|ahamo(?:\\(ドコモメール持ち運びあり\\))?|(?:解約|他社へ乗り換え)(?:\\(ドコモメール持ち運びあり\\))?")
    public Contract 契約(String word) {
        return Stream.of(Contract.values())
                .filter(contract -> contract.japanese().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
