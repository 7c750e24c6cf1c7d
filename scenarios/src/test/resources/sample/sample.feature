# language: ja
@trouble-T1
機能: 見本 <パスワード> & "引用"
  報告が見せなければならないものを、ひとつずつ持つ。

  @claim-P1 @claim-P2
  シナリオ: うまくいくもの
    前提 うまくいく

  @claim-P1 @article-differs
  シナリオ: 記事と相違するもの
    前提 うまくいく

  @claim-P3
  シナリオ: うまくいかないもの, 100%: <b>
    前提 うまくいく
    ならば うまくいかない
    かつ うまくいく

  @claim-P4
  シナリオ: 誰にも分からないもの
    ならば 誰にも分からない

  ルール: 正しいパスワードだけが直す

    @claim-T1a
    シナリオ: 表
      もし 次のとおりに試す
        | トラブル | 原因                         | 対処                                        | id            | アプリ         | 期待 | 実際 | 備考 |
        | T1       | T1a-old 古いまま             | wait 何もせずに1時間待つ                    | iphone-mail   | iPhoneのメール | ××   | ××   |      |
        | T1       | T1a-old 古いまま             | wait 何もせずに1時間待つ                    | thunderbird   | Thunderbird    | ××   | ××   |      |
        | T1       | T1a-old 古いまま             | T1F2-outgoing 送信だけに入力する            | iphone-mail   | iPhoneのメール | ×○   | ×○   |      |
        | T1       | T1a-old 古いまま             | T1F2-outgoing 送信だけに入力する            | thunderbird   | Thunderbird    | ×○   | ××   |      |
        | T1       | T1a-old 古いまま             | T1F2 受信と送信に入力する                   | iphone-mail   | iPhoneのメール | ○○   | ○○   |      |
        | T1       | T1a-old 古いまま             | T1F2 受信と送信に入力する                   | thunderbird   | Thunderbird    | ○○   | ○○   |      |
        | T1       | T1c 障害で受信だけ断られる   | wait 何もせずに1時間待つ                    | iphone-mail   | iPhoneのメール | ×○   | ×○   |      |
        | T1       | T1c 障害で受信だけ断られる   | T1F2 受信と送信に入力する                   | iphone-mail   | iPhoneのメール | ×○   | ×○   | ※    |
        | T1       | T1c 障害で受信だけ断られる   | X1 障害が終わるまで待つ                     | iphone-mail   | iPhoneのメール | ○○   | ○○   |      |
        | T1       | T1c 障害で受信だけ断られる   | X1 障害が終わるまで待つ                     | thunderbird   | Thunderbird    | ×○   | ×○   |      |
