/** The files of the agreements of `variation.ts`. */
import type { Entry } from '../render/catalogue.ts'
import { hachinohe, hachinoheRaw, kitakyushu, kitakyushuRaw, koriyama, koriyamaRaw } from './variation.ts'

export const variationEntries: Entry[] = [
  {
    name: '25-koriyama-motomiya-variation',
    source: koriyama,
    as: 'txt',
    raw: koriyamaRaw,
    file: { crlf: true },
    form: {},
  },
  {
    name: '26-hachinohe-hashikami-variation',
    source: hachinohe,
    as: 'txt',
    raw: hachinoheRaw,
    file: { charset: 'eucjp' },
    form: {},
  },
  {
    name: '27-kitakyushu-draft',
    source: kitakyushu,
    as: 'txt',
    raw: kitakyushuRaw,
    form: { scheme: { as: 'tables', ref: (_, r) => `別表-${r}` } },
  },
]
