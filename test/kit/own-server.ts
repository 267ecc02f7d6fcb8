import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort, serverBin, unprivileged } from './postgres.ts'

/** A PostgreSQL server that a test may kill and start again. */
export interface OwnServer {
  /** Connection string of the owner of its one database. */
  url: string
  start(): Promise<void>
  /** Kills the first process with SIGKILL; the others see it and go. */
  kill(): Promise<void>
}

const initialise = (data: string): string[] => [
  '-D',
  data,
  '-U',
  'postgres',
  '-A',
  'trust',
  '-E',
  'UTF8',
  '--locale=C.UTF-8',
]

/** Makes a server of its own with a database and its owner, and starts it. Writes reach the disk as in service. */
export async function ownServer(): Promise<OwnServer> {
  const home = mkdtempSync(join(tmpdir(), 'musubi-own-pg-'))
  const user = unprivileged()
  if (user) chownSync(home, user.uid, user.gid)
  const data = join(home, 'data')
  execFileSync(join(serverBin, 'initdb'), initialise(data), { stdio: 'ignore', cwd: home, ...user })
  const port = await freePort()
  const address = { host: '127.0.0.1', port }
  let server: ReturnType<typeof spawn> | undefined
  process.once('exit', () => {
    server?.kill('SIGQUIT')
    rmSync(home, { recursive: true, force: true })
  })
  const asSuperuser = async (...statements: string[]) => {
    const client = new pg.Client({ ...address, user: 'postgres', database: 'postgres' })
    client.on('error', () => {})
    try {
      await client.connect()
      for (const statement of statements) await client.query(statement)
    } finally {
      await client.end().catch(() => {})
    }
  }
  const start = async () => {
    for (let tries = 0; ; tries += 1) {
      if (!server || server.exitCode !== null || server.signalCode !== null) {
        const options = ['-D', data, '-p', String(port), '-k', home, '-c', 'listen_addresses=127.0.0.1']
        server = spawn(join(serverBin, 'postgres'), options, { stdio: 'ignore', cwd: home, ...user })
        server.unref()
      }
      try {
        return await asSuperuser('select 1')
      } catch (error) {
        // Until the processes of the killed one are gone, a new one refuses to start.
        if (tries > 600) throw error
        await new Promise(resolve => setTimeout(resolve, 50))
      }
    }
  }
  await start()
  await asSuperuser(
    `create role owner login createrole nosuperuser nobypassrls password 'owner'`,
    'create database musubi owner owner',
  )
  return {
    url: `postgres://owner:owner@127.0.0.1:${port}/musubi`,
    start,
    async kill() {
      server!.ref()
      const ended = once(server!, 'exit')
      server!.kill('SIGKILL')
      await ended
    },
  }
}
