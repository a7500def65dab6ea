import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Chinese: words by which kinds of text are told. */
export const zhKinds: GenreRules = {
  live: phrases(`直播, 实时更新, 實時更新, 滚动更新, 滾動更新, 图文直播, 文字直播, 即时更新, 即時更新`),
  opinion: phrases(`社论, 社論, 评论, 評論, 观点, 觀點, 时评, 時評, 专栏, 專欄, 社评, 社評, 投书, 投書`),
  obituary: phrases(`讣告, 訃告, 悼念, 追忆, 追憶`),
  died: phrases(`逝世, 去世, 辞世, 辭世, 病逝, 离世, 離世`),
  press: phrases(`新闻稿, 新聞稿, 新闻发布`),
  about: phrases(`关于, 關於`),
  ingredients: phrases(`材料, 食材, 原料, 用料`),
  method: phrases(`做法, 步骤, 步驟, 制作方法`),
  interview: phrases(`专访, 專訪, 对话, 對話, 采访, 採訪, 访谈, 訪談`),
  you: phrases(`你, 您, 你们, 您的`),
  me: phrases(`我, 我的, 笔者, 筆者`),
  thesis: phrases(`应该, 應該, 应当, 應當, 必须, 必須, 需要, 是时候, 是時候, 我认为, 我認為, 我相信`),
};
