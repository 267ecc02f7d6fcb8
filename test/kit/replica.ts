import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort, serverBin, unprivileged } from './postgres.ts'

/** A server that follows another by streaming. */
export interface Replica {
  /** Connection string of the same database and role. */
  url: string
  /** Stops it at once, as a crash would. */
  crash(): Promise<void>
  start(): Promise<void>
  /** Runs a statement as superuser, to hold back or let go what it replays. */
  asSuperuser(statement: string): Promise<void>
}

/** Copies the server of a connection string with pg_basebackup and starts the copy as its streaming replica. */
export async function startReplica(primaryUrl: string): Promise<Replica> {
  const primary = new URL(primaryUrl)
  const home = mkdtempSync(join(tmpdir(), 'musubi-replica-'))
  const user = unprivileged()
  if (user) chownSync(home, user.uid, user.gid)
  const data = join(home, 'data')
  const from = ['-h', '127.0.0.1', '-p', primary.port, '-U', 'postgres']
  execFileSync(join(serverBin, 'pg_basebackup'), [...from, '-D', data, '-R', '-X', 'stream', '-c', 'fast'], {
    stdio: 'ignore',
    cwd: home,
    ...user,
  })
  const port = await freePort()
  const url = Object.assign(new URL(primaryUrl), { port: String(port) }).href
  let server: ReturnType<typeof spawn>
  process.once('exit', () => {
    server?.kill('SIGKILL')
    rmSync(home, { recursive: true, force: true })
  })
  const asSuperuser = async (statement: string) => {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' })
    try {
      await client.connect()
      await client.query(statement)
    } finally {
      await client.end().catch(() => {})
    }
  }
  const start = async () => {
    const options = ['-D', data, '-p', String(port), '-k', home, '-c', 'listen_addresses=127.0.0.1']
    server = spawn(join(serverBin, 'postgres'), options, { stdio: 'ignore', cwd: home, ...user })
    server.unref()
    for (let tries = 0; ; tries += 1) {
      try {
        return await asSuperuser('select 1')
      } catch (error) {
        if (tries > 200) throw error
        await new Promise(resolve => setTimeout(resolve, 50))
      }
    }
  }
  await start()
  return {
    url,
    start,
    asSuperuser,
    async crash() {
      server.ref()
      const ended = once(server, 'exit')
      server.kill('SIGQUIT')
      await ended
    },
  }
}
