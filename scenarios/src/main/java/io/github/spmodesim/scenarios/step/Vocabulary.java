package io.github.spmodesim.scenarios.step;

import io.cucumber.java.ParameterType;
import io.github.spmodesim.scenarios.world.App;
import io.github.spmodesim.scenarios.world.Drive;
import io.github.spmodesim.scenarios.world.Person;

/** The words of the features that have a meaning of their own. */
public final class Vocabulary {
    /** A person. */
    @ParameterType("太郎|花子")
    public Person 人(String word) {
        return Person.named(word);
    }

    /** A mail app. */
    @ParameterType("iPhoneのメール|Thunderbird")
    public App メールアプリ(String word) {
        return App.named(word);
    }

    /** A way to drive an app. */
    @ParameterType("実機の手順|独立した実装")
    public Drive 動かし方(String word) {
        return Drive.named(word);
    }

    /** Words in Japanese quotation marks, without them. */
    @ParameterType("「([^」]*)」")
    public String 引用(String words) {
        return words;
    }
}
