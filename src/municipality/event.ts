import { sql } from 'kysely'
import { type EventWords, type ThingWords, toldOf } from '#kernel'
import { findMunicipality } from './list.ts'

/** How what is done with municipalities and regions is told in the history. */
export const municipalityEvents: EventWords = {
  'population.write': '人口を記録しました',
  'region.write': after =>
    toldOf(after, 'left') === undefined ? '市町村を圏域に加えました' : '市町村が圏域を離れる日を記録しました',
}

/** Municipalities and regions in the history. */
export const municipalityThings: ThingWords = {
  municipality: {
    word: '市町村',
    href: code => `/desk/municipalities/${code}`,
    names: async (_, codes) => new Map(codes.map(code => [code, findMunicipality(code)?.name ?? code])),
  },
  region: {
    word: '圏域',
    names: async (db, ids) => {
      const { rows } = await sql<{ id: string; name: string }>`select id, name from region
        where id::text = any (${ids}::text[])`.execute(db)
      return new Map(rows.map(({ id, name }) => [id, name]))
    },
  },
}
