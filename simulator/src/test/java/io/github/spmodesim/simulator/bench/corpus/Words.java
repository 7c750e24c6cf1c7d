package io.github.spmodesim.simulator.bench.corpus;

import java.util.SplittableRandom;

/** Sentences and names, drawn at random. */
final class Words {
    private static final String[] JAPANESE = {
        "お世話になっております。",
        "先日の打ち合わせの件でご連絡いたします。",
        "資料を添付いたしましたので、ご確認をお願いいたします。",
        "来週の予定についてお知らせください。",
        "ご不明な点がございましたら、お気軽にお問い合わせください。",
        "お荷物は本日の午後にお届けする予定です。",
        "ポイントの有効期限が近づいています。",
        "明日は雨の予報なので、傘を忘れないでください。",
        "写真ありがとう、とてもきれいに撮れていますね。",
        "ご注文いただいた商品を発送いたしました。",
        "今月のお支払い金額が確定いたしました。",
        "駅前のカフェで十二時に待ち合わせましょう。"
    };
    private static final String[] ENGLISH = {
        "Thank you for your message of last week.",
        "Please find the minutes of our meeting below.",
        "Your parcel has left the warehouse and arrives tomorrow.",
        "Could you send me the figures for the third quarter?",
        "The train leaves at half past eight, so do not be late.",
        "We have changed our terms of service, effective next month.",
        "Let me know whether the proposed date suits you.",
        "The attached pictures were taken on the way to the lake.",
        "Unsubscribe at any time by following the link below.",
        "I shall call you as soon as the contract is signed."
    };
    private static final String[] PEOPLE = {
        "山田 太郎", "佐藤 花子", "鈴木 一郎", "高橋 美咲", "Alice Carter", "Bob Newman", "Customer Service", "会員サービス係"
    };
    private static final String[] TOPICS = {
        "会議の件",
        "ご注文の確認",
        "週末の予定",
        "写真を送ります",
        "Re: quarterly report",
        "Your order has shipped",
        "Lunch on Friday?",
        "ポイント失効のお知らせ"
    };

    private final SplittableRandom random;

    Words(SplittableRandom random) {
        this.random = random;
    }

    String person() {
        return oneOf(PEOPLE);
    }

    String topic() {
        return oneOf(TOPICS);
    }

    /** Lines of one or two sentences, at least so many characters together. */
    String japanese(int characters) {
        return text(JAPANESE, characters);
    }

    /** The same in English. */
    String english(int characters) {
        return text(ENGLISH, characters);
    }

    private String text(String[] sentences, int characters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            text.append(oneOf(sentences)).append(random.nextInt(3) == 0 ? "\r\n" : " " + oneOf(sentences) + "\r\n");
        }
        return text.toString();
    }

    private String oneOf(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
