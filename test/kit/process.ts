import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

const root = new URL('../../', import.meta.url).pathname

/** The program as a process of its own. */
export interface RunningProcess {
  url: string
  child: ChildProcess
  /** Lines of the log so far. */
  log: Record<string, unknown>[]
  /** What was printed for the person who started it. */
  printed: string[]
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/**
 * Starts the server from its sources on a free port and waits until it answers.
 *
 * @param entry what to run instead of the sources, and where
 * @throws Error with what it printed, where it ends instead
 */
export async function startProcess(
  env: NodeJS.ProcessEnv,
  entry = { args: ['--import', 'tsx', 'src/house/serve.ts'], cwd: root },
): Promise<RunningProcess> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn(process.execPath, entry.args, {
    cwd: entry.cwd,
    env: { ...inherited, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const ended = once(child, 'exit').then(([code, signal]) => {
    running.delete(child)
    return { code, signal }
  })
  const log: Record<string, unknown>[] = []
  const printed: string[] = []
  createInterface({ input: child.stderr! }).on('line', line => {
    if (line.startsWith('{')) log.push(JSON.parse(line))
    else printed.push(line)
  })
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', line => {
      printed.push(line)
      const [found] = /http:\/\/\S+(?=\/$)/.exec(line) ?? []
      if (found) resolve(found)
    })
    void ended.then(({ code }) => reject(new Error(`ended with ${code}: ${printed.join('\n')}`)))
  })
  return {
    url,
    child,
    log,
    printed,
    end(signal) {
      child.kill(signal)
      return ended
    },
  }
}
