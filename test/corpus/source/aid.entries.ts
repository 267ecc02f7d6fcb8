/** The forms in which the agreements of `aid.ts` are printed. */
import type { Entry } from '../render/catalogue.ts'
import { articleIn, mark, signature } from '../render/form.ts'
import {
  bigCities,
  inagi,
  kagayaku,
  kagayakuRaw,
  sendai,
  sendaiRaw,
  tateshina,
  tateshinaRaw,
  wards,
} from './aid.ts'

export const aidEntries: Entry[] = [
  {
    name: '19-big-cities',
    source: bigCities,
    as: 'pdf',
    from: 'chromium',
    look: { css: '@page{size:A4;margin:25mm}' },
    form: { sign: signature.bare },
  },
  { name: '20-tateshina-aikawa-one-line', source: tateshina, as: 'txt', raw: tateshinaRaw, form: {} },
  { name: '21-sendai-yamagata-shuffled', source: sendai, as: 'txt', raw: sendaiRaw, form: {} },
  {
    name: '22-template-many-parties',
    source: kagayaku,
    as: 'txt',
    raw: kagayakuRaw,
    file: { crlf: true },
    form: {},
  },
  {
    name: '23-inagi-soja',
    source: inagi,
    as: 'docx',
    look: { automatic: true, pageNumbers: true },
    form: {
      article: articleIn(mark.wideNumber),
      markers: [mark.wideBracket],
      sign: signature.stacked,
      beside: true,
    },
  },
  {
    name: '24-wards-kyoto-associations',
    source: wards,
    as: 'txt',
    file: { charset: 'cp932', crlf: true },
    layout: { wrap: 27 },
    form: { sign: p => [`${p.label}　${p.name}`, `　　${p.office}　${p.person}`] },
  },
]
