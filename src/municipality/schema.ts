import { z } from 'zod'
import { isDay } from '#kernel'

declare const code: unique symbol

/** A 全国地方公共団体コード of six half-width digits with the right check digit. */
export type Code = string & { readonly [code]: true }

/** A 都道府県; a 市町村 or 特別区; or a 区 of a designated city, which is no body of its own. */
export type Standing = 'prefecture' | 'municipality' | 'ward'

/** One entry of the code list. */
export interface Municipality {
  code: Code
  standing: Standing
  /** Full name of the prefecture. */
  prefecture: string
  /** 鹿児島市, 札幌市中央区, or the prefecture's own name. */
  name: string
  /** Hiragana; between a designated city and its ward stands a blank. */
  kana: string
  /** Degrees, of the main office; null for prefectures. */
  place: { lat: number; lng: number } | null
  website: string | null
}

/** A day in a form, from `YYYY-MM-DD`; `sentence` says what to do where it is not one. */
export const dayField = (sentence: string) =>
  z
    .string()
    .trim()
    .transform((text, context) => {
      if (isDay(text)) return text
      context.addIssue({ code: 'custom', message: sentence })
      return z.NEVER
    })
