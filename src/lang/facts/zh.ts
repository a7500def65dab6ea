import type { FactRules } from '../../core/facts/rules.ts';

/** Chinese: verbs of saying, number words, units and the words of dates. */
export const zhFacts: FactRules = {
  say: '说 表示 指出 称 强调 宣布 透露 介绍 解释 补充 认为 写道 警告 承诺 回应 坦言 告诉 說 強調 宣佈 稱 介紹 解釋 補充 認為 寫道 承諾 回應',
  source: '据 根据 根據',
  pronouns: '他 她',
  future: '将 將 计划 計劃 预计 預計 明年 明天 下周 下个月',
  numbers: '一=1 两=2 兩=2 二=2 三=3 四=4 五=5 六=6 七=7 八=8 九=9 十=10',
  scales: '百=100 千=1e3 万=1e4 萬=1e4 亿=1e8 億=1e8 万亿=1e12 兆=1e12',
  units: `元=CNY 人民币=CNY 美元=USD 欧元=EUR 歐元=EUR 日元=JPY 港元=HKD 英镑=GBP 卢布=RUB 公里=km 千米=km 米=m 厘米=cm 毫米=mm 吨=t 噸=t 升=L
    公斤=kg 千克=kg 公顷=ha 平方公里=km² 平方米=m² 度=° 摄氏度=°C 个百分点=points 百分点=points`,
  counters:
    '人 名 个 個 辆 輛 家 户 戶 座 次 年 天 小时 小時 分钟 分鐘 个月 個月 位 所 条 條 件 只 头 頭 本 艘 架 台 处 處 部 张 岁 周',
  days: '昨天=-1 昨日=-1 前天=-2 今天=0 今日=0 明天=1 后天=2',
  weekdays: `周一=1 周二=2 周三=3 周四=4 周五=5 周六=6 周日=7 星期一=1 星期二=2 星期三=3 星期四=4 星期五=5 星期六=6 星期日=7 週一=1 週二=2 週三=3 週四=4 週五=5`,
  times: '年=year 月=month 日=day 小时=hour 小時=hour 周=week 天=day 个月=month',
  ago: '前',
  hence: '后',
  phrases: `去年=year:-1 今年=year:0 明年=year:1 前年=year:-2 上周=week:-1 本周=week:0 下周=week:1 上个月=month:-1 上月=month:-1
    本月=month:0 下个月=month:1 下月=month:1`,
  about: '初 底 左右',
  before: '自 从 到 至',
  unspaced: true,
  rangeTo: '至 到 〜 ～',
  minus: '零下',
};
