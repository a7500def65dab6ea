import type { FactRules } from '../../core/facts/rules.ts';

/** Japanese: verbs of saying, number words, units and the words of dates. */
export const jaFacts: FactRules = {
  say: `と述べ と語っ と話し と話す と説明 と強調 と呼びかけ と発表 と分析 と指摘 とコメント と訴え と明らかにし と目を輝かせ とも語っ とも述べ とも話し と語る と述べる と批判 と答え と振り返
    と言っ と期待 と主張 との見方を示し との考えを示し と見る と喜ん と伝え と報じ とし としている とみている と書い と投稿 とも説明 とも強調 と警告 と約束 述べ 語っ 話し 説明し 強調し
    呼びかけ コメントし`,
  that: 'と',
  sourceAfter: 'によると によれば によりますと',
  future:
    '予定 見通し 見込み 見込む 方針 開く 目指す 開催する 公開する 変わる 行われる 始まる 開幕する 発売する 開かれる 迎える 臨む 向かう',
  numbers: '一=1 二=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10 二十=20 三十=30',
  scales: '百=100 千=1e3 万=1e4 億=1e8 兆=1e12',
  units: `円=JPY ドル=USD ユーロ=EUR ポンド=GBP 元=CNY ウォン=KRW パーセント=% ％=% 割=10% ポイント=points キロ=km キロメートル=km メートル=m センチ=cm
    ミリ=mm トン=t リットル=L ヘクタール=ha 平方キロ=km² 平方メートル=m² 度=° キロワット=kW 万キロワット=kW マグニチュード=magnitude`,
  counters: `人 台 戸 軒 件 か所 カ所 箇所 ヶ所 点 頭 匹 羽 本 枚 冊 隻 機 社 校 回 歳 名 票 店 店舗 棟 世帯 時間 分 秒 年 年間 か月 カ月 週間 日間 社員 種類 個 便 カ国 か国 試合 点 安打 奪三振 得点 ゴール 本塁打 勝 敗 都市 市町村 人以上 票差 作品 曲 杯 束 本目`,
  days: '昨日=-1 きのう=-1 一昨日=-2 今日=0 きょう=0 明日=1 あす=1',
  times: '年=year 月=month 日=day 時間=hour 週間=week か月=month カ月=month ヶ月=month',
  ago: '前',
  hence: '後',
  phrases: `昨年=year:-1 去年=year:-1 一昨年=year:-2 来年=year:1 今年=year:0 先月=month:-1 今月=month:0 来月=month:1 先週=week:-1
    今週=week:0 来週=week:1`,
  about: '頃 ごろ',
  unspaced: true,
  verbLast: true,
  dropsPronoun: true,
  rangeTo: '〜 ～',
  minus: '氷点下 マイナス',
};
