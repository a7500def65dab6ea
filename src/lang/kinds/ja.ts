import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Japanese: words by which kinds of text are told. */
export const jaKinds: GenreRules = {
  live: phrases(`速報, ライブ, 実況, 中継, 随時更新, タイムライン`),
  opinion: phrases(`社説, オピニオン, 論説, コラム, 主張, 視点, 寄稿, 論評, 天声人語`),
  obituary: phrases(`訃報, 追悼, 評伝, 惜別`),
  died: phrases(`死去, 亡くなった, 逝去, 死亡, 死去した`),
  press: phrases(`プレスリリース, 報道発表, ニュースリリース`),
  about: phrases(`会社概要`),
  ingredients: phrases(`材料, 用意するもの`),
  method: phrases(`作り方, 手順, 調理手順`),
  interview: phrases(`インタビュー, に聞く, 対談, 一問一答`),
  you: phrases(`あなた, 貴社, さんは, ですか`),
  me: phrases(`私, わたし, 僕, 筆者`),
  thesis: phrases(`べき, 必要がある, 必要だ, なければならない, ねばならない, 求めたい, 考える, 思う`),
};
