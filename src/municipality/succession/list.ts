import { type Day, day } from '#kernel'

/** 新設合併: several end, one begins. 編入: the successor goes on. 名称変更: the code stays. 市制施行: a new code. */
export type SuccessionKind = '新設合併' | '編入' | '名称変更' | '市制施行'

/** What became of a municipality. */
export interface Succession {
  from: string
  to: string
  /** First day under the successor. */
  onDay: Day
  kind: SuccessionKind
  /** Name and kana that ended. */
  formerName: string
  formerKana: string
}

/**
 * Every change of a municipality since April 2014, the year in which 連携協約 became possible; those of wards of
 * designated cities are left out.
 *
 * @source 総務省告示（地方自治法 第3条、第7条、第8条）
 */
export const successions: readonly Succession[] = [
  change('093670', '092037', '2014-04-05', '編入', '岩舟町', 'いわふねまち'),
  change('044237', '042161', '2016-10-10', '市制施行', '富谷町', 'とみやまち'),
  change('403059', '402311', '2018-10-01', '市制施行', '那珂川町', 'なかがわまち'),
  change('282219', '282219', '2019-05-01', '名称変更', '篠山市', 'ささやまし'),
]

function change(
  from: string,
  to: string,
  onDay: string,
  kind: SuccessionKind,
  formerName: string,
  formerKana: string,
): Succession {
  return { from, to, onDay: day(onDay), kind, formerName, formerKana }
}
