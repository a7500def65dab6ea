import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { phrases } from '../list.ts';

/** Japanese: lines that serve the page, not the story. */
export const jaService: ServiceLines = {
  prefix: true,
  starts:
    phrases(`続きを読む, 続きは, もっと読む, 関連記事, 関連ニュース, あわせて読みたい, こちらも, 詳しくはこちら, 詳細はこちら, こちらをクリック, クリック, 動画:, 動画：, 写真:, 写真：,
    【写真, 【動画, 【画像, 【関連, 画像:, 画像：, 撮影:, 撮影：, 撮影＝, 写真＝, 提供:, 提供：, 出典:, 出典：, 出所:, 出所：, 図:, イラスト, 広告, PR, スポンサー,
    メルマガ, ニュースレター, 会員登録, 無料会員, 有料会員, ログイン, フォロー, シェア, コメント, 文:, 文＝, 文／, 取材・文, 執筆:, 編集:, 当サイトでは, このサイトでは,
    無断転載, 著作権, アプリを, ページトップ, 印刷, ランキング, アクセスランキング, 聴く, この記事は有料, この記事は会員, 残り`),
  contains: phrases(
    `ニュースレター, プライバシーポリシー, 利用規約, 無断転載, 禁じます, getty images, ゲッティ, こちらをクリック, フォローして, メルマガ, 会員限定, 有料会員, 文字)`,
  ),
  stamps: phrases(`公開日, 更新日, 最終更新, 公開, 更新`),
};
