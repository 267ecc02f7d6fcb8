import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Clamd, type Manner, openClamd } from '../../../test/kit/clamd.ts'
import { clamAv } from './clamav.ts'

describe('the scanner', () => {
  let clamd: Clamd
  let manner: Manner = 'clean'
  const scan = (bytes: Uint8Array) => clamAv({ host: '127.0.0.1', port: clamd.port }, 300)(bytes)
  before(async () => {
    clamd = await openClamd(() => manner)
  })
  after(() => clamd.close())

  test('gets every byte of a file, in pieces', async () => {
    const bytes = new Uint8Array(200_000).map((_, i) => i % 251)
    manner = 'clean'
    assert.deepEqual(await scan(bytes), { state: 'clean' })
    assert.deepEqual(new Uint8Array(clamd.received.at(-1)!), bytes)
  })

  test('names what it found', async () => {
    manner = 'infected'
    assert.deepEqual(await scan(new Uint8Array([1])), { state: 'infected', name: 'Win.Test.EICAR_HDB-1' })
  })

  for (const trouble of ['hang', 'drop', 'trouble'] as const)
    test(`counts as unreachable where it does this: ${trouble}`, async () => {
      manner = trouble
      assert.equal((await scan(new Uint8Array([1]))).state, 'unreachable')
    })

  test('counts as unreachable where nobody listens', async () => {
    const gone = await openClamd(() => 'clean')
    await gone.close()
    const finding = await clamAv({ host: '127.0.0.1', port: gone.port })(new Uint8Array([1]))
    assert.equal(finding.state, 'unreachable')
  })
})
