import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Clock } from '#kernel'
import { readConfig } from '../../src/house/config.ts'
import { type House, openHouse } from '../../src/house/house.ts'

/** A house that answers on a free port of this machine, with its trial accounts. */
export interface OpenHouse extends House {
  url: string
  /** The password of a trial account. */
  passwordOf(username: string): string
}

/** Opens a house in a folder of its own, with the founding agreement; closing it removes the folder. `clock` may be moved. */
export async function openTrialHouse(env: NodeJS.ProcessEnv = {}, clock?: Clock): Promise<OpenHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-house-'))
  const config = readConfig({ MUSUBI_TRIAL: 'on', MUSUBI_DATA: folder, PORT: '0', ...env })
  const house = await openHouse(config, clock && { clock })
  const server = await new Promise<ReturnType<typeof serve>>(resolve => {
    const started = serve({ fetch: house.app.fetch, hostname: config.host, port: config.port }, () =>
      resolve(started),
    )
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    ...house,
    url: env.MUSUBI_URL ?? `http://${config.host}:${port}`,
    passwordOf(username) {
      const account = house.trialAccounts?.find(candidate => candidate.username === username)
      if (!account) throw new Error(`no trial account ${username}`)
      return account.password
    },
    async close() {
      await new Promise(resolve => server.close(resolve))
      await house.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
