import { readConfig } from './config.ts'
import { type House, openHouse } from './house.ts'
import { listenForFigures, openFigures } from './service/figures.ts'
import { type Listener, listen } from './service/listen.ts'
import { type Log, openLog } from './service/log.ts'
import type { Observed } from './service/observe.ts'
import type { TrialAccount } from './trial.ts'

/** The accounts of a trial, as they are printed once. */
function trialNote(accounts: readonly TrialAccount[]): string {
  const rows = accounts.map(
    a => `  ${a.username.padEnd(24)}${a.password.padEnd(16)}${a.municipality} ${a.office}`,
  )
  return ['', 'お試し用の利用者名とパスワード（いちどだけ表示します）', ...rows, ''].join('\n')
}

/** Milliseconds in which everything must have ended after SIGTERM, and those that requests and jobs get of them. */
const [within, forRequests] = [9500, 6500]

/** Ends on a signal: takes nothing new, lets requests and jobs end, closes, and does not wait longer than told. */
function endOnSignal(house: House, listener: Listener, log: Log): void {
  let ending = false
  const end = async (signal: string) => {
    if (ending) return
    ending = true
    log.info({ signal }, 'ending')
    setTimeout(() => {
      log.error('not everything had ended in time')
      process.exit(1)
    }, within).unref()
    house.leave()
    const ended = await listener.drain(forRequests)
    if (!ended) log.warn('requests were cut off')
    await house.close()
    log.info('ended')
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}

/** Requests of those who only look whether the process is well are counted, but not told. */
const asksForHealth = ({ route }: Observed): boolean => route === '/healthz' || route === '/readyz'

try {
  const config = readConfig(process.env)
  const log = openLog(config.databaseUrl ? 'info' : 'warn')
  // Work beside the requests that met a database which was away must not end the requests with it.
  process.on('unhandledRejection', err => log.error({ err }, 'work beside the requests failed'))
  const figures = openFigures()
  const house = await openHouse(config, {
    log: (line, err) => log.error({ err }, line),
    onRequest(request) {
      figures.count(request)
      const { address, ...told } = request
      if (request.status >= 500) log.error({ ...told, ...(config.logAddress && { address }) }, 'request')
      else if (!asksForHealth(request))
        log.info({ ...told, ...(config.logAddress && { address }) }, 'request')
    },
    onJobFailure: figures.countJobFailure,
    onReading: figures.countReading,
  })
  figures.watch(house.engine)
  if (config.metrics) await listenForFigures(figures, config.metrics)
  if (house.trialAccounts) console.log(trialNote(house.trialAccounts))
  const listener = await listen(house.app, config)
  endOnSignal(house, listener, log)
  console.log(`結び を開きました： http://${config.host}:${listener.port}/`)
  if (house.engine.kind === 'embedded')
    console.log('お試し用です。記録の保管には PostgreSQL を使ってください（DATABASE_URL）。')
  log.info({ host: config.host, port: listener.port }, 'open')
} catch (error) {
  console.error(error instanceof Error ? `開けませんでした：${error.message}` : error)
  process.exit(1)
}
