import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

/** Where the programs of the server are. */
export const serverBin = '/usr/lib/postgresql/15/bin'

/** A port that nothing answers on. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

let running: Promise<{ port: number }> | undefined
let databases = 0

/** User that may run the server: PostgreSQL refuses root. */
export function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function start(): Promise<{ port: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'musubi-pg-'))
  const user = unprivileged()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  execFileSync(
    join(serverBin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    {
      stdio: 'ignore',
      cwd: folder,
      ...user,
    },
  )
  const port = await freePort()
  const options = ['-D', data, '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1']
  const server = spawn(join(serverBin, 'postgres'), options, { stdio: 'ignore', cwd: folder, ...user })
  process.once('exit', () => {
    server.kill('SIGINT')
    rmSync(folder, { recursive: true, force: true })
  })
  server.unref()
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' })
    try {
      await client.connect()
      await client.query(`create role owner login createrole nosuperuser nobypassrls password 'owner'`)
      await client.end()
      return { port }
    } catch (error) {
      await client.end().catch(() => {})
      if (tries > 100) throw error
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }
}

/**
 * Starts a PostgreSQL server of its own in a temporary folder (once per process) and makes a fresh database.
 *
 * @returns connection string of a role that owns the database and is neither superuser nor BYPASSRLS
 */
export async function startServer(): Promise<string> {
  running ??= start()
  const { port } = await running
  databases += 1
  const name = `test_${process.pid}_${databases}`
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', database: 'postgres' })
  await client.connect()
  await client.query(`create database ${name} owner owner`)
  await client.end()
  return `postgres://owner:owner@127.0.0.1:${port}/${name}`
}
