package io.github.spmodesim.scenarios.step;

import io.cucumber.java.ParameterType;
import io.github.spmodesim.scenarios.world.App;
import io.github.spmodesim.scenarios.world.Apps;
import io.github.spmodesim.scenarios.world.Drive;
import io.github.spmodesim.scenarios.world.Person;

/** The words of the features that have a meaning of their own. */
public final class Vocabulary {
    /** Every app of the catalogue, longer names before those that they begin with, and the client of one's own. */
    static final String MAIL_APPS = "ドコモメールアプリ|ドコモメール\\(ブラウザ版\\)|メール取り込みサービス|Gmail|不正利用者"
            + "|iPhoneのメール\\(プロファイル\\)|iPhoneのメール|Jakarta Mailのプログラム|Macのメール|新しいOutlook|Outlook"
            + "|Spark\\(クラウド\\)|Spark|Sylpheed|Thunderbird for Android|Thunderbird|Windows メール|自分のメールアプリ";

    /** A person. */
    @ParameterType("太郎|花子")
    public Person 人(String word) {
        return Person.named(word);
    }

    /** A mail app. */
    @ParameterType(MAIL_APPS)
    public App メールアプリ(String word) {
        return Apps.named(word);
    }

    /** A way to drive an app. */
    @ParameterType("実機の手順|独立した実装|自分のドライバー")
    public Drive 動かし方(String word) {
        return Drive.named(word);
    }

    /** Words in Japanese quotation marks, without them. */
    @ParameterType("「([^」]*)」")
    public String 引用(String words) {
        return words;
    }
}
