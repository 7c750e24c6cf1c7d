# language: ja
機能: Windows メールは、ポートをサーバー名に続けて書き、四つの欄をすべて選ぶ
  Windows メールは2024年末に使えなくなった。どんな命令を送っていたかは知られていないので、
  画面に入力した設定を、独立した実装で確かめる。

  背景:
    前提 太郎がドコモメールを契約している

  @claim-C5
  シナリオ: サーバー名のポートと、欄を一つずつ外す
    ならば 太郎がWindows メールの画面に次のように入力したときの送受信は次のとおりである
      | 受信メール サーバー   | 送信メール サーバー   | 受信にSSL | 送信にSSL | 送信で認証 | 同じ資格情報 | 受信         | 送信         |
      | imap.spmode.ne.jp:993 | smtp.spmode.ne.jp:465 | ✓         | ✓         | ✓          | ✓            | できる       | できる       |
      | imap.spmode.ne.jp:143 | smtp.spmode.ne.jp:465 | ✓         | ✓         | ✓          | ✓            | つながらない | できる       |
      | imap.spmode.ne.jp:993 | smtp.spmode.ne.jp:25  | ✓         | ✓         | ✓          | ✓            | できる       | つながらない |
      | imap.spmode.ne.jp:993 | smtp.spmode.ne.jp:465 | -         | ✓         | ✓          | ✓            | つながらない | できる       |
      | imap.spmode.ne.jp:993 | smtp.spmode.ne.jp:465 | ✓         | -         | ✓          | ✓            | できる       | つながらない |
      | imap.spmode.ne.jp:993 | smtp.spmode.ne.jp:465 | ✓         | ✓         | -          | ✓            | できる       | 受け付けられない |
      | imap.spmode.ne.jp:993 | smtp.spmode.ne.jp:465 | ✓         | ✓         | ✓          | -            | できる       | 断られる     |

  @claim-C5 @claim-U3 @article-differs
  シナリオ: Windows メールはもう使えない
    ならば Windows メールは、配布元がすでに提供を終えたアプリである
