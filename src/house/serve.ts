import { serve } from '@hono/node-server'
import { readConfig } from './config.ts'
import { openHouse } from './house.ts'
import type { TrialAccount } from './trial.ts'

/** The accounts of a trial, as they are printed once. */
function trialNote(accounts: readonly TrialAccount[]): string {
  const rows = accounts.map(
    a => `  ${a.username.padEnd(24)}${a.password.padEnd(16)}${a.municipality} ${a.office}`,
  )
  return ['', 'お試し用の利用者名とパスワード（いちどだけ表示します）', ...rows, ''].join('\n')
}

try {
  const config = readConfig(process.env)
  const house = await openHouse(config)
  if (house.trialAccounts) console.log(trialNote(house.trialAccounts))
  const server = serve({ fetch: house.app.fetch, hostname: config.host, port: config.port }, ({ port }) => {
    console.log(`結び を開きました： http://${config.host}:${port}/`)
    if (house.engine.kind === 'embedded')
      console.log('お試し用です。記録の保管には PostgreSQL を使ってください（DATABASE_URL）。')
  })
  let closing = false
  const close = () => {
    if (closing) return
    closing = true
    server.close()
    void house.close().then(() => process.exit(0))
  }
  process.on('SIGINT', close)
  process.on('SIGTERM', close)
} catch (error) {
  console.error(error instanceof Error ? `開けませんでした：${error.message}` : error)
  process.exitCode = 1
}
