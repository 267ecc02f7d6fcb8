import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { hold } from '../../src/house/hold.ts'

describe('the folder of the embedded engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-hold-'))
  after(() => rmSync(folder, { recursive: true }))

  test('is kept to one process, which the refusal names', () => {
    const letGo = hold(folder)
    assert.throws(() => hold(folder), new RegExp(`プロセス番号 ${process.pid}）.*止めてから`))
    letGo()
    assert.ok(!existsSync(join(folder, 'in-use')))
    hold(folder)()
  })

  test('is taken over from a process that was killed, even where its number has been given anew', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '0'])
    for (const left of [`${pid} 1`, `${process.pid} 1`, '']) {
      writeFileSync(join(folder, 'in-use'), left)
      hold(folder)()
    }
  })
})
