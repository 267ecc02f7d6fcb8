import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onBothEngines } from '../../../test/kit/db.ts'
import { countAttempt } from './attempt.ts'
import { type Attempt, limitsOf, strangersPerHour } from './rule.ts'

const secret = 'a secret of the tests, long enough to sign'

onBothEngines('attempts to sign in', engine => {
  const attempt = (username: string, source: string, device?: Attempt['device']) =>
    countAttempt(engine(), limitsOf({ username, source, device }), secret)

  test('from one address against one account end after six, for at most a quarter of an hour', async () => {
    for (let n = 0; n < 6; n += 1) assert.equal((await attempt('hanako', '198.51.100.1')).wait, undefined)
    const { wait } = await attempt('hanako', '198.51.100.1')
    assert.ok(wait && wait > 800 && wait <= 900, `${wait} s`)
    assert.equal((await attempt('taro', '198.51.100.1')).wait, undefined, 'another account is free')
    assert.equal((await attempt('hanako', '198.51.100.2')).wait, undefined, 'another address is free')
  })

  test('of strangers from many addresses end after twenty in an hour, and never keep out the owner', async () => {
    const waits = []
    for (let n = 0; n < 200; n += 1) waits.push((await attempt('jiro', `198.51.100.${n}`)).wait)
    assert.equal(waits.filter(wait => wait === undefined).length, strangersPerHour)
    assert.equal((await attempt('jiro', '198.51.100.77', 'the-device-of-jiro')).wait, undefined)
    const { wait } = await attempt('jiro', '192.0.2.200')
    assert.ok(wait && wait > 3000 && wait <= 3600, `${wait} s`)
  })

  test('made at once are counted each', async () => {
    const waits = await Promise.all(Array.from({ length: 30 }, () => attempt('saburo', '192.0.2.1')))
    assert.equal(waits.filter(({ wait }) => wait === undefined).length, 6)
  })

  test('that were right do not count', async () => {
    for (let n = 0; n < 30; n += 1) {
      const counted = await attempt('shiro', '192.0.2.2')
      assert.equal(counted.wait, undefined)
      if (counted.wait === undefined) await counted.forgive()
    }
  })

  test('begin anew when the time is over', async () => {
    for (let n = 0; n < 7; n += 1) await attempt('goro', '192.0.2.3')
    assert.ok((await attempt('goro', '192.0.2.3')).wait)
    await engine().pool.query(`update auth.attempt set ends_at = now() - interval '1 second'`)
    assert.equal((await attempt('goro', '192.0.2.3')).wait, undefined)
  })

  test('leave neither name nor address behind', async () => {
    await attempt('rokuro', '192.0.2.4')
    const { rows } = await engine().pool.query<{ key: string }>('select key from auth.attempt')
    assert.deepEqual(
      rows.filter(({ key }) => /rokuro|192\.0/.test(key)),
      [],
    )
  })
})
