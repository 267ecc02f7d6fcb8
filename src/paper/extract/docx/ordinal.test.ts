import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ordinal } from './ordinal.ts'

const table: readonly [format: string, values: readonly (readonly [number, string])[]][] = [
  [
    'decimal',
    [
      [1, '1'],
      [12, '12'],
    ],
  ],
  [
    'decimalFullWidth',
    [
      [1, '１'],
      [12, '１２'],
    ],
  ],
  [
    'decimalZero',
    [
      [3, '03'],
      [12, '12'],
    ],
  ],
  [
    'aiueo',
    [
      [1, 'ア'],
      [5, 'オ'],
      [46, 'ン'],
      [47, 'ア'],
    ],
  ],
  ['aiueoFullWidth', [[2, 'イ']]],
  [
    'iroha',
    [
      [1, 'イ'],
      [3, 'ハ'],
      [47, 'ス'],
      [48, 'ン'],
    ],
  ],
  [
    'japaneseCounting',
    [
      [1, '一'],
      [10, '十'],
      [12, '十二'],
      [20, '二十'],
      [121, '百二十一'],
      [252, '二百五十二'],
    ],
  ],
  [
    'ideographDigital',
    [
      [10, '一〇'],
      [252, '二五二'],
    ],
  ],
  [
    'ideographTraditional',
    [
      [1, '甲'],
      [2, '乙'],
      [3, '丙'],
    ],
  ],
  [
    'japaneseLegal',
    [
      [3, '参'],
      [10, '拾'],
    ],
  ],
  [
    'lowerLetter',
    [
      [1, 'a'],
      [26, 'z'],
      [27, 'aa'],
    ],
  ],
  ['upperLetter', [[2, 'B']]],
  [
    'lowerRoman',
    [
      [4, 'iv'],
      [9, 'ix'],
    ],
  ],
  ['upperRoman', [[14, 'XIV']]],
  [
    'decimalEnclosedCircle',
    [
      [1, '①'],
      [20, '⑳'],
      [21, '㉑'],
      [36, '㊱'],
    ],
  ],
  [
    'decimalEnclosedParen',
    [
      [1, '⑴'],
      [20, '⒇'],
      [21, '(21)'],
    ],
  ],
  [
    'decimalEnclosedFullstop',
    [
      [1, '⒈'],
      [21, '21.'],
    ],
  ],
  ['none', [[1, '']]],
  ['unheardOf', [[7, '7']]],
]

for (const [format, values] of table)
  test(`Word's ${format} is written as Word prints it`, () => {
    assert.deepEqual(
      values.map(([value]) => [value, ordinal(value, format)]),
      values,
    )
  })
