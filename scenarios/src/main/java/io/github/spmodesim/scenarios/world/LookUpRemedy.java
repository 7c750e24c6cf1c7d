package io.github.spmodesim.scenarios.world;

import java.time.Duration;

/** What a person does who cannot look the IMAP-only password up (trouble 3): the article's remedies, two of them, and others. */
public enum LookUpRemedy {
    /** Nothing but once more. */
    AGAIN("again", "そのままもう一度開く") {
        @Override
        void on(LookUpVisit visit) {}
    },
    /** Wi-Fi off. */
    LINE("T3F1", "Wi-FiをOFFにしてspモード回線でつなぐ") {
        @Override
        void on(LookUpVisit visit) {
            visit.device().connectivity().switchWifi(false);
            visit.device().connectivity().switchMobileData(true);
        }
    },
    /** Cache, history and cookies. */
    CLEAR("T3F2", "ブラウザのキャッシュと履歴を消す") {
        @Override
        void on(LookUpVisit visit) {
            visit.browser().clearHistoryAndWebsiteData();
        }
    },
    /** A browser that has seen nothing. */
    OTHER_BROWSER("T3F3", "別のブラウザで開く") {
        @Override
        void on(LookUpVisit visit) {
            visit.takeAnotherBrowser();
        }
    },
    /** Both. */
    LINE_AND_CLEAR("T3F1+T3F2", "Wi-FiをOFFにして、ブラウザのキャッシュと履歴を消す") {
        @Override
        void on(LookUpVisit visit) {
            LINE.on(visit);
            CLEAR.on(visit);
        }
    },
    /** Both. */
    LINE_AND_OTHER_BROWSER("T3F1+T3F3", "Wi-FiをOFFにして、別のブラウザで開く") {
        @Override
        void on(LookUpVisit visit) {
            LINE.on(visit);
            OTHER_BROWSER.on(visit);
        }
    },
    /** Ours: the line vouches again. */
    SIGN_OUT("sign-out", "dアカウントからログアウトする") {
        @Override
        void on(LookUpVisit visit) {
            visit.signOut();
        }
    },
    /** Ours: a page that was kept grows too old. */
    WAIT("wait", "20分待つ") {
        @Override
        void on(LookUpVisit visit) {
            visit.letPass(Duration.ofMinutes(20));
        }
    };

    private final String id;
    private final String japanese;

    LookUpRemedy(String id, String japanese) {
        this.id = id;
        this.japanese = japanese;
    }

    /** The remedy of that name in the features. */
    public static LookUpRemedy named(String japanese) {
        return Words.find(values(), LookUpRemedy::japanese, japanese);
    }

    /** The claim that names it, or a word of ours. */
    public String id() {
        return id;
    }

    /** What is done, in the words of the features. */
    public String japanese() {
        return japanese;
    }

    abstract void on(LookUpVisit visit);
}
