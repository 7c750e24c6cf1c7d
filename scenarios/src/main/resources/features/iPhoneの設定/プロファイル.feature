# language: ja
機能: iPhone利用設定のプロファイルは、Wi-FiをOFFにして入れる

  背景:
    前提 太郎がドコモメールを契約している

  @claim-C1
  シナリオ: Wi-Fiではダウンロードできず、Wi-FiをOFFにすると入れられる
    もし 太郎のiPhoneをWi-Fiにつなぐ
    かつ 太郎のiPhoneにiPhone利用設定を入れる
    ならば 太郎のiPhoneにはiPhone利用設定もメールアカウントもない
    もし 太郎のiPhoneのWi-FiをOFFにする
    かつ 太郎のiPhoneの新しいブラウザからiPhone利用設定を入れる
    ならば 太郎のiPhoneのiPhone利用設定には次のものが入っている
      | 種類             | 内容                                                       |
      | メールアカウント | ドコモメール                                               |
      | ユーザー名       | taro-d                                                     |
      | パスワード       | いまのIMAP専用パスワード                                   |
      | 受信サーバー     | imap2.spmode.ne.jp 993 SSL                                 |
      | 送信サーバー     | smtp.spmode.ne.jp 465 SSL                                  |
      | メッセージ       | メッセージR/S                                              |
      | アイコン         | My docomo(シミュレーター)、IMAPパスワード確認(シミュレーター) |
    かつ 太郎のiPhoneで送受信できる
