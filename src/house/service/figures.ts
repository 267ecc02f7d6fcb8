import { createServer, type Server } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Engine } from '#kernel'
import type { Observed } from './observe.ts'

/** Figures of this process for Prometheus. */
export interface Figures {
  count(request: Observed): void
  countJobFailure(job: string): void
  countReading(from: 'replica' | 'primary'): void
  /** Tells the connections of a pool from now on. */
  watch(engine: Engine): void
  text(): Promise<string>
}

/** Starts counting. */
export function openFigures(): Figures {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'musubi_request_seconds',
    help: 'Requests by declared path, with the time until the last byte was sent',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  })
  const aborted = new Counter({
    name: 'musubi_requests_aborted_total',
    help: 'Requests whose other end went away before the answer was sent',
    registers,
  })
  const failures = new Counter({
    name: 'musubi_job_failures_total',
    help: 'Failed tries of jobs',
    labelNames: ['job'],
    registers,
  })
  const readings = new Counter({
    name: 'musubi_public_reads_total',
    help: 'Public pages by the server that they were read from',
    labelNames: ['from'],
    registers,
  })
  return {
    count({ method, route, status, ms, aborted: gone }) {
      requests.observe({ method, route, status }, ms / 1000)
      if (gone) aborted.inc()
    },
    countJobFailure: job => failures.inc({ job }),
    countReading: from => readings.inc({ from }),
    watch({ pool }) {
      new Gauge({
        name: 'musubi_database_connections',
        help: 'Connections to the database, and requests that wait for one',
        labelNames: ['state'],
        registers,
        collect() {
          this.set({ state: 'idle' }, pool.idleCount)
          this.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
          this.set({ state: 'waiting' }, pool.waitingCount)
        },
      })
    },
    text: () => registry.metrics(),
  }
}

/** Tells figures at `/metrics` on an address of their own, which is never that of the site. */
export async function listenForFigures(
  figures: Figures,
  { host, port }: { host: string; port: number },
): Promise<Server> {
  const server = createServer(async ({ url }, answer) => {
    if (url !== '/metrics') return void answer.writeHead(404).end()
    answer.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
    answer.end(await figures.text())
  })
  server.unref()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return server
}
